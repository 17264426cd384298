import { sightOf } from '../explore/explore.ts';
import { holds } from '../explore/holds.ts';
import { keysOf } from '../explore/keys.ts';
import type { Rule } from '../rule.ts';

/** L15: every guard stops somebody at some time; one that always holds is not the safeguard it is read as. */
export const idleGuard: Rule = (definition, explorer) =>
  Object.entries(definition.moves).flatMap(([name, move]) =>
    (move.guards ?? []).flatMap((guard, index) => {
      const stops = explorer.find({
        keys: keysOf(guard.holds),
        sightings: ({ model, nodes }) =>
          nodes.flatMap((node, at) => {
            const stopped = model
              .choices(node.state)
              .some(
                (choice) =>
                  'move' in choice &&
                  choice.move === name &&
                  holds(guard.holds, sightOf(model, node, choice.fields), model.words) === false,
              );
            return stopped ? [{ node: at }] : [];
          }),
      });
      if (stops) return [];
      const message = {
        en: `The guard ${guard.code} of ${name} holds whenever the move could be made, so it stops nobody: mend what it asks, or delete it.`,
        cy: `Mae amod ${guard.code} y symudiad ${name} yn dal bob tro y gellid gwneud y symudiad, felly nid yw’n atal neb: trwsiwch yr hyn y mae’n ei ofyn, neu dilëwch ef.`,
      };
      return [{ rule: 'L15', at: `moves.${name}.guards[${index}]`, message }];
    }),
  );
