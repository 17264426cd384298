import type { Definition } from '../../definition/definition.ts';
import { sightOf } from '../explore/explore.ts';
import type { Edge, Graph, Node } from '../explore/graph.ts';
import { clockKey } from '../explore/keys.ts';
import { openStates } from '../explore/model.ts';
import { run } from '../explore/run.ts';
import { inWords } from '../explore/way.ts';
import type { Rule } from '../rule.ts';

/** L4: at every moment in an open state a clock is armed, also after others have run out; and each breach changes something. */
export const armed: Rule = (definition, explorer) => [
  ...openStates(definition).flatMap(([state, { clocks }]) => {
    const way = explorer.find({
      keys: clocks.map(clockKey),
      sightings: (graph) =>
        graph.nodes.flatMap((node, at) =>
          node.state === state && !hasArmed(graph, node, clocks) ? [{ node: at }] : [],
        ),
    });
    if (!way) return [];
    const message = {
      en: `In ${state} there can be a moment when no clock is armed (when ${inWords(way).en}): list a clock that counts from entry, let its last breach move the matter, or let the last clock repeat.`,
      cy: `Yn y cyflwr ${state} gall fod adeg pan nad oes cloc yn rhedeg (fel hyn: ${inWords(way).cy}): rhestrwch gloc sy’n cyfrif o ddod i’r cyflwr (entry), gadewch i’r olaf i ddod i ben symud y mater, neu gadewch i’r cloc olaf ailddechrau.`,
    };
    return [{ rule: 'L4', at: `states.${state}.clocks`, message }];
  }),
  ...idleBreaches(definition, explorer),
];

function hasArmed(graph: Graph, node: Node, clocks: readonly string[]): boolean {
  const { read } = sightOf(graph.model, node);
  return clocks.some((clock) => read(clockKey(clock)) === run.armed);
}

/** A breach that sets what is already so is a notice with extra words. */
function idleBreaches(definition: Definition, explorer: Parameters<Rule>[1]): ReturnType<Rule> {
  return Object.entries(definition.clocks).flatMap(([clock, { breach }]) => {
    const at = `clocks.${clock}.breach`;
    if (breach.to === undefined && breach.owner === undefined && breach.visible === undefined) {
      const message = {
        en: `When ${clock} runs out nothing changes: let its breach move the matter, give it another owner, or let more people see it.`,
        cy: `Pan ddaw’r cloc ${clock} i ben nid oes dim yn newid: gadewch i hynny symud y mater, rhoi perchennog arall iddo, neu adael i fwy o bobl ei weld.`,
      };
      return [{ rule: 'L4', at, message }];
    }
    const way = explorer.find({
      keys: ['owner', 'visible'],
      sightings: (graph) =>
        graph.out.flatMap((edges) =>
          edges.flatMap((edge) => (edge.step.breach === clock && changes(graph, edge) ? [{ edge }] : [])),
        ),
    });
    if (way) return [];
    const message = {
      en: `When ${clock} runs out, the state, the owner and who can see it stay as they were (or it never runs out): let its breach change one of them.`,
      cy: `Pan ddaw’r cloc ${clock} i ben, mae’r cyflwr, y perchennog a phwy a all ei weld yn aros fel yr oeddent (neu nid yw byth yn dod i ben): gadewch i hynny newid un ohonynt.`,
    };
    return [{ rule: 'L4', at, message }];
  });
}

function changes({ model, nodes }: Graph, { from, to }: Edge): boolean {
  const [before, after] = [nodes[from], nodes[to]];
  if (!before || !after || before.state !== after.state) return true;
  return ['owner', 'visible'].some(
    (key) => sightOf(model, before).read(key) !== sightOf(model, after).read(key),
  );
}
