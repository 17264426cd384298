import type { Fragment, Piece } from './piece.ts';

// In ems of the type: a wider space than the first separates words, than the second cells or columns.
const wordGap = 0.15;
const cellGap = 1.4;

// A note mark is set smaller than its line and raised above the baseline.
const mostMarkSize = 0.8;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

// A cell may end close to the next: there a smaller gap parts them if cells begin at that x nearby.
const alignedGap = 0.45;
const aligned = 1.5;
const nearbyLines = 4;

type Run = readonly Piece[];

/** Joins the pieces of a page into fragments, from the top down and left to right. */
export function toFragments(pieces: readonly Piece[]): readonly Fragment[] {
  const lines = baselines(pieces).map((line) => split(line.toSorted((a, b) => a.x - b.x)));
  return lines.flatMap((runs, i) => {
    const nearby = lines.slice(Math.max(i - nearbyLines, 0), i + nearbyLines + 1);
    const starts = nearby
      .filter((other) => other !== runs)
      .flatMap((other) => other.slice(1).map((run) => run[0]?.x ?? 0));
    return runs.flatMap((run) => splitAt(run, starts)).map(join);
  });
}

/** Parts a run where a piece begins, after a gap, at one of the places where cells begin. */
function splitAt(run: Run, starts: readonly number[]): readonly Run[] {
  const parts: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of run) {
    const part = parts.at(-1);
    const isCell =
      piece.x - right > piece.size * alignedGap && starts.some((x) => Math.abs(x - piece.x) < aligned);
    if (part && !isCell) part.push(piece);
    else parts.push([piece]);
    right = Math.max(right, piece.x + piece.width);
  }
  return parts;
}

/** Groups pieces that stand on one baseline; a raised or sunken mark goes with the line it touches. */
function baselines(pieces: readonly Piece[]): readonly Run[] {
  const lines: Piece[][] = [];
  const large = pieces.toSorted((a, b) => b.y - a.y || a.x - b.x);
  let last: { readonly pieces: Piece[]; readonly y: number; readonly size: number } | undefined;
  for (const piece of large) {
    if (last && isOnLine(piece, last)) {
      last.pieces.push(piece);
      if (piece.size > last.size) last = { pieces: last.pieces, y: piece.y, size: piece.size };
    } else {
      last = { pieces: [piece], y: piece.y, size: piece.size };
      lines.push(last.pieces);
    }
  }
  return lines;
}

function isOnLine(piece: Piece, line: { readonly y: number; readonly size: number }): boolean {
  const drop = line.y - piece.y;
  const isMark = Math.min(piece.size, line.size) < Math.max(piece.size, line.size) * mostMarkSize;
  return drop < Math.max(piece.size, line.size) * (isMark ? 0.55 : 0.25);
}

function split(line: Run): readonly Run[] {
  const parts: Piece[][] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const piece of line) {
    const part = parts.at(-1);
    if (part && piece.x - right < piece.size * cellGap) part.push(piece);
    else parts.push([piece]);
    right = Math.max(right, piece.x + piece.width);
  }
  return parts;
}

function join(pieces: readonly Piece[]): Fragment {
  const main = heaviest(pieces);
  let text = '';
  let right = pieces[0]?.x ?? 0;
  for (const piece of pieces) {
    const words = isNoteMark(piece, main) ? raised(piece.text) : piece.text;
    const isApart = piece.x - right > piece.size * wordGap && text !== '';
    text += isApart && !/\s$/.test(text) && !/^\s/.test(words) ? ` ${words}` : words;
    right = Math.max(right, piece.x + piece.width);
  }
  return { text: text.trim(), left: pieces[0]?.x ?? 0, right, y: main.y, size: main.size, font: main.font };
}

/** The piece whose size and font most characters share. */
function heaviest(pieces: readonly Piece[]): Piece {
  return pieces.reduce((most, piece) => (piece.text.length > most.text.length ? piece : most));
}

function isNoteMark(piece: Piece, main: Piece): boolean {
  return (
    piece.size < main.size * mostMarkSize &&
    piece.y > main.y + main.size * 0.1 &&
    /^\s*\d{1,3}\s*$/.test(piece.text)
  );
}

/** A note mark in superscript digits, so that it is neither lost nor taken for a number of the text. */
function raised(mark: string): string {
  return mark.trim().replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));
}
