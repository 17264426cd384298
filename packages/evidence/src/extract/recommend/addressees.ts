import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import type { Clause } from '../clause/clause.ts';
import { findClauses } from '../clause/clause.ts';
import { bodiesIn } from '../clause/list.ts';
import { isAgent, standingOf } from '../clause/standing.ts';
import { baseOfPresent, verbOf } from '../clause/verb.ts';
import { actVerbs } from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import { directs, isImperative } from './directive.ts';

/** Whom words that recommend something are addressed to, as they name them; empty when they name nobody. */
export function addresseesOf(reading: Reading, asked: Span, fallback: readonly string[]): readonly string[] {
  const { flat } = reading;
  const labelled = labelOf(flat, asked);
  if (labelled) return labelled;
  const clauses = findClauses(flat, firstSentence(flat, withoutLead(flat, asked)), directs);
  const [clause] = clauses;
  const subject = clause?.subject ?? (clause ? null : leadingPhrase(flat, withoutLead(flat, asked)));
  if (!subject) return trailing(flat, asked) ?? fallback;
  const words = flat.slice(subject.start, subject.end);
  const standing = standingOf(words.replace(/^both /i, ''));
  if (clause && isDoneTo(flat, clause)) return agentOf(flat, asked) ?? trailing(flat, asked) ?? fallback;
  if (/^(?:I|we)$/i.test(words) && !reading.voice.reviews) return ownBody(reading);
  if (
    !clause &&
    /^\s*be \p{L}+(?:ed|en|wn|ne|de|nt|pt|ld)\b/u.test(flat.slice(subject.end, subject.end + 30)) &&
    !obliged.test(flat.slice(subject.end + 1, subject.end + 40))
  ) {
    return agentOf(flat, asked) ?? trailing(flat, asked) ?? fallback;
  }
  if (/^(?:he|she|it|they|you|I|we)$/i.test(words)) return meant(reading, subject, fallback);
  if (standing === 'agent' || bodiesIn(words).some(isAgent)) {
    return [...bodiesIn(words), ...joinedTo(flat, clauses)];
  }
  return agentOf(flat, asked) ?? trailing(flat, asked) ?? fallback;
}

const timed =
  /^(?:when|where|if|once|until|in|by|within|from|before|after|as|following|no later|to|during|at|on|subject|should|unless|with)\b[^,.;:]{2,120},\s+/i;

/** Without the words that only say when or why, up to a comma ("when time allows, the Department"). */
function withoutLead(flat: string, { start, end }: Span): Span {
  const lead = timed.exec(flat.slice(start, end));
  return { start: start + (lead?.[0].length ?? 0), end };
}

function firstSentence(flat: string, asked: Span): Span {
  const stop = /[.;](?=\s+(?:\p{Lu}|\())|:\s|\n/u.exec(flat.slice(asked.start, asked.end));
  return { start: asked.start, end: stop ? asked.start + stop.index + 1 : asked.end };
}

/** "… and the Department shall approve": the subjects of clauses joined to the first. */
function joinedTo(flat: string, [first, ...later]: readonly Clause[]): readonly string[] {
  let from = first?.end ?? 0;
  const found: string[] = [];
  for (const { subject, end } of later) {
    if (!subject || !/^[,;\s]*and\s+$/.test(flat.slice(from, subject.start))) break;
    const words = flat.slice(subject.start, subject.end);
    if (standingOf(words) === 'agent') found.push(...bodiesIn(words));
    from = end;
  }
  return found;
}

const obliged =
  /^be (?:\p{L}+ly )?(?:asked|required|obliged|invited|encouraged|reminded|prepared|directed|expected|supported|enabled|satisfied|assured|given|allowed|permitted|entitled)\b/u;

/** "Staff should be trained": the subject is not whom the words ask; "shall be obliged to" it is. */
function isDoneTo(flat: string, { predicate }: Clause): boolean {
  const words = flat.slice(predicate.start, predicate.end);
  return verbOf(words).voice === 'passive' && !obliged.test(words);
}

/** "NHS England: publish …", "Action for the Trust – review …". */
function labelOf(flat: string, asked: Span): readonly string[] | undefined {
  const words = flat.slice(asked.start, Math.min(asked.end, asked.start + 160));
  const label =
    /^(?:(?:to|for|action for|addressed to)\s+)?((?:the )?\p{Lu}[^.:;]{2,90}?)\s*(?::|\s[–—-])\s+(?=\S)/iu.exec(
      words,
    )?.[1];
  if (!label || /\b(?:should|must|shall|will|ensure|recommend\w*)\b/.test(label) || !isAgent(label))
    return undefined;
  return bodiesIn(label);
}

/** "… in all wards. (NHS England)", "Addressed to: the Trust". */
function trailing(flat: string, asked: Span): readonly string[] | undefined {
  const words = flat.slice(asked.start, asked.end);
  const named =
    /[([]([^()[\]]{2,120})[)\]][\s.]*$/.exec(words)?.[1] ??
    /\b(?:Addressed to|Addressees?|For action by|Lead|Owner):\s*([^.\n]{2,120})[.\s]*$/.exec(words)?.[1];
  return named && isAgent(named) && !/\d/.test(named) ? bodiesIn(named) : undefined;
}

/** "shall be appointed to HSS by the Department". */
function agentOf(flat: string, asked: Span): readonly string[] | undefined {
  const sentence = firstSentence(flat, asked);
  const words = flat.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(
    /\b(?:by|funded by|carried out by|undertaken by|agreed by|jointly by|upon|on) ((?:both )?(?:the |all |each |every )?[\p{L}][^.;:()]{2,110}?)(?=$|[.;:(]|,? (?:to|in (?!conjunction)|on|within|before|no later|prior|at|so that|who|which|that|as|for|with|under|if|when)\b)/giu,
  )) {
    const before = words.slice(0, match.index);
    const isAssigned =
      match[0].startsWith('on') || match[0].startsWith('upon')
        ? /\b(?:incumbent|placed|imposed)\s*$/.test(before)
        : /\bbe(?:en|ing)?\b[^.]*$/.test(before);
    if (isAssigned && match[1] && isAgent(match[1])) return bodiesIn(match[1]);
  }
  return undefined;
}

/** The noun phrase before the first verb of a subjunctive ("the Trust and the Board review …"). */
function leadingPhrase(flat: string, asked: Span): Span | null {
  if (isImperative(flat.slice(asked.start, asked.start + 60))) return null;
  let ready = false;
  for (const match of flat
    .slice(asked.start, Math.min(asked.end, asked.start + 260))
    .matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’&./-]*|[,;:(]/gu)) {
    const word = match[0];
    if (/^[;:(]$/.test(word)) return null;
    if (ready && (isVerb(word) || (word === ',' && consults(flat, asked.start + match.index)))) {
      return withoutAdverb(flat, trimmed(flat, { start: asked.start, end: asked.start + match.index }));
    }
    if (word === ',') continue;
    ready =
      isAgent(flat.slice(asked.start, asked.start + match.index + word.length)) ||
      isHead(word) ||
      (ready && word.endsWith('ly'));
  }
  return null;
}

/** "the Treasury and the Department jointly": how they act is no part of their name. */
function withoutAdverb(flat: string, { start, end }: Span): Span {
  const adverb =
    /\s+(?:jointly|together|urgently|immediately|promptly|formally|both|each|also|now|\p{Ll}+ly)$/u.exec(
      flat.slice(start, end),
    );
  return { start, end: end - (adverb?.[0].length ?? 0) };
}

function isVerb(word: string): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    (word === 'be' ||
      word === 'to' ||
      word === 'is' ||
      word === 'are' ||
      actVerbs.has(word) ||
      actVerbs.has(baseOfPresent(word)))
  );
}

function isHead(word: string): boolean {
  return /^(?:he|she|it|they|you)$/i.test(word) || isAgent(word);
}

function consults(flat: string, comma: number): boolean {
  return /^,\s+(?:in (?:consultation|conjunction|partnership|the)|following|after|when|where|as|working|together|with|through|within|by)\b/.test(
    flat.slice(comma, comma + 40),
  );
}

/** "recommended that we apologise": whoever's letter or paper it is. */
function ownBody({ voice }: Reading): readonly string[] {
  const own = voice.body ?? voice.author?.name;
  return own === undefined ? [] : [own];
}

function meant(reading: Reading, subject: Span, fallback: readonly string[]): readonly string[] {
  if (fallback.length > 0) return fallback;
  const party = reading.names.resolve(subject);
  return party ? [party.name] : [];
}
