import { openStates } from '../explore/model.ts';
import type { Rule } from '../rule.ts';

/** L9: waiting for somebody else never stops our own clock, nor makes them the owner of what we asked. */
export const waiting: Rule = (definition) =>
  openStates(definition).flatMap(([state, { awaits, owner, clocks }]) => {
    if (awaits === undefined) return [];
    const problems = [];
    if (awaits === owner) {
      const message = {
        en: `The state ${state} waits for ${awaits} and is owned by ${awaits}: whoever asked stays the owner until the answer is there.`,
        cy: `Mae’r cyflwr ${state} yn aros am ${awaits}, a ${awaits} yw ei berchennog: mae pwy bynnag a ofynnodd yn dal yn berchennog nes daw’r ateb.`,
      };
      problems.push({ rule: 'L9', at: `states.${state}.awaits`, message });
    }
    const running = clocks.some((clock) => {
      const of = definition.clocks[clock];
      return of !== undefined && !of.pausesIn?.includes(state) && startsBy(definition, of.from, state);
    });
    if (!running) {
      const message = {
        en: `The state ${state} waits for ${awaits}, but no clock starts with the waiting: list one that counts from entry, or from the move that asks.`,
        cy: `Mae’r cyflwr ${state} yn aros am ${awaits}, ond nid oes cloc yn cychwyn gyda’r aros: rhestrwch un sy’n cyfrif o ddod i’r cyflwr (entry), neu o’r symudiad sy’n gofyn.`,
      };
      problems.push({ rule: 'L9', at: `states.${state}.clocks`, message });
    }
    return problems;
  });

type Definition = Parameters<Rule>[0];

function startsBy(
  definition: Definition,
  from: Definition['clocks'][string]['from'],
  state: string,
): boolean {
  if (from === 'entry') return true;
  if ('breach' in from) return false;
  const to = definition.moves[from.move]?.to;
  if (to === undefined || typeof to === 'string') return to === state;
  return to.some((row) => ('to' in row ? row.to : row.otherwise) === state);
}
