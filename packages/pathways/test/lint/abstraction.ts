import { findStart } from '../../src/clock/start.ts';
import { findWindow } from '../../src/clock/window.ts';
import { type Definition, isTerminal } from '../../src/definition/definition.ts';
import { holds } from '../../src/engine/commands/holds.ts';
import type { FieldValue } from '../../src/engine/entry.ts';
import type { Act, Arming, Matter } from '../../src/engine/matter.ts';
import { lists, run } from '../../src/lint/explore/run.ts';
import { visibilities } from '../../src/lint/explore/standing.ts';
import type { Case } from '../../src/lint/explore/step.ts';
import { other } from '../../src/lint/explore/step.ts';
import { type Vocabulary, vocabulary } from '../../src/lint/explore/vocabulary.ts';

/** What the linter’s model would keep of real matters: read off the record by the engine’s own conditions and clocks. */
export interface Abstraction {
  /** The value of one component; the names are those of `keyOf`. */
  readonly valueOf: (key: string, matter: Matter) => number;
  /** The fields of an act, as far as some condition can tell them apart. */
  readonly fieldsOf: (act: Act) => Case;
}

export function abstraction(definition: Definition): Abstraction {
  const words = vocabulary(definition);
  return {
    valueOf: (key, matter) => componentIn(definition, words, { key, matter }),
    fieldsOf: (act) =>
      Object.fromEntries(
        Object.keys(definition.moves[act.move]?.fields ?? {}).map((field) => [
          field,
          told(words, act, field),
        ]),
      ),
  };
}

function componentIn(
  definition: Definition,
  words: Vocabulary,
  { key, matter }: { readonly key: string; readonly matter: Matter },
): number {
  if (key === 'owner') return officeIn(definition, words, matter);
  if (key === 'visible') return visibilities.indexOf(matter.visible);
  if (key === 'children') return openChildren(words, matter);
  const [kind, ...rest] = JSON.parse(key) as [string, ...unknown[]];
  const asks = (condition: Parameters<typeof holds>[0]) => holds(condition, matter, {});
  if (kind === 'did') {
    const [did, since, most] = rest as [string, string | null, number];
    const counts = Array.from({ length: most }, (_, at) => at + 1);
    return counts.filter((atLeast) => asks({ did, ...(since !== null && { since }), atLeast })).length;
  }
  if (kind === 'every') {
    const [every, has, by] = rest as [string, readonly string[], string];
    return asks({ every, has, by }) ? 0 : 1;
  }
  if (kind === 'newer') {
    const [newer, than] = rest as [string, string];
    return asks({ newer, than }) ? 1 : 0;
  }
  if (kind === 'axis') {
    const axis = String(rest[0]);
    return words.axisValues(axis).indexOf(matter.axes[axis] ?? '');
  }
  if (kind === 'last') return lastValue(words, matter, rest as [string, string]);
  if (kind === 'spawned') return hasSpawned(definition, matter, String(rest[0])) ? 1 : 0;
  return clockValue(definition, matter, String(rest[0]));
}

function officeIn(definition: Definition, words: Vocabulary, { state, office }: Matter): number {
  const of = definition.states[state];
  return of === undefined || isTerminal(of) ? -1 : words.roles.indexOf(office);
}

function openChildren(words: Vocabulary, { children }: Matter): number {
  const open = words.relations.map((relation, bit) =>
    children.some((child) => !child.closed && child.relation === relation) ? 1 << bit : 0,
  );
  return open.reduce((bits, bit) => bits | bit, 0);
}

function lastValue(words: Vocabulary, matter: Matter, [move, field]: readonly [string, string]): number {
  const act = matter.acts.findLast((one) => one.move === move && !one.withdrawn);
  if (!act) return 0;
  const value = told(words, act, field);
  if (value === null) return 1;
  return value === other ? 2 : 3 + words.valuesOf(move, field).indexOf(value);
}

function told(words: Vocabulary, act: Act, field: string): Case[string] {
  const value: FieldValue | undefined = act.fields[field];
  if (value === undefined) return null;
  if (typeof value === 'object') return findWindow(value as FieldValue) === undefined ? null : other;
  return words.valuesOf(act.move, field).includes(value) ? value : other;
}

function hasSpawned(definition: Definition, { acts }: Matter, relation: string): boolean {
  return acts.some(
    ({ move, withdrawn }) =>
      !withdrawn && definition.moves[move]?.spawns?.some((one) => one.relation === relation) === true,
  );
}

function clockValue(definition: Definition, matter: Matter, name: string): number {
  const clock = definition.clocks[name];
  if (!clock) throw new Error(`There is no clock ${name}.`);
  const arming: Arming | undefined = matter.clocks[name];
  const paused = arming?.pauses.at(-1)?.to === undefined && (arming?.pauses.length ?? 0) > 0;
  if (lists(definition, matter.state, name)) {
    if (!arming) return run.never;
    if (arming.stopped) throw new Error(`The clock ${name} is stopped where it is listed.`);
    if (arming.breachedAt !== undefined) return run.breached;
    return paused ? run.paused : run.armed;
  }
  const pausing = clock.pausesIn?.includes(matter.state) === true;
  if (clock.from === 'entry' && clock.pausesIn === undefined) return run.dropped;
  const cause = { at: matter.history.length, day: '2000-01-01', entered: false };
  const waits = clock.from !== 'entry' && findStart(matter, { name, clock, cause }) !== undefined;
  if (waits) return run.dropped;
  if (!arming) return clock.from === 'entry' ? run.dropped : run.never;
  if (arming.breachedAt !== undefined) return pausing ? run.breached : run.spent;
  return pausing && !arming.stopped ? run.paused : run.dropped;
}
