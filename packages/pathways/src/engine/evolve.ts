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
  const [first, ...rest] = history;
  if (first?.kind !== 'matter-opened') throw new Error('A history begins with matter-opened.');
  const corrections = history.filter((entry) => entry.kind === 'act-corrected');
  return rest.reduce(
    (matter, entry) => apply(definition, matter, entry, corrections),
    begin(definition, first),
  );
}
