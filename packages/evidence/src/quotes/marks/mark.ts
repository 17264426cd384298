import type { Span } from '../../span.ts';

type Family = 'double' | 'single' | 'guillemet';

/** A character (or pair) that may be a quotation mark, with what its neighbours say it does. */
export interface Mark extends Span {
  readonly family: Family;
  readonly role: 'open' | 'close';
  /** Whether a closing single mark could as well be an apostrophe (`workers’ rights`, `goin’ home`). */
  readonly doubtful: boolean;
}

const glyphs: readonly {
  readonly signs: readonly string[];
  readonly family: Family;
  readonly leans: Mark['role'] | null;
}[] = [
  { signs: ['``'], family: 'double', leans: 'open' },
  { signs: ["''"], family: 'double', leans: null },
  { signs: ['“', '„', '‟'], family: 'double', leans: 'open' },
  { signs: ['”'], family: 'double', leans: 'close' },
  { signs: ['"', '＂'], family: 'double', leans: null },
  { signs: ['«'], family: 'guillemet', leans: 'open' },
  { signs: ['»'], family: 'guillemet', leans: 'close' },
  { signs: ['‘', '‚', '‛', '‹'], family: 'single', leans: 'open' },
  { signs: ['’', "'", '›', '`'], family: 'single', leans: null },
];

const glyph = /``|''|[“„‟”"＂«»‘‚‛‹’'›`]/g;

// Words whose first letters are dropped: the mark before them is an apostrophe.
const elision = /^(?:em|n|til|tis|twas|twill|cause|bout|round|neath|cos|kay|\d0s)(?![\p{L}\p{N}])/iu;

// "the summer of ’24": a year without its century, when such a word stands before it.
const year = /^\d{2}(?!\d)/;
const beforeYear = /(?:of|in|since|from|until|summer|spring|autumn|winter|class|season)\s$/i;

// A word that may end in an apostrophe: a plural possessive or a dropped last letter.
const apostropheEnding = /(?:s|[a-z]in|\bo|\ban)$/;

const letter = /[\p{L}\p{N}]/u;
const opensAfter = /[\s([{—–―/‑-]/;

/** The quotation marks of one paragraph, in order; apostrophes are left out where the spelling shows them. */
export function findMarks(text: string, within: Span): readonly Mark[] {
  const found: Mark[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(glyph)) {
    const start = within.start + match.index;
    const span = { start, end: start + match[0].length };
    const mark = readMark(text, within, span, found.at(-1));
    if (mark) found.push(mark);
  }
  return found;
}

function readMark(text: string, within: Span, span: Span, last: Mark | undefined): Mark | null {
  const sign = text.slice(span.start, span.end);
  const kind = glyphs.find(({ signs }) => signs.includes(sign));
  if (!kind) return null;
  const { family, leans } = kind;
  const before = span.start > within.start ? text.charAt(span.start - 1) : '';
  const after = span.end < within.end ? text.charAt(span.end) : '';
  if (family === 'single' && letter.test(before) && letter.test(after)) return null;
  const afterOpening = last?.role === 'open' && last.end === span.start;
  const mayOpen =
    (before === '' || afterOpening || opensAfter.test(before)) && after !== '' && !/\s/.test(after);
  const mayClose = before !== '' && !/\s/.test(before) && !afterOpening;
  if (family === 'single' && mayOpen && isElision(text, span)) return null;
  const role = mayOpen === mayClose ? leans : mayOpen ? 'open' : 'close';
  if (role === null) return mayOpen ? { ...span, family, role: 'open', doubtful: false } : null;
  const word = text.slice(Math.max(within.start, span.start - 4), span.start);
  const doubtful =
    family === 'single' && role === 'close' && /^\s/.test(after) && apostropheEnding.test(word);
  return { ...span, family, role, doubtful };
}

function isElision(text: string, span: Span): boolean {
  const rest = text.slice(span.end, span.end + 8);
  return elision.test(rest) || (year.test(rest) && beforeYear.test(text.slice(span.start - 8, span.start)));
}
