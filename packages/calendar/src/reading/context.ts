import type { Deadline, Expression } from '../expression/expression.ts';
import { isDay } from '../expression/kind.ts';
import type { Standing } from './history.ts';
import { sentenceStart } from './history.ts';

/** What an expression means beside the words before it in its sentence. */
export function inContext(standing: Standing, previous: Standing | undefined): Expression {
  const { text, start, expression } = standing;
  if (expression.kind === 'bounded')
    return bounded(expression, text.slice(sentenceStart(text, start), start));
  if (expression.kind !== 'within' || expression.anchor.kind !== 'preceding') return expression;
  if (!previous || !isDay(previous.expression) || previous.end <= sentenceStart(text, start))
    return expression;
  return { ...expression, anchor: { kind: 'day', day: previous.expression } };
}

// "not only before", "will not fail to" and "should not wait until" deny nothing of the act.
const not = /\b(?:not|never|cannot|\p{L}+n['’]t)\b(?! (?:only|just|merely|fail|later|wait|delay)\b)/giu;

// "no work will begin"; but "no later than", and "no doubt that it will".
const no =
  /\b(?:no|none|nobody|nothing|neither)\b(?! (?:later|earlier|sooner|less|more|fewer|longer)\b)(?: (?!(?:that|which|who)\b)[\p{L}'’-]+){0,8} (?:will|shall|should|must|would|can|could|may|is|are)\b/giu;

// A new clause is not denied by the last one's "not".
const newClause = /[,;:–—]|\b(?:and|but|or|that|which|who|if|unless|because|so|we|they|it)\b/iu;

/** What will not happen before a day happens from then on: "will not be used before May", "no work will begin until". */
function bounded(deadline: Extract<Deadline, { kind: 'bounded' }>, before: string): Deadline {
  if (deadline.bound !== 'before' && deadline.bound !== 'until') return deadline;
  const isDenied = [not, no].some((denial) => {
    const last = [...before.matchAll(denial)].at(-1);
    return last !== undefined && !newClause.test(before.slice(last.index + last[0].length));
  });
  return isDenied ? { ...deadline, bound: 'not-before' } : deadline;
}
