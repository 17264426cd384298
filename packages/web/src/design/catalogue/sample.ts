import type { Words } from '@candour/record';
import type { Child } from 'hono/jsx';
import type { View } from '../../view/view.ts';

/** A component as the catalogue shows it. */
export interface Sample {
  readonly name: Words;
  /** When to use it, in one sentence. */
  readonly when: Words;
  /** Where its source is, below `src/design`. */
  readonly file: string;
  readonly states: (view: View) => readonly SampleState[];
}

export interface SampleState {
  readonly name: Words;
  readonly shown: Child;
}

export interface SampleGroup {
  /** In the address. */
  readonly key: string;
  readonly title: Words;
  readonly samples: readonly Sample[];
}

/** States that most components have. */
export const stateWords = {
  plain: { en: 'As it mostly is', cy: 'Fel y mae gan amlaf' },
  hint: { en: 'With help', cy: 'Gyda chymorth' },
  wrong: { en: 'With what is wrong', cy: 'Gyda’r hyn sydd o’i le' },
  filled: { en: 'Filled in', cy: 'Wedi’i lenwi' },
  long: { en: 'With long words', cy: 'Gyda geiriau hir' },
  empty: { en: 'With nothing in it', cy: 'Heb ddim ynddo' },
} as const satisfies Readonly<Record<string, Words>>;

/** A word that breaks what cannot wrap. */
export const longPlace = {
  en: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Wales',
  cy: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch, Cymru',
} as const satisfies Words;
