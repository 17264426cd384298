import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import type { Clause } from '../clause/clause.ts';

const openers = String.raw`(?:if|unless|where|wherever|provided(?: that)?|providing(?: that)?|subject to|in the event (?:of|that)|should(?= (?:the|any|a|an|that|this|it|he|she|they|we|you|I|\p{Lu})\b)|assuming(?: that)?|on condition that|(?<!for )as long as|so long as)`;
const ahead = new RegExp(`(?:^|[\\s“‘"'(,])((?:${openers})\\s[^.;:]{3,240}?)[,\\s]*(?:then\\s)?$`, 'iu');
const opening = new RegExp(
  `^[“‘"']?(${openers}\\s[^.;:,]{3,160}),\\s(?:please )?[^.;:,]{2,60}\\sand\\s+$`,
  'iu',
);
const behind = new RegExp(
  `[,\\s]((?:${openers.replace('|where|', '|where (?:necessary|appropriate|needed|possible|practicable|that|the|there|it|a|an|we|they)\\b|')})(?:\\s[^.;]{2,240})?)$`,
  'iu',
);

/** The words that make an undertaking conditional, before its clause or at its end. */
export function findCondition(flat: string, clause: Clause): Span | undefined {
  const before = flat.slice(clause.sentence.start, clause.start);
  // "If you would rather not, please say so and I shall write": what is asked stands between.
  const first = opening.exec(before);
  if (first?.[1]) {
    const start = clause.sentence.start + before.indexOf(first[1]);
    return { start, end: start + first[1].length };
  }
  const leading = ahead.exec(before);
  const subject = clause.subject ? flat.slice(clause.subject.start, clause.subject.end) : '';
  if (leading?.[1] && (/,\s*$|\bthen\s*$/.test(before) || /^(?:I|we|he|she|they|it)$/i.test(subject))) {
    const start = clause.sentence.start + leading.index + leading[0].indexOf(leading[1]);
    return trimmed(flat, { start, end: start + leading[1].replace(/[,\s]+$/, '').length });
  }
  const trailing = behind.exec(flat.slice(clause.predicate.start, clause.end));
  if (!trailing?.[1]) return undefined;
  const start = clause.predicate.start + trailing.index + trailing[0].indexOf(trailing[1]);
  return trimmed(flat, { start, end: clause.end });
}
