import type { Commitment, Recommendation } from '@candour/evidence';
import type { Expected, ExpectedCommitment, ExpectedDue, ExpectedRecommendation } from './expected.ts';

/** How many were labelled, proposed, and matched; and of the matched, how many fields agree. */
export interface Score {
  labelled: number;
  proposed: number;
  matched: number;
  readonly fields: Record<string, number>;
  readonly notes: string[];
}

export function emptyScore(): Score {
  return { labelled: 0, proposed: 0, matched: 0, fields: {}, notes: [] };
}

const enough = 0.5;

/** Scores the recommendations of one document; two match when half of their words together are shared. */
export function scoreRecommendations(
  found: readonly Recommendation[],
  expected: Expected,
  score: Score,
): void {
  const free = withoutEither(found, expected, 'recommendation');
  for (const { label, proposal } of pair(expected.recommendations, free, score)) {
    const alt = label.alt ?? {};
    count(
      score,
      'addressees',
      label,
      proposal,
      [label.addressees, ...(alt.addressees ?? [])].some((names) => sameSet(names, proposal.addressees)),
      proposal.addressees,
    );
    count(
      score,
      'number',
      label,
      proposal,
      [label.number, ...(alt.number ?? [])].includes(proposal.number),
      proposal.number,
    );
    count(
      score,
      'madeBy',
      label,
      proposal,
      [label.madeBy, ...(alt.madeBy ?? [])].some((name) => sameName(name, proposal.madeBy)),
      proposal.madeBy,
    );
    count(
      score,
      'due',
      label,
      proposal,
      [label.due, ...(alt.due ?? [])].some((due) => sameDue(due, proposal.due)),
      proposal.due,
    );
  }
}

/** Scores the commitments of one document. */
export function scoreCommitments(found: readonly Commitment[], expected: Expected, score: Score): void {
  const free = withoutEither(found, expected, 'commitment');
  for (const { label, proposal } of pair(expected.commitments, free, score)) {
    const alt = label.alt ?? {};
    const makers = [label.by, ...(alt.by ?? [])];
    count(
      score,
      'by',
      label,
      proposal,
      makers.some((by) => sameName(by.name, proposal.by.name)),
      proposal.by,
    );
    count(
      score,
      'office',
      label,
      proposal,
      makers.some((by) => sameName(by.office, proposal.by.office)),
      proposal.by,
    );
    count(
      score,
      'to',
      label,
      proposal,
      [label.to, ...(alt.to ?? [])].some((to) => sameName(to, proposal.to)),
      proposal.to,
    );
    count(
      score,
      'condition',
      label,
      proposal,
      sameName(label.condition, proposal.condition),
      proposal.condition,
    );
    count(
      score,
      'due',
      label,
      proposal,
      [label.due, ...(alt.due ?? [])].some((due) => sameDue(due, proposal.due)),
      proposal.due,
    );
  }
}

type Label = ExpectedRecommendation | ExpectedCommitment;

function pair<L extends Label, P extends { readonly text: string }>(
  labels: readonly L[],
  proposals: readonly P[],
  score: Score,
): { label: L; proposal: P }[] {
  const ranked = labels
    .flatMap((label) =>
      proposals.map((proposal) => ({ label, proposal, share: share(label, proposal.text) })),
    )
    .filter((one) => one.share >= enough)
    .sort((a, b) => b.share - a.share);
  const pairs: { label: L; proposal: P }[] = [];
  for (const { label, proposal } of ranked) {
    if (pairs.some((one) => one.label === label || one.proposal === proposal)) continue;
    pairs.push({ label, proposal });
  }
  score.labelled += labels.length;
  score.proposed += proposals.length;
  score.matched += pairs.length;
  for (const label of labels)
    if (!pairs.some((one) => one.label === label)) score.notes.push(`missed: ${label.text}`);
  for (const proposal of proposals)
    if (!pairs.some((one) => one.proposal === proposal)) score.notes.push(`spurious: ${proposal.text}`);
  return pairs;
}

function count(
  score: Score,
  field: string,
  label: Label,
  _proposal: unknown,
  agrees: boolean,
  got: unknown,
): void {
  score.fields[field] = (score.fields[field] ?? 0) + (agrees ? 1 : 0);
  if (!agrees) score.notes.push(`${field} of "${label.text.slice(0, 60)}": ${JSON.stringify(got)}`);
}

function withoutEither<P extends { readonly text: string }>(
  found: readonly P[],
  expected: Expected,
  type: string,
): readonly P[] {
  const either = expected.either.filter((one) => one.type === type);
  return found.filter((one) => !either.some((free) => overlap(free.text, one.text) >= enough));
}

function share(label: Label, text: string): number {
  return Math.max(...[label.text, ...(label.alt?.text ?? [])].map((words) => overlap(words, text)));
}

/** Shared words over all words, of two texts, repeats counted. */
export function overlap(a: string, b: string): number {
  const [left, right] = [tokens(a), tokens(b)];
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const rest = counts.get(word) ?? 0;
    if (rest > 0) {
      shared += 1;
      counts.set(word, rest - 1);
    }
  }
  return shared / Math.max(1, left.length + right.length - shared);
}

function tokens(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const courtesy = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|cllr|councillor|professor|the|an?)\s+/i;

function plain(name: string): string {
  return name
    .replace(courtesy, '')
    .replace(courtesy, '')
    .replace(/\s+[KQ]C$/, '')
    .replace(/[’']/g, "'")
    .toLowerCase()
    .trim();
}

function sameName(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : plain(a) === plain(b);
}

export function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a.map(plain)), new Set(b.map(plain))];
  return left.size === right.size && [...left].every((name) => right.has(name));
}

interface DueLike {
  readonly status: string;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The same status and last day; the first day only when both give one (its convention is accepted either way). */
export function sameDue(expected: ExpectedDue, found: DueLike): boolean {
  if (expected.status !== found.status) return false;
  if (expected.status !== 'resolved') return true;
  return (
    expected.latest === found.latest && (expected.latest !== null || expected.earliest === found.earliest)
  );
}
