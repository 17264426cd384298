import { paragraphs } from '../../paragraph.ts';
import { findQuotations } from '../../quotes/marks/quotation.ts';
import type { Span } from '../../span.ts';

type Shape = 'capital' | 'caps' | 'initial' | 'lower' | 'number' | 'mark';

/** A word, number or mark of the text, with what its place tells of it. */
export interface Token extends Span {
  readonly text: string;
  /** Lower case, without full stops, apostrophes made typographic. */
  readonly key: string;
  readonly shape: Shape;
  /** The first word of a sentence, quotation or line: its capital means nothing. */
  readonly opens: boolean;
  /** Only spaces stand between the token before and this one. */
  readonly joined: boolean;
  /** Inside a quotation of more than a few words. */
  readonly quoted: boolean;
  /** The paragraph's number. */
  readonly paragraph: number;
}

const initials = String.raw`\p{Lu}\.(?:\p{Lu}\.)*`;
const abbreviation = String.raw`(?:Mr|Mrs|Ms|Dr|Prof|Rev|Revd|Hon|Rt|St|Lt|Col|Gen|Maj|Capt|Sgt|Insp|Supt|Det|Cllr|Gov|Sen|Rep|Jr|Sr|Mx)\.`;
const genitive = String.raw`[’'‘]s(?![\p{L}\p{N}])`;
// An apostrophe belongs to a word only before a capital (O’Neill); otherwise it starts a suffix or is a mark.
const word = String.raw`(?:\p{L}|\p{N}+(?=\p{L}))[\p{L}\p{M}\p{N}]*(?:[’']\p{Lu}[\p{L}\p{M}]*|[-‐‑](?=\p{L})[\p{L}\p{M}\p{N}]+|&(?=\p{Lu}\b)\p{Lu})*`;
const compound = String.raw`\p{N}+[-‐‑]\p{L}[\p{L}‐‑-]*`;
const number = String.raw`\p{N}+(?:[.,:]\p{N}+)*`;
const tokenPattern = new RegExp(
  String.raw`${genitive}|${abbreviation}|${initials}(?=[\s,;)’'])|${compound}|${word}|${number}|[^\s]`,
  'gu',
);

// Shorter quotations are single words and phrases inside the writer's own sentence.
const longestPhrase = 16;

/** The tokens of the given stretches of text, in order. */
export function tokenise(text: string, within: readonly Span[]): readonly Token[] {
  const tokens: Token[] = [];
  let number = 0;
  for (const stretch of within) {
    for (const paragraph of paragraphs(text, stretch)) {
      addParagraph(text, paragraph, number, tokens);
      number += 1;
    }
  }
  return tokens;
}

function addParagraph(text: string, paragraph: Span, number: number, tokens: Token[]): void {
  const quotations = findQuotations(text, paragraph).filter(
    (quotation) => quotation.depth === 0 && quotation.end - quotation.start > longestPhrase,
  );
  let quotation = 0;
  let opens = true;
  let end = paragraph.start;
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(tokenPattern)) {
    const start = paragraph.start + match.index;
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation += 1;
    const shape = shapeOf(match[0]);
    const joined = start > paragraph.start && /^ ?$|^\s$/.test(text.slice(end, start));
    const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start;
    tokens.push({
      start,
      end: start + match[0].length,
      text: match[0],
      key: keyOf(match[0]),
      shape,
      opens: opens && shape !== 'mark',
      joined,
      quoted,
      paragraph: number,
    });
    end = start + match[0].length;
    opens = opensNext(match[0], shape, opens, text.charAt(end));
  }
}

function shapeOf(text: string): Shape {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(0))) return 'mark';
  if (!/\p{L}/u.test(text)) return 'number';
  if (/^(?:\p{Lu}\.?)+$/u.test(text) && (text.length === 1 || text.includes('.'))) return 'initial';
  if (/^[\p{Lu}\p{N}&’'‑-]+$/u.test(text)) return 'caps';
  if (/^\p{Lu}/u.test(text)) return 'capital';
  return /^\p{N}*\p{Lu}/u.test(text) ? 'capital' : 'lower';
}

function opensNext(text: string, shape: Shape, opened: boolean, following: string): boolean {
  if (shape === 'mark') {
    if (/^[“‘"'([*•·–—-]$/.test(text)) return opened || /^[“‘"']$/.test(text);
    if (/^[.!?:;…]$/.test(text)) return /[\s”’"']/.test(following);
    return opened && /^[”’"')\]]$/.test(text);
  }
  // "1." and "(a)" open what follows them.
  return shape === 'number' && opened;
}

/** How a word is compared: lower case, one kind of apostrophe, no full stops. */
export function keyOf(text: string): string {
  return text.toLowerCase().replaceAll("'", '’').replaceAll('.', '');
}
