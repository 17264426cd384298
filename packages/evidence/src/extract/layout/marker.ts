/** The mark at the head of a list item, as printed, and what it numbers. */
export interface Marker {
  /** The characters of the line that the mark takes, white space after it included. */
  readonly length: number;
  /** The number or letter without its punctuation (`7`, `R12`, `4.2`, `a`); null for a bullet. */
  readonly number: string | null;
  /** Whether the line itself says that this is a recommendation ("Recommendation 7", "R12"). */
  readonly named: boolean;
  readonly level: Level;
}

type Level = 'top' | 'letter' | 'roman' | 'bullet';

const depths: Readonly<Record<Level, number>> = { top: 0, letter: 1, roman: 2, bullet: 3 };

/** Whether a mark stands under another in a list, rather than beside or above it. */
export function isUnder(inner: Marker, outer: Marker | null): boolean {
  return inner.level !== 'top' && depths[inner.level] > (outer ? depths[outer.level] : -1);
}

interface MarkerForm {
  readonly pattern: RegExp;
  readonly level: Marker['level'];
  readonly named?: true;
}

// In order: a named form first, so that "Recommendation 3." is not read as prose; roman before
// letter only for what cannot be a single letter.
const forms: readonly MarkerForm[] = [
  {
    pattern:
      /^\s*(?:safety )?recommendation\s+(?:no\.?\s*)?([A-Z]?\d{1,4}(?:[./-]\d{1,4})*[a-z]?(?:\([a-z]\))?)\s*(?:[:.)–—-]+\s*|$|\s(?=\p{Lu}|\())/iu,
    level: 'top',
    named: true,
  },
  {
    pattern: /^\s*\*{0,2}(R(?:ec)?\.?\s?\d{1,3}[a-z]?)\*{0,2}\s*(?:[:.)–—-]+\s*|\s+(?=\p{Lu}))/u,
    level: 'top',
    named: true,
  },
  { pattern: /^\s*\(?(\d{1,3}(?:\.\d{1,3}){0,3})(?:[.)]+(?:\s+|$)|\t+|\s{2,})/u, level: 'top' },
  { pattern: /^\s*(\d{1,3}(?:\.\d{1,3}){1,3})\s+(?=\p{Lu})/u, level: 'top' },
  { pattern: /^\s*(\d{1,2})\s+(?=\p{Lu}{2})/u, level: 'top' },
  { pattern: /^\s*\(([ivx]{2,5})\)\s+/u, level: 'roman' },
  { pattern: /^\s*([ivx]{2,5})[.)]\s+/u, level: 'roman' },
  { pattern: /^\s*\(?([a-z])\)\s*/u, level: 'letter' },
  { pattern: /^\s*([a-z])\.\s+/u, level: 'letter' },
  { pattern: /^\s*(?:[•●▪◦·‣⁃∙*]|[-–—o](?=\s)|\u2022|â€¢)\s*/u, level: 'bullet' },
];

/** The list mark that a line opens with, or undefined. */
export function findMarker(line: string): Marker | undefined {
  for (const { pattern, level, named } of forms) {
    const match = pattern.exec(line);
    if (match) return { length: match[0].length, number: match[1] ?? null, named: named ?? false, level };
  }
  return undefined;
}
