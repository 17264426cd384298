import { bodyHeads } from '../lexicon/bodies.ts';
import { kin, officeHeads, roles } from '../lexicon/offices.ts';
import { auxiliaries, placePrepositions, sometimes, speechVerbs, things } from '../lexicon/ordinary.ts';
import { isInitials } from './body.ts';
import { isGivenName, isSuffix, isTitle, readPersonName } from './person.ts';
import type { PersonReference } from './reference.ts';
import type { Run } from './run.ts';
import type { Token } from './token.ts';

/** The tail of a run of capitals that may be a person's name, and how much speaks for it. */
interface Candidate extends Run {
  /** Where the name proper begins, after titles. */
  readonly nameFrom: number;
  readonly nameTo: number;
  readonly score: number;
}

const peerages = new Set([
  'lord',
  'lady',
  'baroness',
  'baron',
  'viscount',
  'viscountess',
  'earl',
  'countess',
]);
const closings = new Set(['sincerely', 'faithfully', 'truly', 'regards', 'wishes', 'ever', 'signed']);

// A name needs a title, or two lesser signs, to count as a person's.
const enough = 2;

// How far on a pronoun still tells what was named.
const longestSentence = 30;

/** The persons named in runs of capitalised words; a surname or first name alone, once its bearer is known. */
export function findPeople(tokens: readonly Token[], runs: readonly Run[]): PersonReference[] {
  const candidates = runs.flatMap((run) => findCandidate(tokens, run) ?? []);
  const titled = new Set(
    candidates
      .filter((it) => isTitled(it) || speaksAlone(tokens, it))
      .map((it) => keyAt(tokens, it.nameTo - 1)),
  );
  const isFull = (it: Candidate) => it.nameTo - it.nameFrom > 1;
  const full = candidates.filter(
    (it) => isTitled(it) || (isFull(it) && (it.score >= enough || titled.has(keyAt(tokens, it.nameTo - 1)))),
  );
  const surnames = new Set(full.map((it) => keyAt(tokens, it.nameTo - 1)));
  const firstNames = new Set(full.filter(isFull).map((it) => keyAt(tokens, it.nameFrom)));
  const short = candidates.filter(
    (it) => !isFull(it) && !isTitled(it) && isKnown(tokens, it, surnames, firstNames),
  );
  return [...full, ...short, ...rescued(tokens, runs, surnames)]
    .sort((a, b) => a.from - b.from)
    .map((it) => reference(tokens, it));
}

function isTitled(candidate: Candidate): boolean {
  return candidate.nameFrom > candidate.from;
}

// "Renn said": who is called by one word in mid-text was named in full before.
function speaksAlone(tokens: readonly Token[], it: Candidate): boolean {
  const isAlone = it.nameTo - it.nameFrom === 1 && tokens[it.from]?.shape === 'capital';
  return isAlone && (speechVerbs.has(keyAt(tokens, it.to)) || speechVerbs.has(keyAt(tokens, it.from - 1)));
}

function keyAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.key ?? '';
}

function reference(tokens: readonly Token[], { from, to }: Candidate): PersonReference {
  const name = readPersonName(tokens.slice(from, to));
  return { kind: 'person', from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, name };
}

function findCandidate(tokens: readonly Token[], run: Run): Candidate | null {
  let nameTo = run.to;
  while (nameTo > run.from + 1 && isSuffix(tokens[nameTo - 1])) nameTo -= 1;
  const nameFrom = startOfName(tokens, { from: run.from, to: nameTo });
  const length = nameTo - nameFrom;
  if (length < 1 || length > 5) return null;
  let from = nameFrom;
  while (from > run.from && isTitle(tokens[from - 1])) from -= 1;
  const candidate = { from, to: withTerritory(tokens, { from, to: run.to }), nameFrom, nameTo };
  if ((from === nameFrom || tokens[from]?.key === 'miss') && isImpossible(tokens, candidate)) return null;
  return { ...candidate, score: score(tokens, candidate, run) };
}

/** "Lady Calder of Orme": where a peer's territory ends. */
function withTerritory(tokens: readonly Token[], { from, to }: Run): number {
  const isPeer = peerages.has(tokens[from]?.key ?? '') && tokens[to]?.key === 'of';
  if (!isPeer || tokens[to + 1]?.shape !== 'capital') return to;
  let end = to + 2;
  while (tokens[end]?.joined && tokens[end]?.shape === 'capital') end += 1;
  return end;
}

/** After the last title or post; else from the first first name on; else the whole run. */
function startOfName(tokens: readonly Token[], run: Run): number {
  let given: number | null = null;
  for (let at = run.to - 2; at >= run.from; at -= 1) {
    const token = tokens[at];
    const mayBeGiven = isGivenName(token?.key ?? '') && (at === run.from || endsPost(tokens[at - 1]));
    if (mayBeGiven && at > run.from) return at;
    if (isTitle(token) || officeHeads.has(token?.key ?? '') || (isSuffix(token) && at > run.from))
      return at + 1;
    if (isGivenName(token?.key ?? '')) given = at;
    else if (at === run.from && isRole(token) && run.to - at > 2) return at + 1;
  }
  return given ?? run.from;
}

// "Officer Dean Pargeter": straight after a title or post, a first name is one even where it is also a post.
function endsPost(token: Token | undefined): boolean {
  return isTitle(token) || officeHeads.has(token?.key ?? '');
}

/** "Parent Olu Amadi": a role takes a capital at the head of a sentence. */
function isRole(token: Token | undefined): boolean {
  return roles.has(token?.key ?? '') || kin.has(token?.key ?? '');
}

function isImpossible(
  tokens: readonly Token[],
  { nameFrom, nameTo }: { nameFrom: number; nameTo: number },
): boolean {
  const last = keyAt(tokens, nameTo - 1);
  const isGivenPair = nameTo - nameFrom === 2 && isGivenName(keyAt(tokens, nameFrom));
  const inner = tokens.slice(nameFrom, nameTo);
  if (inner.length > 1 && tokens[nameTo - 1]?.shape === 'initial') return true;
  if (
    inner.length > 1 &&
    inner.some((token) => isInitials(token) && token.text.length > 2 && !isShouted(inner))
  )
    return true;
  if (officeHeads.has(last) || (isSuffix(tokens[nameTo - 1]) && nameTo - nameFrom === 1)) return true;
  return (bodyHeads.has(last) || things.has(last)) && !isGivenPair;
}

function isShouted(inner: readonly Token[]): boolean {
  return inner.length > 1 && inner.every((token) => token.shape !== 'capital');
}

interface Placed {
  readonly from: number;
  readonly to: number;
  readonly nameFrom: number;
  readonly nameTo: number;
}

function score(tokens: readonly Token[], it: Placed, run: Run): number {
  const [first, last] = [keyAt(tokens, it.nameFrom), keyAt(tokens, it.nameTo - 1)];
  const before = it.from === run.from ? tokens[it.from - 1] : undefined;
  const isOdd = bodyHeads.has(last) || things.has(last) || sometimes.has(first);
  return (
    (isGivenName(first) ? 2 : 0) +
    (it.to > it.nameTo ? 2 : 0) +
    (it.from > run.from && officeHeads.has(keyAt(tokens, it.from - 1)) ? 2 : 0) +
    (it.from > run.from && isRole(tokens[it.from - 1]) ? 1 : 0) +
    scoreBefore(before, tokens[it.from - 2]) +
    scoreAfter(tokens, it.to) +
    (isSigned(tokens, it) ? 2 : 0) +
    (tokens.slice(it.nameFrom + 1, it.nameTo).some((token) => token.shape === 'initial') ? 1 : 0) -
    (isOdd ? 1 : 0)
  );
}

function scoreBefore(before: Token | undefined, earlier: Token | undefined): number {
  const key = before?.key ?? '';
  if (key === 'the') return -2;
  if (placePrepositions.has(key)) return -2;
  if (speechVerbs.has(key)) return 1;
  if (before?.shape === 'lower' && (officeHeads.has(key) || roles.has(key) || kin.has(key))) return 2;
  return key === ',' && (officeHeads.has(earlier?.key ?? '') || kin.has(earlier?.key ?? '')) ? 2 : 0;
}

function scoreAfter(tokens: readonly Token[], to: number): number {
  const [next, second, third] = [tokens[to], tokens[to + 1], tokens[to + 2]];
  const key = next?.key ?? '';
  if (key === 'who') return 2;
  if ((key === ',' || key === '(') && second?.shape === 'number' && /^[,)]$/.test(third?.key ?? '')) return 3;
  if (key === ',' && (second?.key === 'who' || second?.key === 'whose')) return 2;
  if (key === ',' && isDescription(tokens, to + 1)) return 2;
  if (speechVerbs.has(key) && next?.shape === 'lower') return isPersonAfter(tokens, to) ? 2 : 1;
  if (auxiliaries.has(key)) return 1;
  return next?.text === '’s' || next?.text === "'s" ? 1 : 0;
}

// "Ania Wojcik says the lift has failed. “We wait,” ¦ she says": a body would be "it".
function isPersonAfter(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + longestSentence)) {
    if (token.quoted) continue;
    if (/^(?:he|she)$/.test(token.key) || token.paragraph !== tokens[from]?.paragraph)
      return token.key.endsWith('he');
    if (token.shape === 'capital' && !token.opens) return false;
  }
  return false;
}

/** Whether a name stands where a letter is signed: alone on its line, under "Yours sincerely". */
function isSigned(tokens: readonly Token[], it: Placed): boolean {
  const [first, next] = [tokens[it.from], tokens[it.to]];
  const isComma = tokens[it.from - 1]?.key === ',';
  const closing = tokens[isComma ? it.from - 2 : it.from - 1];
  if (!first || !closing || closing.paragraph === first.paragraph) return false;
  return next?.paragraph !== first.paragraph && closings.has(closing.key);
}

/** Whether a post or role comes within the next few words ("the trust’s medical director"). */
function isDescription(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from, from + 6)) {
    if (officeHeads.has(token.key) || roles.has(token.key) || kin.has(token.key)) return true;
    if (/^[,.;:]$/.test(token.text)) return false;
  }
  return false;
}

function isKnown(
  tokens: readonly Token[],
  it: Candidate,
  surnames: ReadonlySet<string>,
  firstNames: ReadonlySet<string>,
): boolean {
  const key = keyAt(tokens, it.nameFrom);
  if (surnames.has(key) || firstNames.has(key)) return true;
  const isPosted = officeHeads.has(keyAt(tokens, it.from - 1)) && tokens[it.from - 1]?.shape === 'capital';
  return (isGivenName(key) && it.score >= enough + 1) || isPosted || isRelative(tokens, it.from);
}

// "her husband Karim", "his widow, Ania,": a relative may be called by a first name alone.
function isRelative(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.key === ',' && tokens[from + 1]?.key === ',')
    return kin.has(tokens[from - 2]?.key ?? '') && owners.test(tokens[from - 3]?.text ?? '');
  return kin.has(tokens[from - 1]?.key ?? '') && tokens[from]?.joined === true;
}

const owners = /^(?:his|her|their|my|our|[’']s?)$/i;

/** Surnames that are also ordinary words ("May said", "Ms Park … Park’s"), once their bearer is known. */
function rescued(tokens: readonly Token[], runs: readonly Run[], surnames: ReadonlySet<string>): Candidate[] {
  const inRun = new Set(
    runs.flatMap((run) => Array.from({ length: run.to - run.from }, (_, i) => run.from + i)),
  );
  return tokens.flatMap((token, at) => {
    if (token.shape !== 'capital' || inRun.has(at) || !surnames.has(token.key)) return [];
    const next = tokens[at + 1];
    const isSubject =
      speechVerbs.has(next?.key ?? '') || auxiliaries.has(next?.key ?? '') || next?.text.endsWith('’s');
    return isSubject ? [{ from: at, to: at + 1, nameFrom: at, nameTo: at + 1, score: enough }] : [];
  });
}
