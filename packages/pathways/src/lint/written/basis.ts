import type { Basis, Clock } from '../../definition/clock.ts';
import type { Problem } from '../../definition/problem.ts';
import type { Rule } from '../rule.ts';

const sourced: readonly Basis['kind'][] = ['statute', 'guidance', 'practice'];

/** L10: a clock, or a row of one, that claims a source says where its words were read and when. */
export const basis: Rule = (definition) =>
  Object.entries(definition.clocks).flatMap(([name, clock]) => [
    ...inBasis(clock.basis, `The clock ${name}`, `clocks.${name}.basis`),
    ...rowsOf(clock).flatMap((row, at) =>
      row.basis === undefined
        ? []
        : inBasis(row.basis, `Row ${at + 1} of the clock ${name}`, `clocks.${name}.runs[${at}].basis`),
    ),
  ]);

function rowsOf({ runs }: Clock) {
  return Array.isArray(runs) ? runs : [];
}

function inBasis({ kind, url, read }: Basis, who: string, at: string): readonly Problem[] {
  if (!sourced.includes(kind) || (url !== undefined && read !== undefined)) return [];
  const missing =
    url === undefined ? 'where its words were read (url)' : 'on which day its words were read (read)';
  const message = `${who} rests on ${kind}, but does not say ${missing}: add it, or call the basis local-policy.`;
  return [{ rule: 'L10', at, message }];
}
