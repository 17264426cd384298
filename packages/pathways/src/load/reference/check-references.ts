import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../definition/problem.ts';
import { suggestion } from '../near.ts';
import { address, capital, inWords } from '../place.ts';
import { referencesIn } from './in-definition.ts';
import type { Reference } from './reference.ts';
import { checkUses } from './uses.ts';

/** Every name that leads nowhere, and every use of a part for what it cannot be used for. The linter may assume none. */
export function checkReferences(definition: Definition): readonly Problem[] {
  return [
    ...referencesIn(definition)
      .filter(({ name, among }) => !among.includes(name))
      .map(problemOf),
    ...checkUses(definition),
  ];
}

function problemOf({ path, kind, name, among }: Reference): Problem {
  const message = `${inWords(path)} names ${name}, which is no ${kind}${suggestion(name, among)}`;
  return { rule: 'reference', at: address(path), message: capital(message) };
}
