import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { Request } from './request.ts';

const sameShare = 0.6;
// Short wordings share words by accident, and must share more of them.
const fewWords = 7;
const fewestWords = 4;
const tiny = new Set(
  'the a an of to and in for that should must shall be by is on with its it as or at this will which from'.split(
    ' ',
  ),
);

/** Each recommendation once, in its fullest wording, with the number that any of its wordings bears. */
export function withoutRepeats(flat: string, requests: readonly Request[]): readonly Request[] {
  const kept: Worded[] = [];
  // Which of those kept hold a word: only sharers are compared, so that long reports take linear time.
  const holders = new Map<string, number[]>();
  for (const request of requests) {
    const words = contentOf(flat, request.spans);
    const at = sharers(words, holders).find((index) => isSame({ request, words }, kept[index]));
    const before = at === undefined ? undefined : kept[at];
    if (at !== undefined && before) kept[at] = fuller(before, { request, words });
    else kept.push({ request, words });
    for (const word of words) {
      const known = holders.get(word);
      if (!known) holders.set(word, [at ?? kept.length - 1]);
      else if (known.length < commonest) known.push(at ?? kept.length - 1);
    }
  }
  return kept
    .map(({ request }) => request)
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}

// A word in more recommendations than this tells none of them apart.
const commonest = 40;
const fewestShared = 3;

/** The kept recommendations that share several words, those that share most first. */
function sharers(
  words: ReadonlySet<string>,
  holders: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const shared = new Map<number, number>();
  for (const word of words)
    for (const index of holders.get(word) ?? []) shared.set(index, (shared.get(index) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count >= Math.min(fewestShared, words.size))
    .sort((a, b) => b[1] - a[1])
    .map(([index]) => index);
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

function isSame(one: Worded, other: Worded | undefined): boolean {
  if (!other) return false;
  const [a, b] = [one.request, other.request];
  if (
    a.spans.length === 1 &&
    b.spans.length === 1 &&
    a.spans.some((span) => b.spans.some((its) => overlaps(span, its)))
  )
    return true;
  if (a.number !== null && b.number !== null && a.number !== b.number) return false;
  if (a.spans.length > 1 && b.spans.length > 1) return false;
  let shared = 0;
  for (const word of one.words) if (other.words.has(word)) shared += 1;
  const smaller = Math.min(one.words.size, other.words.size);
  return smaller >= fewestWords && shared / smaller >= (smaller < fewWords ? sameShare + 0.15 : sameShare);
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
