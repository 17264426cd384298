import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';

interface Token extends Span {
  readonly word: string;
}

const determiners = new Set(
  'the a an our my its their his her your each every all any both this that these those no another some such'.split(
    ' ',
  ),
);
const joiners = new Set(
  'of for and or in to with by from on at between & and/or within into about against over under behind'.split(
    ' ',
  ),
);
const pronouns = new Set(
  'i we he she it they you who which that this these those there one everyone'.split(' '),
);

// Words that a subject cannot run across leftwards: what opens a clause, and finite verbs.
const openers = new Set(
  `that which who if when because so while whilst where whether although though as than but unless until once since how why what then thus
   therefore however nor yet said says say told added adds wrote insisted confirmed announced agreed promised believes believe
   think thinks thought hope hopes hoped means meant concluded found recommends recommend recommended recommending suggests noted warned
   is are was were has have had be been being do does did can could may might will would shall should must cannot`.split(
    /\s+/,
  ),
);

const adverbs =
  /(?:[\s,]+(?:also|now|then|therefore|both|all|each|jointly|together|always|never|still|only|first|further|strongly|formally|immediately|urgently|next|itself|themselves|himself|herself|accordingly|however|in future|in turn|in particular|of course|as a minimum|as a matter of (?:urgency|priority)|separately|either|between them|today|tomorrow))+[\s,]*$/i;

/**
 * The noun phrase that stands before a verb at `verb`, looking back no further than `from`.
 * Undefined when nothing stands there (a predicate that shares an earlier subject, an imperative).
 */
export function findSubject(flat: string, from: number, verb: number): Span | undefined {
  const before = flat.slice(from, verb);
  const adverb = adverbs.exec(` ${before}`);
  let end =
    from + before.length - (adverb ? adverb[0].trimStart().length + (/^[\s,]/.test(adverb[0]) ? 0 : 0) : 0);
  end = trimmed(flat, { start: from, end }).end;
  // ‘a formal response “will be published”’: the quotation opens on the verb, and the subject stands before it.
  if (end - from > 1 && /\s[“‘"']/.test(flat.slice(end - 2, end)))
    end = trimmed(flat, { start: from, end: end - 1 }).end;
  const described = describedSubject(flat, from, end);
  if (described !== undefined) return { start: described, end };
  if (flat[end - 1] === ',') end = beforeApposition(flat, from, end);
  const tokens = tokensOf(flat, from, end);
  const first = firstOfPhrase(tokens);
  if (first === undefined) return undefined;
  return withoutLeadIn(flat, trimmed(flat, { start: first, end }));
}

// "asked which body will": a question, and not a clause that describes a noun.
const asks =
  /\b(?:ask(?:s|ed)?|know(?:s|n)?|knew|decid(?:e|es|ed)|see|show(?:s|n)?|say|says|said|tell|told|explain(?:s|ed)?|of|about|on)\s+$/i;
const relative =
  /(?:^|[.;:“‘"]\s*|\b(?:that|and|but)\s+)((?:the|those|these|any|all|every|each|anyone|everyone|people|families|patients|tenants|residents)\b[^,;:.“”"()]{0,70}?)\s?\b(?:(?:to|for|by|with|of) )?(?:which|who|whom|whose)\b[^,;:.“”"()]{3,140}$/i;

/** "Those recommendations which need no change in the law": where a subject with its own clause begins. */
function describedSubject(flat: string, from: number, end: number): number | undefined {
  const before = flat.slice(Math.max(from, end - 240), end);
  const match = relative.exec(before);
  if (!match?.[1] || asks.test(`${match[1]} `)) return undefined;
  return Math.max(from, end - 240) + match.index + match[0].indexOf(match[1]);
}

/** "Harrand Lifts, the contractor, should": the subject ends before the words between the commas. */
function beforeApposition(flat: string, from: number, end: number): number {
  const comma = flat.lastIndexOf(',', end - 2);
  if (comma < from) return end - 1;
  const between = flat.slice(comma + 1, end - 1).trim();
  return between.split(/\s+/).length <= 16 ? comma : end - 1;
}

function tokensOf(flat: string, from: number, end: number): readonly Token[] {
  return [
    ...flat
      .slice(from, end)
      .matchAll(/\d{1,3}(?:,\d{3})+|[\p{L}\p{N}][\p{L}\p{N}'’&./-]*|[&,;:—–“”"()…?!]/gu),
  ].map((match) => ({
    word: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

const longestPhrase = 28;

function firstOfPhrase(tokens: readonly Token[]): number | undefined {
  const last = tokens.at(-1);
  if (!last) return undefined;
  if (pronouns.has(last.word.toLowerCase())) return last.start;
  let first: number | undefined;
  let conjoined = false;
  for (let index = tokens.length - 1; index >= Math.max(0, tokens.length - longestPhrase); index -= 1) {
    const token = tokens[index];
    if (!token) break;
    const word = token.word.toLowerCase();
    const before = tokens[index - 1]?.word.toLowerCase();
    if (openers.has(word) && !(word === 'that' && index === 0)) break;
    if (/^[,;:—–“”"()…?!]$/.test(word)) {
      if (word === ',' && conjoined && joinsNames(tokens, index)) continue;
      break;
    }
    if (word === 'and' || word === 'or' || word === 'and/or' || word === '&') {
      if (first === undefined || (word !== '&' && verbBefore(tokens, index))) break;
      conjoined = true;
      continue;
    }
    first = token.start;
    if (determiners.has(word) && before !== undefined && !joiners.has(before) && before !== ',') break;
  }
  return first;
}

/** Whether the comma at `index` separates members of a list of names rather than clauses. */
function joinsNames(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.word ?? '';
  const after = tokens[index + 1]?.word ?? '';
  const named = /^\p{Lu}/u;
  return named.test(before) && (named.test(after) || determiners.has(after.toLowerCase()) || after === 'and');
}

/** Whether a finished verb stands shortly before a conjunction, which then joins clauses, not nouns. */
function verbBefore(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back >= Math.max(0, index - 14); back -= 1) {
    const word = tokens[back]?.word ?? '';
    const lower = word.toLowerCase();
    if (/^[,;:—–“”"(]$/.test(word)) return false;
    if (lower === 'that' || lower === 'if' || lower === 'when') return false;
    if (openers.has(lower)) return true;
    if (back > 0 && /^[a-z]+ed$/.test(word) && !determiners.has((tokens[back - 1]?.word ?? '').toLowerCase()))
      return true;
  }
  return false;
}

const leadIn =
  /^(?:In|[Bb]y|[Ww]ithin|From|During|Following|After|[Bb]efore|Under|At|On|As|Until|To|With|Where appropriate|where appropriate|also)\s+(?:(?:the|a|an|this|that|these|no|my|our)\s+)?(?:[\p{Ll}\d][\p{L}\d’'-]*\s+|(?:January|February|March|April|May|June|July|August|September|October|November|December|Parliament|Easter|Christmas)\s+)+(?=(?:\p{Lu}|the\s|our\s|my\s|all\s|each\s|every\s))/u;

/** "In future NHS England": the phrase before the name tells when or where, not who. */
function withoutLeadIn(flat: string, phrase: Span): Span | undefined {
  const match = leadIn.exec(flat.slice(phrase.start, phrase.end));
  const start = phrase.start + (match?.[0].length ?? 0);
  return start < phrase.end ? { start, end: phrase.end } : undefined;
}
