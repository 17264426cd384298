import type { Rule } from '../rule.ts';

/** L12, L14: every row of a decision table is taken in some case, and every move can be made in each state it starts from. */
export const possible: Rule = (definition, explorer) =>
  Object.entries(definition.moves).flatMap(([name, move]) => {
    const never = move.from.flatMap((state, index) => {
      if (canBeMade(explorer, name, { state })) return [];
      const message = {
        en: `The move ${name} can never be made in ${state}: mend its guards, or take ${state} out of its from.`,
        cy: `Ni ellir byth wneud y symudiad ${name} yn y cyflwr ${state}: trwsiwch ei amodau, neu tynnwch ${state} o’i from.`,
      };
      return [{ rule: 'L14', at: `moves.${name}.from[${index}]`, message }];
    });
    if (!Array.isArray(move.to) || never.length === move.from.length) return never;
    const untaken = move.to.flatMap((_, row) => {
      if (canBeMade(explorer, name, { row })) return [];
      const message = {
        en: `Row ${row + 1} of the table of ${name} is never taken: mend its condition, or delete the row.`,
        cy: `Ni chymerir byth res ${row + 1} yn nhabl y symudiad ${name}: trwsiwch ei hamod, neu dilëwch y rhes.`,
      };
      return [{ rule: 'L12', at: `moves.${name}.to[${row}]`, message }];
    });
    return [...never, ...untaken];
  });

export function canBeMade(
  explorer: Parameters<Rule>[1],
  move: string,
  at: { readonly state?: string; readonly row?: number },
): boolean {
  const way = explorer.find({
    keys: [],
    sightings: ({ out }) =>
      out.flatMap((edges) =>
        edges.flatMap((edge) => {
          if (edge.step.move !== move) return [];
          if (at.state !== undefined && edge.step.from !== at.state) return [];
          return at.row === undefined || edge.step.row === at.row ? [{ edge }] : [];
        }),
      ),
  });
  return way !== undefined;
}
