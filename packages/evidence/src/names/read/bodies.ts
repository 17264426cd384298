import { anyBodyNouns, bodyNouns, knownBodies, trades } from '../lexicon/bodies.ts';
import { officeHeads, officeModifiers } from '../lexicon/offices.ts';
import { speechVerbs } from '../lexicon/ordinary.ts';
import { findBody, isBodyName } from './body.ts';
import type { BodyReference } from './reference.ts';
import type { Run } from './run.ts';
import type { Token } from './token.ts';

const determiners = new Set(['the', 'this', 'that', 'its', 'their', 'our', 'your', 'each', 'both']);

/** The organisations named in the text, and the common nouns that stand for them. */
export function findBodies(
  tokens: readonly Token[],
  runs: readonly Run[],
  isPerson: (token: number) => boolean,
): BodyReference[] {
  const named: BodyReference[] = [];
  let to = 0;
  for (const whole of runs) {
    const from = afterTrade(tokens, whole);
    const run = { from: Math.max(from, to), to: endBeforePerson({ from, to: whole.to }, isPerson) };
    if (run.to <= run.from) continue;
    const body = findNamed(tokens, run, run.to === whole.to);
    if (!body) continue;
    named.push(reference(tokens, body, body.to - body.from === 1 && isNoun(tokens[body.from])));
    to = body.to;
  }
  const taken = new Set(
    named.flatMap((it) => Array.from({ length: it.to - it.from }, (_, i) => it.from + i)),
  );
  const nominal = tokens.flatMap((token, at) =>
    taken.has(at) || token.shape !== 'lower' || !isNominal(tokens, at)
      ? []
      : [reference(tokens, { from: at, to: at + 1 }, true)],
  );
  return [...named, ...nominal].sort((a, b) => a.from - b.from);
}

function reference(tokens: readonly Token[], { from, to }: Run, isNominal: boolean): BodyReference {
  return {
    kind: 'body',
    from,
    to,
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    isNominal,
  };
}

// A sentence gives a trade its capital: "Retailer ¦ Dobbins said", "Union ¦ Unite said"; but "Builders Merchants Ltd" has two.
function afterTrade(tokens: readonly Token[], { from, to }: Run): number {
  const first = tokens[from];
  if (!first?.opens || to - from < 2) return from;
  const isKnown = knownBodies.has(tokens[to - 1]?.key ?? '') && to - from === 2 && isNoun(first);
  return trades.has(first.key) || isKnown ? from + 1 : from;
}

function endBeforePerson(run: Run, isPerson: (token: number) => boolean): number {
  let to = run.from;
  while (to < run.to && !isPerson(to)) to += 1;
  return to;
}

/** The body a run names, or the body before the post that ends it ("Harrowby Council Leader"). */
function findNamed(tokens: readonly Token[], run: Run, mayExtend: boolean): Run | null {
  if (mayExtend) {
    const body = findBody(tokens, run);
    if (body && body.to > run.to) return body;
  }
  const endsInPost = officeHeads.has(tokens[run.to - 1]?.key ?? '');
  let to = run.to;
  while (endsInPost && to > run.from && isOfficeWord(tokens[to - 1])) to -= 1;
  const isWhole = to === run.to;
  if (to > run.from && isBodyName(tokens, { from: run.from, to })) return { from: run.from, to };
  if (isBodyName(tokens, run) && (isWhole || run.to - run.from > 1)) return run;
  if (isWhole && run.to - run.from === 1 && isNoun(tokens[run.from])) return run;
  return isWhole && mayExtend && speaks(tokens, run) ? run : null;
}

function isOfficeWord(token: Token | undefined): boolean {
  return token !== undefined && (officeHeads.has(token.key) || officeModifiers.has(token.key));
}

function isNoun(token: Token | undefined): boolean {
  return bodyNouns.has(token?.key ?? '') || anyBodyNouns.has(token?.key ?? '');
}

/** Whoever "said" under a name that is no person's is an organisation ("Mendwell said"). */
function speaks(tokens: readonly Token[], run: Run): boolean {
  const next = tokens[run.to];
  return next?.joined === true && next.shape === 'lower' && speechVerbs.has(next.key);
}

function isNominal(tokens: readonly Token[], at: number): boolean {
  if (!isNoun(tokens[at])) return false;
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  return (
    determiners.has(before?.key ?? '') ||
    (before?.shape === 'lower' && determiners.has(earlier?.key ?? '') && officeModifiers.has(before.key))
  );
}
