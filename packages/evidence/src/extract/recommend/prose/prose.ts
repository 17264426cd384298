import type { Span } from '../../../span.ts';
import { findClauses } from '../../clause/clause.ts';
import { withoutAttribution } from '../../clause/ending.ts';
import { bodiesIn } from '../../clause/list.ts';
import type { Block } from '../../layout/block.ts';
import { sentencesOf } from '../../layout/block.ts';
import type { Reading } from '../../reading.ts';
import type { Rejection } from '../../rejection.ts';
import { partsByAddressee } from '../addressed-parts.ts';
import { directs } from '../directive.ts';
import { headedTo } from '../list/section.ts';
import type { ExplainedRequests, Request } from '../request.ts';
import { requestOf } from '../wording.ts';
import type { Asking } from './asking.ts';
import { declines, findAskings, isUnmade } from './asking.ts';
import { directedBy } from './direction.ts';
import { recommender } from './source.ts';

/** The recommendations that a block makes or reports in running sentences. */
export function requestsInProse(reading: Reading, block: Block): ExplainedRequests {
  const found: Request[] = [];
  const rejected: Rejection[] = [];
  for (const sentence of sentencesOf(reading.flat, block)) {
    const rest = reading.flat.slice(sentence.start, Math.min(block.end, sentence.end + farthestRefusal));
    const asked = askedIn(reading, block, sentence, declines(rest));
    found.push(...asked.found);
    rejected.push(...asked.rejected);
    const taken = [...asked.found.flatMap(({ spans }) => spans), ...asked.rejected];
    for (const clause of findClauses(reading.flat, sentence, directs)) {
      if (taken.some((span) => span.start <= clause.modal.start && clause.modal.start < span.end)) continue;
      const directed = directedBy(reading, block, clause);
      if ('rule' in directed) rejected.push(directed);
      else found.push(directed);
    }
  }
  return { found, rejected };
}

// Considered at length, and then declined.
const farthestRefusal = 300;
const before = /\b(?:predecessors?|(?:recommended|recommendation) (?:\p{L}+ )?in (?:19|20)\d\d)\b/u;

/** "X recommends that …", once for each addressee that the clauses after it name. */
function askedIn(reading: Reading, block: Block, sentence: Span, isDeclined: boolean): ExplainedRequests {
  const { flat } = reading;
  const found: Request[] = [];
  const rejected: Rejection[] = [];
  const askings = findAskings(flat, sentence);
  for (const [index, asking] of askings.entries()) {
    const span = askedUntil(flat, asking.asked, askings[index + 1]);
    const source = recommender(reading, sentence, asking);
    const told = flat.slice(sentence.start, asking.asked.start);
    const isEarlier =
      (reading.voice.reviews && before.test(told)) ||
      isHistory(reading, told, 'rule' in source ? null : source.name);
    const rule =
      isUnmade(flat, sentence, asking) || isEarlier || (isDeclined && reading.voice.reviews)
        ? 'declined-or-unmade'
        : 'rule' in source
          ? source.rule
          : null;
    if (rule !== null || 'rule' in source) rejected.push({ ...asking.asked, rule: rule ?? 'not-a-reviewer' });
    else found.push(...eachClause(reading, block, { asking, span, madeBy: source.name }));
  }
  return { found, rejected };
}

/** What is asked, without the words that lead to the next asking of the same sentence. */
function askedUntil(flat: string, asked: Span, next: Asking | undefined): Span {
  const limit = next ? next.cue.start : asked.end;
  const lead = next
    ? (/[,;]?\s+(?:and|but)(?:\s+[\p{L}’']+){0,6}\s*$/u.exec(flat.slice(asked.start, limit))?.[0].length ?? 0)
    : 0;
  const turn = /(?:,? (?:and|but)|;) (?:I|we|he|she|they|it) \p{L}+/u.exec(
    flat.slice(asked.start, limit - lead),
  );
  const end = turn ? asked.start + turn.index : limit - lead;
  return { start: asked.start, end: withoutAttribution(flat, { start: asked.start, end }) };
}

/** "In June 2020 an earlier review recommended": another review than the one that the paper answers. */
function isHistory({ published, voice }: Reading, told: string, name: string | null): boolean {
  const year = /\b(?:in|on|since)\b[^.;]{0,20}\b((?:19|20)\d\d)\b/i.exec(told)?.[1];
  if (year === undefined || published === null) return false;
  const age = Number(published.slice(0, 4)) - Number(year);
  // A body answers a review within the year; what is told of an older one is history, whoever made it.
  return age > (name === voice.review ? 1 : 0);
}

interface Asked {
  readonly asking: Asking;
  readonly span: Span;
  readonly madeBy: string | null;
}

function eachClause(reading: Reading, block: Block, { asking, span, madeBy }: Asked): readonly Request[] {
  const { flat } = reading;
  const fallback = asking.to ? bodiesIn(flat.slice(asking.to.start, asking.to.end)) : headedTo(block);
  const again =
    /,?\s+and (?:also )?that\s+|,\s+that\s+(?=\p{Lu}|the |all |each |every |any |no |parents|families|staff)/gu;
  const starts = [span.start];
  const ends: number[] = [];
  for (const match of flat.slice(span.start, span.end).matchAll(again)) {
    ends.push(span.start + match.index);
    starts.push(span.start + match.index + match[0].length);
  }
  ends.push(span.end);
  const parts = starts.flatMap((start, index) =>
    partsByAddressee(reading, { start, end: ends[index] ?? span.end }),
  );
  const requests = parts.map((part) => ({
    ...requestOf(reading, part, { madeBy, fallback }),
    number: asking.number,
  }));
  const first = requests[0];
  const isSame =
    first &&
    requests.every(
      ({ addressees, due }) => addressees.join() === first.addressees.join() && due.words === first.due.words,
    );
  return isSame && requests.length > 1 ? [{ ...first, spans: [span] }] : requests;
}
