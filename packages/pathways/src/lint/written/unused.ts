import type { Definition } from '../../definition/definition.ts';
import type { Problem } from '../../definition/problem.ts';
import { openStates } from '../explore/model.ts';
import type { Rule } from '../rule.ts';

/** L13: everything that is defined is used; what is not is a safeguard that somebody believes in and nobody has. */
export const unused: Rule = (definition) => [
  ...unusedRoles(definition),
  ...unusedClocks(definition),
  ...unusedDuties(definition),
  ...unusedValues(definition),
];

const problem = (at: string, message: string): Problem => ({ rule: 'L13', at, message });

function unusedRoles(definition: Definition): readonly Problem[] {
  const used = new Set([
    ...openStates(definition).flatMap(([, { owner, deputy, awaits }]) => [owner, deputy, awaits]),
    ...Object.values(definition.moves).flatMap((move) => move.by),
    ...Object.values(definition.clocks).flatMap(({ extend, breach }) => [
      ...(extend?.by ?? []),
      breach.owner,
    ]),
  ]);
  return Object.keys(definition.roles)
    .filter((role) => !used.has(role))
    .map((role) =>
      problem(
        `roles.${role}`,
        `The role ${role} owns nothing, does nothing and is waited for by nobody: use it, or delete it.`,
      ),
    );
}

function unusedClocks(definition: Definition): readonly Problem[] {
  const listed = new Set(openStates(definition).flatMap(([, { clocks }]) => clocks));
  return Object.keys(definition.clocks)
    .filter((clock) => !listed.has(clock))
    .map((clock) =>
      problem(
        `clocks.${clock}`,
        `The clock ${clock} runs in no state: list it under the clocks of one, or delete it.`,
      ),
    );
}

function unusedDuties(definition: Definition): readonly Problem[] {
  const separated = new Set((definition.separate ?? []).flatMap(({ duties }) => duties));
  return Object.entries(definition.moves)
    .filter(([, { duty }]) => duty !== undefined && !separated.has(duty))
    .map(([name, { duty }]) =>
      problem(
        `moves.${name}.duty`,
        `The duty ${duty} of ${name} is kept apart from no other: add a separation, or delete the duty.`,
      ),
    );
}

function unusedValues(definition: Definition): readonly Problem[] {
  return Object.entries(definition.axes ?? {}).flatMap(([axis, { values, initial }]) => {
    const taken = new Set([
      initial,
      ...Object.values(definition.moves).flatMap((move) => settings(move, axis)),
    ]);
    return Object.keys(values)
      .filter((value) => !taken.has(value))
      .map((value) =>
        problem(
          `axes.${axis}.values.${value}`,
          `No move gives the axis ${axis} the value ${value}: let one set it, or delete the value.`,
        ),
      );
  });
}

function settings(move: Definition['moves'][string], axis: string): readonly string[] {
  const to = move.sets?.[axis];
  if (to === undefined || typeof to === 'string') return to === undefined ? [] : [to];
  return (move.fields?.[to.field]?.choices ?? []).map(({ value }) => value);
}
