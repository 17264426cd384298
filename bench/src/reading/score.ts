import type { Commitment, Proposals, ReadDocument, Recommendation, Statement } from '@candour/evidence';
import { sameDue, sameName, sameNames, sameParty } from './agree.ts';
import { findExtent, fold } from './extent.ts';
import type { GoldCommitment, GoldRecommendation, GoldStatement, Labelled, Type } from './gold.ts';
import { covers, type Matching, match } from './match.ts';
import type { Tally } from './tally.ts';

/** A document read, with its labels, and its letters alone. */
interface Scored extends Labelled {
  readonly document: ReadDocument;
  readonly folded: string;
}

/** Adds what the reader proposes for one document to the tally. */
export function scoreDocument(
  tally: Tally,
  labelled: Labelled,
  read: { readonly document: ReadDocument; readonly proposals: Proposals },
): void {
  const scored = { ...labelled, document: read.document, folded: fold(read.document.text) };
  const { name, labels } = labelled;
  const publishedAt = read.document.publishedAt;
  tally.ask(
    'published',
    publishedAt === labels.published,
    () => `${name}: ${publishedAt} for ${labels.published}`,
  );
  scoreStatements(tally, scored, read.proposals.statements);
  scoreRecommendations(tally, scored, read.proposals.recommendations);
  scoreCommitments(tally, scored, read.proposals.commitments);
  scoreNegatives(tally, scored, read.proposals);
}

function scoreStatements(tally: Tally, scored: Scored, found: readonly Statement[]): void {
  const { name, folded, labels } = scored;
  const matching = match(folded, { gold: labels.statements, found, either: eitherOf(scored, 'statement') });
  addCounts(tally, name, { sortOf: (it: GoldStatement | Statement) => `statement ${it.kind}`, matching });
  for (const { gold, found: it } of matching.pairs) {
    tally.ask('speaker', sameParty(gold.speaker, it.speaker), () =>
      line(name, it.speaker?.name ?? 'nobody', gold.speaker.name, gold.text),
    );
    tally.ask('kind', gold.kind === it.kind, () => line(name, it.kind, gold.kind, gold.text));
  }
}

function scoreRecommendations(tally: Tally, scored: Scored, found: readonly Recommendation[]): void {
  const { name, folded, labels } = scored;
  const sides = { gold: labels.recommendations, found, either: eitherOf(scored, 'recommendation') };
  const matching = match(folded, sides, wordingsOf);
  addCounts(tally, name, { sortOf: () => 'recommendation', matching });
  for (const { gold, found: it } of matching.pairs) {
    const addressees = [gold.addressees, ...(gold.alt?.addressees ?? [])];
    const makers = [gold.madeBy ?? '', ...(gold.alt?.madeBy ?? [])];
    tally.ask(
      'addressees',
      addressees.some((names) => sameNames(names, it.addressees)),
      () => line(name, it.addressees.join(' + '), gold.addressees.join(' + '), gold.text),
    );
    tally.ask(
      'made by',
      makers.some((maker) => sameName(maker, it.madeBy)),
      () => line(name, it.madeBy, gold.madeBy, gold.text),
    );
    tally.ask('number', [gold.number, ...(gold.alt?.number ?? [])].includes(it.number), () =>
      line(name, it.number, gold.number, gold.text),
    );
    askDue(tally, scored, { question: 'recommendation due', gold, found: it });
  }
}

function scoreCommitments(tally: Tally, scored: Scored, found: readonly Commitment[]): void {
  const { name, folded, labels } = scored;
  const sides = { gold: labels.commitments, found, either: eitherOf(scored, 'commitment') };
  const matching = match(folded, sides, wordingsOf);
  addCounts(tally, name, { sortOf: () => 'commitment', matching });
  for (const { gold, found: it } of matching.pairs) {
    tally.ask('by', sameParty(gold.by, it.by), () => line(name, it.by.name, gold.by.name, gold.text));
    tally.ask(
      'condition',
      [gold.condition, ...(gold.alt?.condition ?? [])].some(
        (words) => fold(words ?? '') === fold(it.condition ?? ''),
      ),
      () => line(name, it.condition, gold.condition, gold.text),
    );
    if (gold.to !== null || it.to !== null) {
      tally.ask('to', sameName(gold.to ?? '', it.to), () => line(name, it.to, gold.to, gold.text));
    }
    askDue(tally, scored, { question: 'commitment due', gold, found: it });
  }
}

function askDue(
  tally: Tally,
  { name, labels }: Scored,
  pair: {
    readonly question: string;
    readonly gold: GoldRecommendation | GoldCommitment;
    readonly found: Recommendation | Commitment;
  },
): void {
  const [gold, found] = [pair.gold.due, pair.found.due];
  tally.ask(pair.question, sameDue(gold, found, labels.published), () =>
    line(name, spoken(found), spoken(gold), pair.gold.text),
  );
}

function spoken(due: GoldCommitment['due'] | Commitment['due']): string {
  return `${due.status} ${due.earliest ?? ''}..${due.latest ?? ''} “${due.words ?? ''}”`;
}

type Quoted = Readonly<Record<Type, readonly { readonly text: string }[]>>;

/** A negative is violated by any proposal, of a type that it is not, that covers half of it and matches no label. */
function scoreNegatives(tally: Tally, { name, folded, labels }: Scored, proposals: Proposals): void {
  const found: Quoted = {
    statement: proposals.statements,
    recommendation: proposals.recommendations,
    commitment: proposals.commitments,
  };
  const gold: Quoted = {
    statement: labels.statements,
    recommendation: labels.recommendations,
    commitment: labels.commitments,
  };
  for (const { text, not, why } of labels.negatives) {
    const place = findExtent(folded, text);
    for (const type of not) {
      const { spurious } = match(folded, { gold: gold[type], found: found[type], either: [] });
      const breach = spurious.find((it) => covers(findExtent(folded, it.text), place));
      tally.ask('negatives kept', !breach, () => `${name}: ${type} “${breach?.text}” (${why})`);
    }
  }
}

function addCounts<G extends { readonly text: string }, F extends { readonly text: string }>(
  tally: Tally,
  name: string,
  { sortOf, matching }: { readonly sortOf: (item: G | F) => string; readonly matching: Matching<G, F> },
): void {
  for (const { gold, found, exact } of matching.pairs) {
    tally.count(sortOf(gold)).hits += 1;
    if (exact) tally.count(sortOf(gold)).exact += 1;
    else tally.faults.push(`span\t${line(name, found.text, gold.text, sortOf(gold))}`);
  }
  for (const it of matching.missed) {
    tally.count(sortOf(it)).missed += 1;
    tally.faults.push(`missed ${sortOf(it)}\t${name}: “${it.text}”`);
  }
  for (const it of matching.spurious) {
    tally.count(sortOf(it)).spurious += 1;
    tally.faults.push(`spurious ${sortOf(it)}\t${name}: “${it.text}”`);
  }
}

function eitherOf({ labels }: Scored, type: Type): readonly string[] {
  return labels.either.filter((it) => it.type === type).map(({ text }) => text);
}

function wordingsOf(label: GoldRecommendation | GoldCommitment): readonly string[] {
  return [label.text, ...(label.alt?.text ?? [])];
}

function line(name: string, found: string | null, gold: string | null, where: string): string {
  return `${name}: ${found ?? 'none'} FOR ${gold ?? 'none'} IN “${where}”`;
}
