import { openStates } from '../explore/model.ts';
import type { Rule } from '../rule.ts';

/** L6: whoever is late may not give themselves more time. */
export const extension: Rule = (definition) =>
  Object.entries(definition.clocks).flatMap(([clock, { extend }]) => {
    const owners = openStates(definition)
      .filter(([, { clocks }]) => clocks.includes(clock))
      .map(([, { owner }]) => owner);
    const own = (extend?.by ?? []).find((role) => owners.includes(role));
    if (own === undefined) return [];
    const message = `The role ${own} may extend ${clock} and is the one it holds to time: let another role extend it.`;
    return [{ rule: 'L6', at: `clocks.${clock}.extend.by`, message }];
  });
