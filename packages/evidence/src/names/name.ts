import { suffixes, titles } from './lexicon/titles.ts';
import { keyOf } from './read/token.ts';

/** A name as names are compared: without titles, letters after it, articles and case. */
export function bareName(name: string): string {
  const keys = (name.match(/[\p{L}\p{N}\p{M}’'‑-]+/gu) ?? []).map(keyOf);
  let [from, to] = [0, keys.length];
  while (from < to - 1 && (titles.has(keys[from] ?? '') || /^(?:the|a|an)$/.test(keys[from] ?? '')))
    from += 1;
  while (to > from + 1 && suffixes.has(keys[to - 1] ?? '')) to -= 1;
  return keys.slice(from, to).join(' ');
}
