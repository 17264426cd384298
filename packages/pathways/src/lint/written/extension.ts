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
    const message = {
      en: `The role ${own} may extend ${clock} and is the one it holds to time: let another role extend it.`,
      cy: `Caiff y rôl ${own} ymestyn y cloc ${clock}, a hi yw’r un y mae’r cloc yn ei dal i’w hamser: gadewch i rôl arall ei ymestyn.`,
    };
    return [{ rule: 'L6', at: `clocks.${clock}.extend.by`, message }];
  });
