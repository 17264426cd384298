import type { Period } from '../definition/period.ts';
import type { Proof, ProvedClock, ProvedState } from './prove.ts';

/** A proof as plain text: each open state, what it rests on, and where silence leads. */
export function report(proof: Proof): string {
  const { explored } = proof;
  return [
    `${proof.pathway} ${proof.version}: ${proof.proved ? 'proved' : `not proved, ${proof.problems.length} problems`}`,
    `Explored ${explored.states} abstract states in ${explored.explorations} explorations, the largest of ${explored.largest}.`,
    ...proof.problems.map(({ rule, at, message }) => `  ${rule} ${at}: ${message}`),
    '',
    ...proof.states.flatMap(stateLines),
    `Ends: ${proof.ends.join(', ')}.`,
    `Kept apart: ${proof.apart.map((pair) => pair.join(' from ')).join('; ') || 'nothing'}.`,
    `${proof.proved ? 'Promises proved' : 'Promises stated'}: ${proof.promises.join(', ') || 'none'}.`,
    '',
  ].join('\n');
}

function stateLines({ state, owner, deputy, clocks }: ProvedState): readonly string[] {
  return [
    `${state}: ${owner}, in their absence ${deputy}`,
    ...clocks.map((clock) => `  ${clockLine(state, clock)}`),
    '',
  ];
}

function clockLine(state: string, { clock, runs, basis, silence }: ProvedClock): string {
  const rungs = silence.map((rung, at) => {
    const before = at === 0 ? state : silence[at - 1]?.state;
    const moved = rung.state === before ? '' : `in ${rung.state} `;
    return `${at === 0 ? '' : `then, by ${rung.clock}, `}${moved}${rung.owner}${rung.outside ? ' (outside)' : ''}`;
  });
  return `${clock}: ${lengthOf(runs, basis)}; in silence ${rungs.join('; ') || 'it never runs out here'}`;
}

/** How long, and on what that rests: `56 calendar-days (statute) or 6 months (local-policy)`. */
function lengthOf(runs: ProvedClock['runs'], basis: ProvedClock['basis']): string {
  if (runs === 'until-field') return `until the day in its field (${basis})`;
  if (!Array.isArray(runs)) return `${periodOf(runs)} (${basis})`;
  const rows = runs.map((row) => `${periodOf(row)} (${row.basis?.kind ?? basis})`);
  return [...new Set(rows)].join(' or ');
}

function periodOf({ amount, unit }: Period): string {
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`;
}
