import { kin } from '../lexicon/offices.ts';
import { auxiliaries, speechVerbs } from '../lexicon/ordinary.ts';
import type { Gender } from '../lexicon/titles.ts';
import { indexFrom } from '../order.ts';
import type { PersonReference, PronounReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';
import type { People, Person } from './person.ts';

interface Trace {
  readonly at: number;
  readonly person: Person;
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
): ReadonlyMap<PronounReference, Person> {
  const resolved = new Map<PronounReference, Person>();
  const traces: Trace[] = [];
  let next = 0;
  for (const pronoun of references.pronouns) {
    const gender = genderOf(pronoun.key);
    if (gender === undefined) continue;
    for (; (references.people[next]?.from ?? Number.POSITIVE_INFINITY) < pronoun.from; next += 1) {
      const mention = references.people[next];
      const person = mention && people.get(mention);
      if (mention && person)
        traces.push({ at: mention.from, person, weight: weigh(references.tokens, mention) });
    }
    const quoted = references.tokens[pronoun.from]?.quoted ?? false;
    const person =
      findFollowing(references, people, { pronoun, gender }) ??
      nearest(references.tokens, traces, { pronoun, gender });
    if (!person) continue;
    person.gender ??= gender;
    resolved.set(pronoun, person);
    if (!quoted) traces.push({ at: pronoun.from, person, weight: weigh(references.tokens, pronoun) });
  }
  return resolved;
}

function nearest(
  tokens: readonly Token[],
  traces: readonly Trace[],
  { pronoun, gender }: { pronoun: PronounReference; gender: Gender | null },
): Person | undefined {
  const here = tokens[pronoun.from];
  let best: { person: Person; score: number } | undefined;
  for (const [back, trace] of traces.slice(-reach).toReversed().entries()) {
    if (gender && trace.person.gender && trace.person.gender !== gender) continue;
    const there = tokens[trace.at];
    if (there?.quoted && !here?.quoted) continue;
    const distance = (here?.paragraph ?? 0) - (there?.paragraph ?? 0);
    const doubt = trace.person.gender || !gender ? 0 : worth.unknownGender;
    const score = trace.weight + doubt - distance * worth.paragraph - back * worth.mention;
    if (!best || score > best.score) best = { person: trace.person, score };
  }
  return best?.person;
}

/** What a mention's place in its clause tells of its prominence. */
function weigh(tokens: readonly Token[], mention: PersonReference | PronounReference): number {
  const [before, after] = [tokens[mention.from - 1], tokens[mention.to]];
  const owns =
    /^[’']s$/.test(after?.text ?? '') || ['his', 'her', 'hers'].includes(tokens[mention.from]?.key ?? '');
  const isObjective = ['him', 'himself', 'herself'].includes(tokens[mention.from]?.key ?? '');
  if (mention.kind === 'person' ? owns : owns && !isVerb(after)) return worth.dependent;
  const speaks = isSpeech(after) || isSpeech(before) || isSpeech(tokens[mention.to + 1]);
  const isSubject = isVerb(after) || opensSentence(tokens, mention.from) || speaks;
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
