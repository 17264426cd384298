import { sightOf } from '../explore/explore.ts';
import type { Graph } from '../explore/graph.ts';
import { clockKey } from '../explore/keys.ts';
import { openStates } from '../explore/model.ts';
import { run, starts } from '../explore/run.ts';
import type { Rule } from '../rule.ts';

/** L6: no act puts back every clock that runs where it is done; time is given only by a counted, capped extension. */
export const noReset: Rule = (definition, explorer) =>
  openStates(definition).flatMap(([state, { clocks }]) =>
    Object.keys(definition.moves).flatMap((move) => {
      if (!clocks.some((clock) => startsFrom(definition.clocks[clock]?.from, move))) return [];
      const way = explorer.find({
        keys: clocks.map(clockKey),
        sightings: (graph) =>
          graph.out.flatMap((edges) =>
            edges.flatMap((edge) => {
              const { from, to, move: made } = edge.step;
              if (made !== move || from !== state || to !== state) return [];
              return putsAllBack(graph, edge, clocks) ? [{ edge }] : [];
            }),
          ),
      });
      if (!way) return [];
      const message = {
        en: `Making ${move} again in ${state} puts back every clock that runs there, as often as anyone likes: list a clock there that ${move} does not start, and use extend to give time.`,
        cy: `Mae gwneud y symudiad ${move} eto yn y cyflwr ${state} yn rhoi pob cloc sy’n rhedeg yno yn ôl, mor aml ag y myn neb: rhestrwch gloc yno nad yw ${move} yn ei gychwyn, a defnyddiwch extend i roi amser.`,
      };
      return [{ rule: 'L6', at: `moves.${move}`, message }];
    }),
  );

function startsFrom(from: unknown, move: string): boolean {
  return typeof from === 'object' && from !== null && 'move' in from && from.move === move;
}

function putsAllBack(graph: Graph, edge: Graph['out'][number][number], clocks: readonly string[]): boolean {
  const node = graph.nodes[edge.from];
  if (!node) return false;
  const { read } = sightOf(graph.model, node);
  const running = clocks.filter((clock) => read(clockKey(clock)) === run.armed);
  return running.length > 0 && running.every((clock) => starts(graph.model.definition, clock, edge.step));
}
