import { sentences } from '../../../sentence.ts';
import type { Span } from '../../../span.ts';
import { bodiesIn, hasHead } from '../../clause/list.ts';
import { deadlineIn, reportedDeadlineIn } from '../../deadline.ts';
import type { Block } from '../../layout/block.ts';
import type { Reading } from '../../reading.ts';
import { ownParty } from '../../voice/voice.ts';
import { partsByAddressee } from '../addressed-parts.ts';
import { addresseesOf } from '../addressees.ts';
import { asks, isNarrative } from '../directive.ts';
import { declines, findAskings } from '../prose/asking.ts';
import type { Request } from '../request.ts';
import { withoutReference } from '../wording.ts';
import type { Item, Part } from './item.ts';
import { itemAt } from './item.ts';
import { headedTo, isInRecommendations } from './section.ts';

/** The recommendations of a list item, and how many blocks it takes. */
export interface Listed {
  readonly requests: readonly Request[];
  readonly taken: number;
}

/** The recommendations of the list item at a block, where one begins there. */
export function listedAt(reading: Reading, blocks: readonly Block[], at: number): Listed | undefined {
  const { flat, voice } = reading;
  const block = blocks[at];
  if (!block || voice.kind === 'coroner') return undefined;
  const isNamed = block.marker?.named === true;
  const isStem = voice.reviews && leadsToParts(flat, block, blocks[at + 1]);
  if (!isNamed && !isStem && (block.kind === 'heading' || !isListed(reading, blocks, at))) return undefined;
  const item = itemAt(flat, blocks, at);
  if (!item) return undefined;
  const words = flat.slice(item.stem.start, item.parts.at(-1)?.span.end ?? item.stem.end);
  if (isNarrative(words) || preface.test(words) || declines(words) || isAnothers(flat, item.stem))
    return undefined;
  const isLabelled = isNamed && words.split(/\s+/).length >= fewestWords && !status.test(words);
  const mayAsk = block.marker?.level === 'top' && !remarks.test(words) && neighboursAsk(flat, blocks, at);
  if (!item.asks && !isLabelled && !mayAsk) return undefined;
  const madeBy = voice.reviews ? (ownParty(voice)?.name ?? null) : voice.review;
  return { requests: requestsOf(reading, item, madeBy), taken: item.taken };
}

const ordering = /\b(?:should|must|shall)\b[^.:]{0,80}:\s*$/;

/** "The Office must, within three months:" with lettered or dotted acts below it. */
function leadsToParts(flat: string, block: Block, next: Block | undefined): boolean {
  const level = next?.marker?.level;
  return level !== undefined && level !== 'top' && ordering.test(flat.slice(block.start, block.end));
}

const earlier =
  /^(?:Our predecessors?|(?:The|An|My|Their) (?:earlier|previous|former|last|first|\d{4})\b|[^.]{0,60}\brecommended in (?:19|20)\d\d\b)/;

/** An item that tells what somebody recommended before. */
function isAnothers(flat: string, stem: Span): boolean {
  return earlier.test(flat.slice(stem.start, stem.end));
}

const fewestWords = 5;
// "Recommendation 3: accepted" tells what became of it.
const status =
  /^\W*(?:(?:not |partly |partially )?(?:accept|agree|reject|complet|clos|implement|deliver|not(?:ed|\b)|open\b|ongoing|in progress|on track|see\b|response|status|was\b|has been\b|is\b))/i;

// What a committee thinks of things, among what it asks for.
const remarks =
  /^(?:I|we)\b(?: \p{L}+ly)? (?:welcome|note|noted|commend|are|am|were|was|thank|heard|conclude|concluded|understand|recognise|acknowledge|accept|agree|regret|applaud|pay|found|find|share|have|had|think|believe|shall|will)\b/iu;

const preface =
  /^(?:(?:I|we|the (?:review|inquiry|report|panel)) (?:make|makes|have made|has made|set out|sets out)\b|(?:the )?(?:following|these|my|our|\w+) recommendations (?:are|is|were|to)\b)[^.]{0,160}[.:]?$/i;

function isListed({ flat, voice }: Reading, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const tells = voice.reviews || voice.kind === 'response' || voice.kind === 'news';
  if (!block || !tells || !isInRecommendations(block)) return false;
  const next = blocks[at + 1];
  return (
    block.marker !== null ||
    (/:\s*$/.test(flat.slice(block.start, block.end)) && (next?.marker ?? null) !== null)
  );
}

const enoughAsk = 0.7;

/** Whether an item stands in a list whose other items ask, so that it is one of them however it is put. */
function neighboursAsk(flat: string, blocks: readonly Block[], at: number): boolean {
  const heading = blocks[at]?.heading;
  const list = blocks
    .slice(Math.max(0, at - 12), at + 13)
    .filter((one) => one.heading === heading && one.marker?.level === 'top' && one.kind === 'item');
  const asking = list.filter(({ body }) => asks(flat.slice(body.start, body.end)));
  return list.length > 2 && asking.length / list.length >= enoughAsk;
}

/** The recommendations of an item: one, or one a part where parts have their own addressee or date. */
export function requestsOf(reading: Reading, item: Item, madeBy: string | null): readonly Request[] {
  const { flat } = reading;
  const { span: stem, to } = withoutCue(flat, item.stem);
  const headed = to ?? headedTo(item.block);
  const hasStem = stem.end > stem.start;
  const all = whole(stem, item.parts);
  if (item.parts.length === 0) {
    const asked = untilLastAsk(flat, all);
    if (asked.end < all.end || asked.start > all.start)
      return requestsOf(reading, { ...item, stem: asked }, madeBy);
    const each = clausesOf(flat, withoutReference(flat, all)).flatMap((span) =>
      partsByAddressee(reading, span),
    );
    if (each.length > 1)
      return each.map((span) => ({
        number: item.number,
        madeBy,
        addressees: addresseesOf(reading, span, headed),
        spans: [span],
        due: reportedDeadlineIn(reading, span).due,
      }));
  }
  if (!isSeparate(reading, item, hasStem)) {
    const { due } = reportedDeadlineIn(reading, all);
    return [
      {
        number: item.number,
        madeBy,
        addressees: addresseesOf(reading, all, headed),
        spans: [withoutReference(flat, all)],
        due,
      },
    ];
  }
  const asked = hasStem ? addresseesOf(reading, all, headed) : headed;
  const { together, apart } = grouped(reading, item, hasStem);
  const common: readonly Request[] =
    together.length < 2
      ? []
      : [
          {
            number: item.number,
            madeBy,
            addressees: asked,
            spans: [stem, ...together.map(({ span }) => withoutJoint(flat, span))],
            due: reportedDeadlineIn(reading, stem).due,
          },
        ];
  return [
    ...common,
    ...apart.map(({ letter, span: part }) => {
      const span = withoutJoint(flat, part);
      const own = reportedDeadlineIn(reading, span);
      return {
        number: numberOf(item.number, letter),
        madeBy,
        addressees: hasOwnSubject(flat, span) ? addresseesOf(reading, span, asked) : asked,
        spans: hasStem ? [stem, span] : [span],
        due: own.span === null && hasStem ? reportedDeadlineIn(reading, stem).due : own.due,
      };
    }),
  ];
}

/** Under a stem with a date, the parts without a date or addressee of their own stay together. */
function grouped(
  reading: Reading,
  { parts }: Item,
  hasStem: boolean,
): { readonly together: readonly Part[]; readonly apart: readonly Part[] } {
  const isOwn = ({ span }: Part): boolean =>
    deadlineIn(reading, span).span !== null || hasOwnSubject(reading.flat, span);
  const together = hasStem ? parts.filter((part) => !part.isBullet && !isOwn(part)) : [];
  return together.length < 2 ? { together: [], apart: parts } : { together, apart: parts.filter(isOwn) };
}

/** Without the "; and" that joins an item to the next. */
function withoutJoint(flat: string, { start, end }: Span): Span {
  const tail = /[;,]?\s*(?:\b(?:and|or))?\s*$/.exec(flat.slice(start, end));
  return { start, end: end - (tail?.[0].length ?? 0) };
}

function numberOf(number: string | null, letter: string | null): string | null {
  if (number === null) return /^\d/.test(letter ?? '') ? letter : null;
  return letter === null ? number : `${number}(${letter})`;
}

function whole(stem: Span, parts: Item['parts']): Span {
  const start = stem.end > stem.start ? stem.start : (parts[0]?.span.start ?? stem.start);
  return { start, end: parts.at(-1)?.span.end ?? stem.end };
}

/** Lettered parts stay together unless they differ in addressee or date; bullets without a number never do. */
function isSeparate(reading: Reading, { parts, number }: Item, hasStem: boolean): boolean {
  if (parts.length === 0 || (parts.length === 1 && hasStem)) return false;
  const areBullets = parts.every((part) => part.isBullet);
  if (areBullets) return number === null;
  if (number === null && parts.every((part) => /^\d/.test(part.letter ?? ''))) return true;
  if (parts.some((part) => part.isBullet)) return false;
  if (parts.some((part) => hasOwnSubject(reading.flat, part.span))) return true;
  return new Set(parts.map((part) => deadlineIn(reading, part.span).due.words)).size > 1;
}

const ownSubject = /^(?:the |all |each |every |an? )?\p{Lu}?[^.;:]{2,90}? (?:should|must|shall) \p{Ll}/iu;
const assigned = /^((?:the |The )?[\p{Lu}][^.;:]{2,70}?) to \p{Ll}/u;

function hasOwnSubject(flat: string, span: Span): boolean {
  const words = flat.slice(span.start, span.end);
  const owner = assigned.exec(words)?.[1];
  if (owner && hasHead(owner)) return true;
  return asks(words) && ownSubject.test(words) && !/^\p{Ll}+ (?:to|that|the)\b/u.test(words);
}

/** From the first sentence that asks to the last: what stands around them gives reasons or tells what follows. */
function untilLastAsk(flat: string, span: Span): Span {
  const each = sentences(flat, span);
  const last = each.findLast(({ start, end }) => asks(flat.slice(start, end)));
  const opening = /^(?:Lastly|Finally|First(?:ly)?|Secondly|Thirdly|Accordingly|Therefore),\s+/.exec(
    flat.slice(span.start, span.end),
  );
  return last ? { start: span.start + (opening?.[0].length ?? 0), end: last.end } : span;
}

/** "the Agency publish a form by May, and that no one be asked twice": one apart for each "that". */
function clausesOf(flat: string, span: Span): readonly Span[] {
  const words = flat.slice(span.start, span.end);
  if (/[.;]\s+\p{Lu}/u.test(words)) return [span];
  const breaks = [...words.matchAll(/,?\s+and (?:also )?that\s+(?!(?:is|was|are)\b)/g)];
  return [...breaks, undefined].map((next, index) => {
    const last = breaks[index - 1];
    const start = span.start + (last ? last.index + last[0].length : 0);
    return { start, end: next ? span.start + next.index : span.end };
  });
}

const longestLead = 120;

/** Without "I recommend that" at its head, and whom those words name ("recommends to the Director that he"). */
function withoutCue(flat: string, span: Span): { span: Span; to: readonly string[] | null } {
  const asking = findAskings(flat, { start: span.start, end: Math.min(span.end, span.start + 400) })[0];
  const lead = asking ? flat.slice(span.start, asking.cue.start) : '';
  if (!asking || asking.isOrder || lead.length > longestLead || /[.!?]\s/.test(lead))
    return { span, to: null };
  const to = asking.to ? bodiesIn(flat.slice(asking.to.start, asking.to.end)) : null;
  return { span: { start: asking.asked.start, end: span.end }, to };
}
