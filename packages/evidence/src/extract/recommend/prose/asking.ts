import type { Span } from '../../../span.ts';
import { trimmed } from '../../../span.ts';

/** "X recommends that": the words of a sentence that make what follows a recommendation. */
export interface Asking {
  /** The verb or noun itself. */
  readonly cue: Span;
  /** What is recommended, to the end of the sentence. */
  readonly asked: Span;
  /** The words that say to whom, where they come before "that" ("to the Director of Civil Aviation"). */
  readonly to: Span | null;
  /** Whether a clause follows ("that the Trust publish"), not a thing or an act ("closing the ward"). */
  readonly isClause: boolean;
  /** "Recommendation 3 was that": the number of the item it restates. */
  readonly number: string | null;
  /** Told or required rather than recommended: counts only from one who may require it. */
  readonly isOrder: boolean;
}

const aside =
  '(?:,? (?:also|today|further|therefore|formally|strongly|again|now|in particular|accordingly))*';

const perfect = '(?:(?:has|have|had) (?:also |now |today |since |further |already )?)?';
const when = '(?: (?:on|in|last|this) [\\p{L}\\d ]{2,25}?)?';

interface Form {
  readonly pattern: RegExp;
  readonly isOrder?: true;
}

// "to" and "number" are named groups; the match ends where what is asked begins.
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `\\b${perfect}recommend(?:s|ed|ing)?\\b${aside}${when}(?: to (?<to>(?:the )?\\p{Lu}[^.;:]{2,120}?))?,?\\s+(?<that>that)[,:]?\\s+`,
      'gu',
    ),
  },
  {
    pattern:
      /\b[Rr]ecommendations?(?: (?:is|was|were|are|has been|have been) (?:made|addressed))?(?: to (?<to>(?:the )?\p{Lu}[^.;:]{2,120}?))?(?: is| was|,)?\s+(?<that>that)[,:]?\s+/gu,
  },
  {
    pattern:
      /\b[Rr]ecommendation (?<number>[A-Z]?\d{1,3}(?:\([a-z]\)|[a-z])?) (?:is|was|says?|said|asks?|asked|recommends?|recommended|states?|stated|proposed|calls for|called for)(?: (?<that>that))?[,:]?\s+(?!(?:by|in|on|before|within|from) )/gu,
  },
  {
    pattern: new RegExp(
      `\\b${perfect}recommend(?:s|ed|ing)?\\b${aside}:?\\s+(?=[\\p{L}“‘"'£])(?!that\\b|to\\b|by\\b|in\\b|action\\b)`,
      'gu',
    ),
  },
  { pattern: /\b[Rr]ecommendations?,? (?:including|among them|such as) (?<that>that)\s+/gu },
  { pattern: /\bcall(?:s|ed|ing)? (?:for|on|upon)\s+(?=\p{L})/gu },
  {
    pattern: /\b(?:look|looks|looked) to (?=(?:the |all |every |each )?\p{Lu}[^.,;:]{1,80}? to \p{Ll})/gu,
    isOrder: true,
  },
  {
    pattern:
      /\b(?:(?:has|have|had) (?:also )?)?(?:also )?(?:told|required|requires|instructed|ordered|directed|directs|asked|asks|wants|urge|urged|urges|invite|invites|ask|require|direct|instruct)\s+(?=(?:the |all |every |each )?[\p{Lu}\p{Ll}][^.,;:]{1,80}? to \p{Ll})/gu,
    isOrder: true,
  },
];

const longestSentence = 6000;

/** Every place in a sentence where something is recommended, in order. */
export function findAskings(flat: string, sentence: Span): readonly Asking[] {
  if (sentence.end - sentence.start > longestSentence) return [];
  const words = flat.slice(sentence.start, sentence.end);
  const found: Asking[] = [];
  for (const { pattern, isOrder } of forms) {
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].length;
      if (found.some((one) => one.cue.start < end && start < one.asked.start)) continue;
      const asked = trimmed(flat, { start: end, end: sentence.end });
      if (asked.end - asked.start < shortest) continue;
      const { to, that, number } = match.groups ?? {};
      const toStart = to === undefined ? -1 : start + match[0].indexOf(to);
      found.push({
        cue: { start, end: start + (/^\S+/.exec(match[0])?.[0].length ?? 0) },
        asked,
        to: to === undefined ? null : { start: toStart, end: toStart + to.length },
        isClause: that !== undefined,
        number: number ?? null,
        isOrder: isOrder ?? false,
      });
    }
  }
  return found.sort((a, b) => a.cue.start - b.cue.start);
}

// Shorter than any request: "recommended it".
const shortest = 8;

/** What turns a recommendation down, or leaves it unmade, in the words before its cue. */
const unmade =
  /\b(?:not|n['’]t|never|no|declin(?:e|ed|es|ing) to|refus(?:e|ed|es|ing) to|stop(?:s|ped)? short of|whether (?:to|(?:I|we|it|he|she|they|the \w+) should)|rather than|without|instead of|(?:asked|invited|urged) (?:me|us|the \w+|him|her|it) to|(?:pressed|tempted|minded|inclined|encouraged|pushed|lobbied|begged) to|nor|could(?: have)?|would(?: have)?|might(?: have)?|was tempted to|considered|asked to|if (?:I|we|it|the \w+)|before|decided against)\s*(?:\p{L}+ly )?$/iu;

/** Whether a sentence says that the recommendation is declined, or leaves open whether it is made. */
export function isUnmade(flat: string, sentence: Span, asking: Asking): boolean {
  return unmade.test(flat.slice(sentence.start, asking.cue.start));
}

const declining =
  /\b(?:I|we|the (?:review|inquiry|panel|committee)) (?:do|does|did|have|has|shall|will|would)(?: not|n['’]t) (?:(?:think it right to |feel able to |consider it necessary to |intend to )?(?:do so|go (?:so|that) far|recommend(?:ed)?(?: (?:it|that|this|them))?)|[^.]{0,20}\brecommend)(?=[.,;]|$)|\bmakes? no (?:such |formal )?recommendations?\b(?! (?:other|besides))|\b(?:repeating|making|to make|to repeat) (?:the|that|such a|any) recommendation\b[^.]{0,60}\bnot\b|\bI do not\.|\bwe do not\./i;

/** Whether a passage says that something was considered and is not recommended. */
export function declines(words: string): boolean {
  return declining.test(words);
}
