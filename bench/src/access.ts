import { createAccess } from '@candour/access';
import { readPolicies } from '@candour/access/policies';
import { figuresOfLists } from './access/lists.ts';
import { isRight, predict } from './access/predicate.ts';
import { listNewQuestions, listRecurringQuestions } from './access/questions.ts';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';

const rounds = 5;
const versions = { node: process.versions.node, '@cedar-policy/cedar-wasm': '4.13.0' };

/**
 * Decisions by the policies beside the same rules as plain code, and a page of what somebody may see out of a hundred
 * thousand matters. Needs no data; `--data` is where the databases are made.
 */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  yield measure('decided, facts that recur', () => listRecurringQuestions(100_000));
  yield measure('decided, facts never seen before', (round) => listNewQuestions(2_000, round));
  yield* figuresOfLists(data);
}

/** Both answer the same questions in turn, and must agree on each. */
function measure(metric: string, ask: (round: number) => ReturnType<typeof listRecurringQuestions>): Figure {
  const access = createAccess(readPolicies());
  const [ours, theirs]: [number[], number[]] = [[], []];
  let n = 0;
  for (let round = -1; round < rounds; round += 1) {
    const questions = ask(round + 1);
    n = questions.length;
    const decided = perSecond(questions, (question) => access.decide(question).allowed);
    const predicted = perSecond(questions, predict);
    if (!isRight(decided.answers, predicted.answers))
      throw new Error('The policies and the plain code that they are measured beside do not agree.');
    // The first round warms up the code, and for facts that recur, the memory of them.
    if (round < 0) continue;
    ours.push(decided.rate);
    theirs.push(predicted.rate);
  }
  const [value, peerValue] = [Math.round(median(ours)), Math.round(median(theirs))];
  const ratio = Number((value / peerValue).toPrecision(3));
  const peer = 'a predicate in TypeScript';
  return {
    bench: 'access',
    metric,
    value,
    unit: 'decisions/s',
    peer,
    peerValue,
    ratio,
    n,
    runs: rounds,
    versions,
  };
}

function perSecond<Question>(questions: readonly Question[], decide: (question: Question) => boolean) {
  const began = performance.now();
  const answers = questions.map(decide);
  return { answers, rate: (questions.length * 1000) / (performance.now() - began) };
}
