import type { Claim } from '../../definition/obligation.ts';
import { keyOf } from './keys.ts';
import { run } from './run.ts';
import { visibilities } from './standing.ts';
import type { Case } from './step.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What can be seen of a matter when a claim is put to it; a component that is not kept reads `undefined`. */
export interface Sight {
  readonly state: string;
  readonly read: (key: string) => number | undefined;
  readonly fields: Case;
}

/** Whether a claim holds: `undefined` when that turns on what is not kept (Kleene’s three values). */
export function holds(of: Claim, sight: Sight, words: Vocabulary): boolean | undefined {
  if ('all' in of) return both(of.all.map((part) => holds(part, sight, words)));
  if ('any' in of) return not(both(of.any.map((part) => not(holds(part, sight, words)))));
  if ('not' in of) return not(holds(of.not, sight, words));
  if ('field' in of && !('last' in of)) {
    const value = sight.fields[of.field];
    return value !== null && value !== undefined && [of.is].flat().includes(value);
  }
  if ('state' in of) return of.state.includes(sight.state);
  const value = sight.read(keyOf(of) ?? '');
  return value === undefined ? undefined : leaf(of, value, words);
}

function leaf(of: Claim, value: number, words: Vocabulary): boolean {
  if ('did' in of) return value >= (of.atLeast ?? 1);
  if ('every' in of) return value === 0;
  if ('newer' in of) return value === 1;
  if ('last' in of) {
    const values = words.valuesOf(of.last, of.field);
    return value >= 3 && [of.is].flat().includes(values[value - 3] as string | number | boolean);
  }
  if ('axis' in of) return [of.is].flat().includes(words.axisValues(of.axis)[value] ?? '');
  if ('children' in of) {
    const bits = of.relation === undefined ? -1 : 1 << words.relations.indexOf(of.relation);
    return (value & bits) === 0;
  }
  if ('owner' in of) return of.owner.includes(words.roles[value] ?? '');
  if ('visible' in of) return value >= visibilities.indexOf(of.visible);
  if ('armed' in of) return value === run.armed;
  if ('spawned' in of) return value === 1;
  throw new Error(`The linter does not know how to answer ${JSON.stringify(of)}.`);
}

function both(parts: readonly (boolean | undefined)[]): boolean | undefined {
  if (parts.includes(false)) return false;
  return parts.includes(undefined) ? undefined : true;
}

function not(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}
