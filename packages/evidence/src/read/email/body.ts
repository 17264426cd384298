import type { SegmentKind } from '../../document.ts';
import { type Line, lines } from '../../line.ts';
import { boilerplateLines } from '../../segment/lexicon/furniture.ts';
import type { Labelled } from '../compose.ts';

const quotedLine = /^>/;

// RFC 3676, section 4.3: two hyphens and a space; the space is often lost on the way.
const signatureMark = /^--\s?$/;

/** Lines with which mail programs head the mail that is answered or passed on; all below it is that mail. */
const earlierMarks: readonly RegExp[] = [
  /^-{2,}\s*(?:Original Message|Forwarded message|Forwarded by .{1,80})\s*-{2,}$/i,
  /^Begin forwarded message:$/i,
  /^_{10,}$/,
];

// Outlook gives the earlier mail's headers without a line above them.
const earlierHeader = /^\*?(?:From|Sent|Date|To|Cc|Subject)\s?:/i;
const leastHeaders = 3;

const answeredLine = /^On\b.{5,200}\bwrote:$/i;
const answeredStart = /^On\b.{5,200}$/i;

// A mail that only passes another on says less than this above it.
const leastOwnWords = 8;

/** Labels the body of a mail: its own words story, earlier mails related, signature and legal notices boilerplate. */
export function labelBody(body: string): readonly Labelled[] {
  const all = lines(body);
  const start = findEarlier(all);
  const own = wordsOf(all.slice(0, start ?? all.length));
  const isForward = start !== null && own < leastOwnWords;
  let isSignature = false;
  const kinds = all.map((line, i): SegmentKind => {
    if (start !== null && i >= start && !isForward) return 'related';
    if (isForward && i >= start && (isMark(line) || earlierHeader.test(line.text))) return 'chrome';
    if (quotedLine.test(line.text) || isAnswered(all, i)) return 'related';
    isSignature ||= signatureMark.test(line.text) && !isForward;
    return isSignature || (boilerplateLines.test(line.text.toLowerCase()) && line.text.length < 600)
      ? 'boilerplate'
      : 'story';
  });
  return group(body, all, kinds);
}

function isMark({ text }: Line): boolean {
  return earlierMarks.some((mark) => mark.test(text));
}

function findEarlier(all: readonly Line[]): number | null {
  const at = all.findIndex((line, i) => isMark(line) || (i > 0 && isHeaderBlock(all, i)));
  return at === -1 ? null : at;
}

function isHeaderBlock(all: readonly Line[], at: number): boolean {
  if (!/^\*?From\s?:/i.test(all[at]?.text ?? '')) return false;
  return all.slice(at, at + 6).filter(({ text }) => earlierHeader.test(text)).length >= leastHeaders;
}

/** "On Monday Ann wrote:", which mail programs break over two lines when it is long. */
function isAnswered(all: readonly Line[], at: number): boolean {
  const [line = '', next = '', before = ''] = [all[at]?.text, all[at + 1]?.text, all[at - 1]?.text];
  if (answeredLine.test(line)) return true;
  const isFirstHalf = answeredStart.test(line) && answeredLine.test(`${line} ${next}`);
  return (
    isFirstHalf ||
    (answeredStart.test(before) && /wrote:$/.test(line) && answeredLine.test(`${before} ${line}`))
  );
}

function wordsOf(own: readonly Line[]): number {
  return own
    .filter(({ text }) => !quotedLine.test(text))
    .reduce((sum, { text }) => sum + (text === '' ? 0 : text.split(/\s+/).length), 0);
}

/** Neighbouring lines of one kind as one piece, blank lines inside it kept. */
function group(body: string, all: readonly Line[], kinds: readonly SegmentKind[]): readonly Labelled[] {
  const pieces: { kind: SegmentKind; start: number; end: number }[] = [];
  for (const [i, { text, start, end }] of all.entries()) {
    const kind = kinds[i] ?? 'story';
    const last = pieces.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.end = end;
    else pieces.push({ kind, start, end });
  }
  return pieces.map(({ kind, start, end }) => ({
    kind,
    text: body.slice(start, end).trimEnd(),
    gap: 'paragraph',
  }));
}
