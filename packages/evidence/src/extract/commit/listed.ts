import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import { findClauses } from '../clause/clause.ts';
import { standingOf } from '../clause/standing.ts';
import { verbOf } from '../clause/verb.ts';
import { deadlineIn } from '../deadline.ts';
import type { Block } from '../layout/block.ts';
import { sentencesOf } from '../layout/block.ts';
import type { Reading } from '../reading.ts';
import { ownParty } from '../voice/voice.ts';
import { recipientOf } from './party/recipient.ts';
import { undertakes } from './trigger.ts';
import type { Undertaking } from './undertaking.ts';

const agreed = /\b(?:has|have) (?:now |also )?(?:agreed|undertaken|promised|committed)\s*:\s*$/;
const leads =
  /\b(?:will|shall|(?:is|are|am) (?:now |also )?(?:going )?to|(?:agreed|undertaken|promised|pledged|committed) (?:to|that[^:]{0,120}\bwill))(?: (?:also|now|therefore|each|both|jointly))*\s*:\s*$/;

/** The acts listed under "The council will:", each one apart where the items have dates of their own. */
export function promisedInList(reading: Reading): readonly Undertaking[] {
  const { blocks, flat } = reading;
  return blocks.flatMap((block, at) => {
    const words = flat.slice(block.start, block.end);
    if (!leads.test(words) && !agreed.test(words)) return [];
    const items = itemsAfter(flat, blocks.slice(at + 1));
    const stem = sentencesOf(flat, block).at(-1);
    const by = stem && items.length > 0 ? makerOf(reading, stem) : undefined;
    return stem && by ? undertakingsOf(reading, { stem, items, by }) : [];
  });
}

/** The items that follow: marked ones, or lines that open with a verb in small letters. */
function itemsAfter(flat: string, below: readonly Block[]): readonly Span[] {
  const items: Span[] = [];
  const level = below[0]?.marker?.level;
  for (const { marker, body, kind } of below) {
    const words = flat.slice(body.start, body.end);
    if (level ? marker?.level !== level : kind === 'heading' || !/^\p{Ll}/u.test(words)) break;
    const to = /^to /i.exec(words)?.[0].length ?? 0;
    // Lines without marks are items only where they open with an act.
    if (!level && !verbOf(words.slice(to).toLowerCase()).isAct && items.length === 0) break;
    items.push(trimmed(flat, { start: body.start + to, end: body.end }));
  }
  return items;
}

/** Without the "; and" that joins an item to the next. */
function withoutJoint(flat: string, { start, end }: Span): Span {
  const tail = /[\s;.,]*(?:\s(?:and|or))?[\s;.,]*$/.exec(flat.slice(start, end));
  return { start, end: end - (tail?.[0].length ?? 0) };
}

interface List {
  readonly stem: Span;
  readonly items: readonly Span[];
  readonly by: Party;
}

function undertakingsOf(reading: Reading, { stem, items, by }: List): readonly Undertaking[] {
  const { flat } = reading;
  const toOf = (item: Span): string | null =>
    recipientOf(
      { clause: { ...item, sentence: item, subject: null, modal: item, predicate: item } },
      reading,
    );
  if (items.every((item) => deadlineIn(reading, item).span === null)) {
    const { due, span } = deadlineIn(reading, stem);
    const head = trimmed(flat, { start: span?.start ?? clauseStart(reading, stem), end: stem.end });
    const to = items.map(toOf).find((one) => one !== null) ?? null;
    return [
      {
        by,
        to,
        spans: [head, ...items.slice(0, -1), ...items.slice(-1).map((last) => withoutJoint(flat, last))],
        condition: null,
        due,
      },
    ];
  }
  const { due: common } = deadlineIn(reading, stem);
  return items.map((item) => {
    const { due, span } = deadlineIn(reading, item);
    return {
      by,
      to: toOf(item),
      spans: [withoutJoint(flat, item)],
      condition: null,
      due: span ? due : common,
    };
  });
}

function clauseStart({ flat }: Reading, stem: Span): number {
  return findClauses(flat, stem, undertakes).at(-1)?.start ?? stem.start;
}

/** Whose list it is: the subject of its stem. */
function makerOf(reading: Reading, stem: Span): Party | undefined {
  const { flat, names, voice } = reading;
  for (const { subject } of findClauses(flat, stem, undertakes).toReversed()) {
    if (!subject) continue;
    const words = flat.slice(subject.start, subject.end);
    const standing = standingOf(words);
    if (standing === 'first') return ownParty(voice) ?? undefined;
    if (standing === 'thing') return undefined;
    return names.resolve(subject) ?? (standing === 'agent' ? { name: words, office: null } : undefined);
  }
  return undefined;
}
