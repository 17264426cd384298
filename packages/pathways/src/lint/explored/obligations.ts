import type { Obligation } from '../../definition/obligation.ts';
import type { Words } from '../../definition/words.ts';
import type { Explorer, Sighting } from '../explore/decide.ts';
import { sightOf } from '../explore/explore.ts';
import type { Edge, Graph } from '../explore/graph.ts';
import { holds } from '../explore/holds.ts';
import { fieldsOf, keysOf } from '../explore/keys.ts';
import { inWords } from '../explore/way.ts';
import type { Rule } from '../rule.ts';
import { canBeMade } from './possible.ts';
import { findOnePerson } from './separate.ts';

/** L16: what the pathway promises holds however a matter goes, and is about something that can happen. */
export const obligations: Rule = (definition, explorer) =>
  Object.entries(definition.proves ?? {}).flatMap(([name, obligation]) => {
    const at = `proves.${name}`;
    return findFault(explorer, obligation).map((fault) => ({
      rule: 'L16',
      at,
      message: {
        en: `The pathway does not prove ${name}: ${fault.en}.`,
        cy: `Nid yw’r llwybr yn profi ${name}: ${fault.cy}.`,
      },
    }));
  });

function findFault(explorer: Explorer, obligation: Obligation): readonly Words[] {
  if ('apart' in obligation) {
    const [one, two] = obligation.apart;
    const way = findOnePerson(explorer, one, two);
    return way
      ? [
          {
            en: `one person can make both (when ${inWords(way).en}); separate the duties of ${one} and ${two}`,
            cy: `gall un person wneud y ddau (fel hyn: ${inWords(way).cy}); cadwch ddyletswyddau ${one} a ${two} ar wahân`,
          },
        ]
      : [];
  }
  if ('can' in obligation) {
    const states = obligation.in ?? explorer.definition.moves[obligation.can]?.from ?? [];
    return states
      .filter((state) => !canBeMade(explorer, obligation.can, { state }))
      .map((state) => ({
        en: `${obligation.can} can never be made in ${state}; let it start there, or mend its guards`,
        cy: `ni ellir byth wneud ${obligation.can} yn y cyflwr ${state}; gadewch iddo gychwyn yno, neu trwsiwch ei amodau`,
      }));
  }
  const happens = explorer.find({
    keys: [],
    sightings: (graph) => momentsOf(graph, obligation).map(({ sighting }) => sighting),
  });
  if (!happens)
    return [
      {
        en: 'the moment it speaks of never comes; name moves, states or clocks that happen',
        cy: 'nid yw’r adeg y mae’n sôn amdani byth yn dod; enwch symudiadau, cyflyrau neu glociau sy’n digwydd',
      },
    ];
  const way = findBreak(explorer, obligation);
  return way
    ? [
        {
          en: `it fails when ${inWords(way).en}; add or mend the guard, breach or axis that should keep it`,
          cy: `mae’n methu (fel hyn: ${inWords(way).cy}); ychwanegwch neu trwsiwch yr amod, y breach neu’r echel a ddylai ei gadw`,
        },
      ]
    : [];
}

type Claiming = Extract<Obligation, { holds: unknown }>;

function findBreak(explorer: Explorer, obligation: Claiming): readonly Edge[] | undefined {
  return explorer.find({
    keys: keysOf(obligation.holds),
    fields: fieldsOf(obligation.holds),
    sightings: (graph) =>
      momentsOf(graph, obligation).flatMap(({ sighting, node, fields }) => {
        const of = graph.nodes[node];
        if (!of) return [];
        return holds(obligation.holds, sightOf(graph.model, of, fields), graph.model.words) === false
          ? [sighting]
          : [];
      }),
  });
}

interface Moment {
  readonly sighting: Sighting;
  /** The node that the claim is put to. */
  readonly node: number;
  readonly fields?: Edge['step']['fields'];
}

function momentsOf(graph: Graph, obligation: Claiming): readonly Moment[] {
  if ('while' in obligation) return inStates(graph, obligation.while);
  if ('entering' in obligation) {
    const opened = graph.nodes[0]?.state ?? '';
    return [
      ...(obligation.entering.includes(opened) ? [{ sighting: { node: 0 }, node: 0 }] : []),
      ...onEdges(graph, ({ step }) => step.from !== step.to && obligation.entering.includes(step.to)),
    ];
  }
  if ('breach' in obligation)
    return onEdges(graph, ({ step }) => step.breach !== undefined && obligation.breach.includes(step.breach));
  const { made, before } =
    'before' in obligation
      ? { made: obligation.before, before: true }
      : { made: obligation.after, before: false };
  return onEdges(graph, ({ step }) => step.move !== undefined && made.includes(step.move)).map((moment) =>
    before && 'edge' in moment.sighting ? { ...moment, node: moment.sighting.edge.from } : moment,
  );
}

function inStates({ nodes }: Graph, states: readonly string[]): readonly Moment[] {
  return nodes.flatMap((of, node) => (states.includes(of.state) ? [{ sighting: { node }, node }] : []));
}

function onEdges({ out }: Graph, wanted: (edge: Edge) => boolean): readonly Moment[] {
  return out.flatMap((edges) =>
    edges.flatMap((edge) =>
      wanted(edge) ? [{ sighting: { edge }, node: edge.to, fields: edge.step.fields }] : [],
    ),
  );
}
