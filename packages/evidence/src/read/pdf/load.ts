import { getDocumentProxy } from 'unpdf';
import { type Parsed, refuse } from '../content.ts';
import type { Limits } from '../limits.ts';
import type { Page, Piece } from './page/piece.ts';

/** A PDF's pages as placed, and the title that its metadata gives. */
export type Loaded =
  | { readonly ok: true; readonly pages: readonly Page[]; readonly title: string | null }
  | Extract<Parsed, { ok: false }>;

// The end-of-file mark stands in the last kilobyte (ISO 32000-1, annex H.3.18); some producers pad more.
const tailBytes = 4096;

// A page of small type has some 10,000 characters; far more pieces are a drawing, or an attack.
const mostPieces = 100_000;

/** Opens a PDF and takes the text of its pages. */
export async function loadPdf(bytes: Uint8Array, limits: Limits): Promise<Loaded> {
  const tail = Buffer.from(bytes.subarray(-tailBytes)).toString('latin1');
  if (!tail.includes('%%EOF')) {
    return refuse(
      'truncated-pdf',
      'This PDF ends before its end-of-file mark, so part of it is missing; copy or download it again.',
    );
  }
  try {
    // The parser takes its bytes over; the caller's stay whole for hashing.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
    try {
      if (pdf.numPages > limits.pages) return tooManyPages(pdf.numPages, limits.pages);
      const { title, creator } = await metadataOf(pdf);
      return { ok: true, title, pages: await pagesOf(pdf, /^Typst\b/.test(creator ?? '')) };
    } finally {
      await pdf.cleanup();
    }
  } catch (error) {
    return damaged(error);
  }
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function pagesOf(pdf: Pdf, losesHyphens: boolean): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.slice(0, mostPieces).filter((item) => 'str' in item);
    const pieces = (losesHyphens ? withHyphens(texts) : texts).flatMap((item) =>
      toPiece(item, transform, height),
    );
    pages.push({ width, height, pieces });
    page.cleanup();
  }
  return pages;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

// Word and LibreOffice set bullets from symbol fonts, whose characters are in the private use area.
const symbolBullet = /[\uF000-\uF0FF]/g;

/** Nothing for white space and for slanted or upright text: watermarks, margin stamps, axis labels. */
function toPiece(item: TextItem, viewport: readonly number[], height: number): readonly Piece[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = product(viewport, item.transform);
  const size = Math.hypot(c, d);
  if (item.str.trim() === '' || size === 0 || Math.abs(b) > Math.abs(a) / 10) return [];
  const text = item.str.replace(symbolBullet, '•');
  return [{ text, x: e, y: height - f, width: item.width, size, font: item.fontName }];
}

/** One affine transformation after another, as PDF writes them. */
function product(outer: readonly number[], inner: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

// Typst writes every hyphen of a text that it hyphenates as a soft hyphen, which pdf.js leaves out; what
// shows inside a line is a gap as wide as a hyphen (in ems), where spaces are characters of their own.
const hyphenWidth = [0.22, 0.42] as const;

function withHyphens(items: readonly TextItem[]): readonly TextItem[] {
  return items.map((item, i) => {
    const ems = item.width / Math.hypot(item.transform[2] ?? 0, item.transform[3] ?? 0);
    const isGap = item.str === ' ' && ems > hyphenWidth[0] && ems < hyphenWidth[1];
    const [before = '', after = ''] = [items[i - 1]?.str, items[i + 1]?.str];
    const isInWord = /\p{Letter}$/u.test(before)
      ? /^\p{Letter}/u.test(after)
      : /\d$/.test(before) && /^\p{Lowercase_Letter}/u.test(after);
    return isGap && isInWord ? { ...item, str: '-' } : item;
  });
}

async function metadataOf(
  pdf: Pdf,
): Promise<{ readonly title: string | null; readonly creator: string | null }> {
  const { info } = await pdf.getMetadata();
  return {
    title: 'Title' in info && typeof info.Title === 'string' ? info.Title : null,
    creator: 'Creator' in info && typeof info.Creator === 'string' ? info.Creator : null,
  };
}

function tooManyPages(pages: number, most: number): Loaded {
  return refuse(
    'too-many-pages',
    `This PDF has ${pages} pages, more than the ${most} allowed; split it or raise the limit.`,
  );
}

function damaged(error: unknown): Loaded {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return refuse('encrypted', 'This PDF is protected by a password; save a copy without one.');
  }
  const reason = (error instanceof Error ? error.message : String(error)).replace(/[.:\n].*$/s, '');
  return refuse(
    'damaged-pdf',
    `This PDF is damaged and cannot be read (${reason}); get it again from where it came from.`,
  );
}
