/** A set of whole lines, compared without regard to case, quotation-mark style and end punctuation. */
export interface Phrases {
  /** Whether the set holds a line that is already `folded`: a line is folded once, and asked of many sets. */
  has(plain: string): boolean;
}

/** Phrases from a list separated by bars and line ends. */
export function phrases(list: string): Phrases {
  const known = new Set(
    list
      .split(/[|\n]/)
      .map(folded)
      .filter((phrase) => phrase !== ''),
  );
  return known;
}

/** A line as lexicons compare it. */
export function folded(line: string): string {
  return line
    .toLowerCase()
    .replace(/[‘’`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s>»«•·|*#▶►→←↑‹›–—-]+|[\s:.…!»›>→▶►|*–—-]+$/g, '');
}

/** One expression from several sources, each matched against a folded line. */
export function anyOf(sources: readonly string[]): RegExp {
  return new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'u');
}
