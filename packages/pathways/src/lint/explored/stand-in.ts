import { sightOf } from '../explore/explore.ts';
import { openStates } from '../explore/model.ts';
import { inWords } from '../explore/way.ts';
import type { Rule } from '../rule.ts';

/** L11: whoever owns a matter by then, its deputy is of another role, so that an empty role moves it on. */
export const standIn: Rule = (definition, explorer) =>
  openStates(definition).flatMap(([state, { deputy }]) => {
    const way = explorer.find({
      keys: ['owner'],
      sightings: ({ model, nodes }) =>
        nodes.flatMap((node, at) => {
          const role = model.words.roles[sightOf(model, node).read('owner') ?? -1];
          return node.state === state && role === deputy ? [{ node: at }] : [];
        }),
    });
    if (!way) return [];
    const message = {
      en: `In ${state} the role ${deputy} can be owner and deputy at once (when ${inWords(way).en}), so nobody stands in for it: name another deputy, or give the breach another owner.`,
      cy: `Yn y cyflwr ${state} gall y rôl ${deputy} fod yn berchennog ac yn ddirprwy ar yr un pryd (fel hyn: ${inWords(way).cy}), felly nid oes neb yn sefyll yn y bwlch: enwch ddirprwy arall, neu rhowch berchennog arall i’r breach.`,
    };
    return [{ rule: 'L11', at: `states.${state}.deputy`, message }];
  });
