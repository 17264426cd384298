import { type Mark, markOf } from '../../../segment/unit.ts';
import type { Block } from '../dom/block.ts';
import { headingElements } from '../dom/element.ts';
import type { Cue } from './cues.ts';
import { cues, functionShare } from './cues.ts';
import type { Measured } from './extent.ts';

/** Cues are words of short blocks; in a paragraph longer than this they only say what it is about. */
const cueReach = 240;

/** A block's own measures: what can be said of it without looking around. */
export interface BlockMeasure extends Measured {
  readonly characters: number;
  readonly commas: number;
  readonly sentences: number;
  readonly endsSentence: boolean;
  readonly functionShare: number;
  readonly capitalShare: number;
  readonly digitShare: number;
  readonly headingLevel: number;
  /** What the line shows itself to be, as in text that came without mark-up. */
  readonly mark: Mark;
  readonly cues: Readonly<Record<Cue, boolean>>;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const cueEntries = Object.entries(cues) as readonly (readonly [Cue, RegExp])[];
const noCues = Object.fromEntries(cueEntries.map(([cue]) => [cue, false])) as Readonly<Record<Cue, boolean>>;

function cuesIn(text: string): Readonly<Record<Cue, boolean>> {
  if (text.length > cueReach) return noCues;
  const found = { ...noCues };
  for (const [cue, pattern] of cueEntries) found[cue] = pattern.test(text);
  return found;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;
const sentenceEnd = /[.!?…。！？]["'”’»)\]]*(?=\s|$)/gu;
const closingStop = /[.!?…。！？:]["'”’»)\]]*$/u;

/** What can be said of a block by itself. */
export function measureBlock(block: Block): BlockMeasure {
  const { text, element } = block;
  const words = text.match(word) ?? [];
  const linked = block.linked / text.length;
  const commas = count(text, /[,;:،、，]/g);
  const sentences = count(text, sentenceEnd);
  const prose = functionShare(words);
  const isHeading = headingElements.has(element.name);
  const capitals = words.filter((each) => /^\p{Lu}/u.test(each)).length;
  return {
    words: words.length,
    linked,
    isProse: words.length >= 10 && linked < 0.4 && !isHeading && (sentences > 0 || commas > 1 || prose > 0.3),
    isHeading,
    characters: text.length,
    commas,
    sentences,
    endsSentence: closingStop.test(text.slice(-6)),
    functionShare: prose,
    capitalShare: capitals / Math.max(1, words.length),
    digitShare: count(text, /\d/g) / text.length,
    mark: markOf(text.replace(/\s+/g, ' ')),
    headingLevel: isHeading ? Number(element.name.charAt(1)) : 0,
    cues: cuesIn(text),
  };
}
