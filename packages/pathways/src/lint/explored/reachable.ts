import type { Rule } from '../rule.ts';

/** L1: every state can be reached. */
export const reachable: Rule = (definition, explorer) =>
  Object.keys(definition.states).flatMap((state) => {
    const way = explorer.find({
      keys: [],
      sightings: ({ nodes }) => nodes.flatMap((node, at) => (node.state === state ? [{ node: at }] : [])),
    });
    if (way) return [];
    const message = {
      en: `No matter can ever reach ${state}: let a move or a breach that can happen lead to it, or delete it.`,
      cy: `Ni all unrhyw fater byth gyrraedd y cyflwr ${state}: gadewch i symudiad neu breach a all ddigwydd arwain ato, neu dilëwch ef.`,
    };
    return [{ rule: 'L1', at: `states.${state}`, message }];
  });
