import { openStates } from '../explore/model.ts';
import type { Rule } from '../rule.ts';

/** L3: every open state is owned and covered: an owner, and a deputy of another role. */
export const answerable: Rule = (definition) =>
  openStates(definition).flatMap(([state, { owner, deputy }]) => {
    if (owner !== deputy) return [];
    const message = {
      en: `In ${state} the role ${owner} is its own deputy, so an empty role leaves nobody: name another role as deputy.`,
      cy: `Yn y cyflwr ${state}, y rôl ${owner} yw ei dirprwy ei hun, felly nid yw rôl wag yn gadael neb: enwch rôl arall yn ddirprwy.`,
    };
    return [{ rule: 'L3', at: `states.${state}.deputy`, message }];
  });
