import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';

const opening = /[“‘"']/;
const closingMark = /[”"](?=[\s,.;:?!)]|$)|[’'](?=[\s,.;:?!)]*(?:\s(?:he|she|it|they|the|a|an|\p{Lu})|$))/gu;

const spoken =
  'said|says|added|adds|wrote|told|explained|insisted|confirmed|announced|promised|replied|stated|according to|continued|pledged|concluded';
const cued = new RegExp(
  `,[’'”"]\\s+(?:(?:he|she|it|they|[^,“”"]{2,60})\\s+(?:${spoken})|(?:${spoken})\\s+[^,“”"]{2,60})[.]?$`,
);
const tail = new RegExp(
  `,\\s+(?:(?:he|she|it|they|[^,“”"]{2,70})\\s+(?:also\\s+)?(?:has |have )?(?:${spoken})|(?:${spoken})\\s+[^,“”"]{2,90}|according to [^,“”"]{2,90})(?:\\s[^,“”"]{0,60})?[.”"’']*$`,
);

/**
 * The span without the words at its end that only say whose words they are, without the marks of a
 * quotation that opened before it, and without a final stop.
 */
export function withoutAttribution(flat: string, span: Span): Span['end'] {
  let end = beforeClosingMark(flat, span);
  const said = cued.exec(flat.slice(span.start, end));
  if (said && said.index > 10) end = span.start + said.index;
  const match = tail.exec(flat.slice(span.start, end));
  if (match && match.index > 20) end = span.start + match.index;
  end = trimmed(flat, { start: span.start, end }).end;
  while (end > span.start && /[.,;:\s]/.test(flat.charAt(end - 1))) end -= 1;
  // A stop or quotation mark that closes what the span did not open.
  const last = flat.charAt(end - 1);
  if (/[”"]/.test(last) && !opensInside(flat, { start: span.start, end: end - 1 })) {
    end -= 1;
    while (end > span.start && /[.,;:\s]/.test(flat.charAt(end - 1))) end -= 1;
  }
  return end;
}

function beforeClosingMark(flat: string, span: Span): number {
  for (const match of flat.slice(span.start, span.end).matchAll(closingMark)) {
    const at = span.start + match.index;
    const isPossessive = match[0] === '’' && /s$/i.test(flat.slice(span.start, at)) && at + 1 < span.end;
    const isDouble = /[”"]/.test(match[0]);
    if (isPossessive || opensInside(flat, { start: span.start, end: at })) continue;
    if (!isDouble && !isOpenBefore(flat, span.start)) continue;
    return at;
  }
  return span.end;
}

const farthestBack = 800;

/** Whether a single quotation mark opened earlier in the paragraph, so that a later one may close it. */
function isOpenBefore(flat: string, at: number): boolean {
  const before = flat.slice(Math.max(0, at - farthestBack), at);
  return /(?:^|[\s(])[‘'](?=\S)/.test(before.slice(before.lastIndexOf('\n') + 1));
}

function opensInside(flat: string, span: Span): boolean {
  const inside = flat.slice(span.start, span.end);
  for (let at = 0; at < inside.length; at += 1) {
    if (opening.test(inside.charAt(at)) && (at === 0 || /[\s(]/.test(inside.charAt(at - 1)))) return true;
  }
  return false;
}
