import model from 'wink-eng-lite-web-model';
import type { ItsFunction, WinkMethods } from 'wink-nlp';
import winkNLP from 'wink-nlp';
import type { Span } from '../span.ts';

/** A word or punctuation mark with its universal part-of-speech tag (NOUN, PROPN, VERB, AUX, …). */
export interface Token extends Span {
  readonly word: string;
  readonly tag: string;
}

interface Tagger {
  readonly nlp: WinkMethods;
  readonly wordOf: ItsFunction<string>;
  readonly tagOf: ItsFunction<string>;
}

let tagger: Tagger | undefined;

// Unpacking the model takes longer than comparing two documents, which needs no tags: only on first use.
function getTagger(): Tagger {
  if (tagger) return tagger;
  const nlp = winkNLP(model, ['pos']);
  tagger = {
    nlp,
    wordOf: nlp.its.value as ItsFunction<string>,
    tagOf: nlp.its.pos as ItsFunction<string>,
  };
  return tagger;
}

// The tagger packs token counts into small integers, and one long line must not cost quadratic time.
const longestPiece = 8_000;
const searchAhead = 64;

/** The tokens of a text, in order; offsets count from `base`. Never drops a word longer than white space. */
export function tagTokens(text: string, base: number): readonly Token[] {
  const tokens: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.lastIndexOf(' ', start + longestPiece);
    const end =
      text.length - start <= longestPiece || space <= start
        ? Math.min(text.length, start + longestPiece)
        : space;
    tagPiece(text.slice(start, end), base + start, tokens);
    start = end;
  }
  return tokens;
}

function tagPiece(piece: string, base: number, into: Token[]): void {
  const { nlp, wordOf, tagOf } = getTagger();
  const tokens = nlp.readDoc(piece).tokens();
  const words = tokens.out(wordOf) as string[];
  const tags = tokens.out(tagOf) as string[];
  let cursor = 0;
  for (const [index, word] of words.entries()) {
    const tag = tags[index] ?? 'X';
    if (tag === 'SPACE') continue;
    cursor = skipSpace(piece, cursor);
    const offset = piece.slice(cursor, cursor + word.length + searchAhead).indexOf(word);
    if (offset < 0) continue;
    const start = cursor + offset;
    cursor = start + word.length;
    into.push({ start: base + start, end: base + cursor, word, tag });
  }
}

function skipSpace(piece: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  space.test(piece);
  return space.lastIndex;
}
