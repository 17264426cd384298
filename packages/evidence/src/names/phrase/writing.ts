import type { Party } from '../../proposal.ts';
import { writings } from '../lexicon/offices.ts';
import { auxiliaries, speechVerbs } from '../lexicon/ordinary.ts';
import { indexFrom } from '../order.ts';
import type { Run } from '../read/run.ts';
import type { Token } from '../read/token.ts';
import type { Context } from './context.ts';
import { namedAt, namedEnding } from './named.ts';
import { endOfPhrase, findToken, isGenitive, withoutArticle } from './noun-phrase.ts';
import { resolvePronoun } from './stand-in.ts';

/** "the report": the words of whoever the text says wrote the last one spoken of. */
export function resolveWriting(context: Context, run: Run): Party | null {
  const { tokens } = context.world.references;
  const noun = findToken(tokens, run, (token) => writings.has(token.key));
  if (noun === null) return null;
  const by = findToken(tokens, { from: noun + 1, to: run.to }, (token) => /^(?:by|from|of)$/.test(token.key));
  if (by !== null) {
    const author = context.resolve({ from: by + 1, to: endOfPhrase(tokens, by + 1, run.to) });
    if (author) return author;
  }
  return namedEnding(context, noun) ?? findWriter(context, noun);
}

// The same noun is looked for this far back and, failing that, forward.
const nearby = 600;

function findWriter(context: Context, noun: number): Party | null {
  const { tokens } = context.world.references;
  const key = tokens[noun]?.key;
  for (let step = 1; step <= nearby * 2; step += 1) {
    const at = step <= nearby ? noun - step : noun + step - nearby;
    if (tokens[at]?.key !== key) continue;
    const writer = writerAt(context, at);
    if (writer) return writer;
  }
  return null;
}

function writerAt(context: Context, noun: number): Party | null {
  const { tokens } = context.world.references;
  const by = tokens[noun + 1]?.key === ',' ? noun + 2 : noun + 1;
  if (/^(?:by|from)$/.test(tokens[by]?.key ?? '') && tokens[by]?.joined) {
    const name = withoutArticle(tokens, by + 1);
    // "by surveyors Marl and Dale"
    return namedAt(context, name) ?? (tokens[name]?.shape === 'lower' ? namedAt(context, name + 1) : null);
  }
  for (let at = noun - 1; at >= noun - 3; at -= 1) {
    if (isGenitive(tokens[at])) return namedEnding(context, at);
    if (/^(?:his|her)$/.test(tokens[at]?.key ?? '')) return resolvePronoun(context, at) ?? null;
    if (tokens[at]?.key === 'in') return findSubject(context, noun);
  }
  return null;
}

// "In a letter to the families, seen by the Post, Ms Cole said": the subject comes within these words.
const longestOpening = 24;

function findSubject(context: Context, noun: number): Party | null {
  const { tokens, people } = context.world.references;
  const first = indexFrom(people, noun, (it) => it.from);
  const subject = people.slice(first, first + 4).find((mention) => {
    const verb = tokens[mention.to]?.key ?? '';
    const isVerb = speechVerbs.has(verb) || auxiliaries.has(verb);
    return mention.from - noun < longestOpening && isVerb && isOneSentence(tokens, noun, mention.from);
  });
  return subject ? context.resolve(subject) : null;
}

function isOneSentence(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ text }) => !/^[.!?]$/.test(text));
}
