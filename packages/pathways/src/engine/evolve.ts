import type { Definition } from '../definition/definition.ts';
import type { MatterEntry } from './entry.ts';
import { apply } from './fold/apply.ts';
import { begin } from './fold/begin.ts';
import type { Matter } from './matter.ts';

/**
 * The matter after one more of its entries. Nothing but entries makes a matter; the same entries make the same one.
 * A correction refolds the history with the act as corrected in the place where it was done.
 * Throws when the first entry does not open the matter, or a later one does.
 */
export function evolve(definition: Definition, matter: Matter | undefined, entry: MatterEntry): Matter {
  if (entry.kind === 'matter-opened') {
    if (matter) throw new Error(`The matter ${matter.id} is opened twice, at ${entry.seq}.`);
    return begin(definition, entry);
  }
  if (!matter)
    throw new Error(`The matter ${entry.matter} begins with ${entry.kind}, not with matter-opened.`);
  const corrected = entry.kind === 'act-corrected';
  return corrected ? replay(definition, [...matter.history, entry]) : apply(definition, matter, entry, []);
}

/** The matter that a whole history makes, every correction in force from the act it corrects. */
export function replay(definition: Definition, history: readonly MatterEntry[]): Matter {
  let matter: Matter | undefined;
  for (const { after } of retrace(definition, history)) matter = after;
  if (!matter) throw new Error('A history begins with matter-opened.');
  return matter;
}

/** One entry of a history, with the matter before and after it as every correction in the history leaves them. */
export interface Retraced {
  readonly entry: MatterEntry;
  readonly before: Matter | undefined;
  readonly after: Matter;
}

/** A history from its opening on, every correction in force from the act it corrects. */
export function* retrace(definition: Definition, history: readonly MatterEntry[]): Iterable<Retraced> {
  const corrections = history.filter((entry) => entry.kind === 'act-corrected');
  let before: Matter | undefined;
  for (const entry of history) {
    if (!before && entry.kind !== 'matter-opened') throw new Error('A history begins with matter-opened.');
    const after: Matter =
      entry.kind === 'matter-opened'
        ? begin(definition, entry)
        : apply(definition, before as Matter, entry, corrections);
    yield { entry, before, after };
    before = after;
  }
}
