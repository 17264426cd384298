import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import { records } from '../lexicon/offices.ts';
import { indexFrom } from '../order.ts';
import type { Run } from '../read/run.ts';
import type { Token } from '../read/token.ts';
import type { World } from '../who/world.ts';
import type { Context } from './context.ts';
import { asPrinted } from './context.ts';
import { resolveBody, resolveFamily, resolveOffice, resolvePeople } from './named.ts';
import { isGenitive, withoutArticle } from './noun-phrase.ts';
import { resolveOwned } from './owned.ts';
import { resolveSpokesperson } from './spokesperson.ts';
import { resolvePronoun } from './stand-in.ts';
import { resolveWriting } from './writing.ts';

/** Whom a noun phrase refers to; null when the text does not tell. */
export function resolvePhrase(world: World, span: Span): Party | null {
  const { tokens } = world.references;
  const from = indexFrom(tokens, span.start, (token) => token.start);
  const to = indexFrom(tokens, span.end, (token) => token.start);
  const end = to > from + 1 && isGenitive(tokens[to - 1]) ? to - 1 : to;
  const start = afterNumber(tokens, { from, to: end });
  if (to <= from || tokens[start]?.key === 'there') return null;
  return resolveRun(world, wholeNames(world, { from: start, to: end }));
}

// "8.2 The Harbour Guild": a paragraph's number is no part of who is named.
function afterNumber(tokens: readonly Token[], run: Run): number {
  let from = run.from;
  while (from < run.to - 1 && /^(?:number|mark)$/.test(tokens[from]?.shape ?? '')) from += 1;
  return tokens[from]?.shape === 'capital' ? from : run.from;
}

/** The phrase with any name whole of which it has only a part ("Ms" of "Ms Cole"). */
function wholeNames({ references: { people } }: World, run: Run): Run {
  const last = people[indexFrom(people, run.to, (it) => it.from) - 1];
  return last && last.to > run.to ? { from: run.from, to: last.to } : run;
}

function resolveRun(world: World, run: Run): Party | null {
  const context: Context = { world, resolve: (inner) => resolveRun(world, inner) };
  const bare = withoutArticle(world.references.tokens, run.from);
  if (run.to - bare === 1) {
    const pronoun = resolvePronoun(context, bare);
    if (pronoun !== undefined) return pronoun;
  }
  return (
    resolvePeople(context, run) ??
    initialled(world, run) ??
    resolveSpokesperson(context, run) ??
    resolveOwned(context, run) ??
    resolveOffice(context, run) ??
    resolveWriting(context, run) ??
    resolveFamily(context, run) ??
    resolveBody(context, run) ??
    described(world, run)
  );
}

// "JP", "JP (Ferncross Trust)": in minutes a person, unless the letters stand for a body named in full.
function initialled(world: World, run: Run): Party | null {
  const { tokens } = world.references;
  const [first, next] = [tokens[run.from], tokens[run.from + 1]];
  const person = world.initials.get(first?.text ?? '');
  return person && (run.to - run.from === 1 || next?.text === '(') ? world.party(person) : null;
}

// A minute has words, but is nobody.
function described(world: World, run: Run): Party | null {
  const { tokens } = world.references;
  const bare = withoutArticle(tokens, run.from);
  const head = tokens[bare];
  const isThing = run.to - bare === 1 && head?.shape === 'lower' && records.has(head.key);
  return isThing ? null : asPrinted(world, run);
}
