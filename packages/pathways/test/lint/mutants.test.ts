import { expect, test } from 'vitest';
import { getBuiltin } from '../../src/builtin/list-builtins.ts';
import { type Definition, definition as shape } from '../../src/definition/definition.ts';
import { lint } from '../../src/lint/lint.ts';
import { checkReferences } from '../../src/load/reference/check-references.ts';
import { mutantsOf } from './mutants.ts';

/** Every deletion takes minutes, so that by default one in so many is tried; CANDOUR_MUTANTS_STEP=1 tries them all. */
const step = Number(process.env['CANDOUR_MUTANTS_STEP'] ?? 40);
const kinds = ['role', 'separation', 'owner', 'deputy', 'clock', 'guard', 'spawn', 'duty', 'extension cap'];

function isCaught(mutant: unknown): boolean {
  const parsed = shape.safeParse(mutant);
  if (!parsed.success) return true;
  const definition: Definition = parsed.data;
  return checkReferences(definition).length > 0 || lint(definition).length > 0;
}

test('given a built-in pathway that proves, when an owner, deputy, clock, guard, duty, role or separation is deleted, then it no longer proves', () => {
  const { definition } = getBuiltin('commitment');
  expect(lint(definition)).toEqual([]);
  const mutants = [...mutantsOf(definition)].filter(({ kind }) => kinds.includes(kind));
  const tried = mutants.filter((_, at) => at % step === 0);
  expect(tried.length).toBeGreaterThan(0);
  const alive = tried.filter((mutant) => !isCaught(mutant.definition)).map(({ path }) => path.join('.'));
  expect(alive).toEqual([]);
}, 600_000);
