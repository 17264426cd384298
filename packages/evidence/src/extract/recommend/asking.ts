import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';

/** "X recommends that": the words of a sentence that make what follows a recommendation. */
export interface Asking {
  /** The verb or noun itself. */
  readonly cue: Span;
  /** What is recommended, to the end of the sentence. */
  readonly asked: Span;
  /** The words between cue and "that" that say to whom ("to the Director of Civil Aviation"). */
  readonly to: Span | null;
  /** Whether a clause follows ("that the Trust publish"), not a thing or an act ("closing the ward"). */
  readonly isClause: boolean;
}

const cue =
  '(?:recommend(?:s|ed|ing)?|recommendation(?: (?:is|was|has been) (?:made|addressed))?(?: is)?|call(?:s|ed|ing) (?:for|on|upon))';
const form = new RegExp(
  String.raw`\b(${cue})(?:,? (?:also|further|therefore|formally|strongly|again|in particular|accordingly))?( to (?:the )?[\p{Lu}][^.;:]{2,120}?)?(?:,? as a matter of urgency,?)?(?:[:,]?\s+(that)[,:]?\s+(?:as a matter of urgency,? )?|\s+(?=\p{L}|[“‘"'£]))`,
  'giu',
);

/** Every place in a sentence where something is recommended, in order. */
export function findAskings(flat: string, sentence: Span): readonly Asking[] {
  const found: Asking[] = [];
  for (const match of flat.slice(sentence.start, sentence.end).matchAll(form)) {
    const start = sentence.start + match.index;
    const isNoun = /^recommendation/i.test(match[1] ?? '');
    if (isNoun && match[3] === undefined) continue;
    const toAt = match[2] === undefined ? -1 : match[0].indexOf(match[2]);
    const to =
      match[2] === undefined ? null : { start: start + toAt + 4, end: start + toAt + match[2].length };
    const asked = trimmed(flat, { start: start + match[0].length, end: sentence.end });
    if (asked.end - asked.start < 8) continue;
    found.push({
      cue: { start, end: start + (match[1] ?? '').length },
      asked,
      to,
      isClause: match[3] !== undefined,
    });
  }
  return found;
}

/** What turns a recommendation down, or leaves it unmade, in the words before its cue. */
const unmade =
  /\b(?:not|n['’]t|never|no|declin(?:e|ed|es|ing) to|refus(?:e|ed|es|ing) to|stop(?:s|ped)? short of|whether (?:to|I should|we should|it should)|rather than|without|instead of|asked (?:me|us|the \w+|him|her|it) to|invited (?:me|us|the \w+|him|her|it) to|urged (?:me|us|the \w+) to|could(?: have)?|would(?: have)?|might(?: have)?|was tempted to|considered|asked to|if (?:I|we|it|the \w+)|before|decided against)\s*(?:\p{L}+ly )?$/iu;

export function isUnmade(flat: string, sentence: Span, asking: Asking): boolean {
  return unmade.test(flat.slice(sentence.start, asking.cue.start));
}
