import { expect, test } from 'vitest';
import { listBuiltins } from '../../src/builtin/list-builtins.ts';
import { lint } from '../../src/lint/lint.ts';
import { tryMutants } from './fate.ts';
import { nameOf } from './mutants.ts';

/** One deletion in so many is tried here; `npm run mutants` tries them all. */
const each = 23;

test.each(listBuiltins().map(({ definition }) => [definition.pathway, definition] as const))(
  'given %s, which proves, when an owner, clock, move, guard or duty is deleted, then it no longer proves',
  (_name, definition) => {
    expect(lint(definition)).toEqual([]);
    const tried = [...tryMutants(definition, each)];
    expect(tried.length).toBeGreaterThanOrEqual(5);
    const survived = tried.filter(({ fate }) => fate.is === 'survived').map(({ mutant }) => nameOf(mutant));
    expect(survived).toEqual([]);
  },
  60_000,
);
