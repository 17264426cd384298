import type { Manner } from '../attribution.ts';
import type { VerbGroup } from './lexicon.ts';
import { irregular, verbGroups } from './lexicon.ts';

type Form = 'base' | 'third' | 'past' | 'participle';

/** What a word form tells as a possible cue. */
export interface CueVerb {
  readonly base: string;
  readonly manner: Manner;
  readonly takes: VerbGroup['takes'];
  readonly form: Form;
}

/** Every form of every verb in the lexicon, lower-case. */
const forms: ReadonlyMap<string, CueVerb> = new Map(
  verbGroups
    .flatMap(({ manner, takes, verbs }) =>
      verbs.flatMap((base) =>
        inflect(base).map(([word, form]) => [word, { base, manner, takes, form }] as const),
      ),
    )
    .reverse(), // so that the first group that lists a verb wins
);

/** The reporting verb that a lower-case word is a form of. */
export function findCueVerb(word: string): CueVerb | undefined {
  return forms.get(word);
}

function inflect(base: string): (readonly [string, Form])[] {
  const special = irregular[base];
  if (special) {
    const all = special.includes(base) ? special : [base, ...special];
    return all.map((word) => [word, word === base && all !== special ? 'base' : formOf(word, base)] as const);
  }
  const stem = base.replace(/e$/, '');
  const sibilant = /(?:s|sh|ch|x|z)$/.test(base);
  if (/[^aeiou]y$/.test(base)) {
    const root = base.slice(0, -1);
    return [
      [base, 'base'],
      [`${root}ies`, 'third'],
      [`${root}ied`, 'past'],
      [`${base}ing`, 'participle'],
    ];
  }
  return [
    [base, 'base'],
    [sibilant ? `${base}es` : `${base}s`, 'third'],
    [base.endsWith('e') ? `${base}d` : `${base}ed`, 'past'],
    [/[^e]e$/.test(base) ? `${stem}ing` : `${base}ing`, 'participle'],
  ];
}

function formOf(word: string, base: string): Form {
  if (word === base) return 'past'; // read, put, cast: base and past look alike, and reports are in the past
  if (word.endsWith('ing')) return 'participle';
  return word.endsWith('s') && word !== 'was' ? 'third' : 'past';
}
