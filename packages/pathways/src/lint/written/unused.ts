import type { Definition } from '../../definition/definition.ts';
import type { Words } from '../../definition/words.ts';
import { openStates } from '../explore/model.ts';
import type { Finding, Rule } from '../rule.ts';

/** L13: everything that is defined is used; what is not is a safeguard that somebody believes in and nobody has. */
export const unused: Rule = (definition) => [
  ...unusedRoles(definition),
  ...unusedClocks(definition),
  ...unusedDuties(definition),
  ...unusedValues(definition),
];

const problem = (at: string, message: Words): Finding => ({ rule: 'L13', at, message });

function unusedRoles(definition: Definition): readonly Finding[] {
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
      problem(`roles.${role}`, {
        en: `The role ${role} owns nothing, does nothing and is waited for by nobody: use it, or delete it.`,
        cy: `Nid yw’r rôl ${role} yn berchen ar ddim nac yn gwneud dim, ac nid oes neb yn aros amdani: defnyddiwch hi, neu dilëwch hi.`,
      }),
    );
}

function unusedClocks(definition: Definition): readonly Finding[] {
  const listed = new Set(openStates(definition).flatMap(([, { clocks }]) => clocks));
  return Object.keys(definition.clocks)
    .filter((clock) => !listed.has(clock))
    .map((clock) =>
      problem(`clocks.${clock}`, {
        en: `The clock ${clock} runs in no state: list it under the clocks of one, or delete it.`,
        cy: `Nid yw’r cloc ${clock} yn rhedeg mewn unrhyw gyflwr: rhestrwch ef o dan clocks cyflwr, neu dilëwch ef.`,
      }),
    );
}

function unusedDuties(definition: Definition): readonly Finding[] {
  const separated = new Set((definition.separate ?? []).flatMap(({ duties }) => duties));
  return Object.entries(definition.moves)
    .filter(([, { duty }]) => duty !== undefined && !separated.has(duty))
    .map(([name, { duty }]) =>
      problem(`moves.${name}.duty`, {
        en: `The duty ${duty} of ${name} is kept apart from no other: add a separation, or delete the duty.`,
        cy: `Ni chedwir y ddyletswydd ${duty} yn y symudiad ${name} ar wahân i’r un arall: ychwanegwch wahaniad, neu dilëwch y ddyletswydd.`,
      }),
    );
}

function unusedValues(definition: Definition): readonly Finding[] {
  return Object.entries(definition.axes ?? {}).flatMap(([axis, { values, initial }]) => {
    const taken = new Set([
      initial,
      ...Object.values(definition.moves).flatMap((move) => settings(move, axis)),
    ]);
    return Object.keys(values)
      .filter((value) => !taken.has(value))
      .map((value) =>
        problem(`axes.${axis}.values.${value}`, {
          en: `No move gives the axis ${axis} the value ${value}: let one set it, or delete the value.`,
          cy: `Nid oes symudiad sy’n rhoi’r gwerth ${value} i’r echel ${axis}: gadewch i un ei osod, neu dilëwch y gwerth.`,
        }),
      );
  });
}

function settings(move: Definition['moves'][string], axis: string): readonly string[] {
  const to = move.sets?.[axis];
  if (to === undefined || typeof to === 'string') return to === undefined ? [] : [to];
  return (move.fields?.[to.field]?.choices ?? []).map(({ value }) => value);
}
