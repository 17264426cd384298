import { type FieldClass, fieldClasses } from '@candour/access';

export type SearchableKind = 'matter' | 'recommendation' | 'commitment' | 'statement' | 'document' | 'body';

/** One thing that can be found, with every text of it and who may read each. */
export interface Searchable {
  readonly item: string;
  readonly kind: SearchableKind;
  /** The matter whose need-to-know decides who may find it; null for what belongs to none. */
  readonly matter: string | null;
  /** Of its matter, as the body and `visible` are; null where it has none. */
  readonly pathway: string | null;
  readonly version: number | null;
  readonly state: string | null;
  /** The body that answers for its matter; of what has none, the body that it concerns. */
  readonly body: string | null;
  readonly classification: 'public' | 'restricted';
  /** How far the lateness of its matter has shown it. */
  readonly visible: FieldClass;
  /** Its matter is public. */
  readonly isOpen: boolean;
  /** YYYY-MM-DD in UTC: by it things are counted by year and, where nothing else tells them apart, the newest come first. */
  readonly day: string;
  readonly texts: readonly SearchableText[];
}

export interface SearchableText {
  readonly class: FieldClass;
  readonly title?: string;
  readonly text?: string;
}

/** What one reach of reading finds: a reach is the place of the furthest class that may be read. */
export interface Reading {
  readonly least: number;
  readonly most: number;
  readonly title: string;
  readonly text: string;
}

/**
 * An item as it reads at each reach, neighbours that read the same as one. So nobody’s search touches a text beyond
 * their reach, and nobody finds an item twice.
 */
export function readingsOf({ texts }: Searchable): readonly Reading[] {
  const readings: Reading[] = [];
  for (const reach of fieldClasses.keys()) {
    const read = texts.filter((one) => fieldClasses.indexOf(one.class) <= reach);
    const title = joined(
      read.map((one) => one.title),
      ' · ',
    );
    const text = joined(
      read.map((one) => one.text),
      '\n',
    );
    const before = readings.at(-1);
    if (before?.title === title && before.text === text) {
      readings[readings.length - 1] = { ...before, most: reach };
    } else {
      readings.push({ least: reach, most: reach, title, text });
    }
  }
  return readings;
}

function joined(texts: readonly (string | undefined)[], between: string): string {
  return texts.filter((text) => text !== undefined && text !== '').join(between);
}

/** Everybody may know that it is there and read what is public of it. */
export function isShown({ classification, matter, item, visible }: Searchable): boolean {
  return classification === 'public' || (matter === item && visible === 'public');
}
