import type { Scanner } from '../grammar/grammar.ts';
import type { Token } from '../grammar/token.ts';

// A noun phrase ends at a verb, a conjunction, or a preposition that more often starts the next phrase.
const ends = new Set(
  (
    'to will shall must should may can could would is are was were has have had do does did cannot and or but which who ' +
    'that unless if so they we he she then when where while because as though with by until before after'
  ).split(' '),
);

const verbs = new Set(
  (
    'will shall must should may can could would is are was were has have had concludes ends reports completes opens ' +
    'closes begins starts meets sits finishes expires passes decides agrees comes takes'
  ).split(' '),
);

const beginsAgain = new Set('we i will shall must should would'.split(' '));

const longest = 12;

/** Runs of words that no table could list: what a count starts from, what a promise waits on. */
export const scanners = {
  phrase: (tokens, at) => runOf(tokens, at, ({ word }) => ends.has(word)),
  occasionName: (tokens, at) => runOf(tokens, at, ({ word }) => word === 'on' || ends.has(word)),
  subject: (tokens, at) => runOf(tokens, at, ({ word }) => verbs.has(word)),
  // "as soon as it opens we will …": the clause ends where the promise begins.
  clause: (tokens, at) => runOf(tokens, at, ({ word }) => beginsAgain.has(word)),
} satisfies Record<string, Scanner>;

function runOf(tokens: readonly Token[], at: number, stops: (token: Token) => boolean) {
  let end = at;
  for (let token = tokens[end]; token && end - at < longest; token = tokens[end]) {
    const isWord = /^(?:[\p{L}\d]|'s$)/u.test(token.word);
    if (!isWord || stops(token) || (token.newLine && end > at)) break;
    end += 1;
  }
  if (end === at) return undefined;
  return {
    end,
    value: tokens
      .slice(at, end)
      .map(({ word }) => word)
      .join(' '),
  };
}
