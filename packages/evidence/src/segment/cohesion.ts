import type { Unit } from './unit.ts';

// Long enough to carry a subject; shorter words are mostly grammar.
const contentWord = /\p{Letter}[\p{Letter}’']{4,}|\p{Lu}\p{Letter}{2,}/gu;

// Words of five letters and more that any story has.
const common = new Set(
  `about above after again against along among around because before being below between could would should
  doing during every first found further going great having however including known later least likely making might never
  other others people place quite rather really right saying second since something still their theirs there these thing
  things think third those though three through today together toward under until using wants where whether which while
  whose within without world years yesterday according added asked called comes earlier given government last month monday
  tuesday wednesday thursday friday saturday sunday million minister news number office police prime public really report
  reported reports says show spokesman spokesperson spokeswoman statement story taken times told week working this that with
  have from they were been said will what when your also more than into just only over some such them then very well here
  the and for but are was his her she has had its who how why our new two one not all can out may our`.split(
    /\s+/,
  ),
);

// A word and its plural, tense or possessive count as one: "deliver", "delivered", "delivery's".
const stemLength = 6;

/** The subject words of a text, as stems. */
export function subjectsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [word] of text.matchAll(contentWord)) {
    const plain = word.toLowerCase().replace(/[’']s?$/, '');
    if (!common.has(plain)) found.add(plain.slice(0, stemLength));
  }
  return found;
}

/** What a story is about, learnt as it goes. */
export class Subject {
  readonly #known = new Set<string>();

  learn(units: readonly Unit[]): void {
    for (const unit of units) for (const stem of subjectsOf(unit.text)) this.#known.add(stem);
  }

  /** The share of a text's subject words that the story has used before: 0 (another subject) to 1. */
  affinity(text: string): number {
    const subjects = subjectsOf(text);
    if (subjects.size === 0) return 0;
    let shared = 0;
    for (const stem of subjects) if (this.#known.has(stem)) shared += 1;
    return shared / subjects.size;
  }
}
