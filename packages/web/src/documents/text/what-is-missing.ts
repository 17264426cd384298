import type { Span } from '../../design/runs.ts';

/** Which of a text’s paragraphs a copy lacks: all of the first or the last ones, or some in between. */
export interface Missing {
  readonly where: 'none' | 'all' | 'first' | 'last' | 'some';
  /** Whole paragraphs. */
  readonly whole: number;
  /** Paragraphs of which a part is missing. */
  readonly part: number;
  readonly of: number;
}

export function whatIsMissing(paragraphs: readonly Span[], missing: readonly Span[]): Missing {
  const lacks = paragraphs.map((paragraph): 'whole' | 'part' | 'nothing' => {
    const over = missing.filter(({ start, end }) => start < paragraph.end && paragraph.start < end);
    if (over.some(({ start, end }) => start <= paragraph.start && paragraph.end <= end)) return 'whole';
    return over.length > 0 ? 'part' : 'nothing';
  });
  const whole = lacks.filter((lack) => lack === 'whole').length;
  const part = lacks.filter((lack) => lack === 'part').length;
  return { where: placeOf(lacks, whole), whole, part, of: paragraphs.length };
}

function placeOf(lacks: readonly string[], whole: number): Missing['where'] {
  if (whole === 0) return 'none';
  if (whole === lacks.length) return 'all';
  if (lacks.slice(0, whole).every((lack) => lack === 'whole')) return 'first';
  return lacks.slice(-whole).every((lack) => lack === 'whole') ? 'last' : 'some';
}
