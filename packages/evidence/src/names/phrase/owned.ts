import type { Party } from '../../proposal.ts';
import { kin, writings } from '../lexicon/offices.ts';
import type { Run } from '../read/run.ts';
import type { Context } from './context.ts';
import { asPrinted } from './context.ts';
import { namedEnding, resolveBody, resolveOffice } from './named.ts';
import { ownerEnd } from './noun-phrase.ts';

/** "her letter", "Ms Cole’s statement", "his mother", "Mr Amadi’s family": something or somebody of an owner’s. */
export function resolveOwned(context: Context, run: Run): Party | null {
  const { tokens } = context.world.references;
  const end = ownerEnd(tokens, run.from, run.to);
  if (end === null) return null;
  const noun = tokens.slice(end, run.to);
  const owner = context.resolve({ from: run.from, to: end });
  if (noun.some((token) => writings.has(token.key))) return owner ?? null;
  const relation = noun.find((token) => kin.has(token.key));
  if (relation)
    return resolveRelative(context, { run, word: relation.key, owner }) ?? asPrinted(context.world, run);
  const owned = { from: end, to: run.to };
  const isMine = /^(?:my|our)$/.test(tokens[run.from]?.key ?? '');
  const whole = isMine ? owned : run;
  return (
    resolveOffice(context, owned) ??
    (isMine ? resolveBody(context, owned) : null) ??
    asPrinted(context.world, whole)
  );
}

/** "her husband": the relative whom the text introduced as hers, last before or else after. */
function resolveRelative(
  context: Context,
  { run, word, owner }: { run: Run; word: string; owner: Party | null },
): Party | null {
  const fitting = context.world.kinships.filter((kinship) => {
    if (kinship.word !== word) return false;
    const stated = namedEnding(context, kinship.owner);
    return !stated || !owner || stated.name === owner.name;
  });
  const before = fitting.filter(({ relative }) => relative.from < run.from);
  const relative = (before.at(-1) ?? fitting[0])?.relative;
  const person = relative && context.world.people.get(relative);
  return person ? context.world.party(person) : null;
}
