import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import { deadlineIn } from '../deadline.ts';
import type { Block } from '../layout/block.ts';
import { findMarker } from '../layout/marker.ts';
import type { Reading } from '../reading.ts';
import { addresseesOf } from './addressees.ts';
import { findAskings } from './asking.ts';
import { asks } from './directive.ts';
import type { Request } from './request.ts';
import { headedTo } from './section.ts';

/** A recommendation as a list sets it out: a numbered head and what stands under it. */
export interface Item {
  readonly number: string | null;
  /** The words before the sub-items; empty where the item opens with one. */
  readonly stem: Span;
  readonly parts: readonly Part[];
  readonly block: Block;
}

interface Part {
  readonly letter: string | null;
  readonly isBullet: boolean;
  readonly span: Span;
}

/** The item that begins at `blocks[at]`, and how many blocks it takes. */
export function itemAt(
  flat: string,
  blocks: readonly Block[],
  at: number,
): { item: Item; taken: number } | undefined {
  const head = blocks[at];
  if (!head) return undefined;
  const parts: Part[] = [];
  let stem: Span = head.body;
  let taken = 1;
  if (stem.end - stem.start < 3 && blocks[at + 1] && !blocks[at + 1]?.marker) {
    stem = blocks[at + 1]?.body ?? stem;
    taken = 2;
  }
  const inner = findMarker(flat.slice(stem.start, stem.end));
  if (inner?.level === 'letter' && inner.number === 'a') {
    parts.push({
      letter: inner.number,
      isBullet: false,
      span: trimmed(flat, { start: stem.start + inner.length, end: stem.end }),
    });
    stem = { start: stem.start, end: stem.start };
  }
  for (let next = at + taken; next < blocks.length; next += 1, taken += 1) {
    const block = blocks[next];
    const marker = block?.marker;
    if (!block || !marker || marker.level === 'top' || block.kind === 'heading') break;
    parts.push({
      letter: marker.number,
      isBullet: marker.level === 'bullet',
      span: trimmed(flat, block.body),
    });
  }
  return {
    item: { number: head.marker?.number ?? null, stem: trimmed(flat, stem), parts, block: head },
    taken,
  };
}

/** The recommendations of an item: one, or one a part where parts have their own addressee or date. */
export function requestsOf(reading: Reading, item: Item, madeBy: string | null): readonly Request[] {
  const headed = headedTo(item.block);
  const stem = withoutCue(reading.flat, item.stem);
  const hasStem = stem.end > stem.start;
  const asked = hasStem ? addresseesOf(reading, whole(stem, item.parts), headed) : headed;
  if (!separate(reading, item, hasStem)) {
    const span = whole(stem, item.parts);
    const due = deadlineIn(reading, span).due;
    return [
      {
        number: item.number,
        madeBy,
        addressees: hasStem ? asked : addresseesOf(reading, span, headed),
        spans: [span],
        due,
      },
    ];
  }
  return item.parts.map((part) => {
    const own = deadlineIn(reading, part.span);
    return {
      number: item.number === null ? null : `${item.number}${part.letter === null ? '' : `(${part.letter})`}`,
      madeBy,
      addressees: hasOwnSubject(reading.flat, part.span) ? addresseesOf(reading, part.span, asked) : asked,
      spans: hasStem ? [stem, part.span] : [part.span],
      due: own.span === null && hasStem ? deadlineIn(reading, stem).due : own.due,
    };
  });
}

function whole(stem: Span, parts: readonly Part[]): Span {
  const first = stem.end > stem.start ? stem.start : (parts[0]?.span.start ?? stem.start);
  return { start: first, end: parts.at(-1)?.span.end ?? stem.end };
}

/** Lettered parts stay together unless they differ in addressee or date; bullets without a number never do. */
function separate(reading: Reading, item: Item, hasStem: boolean): boolean {
  if (item.parts.length < 1 || (item.parts.length === 1 && hasStem)) return false;
  if (item.number === null && item.parts.every((part) => part.isBullet)) return true;
  if (item.parts.some((part) => part.isBullet)) return false;
  const dates = item.parts.map((part) => deadlineIn(reading, part.span).due.words);
  if (item.parts.some((part) => hasOwnSubject(reading.flat, part.span))) return true;
  return new Set(dates).size > 1;
}

function hasOwnSubject(flat: string, span: Span): boolean {
  return (
    asks(flat.slice(span.start, span.end)) &&
    /^(?:the |all |each |every )?\p{Lu}?[^.;:]{2,90}? (?:should|must|shall|to) \p{Ll}/u.test(
      flat.slice(span.start, span.end),
    ) &&
    !/^\p{Ll}+ (?:to|that|the)\b/u.test(flat.slice(span.start, span.end))
  );
}

/** Without "I recommend that" at its head. */
export function withoutCue(flat: string, span: Span): Span {
  const sentence = { start: span.start, end: Math.min(span.end, span.start + 400) };
  const asking = findAskings(flat, sentence)[0];
  if (!asking?.isClause) return span;
  const lead = flat.slice(span.start, asking.cue.start);
  const isLead = lead.length < 120 && !/[.!?]\s/.test(lead);
  return isLead ? { start: asking.asked.start, end: span.end } : span;
}
