import { type Definition, isTerminal, type State } from '../../src/definition/definition.ts';
import { retrace } from '../../src/engine/evolve.ts';
import type { Matter, MatterEntry } from '../../src/index.ts';
import { opening, stepsFrom, valuesAfter } from '../../src/lint/explore/explore.ts';
import type { Node } from '../../src/lint/explore/graph.ts';
import { clockKey, keysOf } from '../../src/lint/explore/keys.ts';
import { type Model, model } from '../../src/lint/explore/model.ts';
import type { Case, Step } from '../../src/lint/explore/step.ts';
import { conditionsOf } from '../../src/lint/explore/vocabulary.ts';
import type { Watch } from '../engine/walk.ts';
import { type Abstraction, abstraction } from './abstraction.ts';

/** Everything that any rule could keep of a definition. */
export function everyKey(definition: Definition): readonly string[] {
  const proved = Object.values(definition.proves ?? {}).flatMap((one) => ('holds' in one ? [one.holds] : []));
  const named = Object.values(definition.moves)
    .flatMap(({ fields }) => Object.values(fields ?? {}))
    .flatMap(({ of }) => (of === undefined ? [] : [{ did: of }]));
  const moves = Object.values(definition.moves).flatMap(conditionsOf);
  const asked = [...moves, ...proved, ...named].flatMap(keysOf);
  return [
    ...new Set([...asked, ...Object.keys(definition.clocks).map(clockKey), 'owner', 'visible', 'children']),
  ];
}

/**
 * A watch that throws at the first entry by which the real engine does what the linter’s model, keeping these keys,
 * cannot. Where every step of a matter is a step of the model, every matter is one that the model reaches: what the
 * linter never finds never happens. A corrected history is followed again from its opening.
 */
export function follow(definition: Definition, keys: readonly string[]): Watch {
  const follower = new Follower(definition, keys);
  return (entry, before, after) => {
    if (entry.kind !== 'act-corrected') return follower.see(entry, before, after);
    for (const one of retrace(definition, after.history)) follower.see(one.entry, one.before, one.after);
  };
}

class Follower {
  readonly model: Model;
  readonly abstraction: Abstraction;
  readonly keys: readonly string[];
  readonly sure: boolean;

  constructor(definition: Definition, keys: readonly string[]) {
    this.keys = keys;
    this.sure = keys.length === everyKey(definition).length;
    this.model = model(definition, { keys: new Set(keys) });
    this.abstraction = abstraction(definition);
  }

  see(entry: MatterEntry, before: Matter | undefined, after: Matter): void {
    const now = this.nodeOf(after);
    if (!before) {
      if (!isSame(opening(this.model), now)) throw this.parted(entry, opening(this.model), now);
      return;
    }
    const from = this.nodeOf(before);
    // A child may end after its matter did: nothing is asked there any more, and the model does not follow.
    if (isTerminal(this.model.definition.states[before.state] as State)) return;
    if (!this.isStep(entry, after)) {
      if (!isSame(from, now)) throw this.parted(entry, from, now);
      return;
    }
    const stays = entry.kind === 'child-closed' && isSame(from, now);
    if (!stays && !this.leads(from, now, this.seen(entry, after))) throw this.parted(entry, from, now);
  }

  private isStep(entry: MatterEntry, after: Matter): boolean {
    if (entry.kind === 'act-done') return after.acts.at(-1)?.withdrawn === false;
    return entry.kind === 'clock-breached' || entry.kind === 'child-closed';
  }

  /** What a step must be to be the one that was seen: each field told apart must have been so. */
  private seen(entry: MatterEntry, { acts }: Matter): (step: Step) => boolean {
    if (entry.kind === 'clock-breached') return (step) => step.breach === entry.body.clock;
    if (entry.kind === 'child-closed') return (step) => step.childClosed !== undefined;
    const act = acts.at(-1);
    const told: Case = act ? this.abstraction.fieldsOf(act) : {};
    return ({ move, fields }) =>
      move === act?.move && Object.entries(fields).every(([field, value]) => told[field] === value);
  }

  private leads(from: Node, now: Node, isSeen: (step: Step) => boolean): boolean {
    return stepsFrom(this.model, from).some(({ step, doubts }) => {
      if (step.to !== now.state || !isSeen(step) || (this.sure && doubts.length > 0)) return false;
      return valuesAfter(this.model, from, step).some((values) => isSame({ state: step.to, values }, now));
    });
  }

  private nodeOf(matter: Matter): Node {
    const values = this.keys.map((key) => this.abstraction.valueOf(key, matter));
    return { state: matter.state, values };
  }

  private parted(entry: MatterEntry, from: Node, now: Node): Error {
    const changed = this.keys.flatMap((key, at) =>
      from.values[at] === now.values[at] ? [] : [`${key}: ${from.values[at]} → ${now.values[at]}`],
    );
    const what = JSON.stringify({ kind: entry.kind, ...entry.body });
    return new Error(
      `The model has no step from ${from.state} to ${now.state} by ${what}, with ${changed.join(', ')}.`,
    );
  }
}

function isSame(one: Node, other: Node): boolean {
  return one.state === other.state && one.values.every((value, at) => value === other.values[at]);
}
