import type { Token } from './token.ts';

// An aside longer than this is a clause that has a subject of its own.
const longest = 18;

/** The token after a mention, past an aside between commas: "said" in "the trust, which owns it, said". */
export function pastAside(tokens: readonly Token[], to: number): number {
  if (tokens[to]?.text !== ',') return to;
  for (let at = to + 1; at < to + longest; at += 1) {
    const text = tokens[at]?.text ?? '.';
    if (/^[.!?;:]$/.test(text)) return to;
    if (text === ',' && tokens[at + 1]?.shape === 'lower') return at + 1;
  }
  return to;
}
