import { type Mark, markOf } from '../../../segment/unit.ts';
import type { Block } from '../block.ts';
import { headingElements } from '../element.ts';
import type { Cue } from './cues.ts';
import { cues, functionShare } from './cues.ts';
import type { Measured } from './extent.ts';

/** Cues are words of short blocks; in a long paragraph they only say what it is about. */
const cueReach = 300;

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

/** What can be said of a block by itself. */
export function measureBlock(block: Block): BlockMeasure {
  const { text, element } = block;
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
  const linked = block.linked / text.length;
  const commas = count(text, /[,;:،、，]/g);
  const sentences = count(text, /[.!?…。！？]["'”’»)\]]*(?=\s|$)/gu);
  const prose = functionShare(words);
  const near = text.slice(0, cueReach);
  const isHeading = headingElements.has(element.name);
  return {
    words: words.length,
    linked,
    isProse: words.length >= 10 && linked < 0.4 && !isHeading && (sentences > 0 || commas > 1 || prose > 0.3),
    isHeading,
    characters: text.length,
    commas,
    sentences,
    endsSentence: /[.!?…。！？:]["'”’»)\]]*$/u.test(text.slice(-6)),
    functionShare: prose,
    capitalShare:
      words.length === 0 ? 0 : words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length,
    digitShare: count(text, /\d/g) / text.length,
    mark: markOf(text.replace(/\s+/g, ' ')),
    headingLevel: isHeading ? Number(element.name.charAt(1)) : 0,
    cues: Object.fromEntries(
      Object.entries(cues).map(([cue, pattern]) => [cue, pattern.test(near)]),
    ) as Record<Cue, boolean>,
  };
}
