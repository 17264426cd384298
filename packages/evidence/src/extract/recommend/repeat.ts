import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { Request } from './request.ts';

const sameShare = 0.6;
const tiny = new Set(
  'the a an of to and in for that should must shall be by is on with its it as or at this will which from'.split(
    ' ',
  ),
);

/** Each recommendation once, in its fullest wording, with the number that any of its wordings bears. */
export function withoutRepeats(flat: string, requests: readonly Request[]): readonly Request[] {
  const kept: { request: Request; words: ReadonlySet<string> }[] = [];
  for (const request of requests) {
    const words = contentOf(flat, request.spans);
    const at = kept.findIndex((other) => isSame(request, words, other));
    const before = kept[at];
    if (!before) kept.push({ request, words });
    else kept[at] = fuller(before, { request, words });
  }
  return kept
    .map(({ request }) => request)
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

type Worded = { readonly request: Request; readonly words: ReadonlySet<string> };

function fuller(a: Worded, b: Worded): Worded {
  // A numbered item of the list itself is the wording that counts, even if a summary is longer.
  const isNumbered = (one: Worded): boolean => one.request.number !== null;
  const best =
    isNumbered(a) !== isNumbered(b) ? (isNumbered(a) ? a : b) : b.words.size > a.words.size ? b : a;
  const other = best === a ? b : a;
  const { request } = best;
  return {
    words: best.words,
    request: {
      ...request,
      number: request.number ?? other.request.number,
      addressees: request.addressees.length > 0 ? request.addressees : other.request.addressees,
    },
  };
}

function isSame(request: Request, words: ReadonlySet<string>, other: Worded): boolean {
  if (
    request.spans.length === 1 &&
    other.request.spans.length === 1 &&
    request.spans.some((span) => other.request.spans.some((one) => overlaps(span, one)))
  )
    return true;
  if (request.number !== null && other.request.number !== null && request.number !== other.request.number)
    return false;
  if (request.spans.length > 1 && other.request.spans.length > 1) return false;
  let shared = 0;
  for (const word of words) if (other.words.has(word)) shared += 1;
  const smaller = Math.min(words.size, other.words.size);
  return smaller >= 4 && shared / smaller >= sameShare + (smaller < 7 ? 0.15 : 0);
}

function contentOf(flat: string, spans: readonly Span[]): ReadonlySet<string> {
  const words = spans.flatMap(
    ({ start, end }) =>
      flat
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\d]{2,}/gu) ?? [],
  );
  return new Set(words.filter((word) => !tiny.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')));
}
