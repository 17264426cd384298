import { genderedRoles, kin } from '../lexicon/offices.ts';
import { auxiliaries, speechVerbs } from '../lexicon/ordinary.ts';
import type { Gender } from '../lexicon/titles.ts';
import { indexFrom } from '../order.ts';
import { pastAside } from '../read/aside.ts';
import type { OfficeReference, PersonReference, PronounReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';
import type { People, Person } from './person.ts';

/** A person named, or somebody known only by a post ("a spokeswoman for the trust"). */
export type Referent = Person | OfficeReference;

interface Trace {
  readonly at: number;
  readonly referent: Referent;
  /** Of one known by a post alone; a person's own gender counts for a person. */
  readonly gender: Gender | null;
  readonly weight: number;
}

const genders: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map((key): [string, Gender] => [key, 'male']),
  ...['she', 'her', 'hers', 'herself'].map((key): [string, Gender] => [key, 'female']),
]);

// How far back a pronoun reaches, and what each sign is worth in paragraphs of nearness.
const reach = 30;
const worth = {
  paragraph: 1.2,
  mention: 0.12,
  subject: 1.5,
  speaker: 1,
  dependent: -1.2,
  unknownGender: -0.8,
};

// Undefined for pronouns that mean no one person, null where a description fits any.
function genderOf(key: string): Gender | null | undefined {
  if (!key.includes('-')) return genders.get(key);
  const [kinWord = ''] = key.split('-of-');
  return kin.get(kinWord) ?? null;
}

/**
 * Whom each "he" and "she" means: of the right gender, near, rather a subject or a speaker than an
 * owner or an object; in "In her letter, Ms Cole said", the subject that follows.
 */
export function resolvePronouns(
  references: References,
  people: People,
  unnamed: readonly OfficeReference[],
): ReadonlyMap<PronounReference, Referent> {
  const resolved = new Map<PronounReference, Referent>();
  const traces: Trace[] = [];
  const mentions = [...references.people, ...unnamed].sort((a, b) => a.from - b.from);
  let next = 0;
  for (const pronoun of references.pronouns) {
    const gender = genderOf(pronoun.key);
    if (gender === undefined) continue;
    for (; (mentions[next]?.from ?? Number.POSITIVE_INFINITY) < pronoun.from; next += 1) {
      const mention = mentions[next];
      const trace = mention && traceOf(references.tokens, people, mention);
      if (trace) traces.push(trace);
    }
    const quoted = references.tokens[pronoun.from]?.quoted ?? false;
    const referent =
      findFollowing(references, people, { pronoun, gender }) ??
      nearest(references.tokens, traces, { pronoun, gender });
    if (!referent) continue;
    if (isPerson(referent) && !quoted) referent.gender ??= gender;
    resolved.set(pronoun, referent);
    const weight = weigh(references.tokens, pronoun);
    if (!quoted) traces.push({ at: pronoun.from, referent, gender, weight });
  }
  return resolved;
}

function traceOf(
  tokens: readonly Token[],
  people: People,
  mention: PersonReference | OfficeReference,
): Trace | null {
  const weight = weigh(tokens, mention);
  const at = mention.from;
  if (mention.kind === 'person') {
    const referent = people.get(mention);
    return referent ? { at, referent, gender: null, weight } : null;
  }
  const gender = genderedRoles.get(tokens[mention.head]?.key ?? '') ?? null;
  return { at, referent: mention, gender, weight };
}

/** Whether a pronoun means a person named, not one known by a post alone. */
export function isPerson(referent: Referent): referent is Person {
  return 'mentions' in referent;
}

function nearest(
  tokens: readonly Token[],
  traces: readonly Trace[],
  { pronoun, gender }: { pronoun: PronounReference; gender: Gender | null },
): Referent | undefined {
  const here = tokens[pronoun.from];
  let best: { referent: Referent; score: number } | undefined;
  for (const [back, trace] of traces.slice(-reach).toReversed().entries()) {
    const theirs = isPerson(trace.referent) ? trace.referent.gender : trace.gender;
    if (gender && theirs && theirs !== gender) continue;
    const there = tokens[trace.at];
    if (there?.quoted && !here?.quoted) continue;
    const distance = (here?.paragraph ?? 0) - (there?.paragraph ?? 0);
    // A post tells nothing of its holder's gender, so that not knowing it is no sign against them.
    const doubt = theirs || !gender || !isPerson(trace.referent) ? 0 : worth.unknownGender;
    const score = trace.weight + doubt - distance * worth.paragraph - back * worth.mention;
    if (!best || score > best.score) best = { referent: trace.referent, score };
  }
  return best?.referent;
}

// "An officer told ¦ Mrs Pell": who stands behind these is told, and does not speak.
const hearerFirst = /^(?:told|tells|asked|asks|assured|assures|informed|reminded|warned|warns)$/;

/** What a mention's place in its clause tells of its prominence. */
function weigh(
  tokens: readonly Token[],
  mention: PersonReference | OfficeReference | PronounReference,
): number {
  const [before, after] = [tokens[mention.from - 1], tokens[mention.to]];
  const owns =
    /^[’']s$/.test(after?.text ?? '') || ['his', 'her', 'hers'].includes(tokens[mention.from]?.key ?? '');
  const isObjective = ['him', 'himself', 'herself'].includes(tokens[mention.from]?.key ?? '');
  if (mention.kind !== 'pronoun' ? owns : owns && !isVerb(after)) return worth.dependent;
  const verb = tokens[pastAside(tokens, mention.to)];
  const isSpeaker = isSpeech(before) && !hearerFirst.test(before?.key ?? '');
  const speaks = isSpeech(verb) || isSpeaker || isSpeech(tokens[mention.to + 1]);
  const isSubject = isVerb(verb) || opensSentence(tokens, mention.from) || speaks;
  const isObject = isObjective || (!isSubject && before?.shape === 'lower');
  return (
    (isSubject ? worth.subject : 0) + (speaks ? worth.speaker : 0) + (isObject ? worth.dependent / 2 : 0)
  );
}

/** First in its sentence, but for a description of capitals or an "In May" before it. */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at > from - 4 && !tokens[at]?.opens && tokens[at]?.joined && tokens[at - 1]?.shape !== 'mark')
    at -= 1;
  const lead = tokens.slice(at, from);
  return tokens[at]?.opens === true && lead.every(({ shape, opens }) => shape !== 'lower' || opens);
}

function isSpeech(token: Token | undefined): boolean {
  return token?.shape === 'lower' && speechVerbs.has(token.key);
}

function isVerb(token: Token | undefined): boolean {
  return token?.shape === 'lower' && (speechVerbs.has(token.key) || auxiliaries.has(token.key));
}

/** "In her letter, Ms Cole said": an opening phrase's pronoun looks forward to the subject of its sentence. */
function findFollowing(
  { tokens, people: mentions }: References,
  people: People,
  { pronoun, gender }: { pronoun: PronounReference; gender: Gender | null },
): Person | undefined {
  if (!['his', 'her'].includes(pronoun.key)) return undefined;
  const opener = [pronoun.from - 1, pronoun.from - 2, pronoun.from - 3].find((at) => tokens[at]?.opens);
  if (opener === undefined || !isOpeningPreposition(tokens[opener])) return undefined;
  const next = mentions[indexFrom(mentions, pronoun.to, (it) => it.from)];
  if (!next || next.from - pronoun.to > 14 || weigh(tokens, next) < worth.subject) return undefined;
  const phrase = tokens.slice(pronoun.to, next.from);
  if (!phrase.some((token) => token.key === ',') && phrase.length > 7) return undefined;
  if (phrase.some((token) => /^[.!?;]$/.test(token.text))) return undefined;
  const person = people.get(next);
  return person && (!person.gender || person.gender === gender) ? person : undefined;
}

function isOpeningPreposition(token: Token | undefined): boolean {
  return /^(?:in|with|after|before|during|through|for|at|on|by|despite|since|according)$/.test(
    token?.key ?? '',
  );
}
