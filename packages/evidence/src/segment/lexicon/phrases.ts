/** A set of whole lines, compared without regard to case, quotation-mark style and end punctuation. */
export interface Phrases {
  has(line: string): boolean;
}

/** Phrases from a list separated by bars and line ends. */
export function phrases(list: string): Phrases {
  const known = new Set(
    list
      .split(/[|\n]/)
      .map(folded)
      .filter((phrase) => phrase !== ''),
  );
  return { has: (line) => known.has(folded(line)) };
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
