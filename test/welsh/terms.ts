import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of docs/guides/welsh-terms.md: what it is called in English, and every Welsh word that may stand for it. */
export interface Term {
  readonly english: readonly string[];
  readonly welsh: readonly string[];
}

const page = join(import.meta.dirname, '../../docs/guides/welsh-terms.md');

export function readTerms(): readonly Term[] {
  const rows = readFileSync(page, 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!English|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map(([, english = '', welsh = '', forms = '']) => ({
    english: wordsIn(english),
    welsh: [...wordsIn(welsh), ...wordsIn(forms)],
  }));
}

function wordsIn(cell: string): readonly string[] {
  return cell
    .replaceAll(/\s*\([^)]*\)/g, '')
    .split(/[,;]\s*/)
    .filter((word) => word !== '');
}

/** Whether a sentence has the English word, in the singular or the plural. */
export function hasEnglish(sentence: string, word: string): boolean {
  const plural = word.endsWith('y') ? `${word.slice(0, -1)}(?:y|ies)` : `${word}(?:s|es)?`;
  return new RegExp(`(?<![\\p{L}-])${plural}(?![\\p{L}-])`, 'iu').test(sentence);
}

/** Whether a sentence has the Welsh word, mutated or not, or a longer form of it. */
export function hasWelsh(sentence: string, word: string): boolean {
  return new RegExp(`(?<!\\p{L})${mutated(word)}`, 'iu').test(sentence);
}

/** What a Welsh word may begin with: soft, nasal and aspirate mutations, and h before a vowel. */
const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^ll/, 'l{1,2}'],
  [/^rh/, 'rh?'],
  [/^(?:ch|dd|ff|ph|th)/, '$&'],
  [/^c/, '(?:c|g|ngh|ch)'],
  [/^p/, '(?:p|b|mh|ph)'],
  [/^t/, '(?:t|d|nh|th)'],
  [/^g/, '(?:g|ng)?'],
  [/^b/, '[bfm]'],
  [/^d/, '(?:dd?|n)'],
  [/^m/, '[mf]'],
  [/^[aeiouwyâêîôûŵŷ]/, 'h?$&'],
];

function mutated(word: string): string {
  const found = beginnings.find(([pattern]) => pattern.test(word));
  return found ? word.replace(found[0], found[1]) : word;
}
