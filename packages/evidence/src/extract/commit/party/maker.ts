import type { Party } from '../../../proposal.ts';
import type { Attribution } from '../../../quotes/attribution.ts';
import type { Span } from '../../../span.ts';
import type { Standing } from '../../clause/standing.ts';
import { isLoneCapital, standingOf } from '../../clause/standing.ts';
import { verbOf } from '../../clause/verb.ts';
import { campaignNouns } from '../../lexicon/nouns.ts';
import type { Reading } from '../../reading.ts';
import { ownParty } from '../../voice/voice.ts';
import type { Candidate } from '../candidate.ts';
import { isPromisedOutright, isReadied, isUnderway } from '../reject/state.ts';
import { findWitness } from './witness.ts';

const longestDescription = 160;
const mouthpiece = /\b(?:spokes(?:man|woman|person|people)|lawyer|solicitor|counsel|barrister)\b/i;
const campaigner = new RegExp(`\\b(?:${campaignNouns.join('|')})\\b`, 'i');
const documents =
  /^(?:\w+ ){0,8}?(?:response|reply|report|statement|update|plan|letter|review|announcement|bill|guidance|summary|details|legislation|copy)\b/i;

/** Who undertakes a candidate, or the name of the rule by which nobody does. */
export type Maker = { readonly party: Party } | { readonly rule: string };

/** Whose undertaking a clause is: the speaker's, the document's author's, or its own subject's. */
export function makerOf(candidate: Candidate, reading: Reading): Maker {
  const { attribution } = candidate;
  if (attribution?.speaker) return spokenBy(candidate, reading, attribution);
  return reading.voice.kind === 'news' ? narrated(candidate, reading) : written(candidate, reading);
}

function spokenBy(candidate: Candidate, reading: Reading, { speaker, cue }: Attribution): Maker {
  if (!speaker) return { rule: 'speaker-unknown' };
  const words = reading.flat.slice(speaker.start, speaker.end);
  const own = /^(?:I|we)$/i.test(words) ? ownParty(reading.voice) : null;
  const isPronoun = /^(?:he|she|it|they)$/i.test(words);
  const party =
    own ?? reading.names.resolve(speaker) ?? (isPronoun ? lastNamed(reading, speaker.start) : null);
  const subject = candidate.clause.subject;
  const standing = subject ? standingIn(reading, candidate) : 'thing';
  const isOwn = standing === 'first' || standing === 'pronoun';
  const witness =
    isOwn && party && /^[AQ]\.?$/.test(party.name) ? findWitness(reading, speaker.start) : undefined;
  if (witness) return { party: { name: witness, office: null } };
  if (isOwn) return party ? { party } : { rule: 'speaker-unknown' };
  // "Ada Corrigan, of the residents' campaign, said": what stands between name and verb describes.
  const described = reading.flat
    .slice(speaker.start, Math.max(speaker.end, cue?.start ?? 0))
    .slice(0, longestDescription);
  if (isCampaigner(described) || isCampaigner(party?.office ?? '')) return { rule: 'said-by-another' };
  if (standing === 'thing' || verbOf(candidate.act).voice === 'passive')
    return party && (isDone(candidate) || isPromisedOutright(candidate.before))
      ? { party }
      : { rule: 'nobody-does-it' };
  if (standing === 'you') return party ? { party } : { rule: 'speaker-unknown' };
  const doer = subject ? reading.names.resolve(subject) : null;
  if (party && (mouthpiece.test(words) || party.office !== null || isPerson(words))) return { party };
  return (doer ?? party) ? { party: (doer ?? party) as Party } : { rule: 'speaker-unknown' };
}

// "Ostler Housing Association" is a landlord, and "party" may be to a case.
const providers =
  /\b(?:housing|building|trade|medical|golf|football) (?:association|federation)s?\b|\bparty to\b/gi;

// Councillors who run the council speak for it.
const governing =
  /\b(?:leader of \p{Lu}[\p{L} ]* council|council leader|cabinet member|portfolio holder|lead member|mayor|chief executive|director of)\b/iu;

function isCampaigner(words: string): boolean {
  if (governing.test(words)) return false;
  return campaigner.test(words.replace(providers, ''));
}

function isPerson(words: string): boolean {
  return /^(?:he|she|(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Cllr|Professor)\b)/i.test(words);
}

/** How a subject stands to its act; what only begins or goes out is done by somebody else, capitals or not. */
function standingIn({ flat }: Reading, { clause, act }: Candidate): Standing {
  if (!clause.subject) return 'thing';
  const subject = flat.slice(clause.subject.start, clause.subject.end);
  if (/^there$/i.test(subject)) return 'thing';
  const isFirst = clause.subject.start === clause.sentence.start && isLoneCapital(subject);
  return isFirst && isUnderway(act) && !isNameElsewhere(flat, subject) ? 'thing' : standingOf(subject);
}

/** Whether a sentence's first word has its capital in mid-sentence too. */
function isNameElsewhere(flat: string, subject: string): boolean {
  const word = subject.split(' ')[0] ?? subject;
  for (let at = flat.indexOf(` ${word}`); at > 0; at = flat.indexOf(` ${word}`, at + 1))
    if (/[\p{Ll},]/u.test(flat.charAt(at - 1))) return true;
  return false;
}

/** A paper, letter or statement speaks for its author; what it says of another is that other's. */
function written(candidate: Candidate, reading: Reading): Maker {
  const { clause } = candidate;
  const own = ownParty(reading.voice);
  const body: Party | null = reading.voice.body === null ? null : { name: reading.voice.body, office: null };
  const subject = clause.subject ? reading.flat.slice(clause.subject.start, clause.subject.end) : '';
  const standing = standingIn(reading, candidate);
  const isBodysPaper = reading.voice.kind === 'response' || reading.voice.kind === 'minutes';
  const bodyFirst = isBodysPaper && !/^I$/.test(subject) ? (body ?? own) : own;
  if (standing === 'first' || standing === 'you')
    return bodyFirst ? { party: bodyFirst } : { rule: 'author-unknown' };
  const isPassive = verbOf(candidate.act).voice === 'passive';
  if (standing === 'thing' || isPassive) {
    if (!isDone(candidate)) return { rule: 'nobody-does-it' };
    if (reading.voice.kind === 'report' || reading.voice.kind === 'coroner')
      return { rule: 'nobody-does-it' };
    return bodyFirst ? { party: bodyFirst } : { rule: 'author-unknown' };
  }
  const doer = clause.subject ? doerOf(reading, clause.subject, standing) : null;
  if (standing === 'pronoun') return doer ? { party: inOffice(doer, reading) } : { rule: 'doer-unknown' };
  if (isOwnBody(subject, reading)) return bodyFirst ? { party: bodyFirst } : { rule: 'author-unknown' };
  return { party: inOffice(doer ?? { name: subject.replace(/^the /i, ''), office: null }, reading) };
}

/** Who a subject is; never the reader of a letter, who is "you", for "he" or "she". */
function doerOf(reading: Reading, subject: Span, standing: Standing): Party | null {
  const { names, voice } = reading;
  const party = names.resolve(subject);
  const isReader =
    standing === 'pronoun' &&
    party !== null &&
    voice.reader !== null &&
    sharesSurname(party.name, voice.reader);
  if (party && !isReader) return party;
  return lastNamed(reading, subject.start, voice.reader) ?? null;
}

function sharesSurname(one: string, other: string): boolean {
  return one.split(' ').at(-1) === other.split(' ').at(-1);
}

const farBack = 300;
const nameLike = /\p{Lu}\p{L}+(?: (?:of |and |for )?\p{Lu}[\p{L}’'-]+)+/gu;

/** Whoever was named last in the paragraph, for a pronoun that nothing else settles. */
function lastNamed({ names, flat }: Reading, at: number, reader: string | null = null): Party | null {
  const line = flat.lastIndexOf('\n', at - 1) + 1;
  const from = reader === null ? Math.max(line, at - farBack) : at - farBack;
  const mention = names
    .within({ start: Math.max(0, from), end: at })
    .findLast(
      ({ kind, party }) =>
        (kind === 'person' || kind === 'office' || (reader === null && kind !== 'pronoun')) &&
        (reader === null || party === null || !sharesSurname(party.name, reader)),
    );
  if (mention?.party) return mention.party;
  const name = flat.slice(from, at).match(nameLike)?.at(-1);
  return name === undefined ? null : { name, office: null };
}

const post =
  /^(?:(?:Deputy|Assistant|Associate|Acting|Interim) )?(?:Head|Director|Chief|Chair|Manager|Clerk) (?:of|for|to) |^Chief \p{Lu}\p{L}+$/u;

/** A post without a person's name, in the body's own paper, is that body's. */
function inOffice(party: Party, { voice }: Reading): Party {
  // "a supervisor": one of the body's own people, whom it does not name.
  if (/^(?:[Aa]n?|[Oo]ne of|our|its) \p{Ll}/u.test(party.name) && voice.body !== null)
    return { name: voice.body, office: null };
  const office = party.office ?? (post.test(party.name) ? party.name : null);
  const isPost = office !== null && party.name.toLowerCase() === office.toLowerCase();
  const ownsPosts = voice.kind === 'response';
  return isPost && ownsPosts && voice.body !== null ? { name: voice.body, office } : party;
}

const genericBody =
  /^(?:the |our |my )?(?:trust|board|council|department|company|force|government|authority|agency|commission|commissioners|service|hospital|school|college|university|constabulary|ministry|association|society|firm|group|charity|union|campaign|partnership|company|practice|officers|staff|officials|management|team|executive)$/i;

/** "The Trust" in the Trust's own letter, or its name. */
function isOwnBody(subject: string, reading: Reading): boolean {
  const body = reading.voice.body?.toLowerCase() ?? '';
  const plain = subject.toLowerCase().replace(/^(?:the|our|my)\s+/, '');
  if (body !== '' && (body === plain || body.endsWith(` ${plain}`))) return true;
  if (!genericBody.test(subject)) return false;
  const lastWord = plain.split(' ').at(-1) ?? '';
  return (
    (body === '' && reading.voice.kind !== 'letter' && reading.voice.kind !== 'mail') ||
    body.includes(lastWord) ||
    /^(?:officers|staff|officials|management|team)$/.test(lastWord) ||
    reading.voice.kind === 'statement'
  );
}

/** News reports what a doer will do; the reporter undertakes nothing. */
function narrated(candidate: Candidate, reading: Reading): Maker {
  const { clause } = candidate;
  if (!clause.subject) return { rule: 'nobody-does-it' };
  const subject = reading.flat.slice(clause.subject.start, clause.subject.end);
  const standing = standingOf(subject);
  if (standing === 'thing') {
    const by = isDone(candidate) ? findAgent(candidate, reading) : undefined;
    return by ? { party: by } : { rule: 'nobody-does-it' };
  }
  if (standing === 'first' || standing === 'you') return { rule: 'speaker-unknown' };
  if (verbOf(candidate.act).voice === 'passive') return { rule: 'nobody-does-it' };
  const party = reading.names.resolve(clause.subject);
  return party ? { party } : { rule: 'doer-unknown' };
}

// Whoever is to get something, somebody gives it him.
const gets = /^(?:receive|(?:get|have) (?:an? |the |their |£|\d))/;

/** Whether something is to be done to the subject, or it is a document that is to come. */
function isDone({ act, doer }: Candidate): boolean {
  const verb = verbOf(act);
  if (verb.voice === 'passive' || doer === 'there' || gets.test(act)) return true;
  if (isReadied(act) || isUnderway(act)) return true;
  return (
    documents.test(doer) &&
    /^(?:follow|come|be (?:with|published|sent)|set out|explain|appear|report|include|issue|reach|arrive)\b/.test(
      act,
    )
  );
}

function findAgent({ clause }: Candidate, reading: Reading): Party | undefined {
  const predicate = reading.flat.slice(clause.predicate.start, clause.predicate.end);
  const by = / by (?=the \p{Ll}+ ?|\p{Lu})/u.exec(predicate);
  if (!by) return undefined;
  const start = clause.predicate.start + by.index + 4;
  const words =
    /^(?:the )?[\p{L}’' -]+?(?=$|[,.;]| (?:by|in|on|within|before|to|from|at|next|this)\b)/u.exec(
      reading.flat.slice(start, clause.end),
    )?.[0] ?? '';
  if (words === '' || standingOf(words) !== 'agent') return undefined;
  return reading.names.resolve({ start, end: start + words.length }) ?? undefined;
}
