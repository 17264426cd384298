import type { Definition } from '../../src/definition/definition.ts';
import { definition as shape } from '../../src/definition/definition.ts';
import { findProblem } from '../../src/lint/lint.ts';
import { checkReferences } from '../../src/load/reference/check-references.ts';
import { findReason } from './equivalent.ts';
import { type Mutant, mutantsOf, nameOf } from './mutants.ts';

/** What became of a mutant: who noticed what is gone, why nobody needs to, or that nobody did. */
export type Fate =
  | { readonly is: 'caught'; readonly by: string }
  | { readonly is: 'equivalent'; readonly because: string }
  | { readonly is: 'survived' };

export interface Tried {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** Tries every so many of the mutants of a definition, one after the other. */
export function* tryMutants(definition: Definition, each = 1): Iterable<Tried> {
  let at = 0;
  for (const mutant of mutantsOf(definition)) {
    at += 1;
    if ((at - 1) % each !== 0) continue;
    yield { mutant, fate: fateOf(definition, mutant) };
  }
}

function fateOf(definition: Definition, mutant: Mutant): Fate {
  const by = catcherOf(mutant.definition);
  if (by !== undefined) return { is: 'caught', by };
  const because = findReason(definition, nameOf(mutant));
  return because === undefined ? { is: 'survived' } : { is: 'equivalent', because };
}

/** The rule that notices, or the part of loading that does. */
function catcherOf(mutant: unknown): string | undefined {
  const parsed = shape.safeParse(mutant);
  if (!parsed.success) return 'shape';
  if (checkReferences(parsed.data).length > 0) return 'references';
  return findProblem(parsed.data)?.rule;
}
