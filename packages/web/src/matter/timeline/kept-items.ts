import type { ShownEntry, ShownMatter } from '@candour/record';
import { writeItem } from '../../design/timeline.tsx';
import type { Written } from '../../design/written.ts';
import { oncePer } from '../../view/once-per.ts';
import type { Writing } from '../values.tsx';
import { itemOf } from './items.tsx';

interface Kept {
  /** The names and titles that it was written with. */
  readonly labelled: string;
  readonly items: Map<number, Written>;
}

/** By language. */
const keptFor = oncePer((_: ShownMatter['timeline']) => new Map<string, Kept>());

/**
 * Entries do not change, and nor does how they are written while what they name is called the same: of a timeline that
 * was shown before, each item is written once in each language. A long one takes most of the time of its page.
 */
export function keptItems(matter: ShownMatter, writing: Writing): (entry: ShownEntry) => Written {
  const languages = keptFor(matter.timeline);
  const { language } = writing.view;
  const { labelled } = writing.labels;
  const known = languages.get(language);
  const kept = known?.labelled === labelled ? known : { labelled, items: new Map() };
  languages.set(language, kept);
  return (entry) => {
    const item = kept.items.get(entry.seq) ?? writeItem(itemOf(entry, { matter, writing }));
    kept.items.set(entry.seq, item);
    return item;
  };
}
