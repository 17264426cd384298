import { fidelityOf, searchable } from '@candour/evidence';
import type { Random } from './random.ts';
import { between, pick } from './random.ts';

const quotation = /“[^“”\n]{25,500}”|"[^"\n]{25,500}"/g;

/** A quotation as it stands in a text, altered, or taken from another text, and what was said of it. */
export interface JudgedQuotation {
  readonly truth: 'exact' | 'altered' | 'not-found';
  readonly given: string;
}

const replacements: readonly string[] = [
  'entirely',
  'people',
  'failed',
  'government',
  'never',
  'quickly',
  'review',
];

/** One to four words dropped or replaced, never so many that half are gone, and none at the ends: a shorter quotation is exact. */
function alter(text: string, random: Random): string {
  const words = text.split(/\s+/);
  const most = Math.max(1, Math.min(4, Math.floor(words.length / 4)));
  for (let left = between(random, 1, most); left > 0; left -= 1) {
    const at = between(random, 1, words.length - 2);
    if (random() < 0.4) words.splice(at, 1);
    else words[at] = pick(random, replacements);
  }
  return words.join(' ');
}

/** Judges every quotation of each text three ways: against its own text, altered, and against the next text. */
export function judgeQuotations(texts: readonly string[], random: Random): readonly JudgedQuotation[] {
  return texts.flatMap((text, at) => {
    const [own, other] = [searchable(text), searchable(texts[(at + 1) % texts.length] ?? '')];
    return (text.match(quotation) ?? []).flatMap((found): JudgedQuotation[] => [
      { truth: 'exact', given: fidelityOf(found.replace(/[“”"’‘]/g, "'"), own).fidelity },
      { truth: 'altered', given: fidelityOf(alter(found, random), own).fidelity },
      { truth: 'not-found', given: fidelityOf(found, other).fidelity },
    ]);
  });
}
