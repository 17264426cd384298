import type { Span } from '../../span.ts';
import type { Deadline } from '../deadline.ts';
import { deadlineIn } from '../deadline.ts';
import type { Block } from '../layout/block.ts';
import { sentencesOf } from '../layout/block.ts';
import type { Reading } from '../reading.ts';
import { addresseesOf } from './addressees.ts';
import { asks } from './directive.ts';
import { itemAt } from './list/item.ts';
import { requestsOf } from './list/listed.ts';
import type { Request } from './request.ts';

const general = /\b(?:urgent )?action should be taken\b/i;
const formula = /\b(?:power|opinion)\b.*\baction\b|\baction\b.*\bpower\b/is;

/**
 * A coroner's report asks one thing of all its recipients, "action should be taken", unless the
 * coroner says what each should do; either is due when the reply is. Concerns are findings.
 */
export function coronersRequests(reading: Reading): readonly Request[] {
  const { voice } = reading;
  const madeBy = voice.author?.name ?? null;
  const reply = replyDeadline(reading);
  const section = reading.blocks.filter(
    (block) => block.kind !== 'heading' && /\baction should be taken\b/i.test(block.heading),
  );
  const particular = particularRequests(reading, section, madeBy);
  if (particular.length > 0) {
    return particular.map((request) => ({
      ...request,
      // "a daily check" says what is to be done; the date is the reply's.
      due:
        (request.due.latest === null && request.due.status === 'open-ended') || request.due.words === null
          ? reply.due
          : request.due,
    }));
  }
  const span = generalRequest(reading, section) ?? generalRequest(reading, reading.blocks);
  return span ? [{ number: null, madeBy, addressees: voice.recipients, spans: [span], due: reply.due }] : [];
}

function generalRequest(reading: Reading, blocks: readonly Block[]): Span | undefined {
  const { flat } = reading;
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    for (const sentence of sentencesOf(flat, block)) {
      const match = general.exec(flat.slice(sentence.start, sentence.end));
      if (!match) continue;
      const rest = /[.,]?\s*(?:\band (?:I|we) (?:believe|consider|think)\b.*)?$/s.exec(
        flat.slice(sentence.start + match.index, sentence.end),
      );
      return { start: sentence.start + match.index, end: sentence.end - (rest?.[0].length ?? 0) };
    }
  }
  return undefined;
}

/** What the action section asks for beyond its formula. */
function particularRequests(
  reading: Reading,
  section: readonly Block[],
  madeBy: string | null,
): readonly Request[] {
  const { flat, voice } = reading;
  const found: Request[] = [];
  for (let at = 0; at < section.length; at += 1) {
    const block = section[at];
    if (!block) continue;
    const words = flat.slice(block.body.start, block.body.end);
    if (block.marker && !formula.test(words)) {
      const item = itemAt(flat, section, at);
      if (item && asks(words)) found.push(...requestsOf(reading, item, madeBy));
      at += (item?.taken ?? 1) - 1;
      continue;
    }
    for (const sentence of sentencesOf(flat, block)) {
      const said = flat.slice(sentence.start, sentence.end);
      const lettered = letteredIn(flat, sentence);
      if (lettered.length > 1) {
        found.push(...lettered.map((part) => partRequest(reading, part, madeBy)));
        continue;
      }
      if (
        formula.test(said) ||
        general.test(said) ||
        !/\b(?:should|must|recommend)\b/.test(said) ||
        !asks(said) ||
        /\bnot for me\b/i.test(said)
      )
        continue;
      const due = deadlineIn(reading, sentence).due;
      found.push({
        number: null,
        madeBy,
        addressees: addresseesOf(reading, sentence, voice.recipients),
        spans: [sentence],
        due,
      });
    }
  }
  return found.map((request) => ({
    ...request,
    addressees: request.addressees.length > 0 ? request.addressees : voice.recipients,
  }));
}

interface Lettered extends Span {
  readonly letter: string;
}

/** "In particular, (A) the Trust should …; and (B) the Council should …": each part that asks by itself. */
function letteredIn(flat: string, sentence: Span): readonly Lettered[] {
  const marks = [...flat.slice(sentence.start, sentence.end).matchAll(/\(([A-H])\)\s+/g)];
  if (marks[0]?.[1] !== 'A') return [];
  const parts = marks.map((mark, index) => {
    const start = sentence.start + mark.index + mark[0].length;
    const next = marks[index + 1];
    const limit = next ? sentence.start + next.index : sentence.end;
    const joint = /[\s;,.]*(?:\b(?:and|or)\s*)?$/.exec(flat.slice(start, limit));
    return { letter: mark[1] ?? '', start, end: limit - (joint?.[0].length ?? 0) };
  });
  return parts.every(({ start, end }) => asks(flat.slice(start, end))) ? parts : [];
}

function partRequest(reading: Reading, { letter, start, end }: Lettered, madeBy: string | null): Request {
  const span = { start, end };
  return {
    number: letter,
    madeBy,
    addressees: addresseesOf(reading, span, reading.voice.recipients),
    spans: [span],
    due: deadlineIn(reading, span).due,
  };
}

const reply = /\b(?:respond to this report|your response|reply|response to this report)\b/i;

/** When the reply is due: the date that the coroner states, else the days counted from the report. */
function replyDeadline(reading: Reading): Deadline {
  const { flat } = reading;
  for (const block of reading.blocks) {
    for (const sentence of sentencesOf(flat, block)) {
      const words = flat.slice(sentence.start, sentence.end);
      if (!reply.test(words) || !/\bwithin\b|\bby\b/.test(words)) continue;
      return stated(reading, sentence) ?? deadlineIn(reading, sentence);
    }
  }
  return deadlineIn(reading, { start: 0, end: 0 });
}

/** "namely by 15 March 2024". */
function stated(reading: Reading, sentence: Span): Deadline | undefined {
  const words = reading.flat.slice(sentence.start, sentence.end);
  const namely =
    /\b(?:namely|that is|i\.e\.|so|which is|being)\b,?\s+(?=(?:by\b|on\b|no later than\b|the\b|\d|\p{Lu}))/u.exec(
      words,
    );
  if (!namely) return undefined;
  const found = deadlineIn(reading, {
    start: sentence.start + namely.index + namely[0].length,
    end: sentence.end,
  });
  return found.due.latest === null ? undefined : found;
}
