import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { readableBy } from '../document/list-documents.ts';
import type { Parts } from '../parts.ts';
import type { ProposalRow } from './desk/proposal-rows.ts';
import { shinglesOf, storyRun, wordsOf } from './desk/shingle.ts';

/** A statement on the record, from another document, that one that is proposed may be. */
export interface SimilarStatement {
  readonly statement: string;
  readonly words: string;
  readonly speaker: string | null;
  readonly document: string;
  /** The share of the runs of two words of the shorter that the other has. */
  readonly alike: number;
}

/** Runs of so many words are compared: what is quoted is often short, and copies alter a word here and there. */
const runLength = 2;
/** Two sentences about one thing share set phrases; the same sentence, quoted by two, shares half of its runs or more. */
const leastAlike = 0.5;
const leastShared = 2;
const mostShown = 5;
const mostCompared = 2000;

/**
 * Of each statement that is proposed, those of other documents that are said in like words, the likest first; of one that
 * was found to be another’s, that one. Only from documents that share a run of words with it, that the caller may read,
 * and that whoever reads this document may read, too.
 */
export async function listSimilarStatements(
  parts: Pick<Parts, 'database' | 'clock'>,
  caller: Caller,
  proposals: readonly ProposalRow[],
): Promise<ReadonlyMap<string, readonly SimilarStatement[]>> {
  const asked = proposals.filter((one): one is ProposalRow<'statement'> => one.kind === 'statement');
  const documents = [...new Set(asked.map(({ document }) => document))];
  const found = new Map<string, readonly SimilarStatement[]>();
  for (const document of documents) {
    const here = asked.filter((one) => one.document === document);
    const known = await selectStatements(parts, caller, { document, here });
    for (const proposal of here) found.set(proposal.id, similarTo(proposal, known));
  }
  return found;
}

type Known = Omit<SimilarStatement, 'alike'>;

function similarTo(proposal: ProposalRow<'statement'>, known: readonly Known[]): readonly SimilarStatement[] {
  const mine = new Set(runsOf(proposal.content.words));
  const compared = known.map((one) => ({ ...one, ...compare(mine, runsOf(one.words)) }));
  const told =
    proposal.state === 'open'
      ? compared.filter(
          ({ shared, shorter, alike }) => shared >= Math.min(leastShared, shorter) && alike >= leastAlike,
        )
      : compared.filter(({ statement }) => statement === proposal.item);
  return told
    .toSorted((a, b) => b.alike - a.alike)
    .slice(0, mostShown)
    .map(({ statement, words, speaker, document, alike }) => ({
      statement,
      words,
      speaker,
      document,
      alike,
    }));
}

function compare(mine: ReadonlySet<number>, theirs: readonly number[]) {
  const shared = theirs.filter((run) => mine.has(run)).length;
  const shorter = Math.min(mine.size, theirs.length);
  return { shared, shorter, alike: shorter === 0 ? 0 : Math.round((100 * shared) / shorter) / 100 };
}

function runsOf(words: string): readonly number[] {
  return shinglesOf(wordsOf(words), runLength);
}

interface Beside {
  readonly document: string;
  readonly here: readonly ProposalRow<'statement'>[];
}

async function selectStatements(
  { database, clock }: { readonly database: Database } & Pick<Parts, 'clock'>,
  caller: Caller,
  { document, here }: Beside,
): Promise<readonly Known[]> {
  const hashes = here.flatMap(({ content }) => shinglesOf(wordsOf(content.words), storyRun));
  const items = here.flatMap(({ item }) => item ?? []);
  const seen = readableBy(caller, { now: clock().toISOString(), first: 4 });
  const { rows } = await database.query<Known>(selectLike(seen.text), [
    document,
    JSON.stringify(hashes),
    JSON.stringify(items),
    ...seen.values,
  ]);
  return rows;
}

const selectLike = (readable: string) => `
with near as materialized (
  select distinct s.document from jsonb_array_elements_text($2::jsonb) as run (hash)
  join desk.shingle s on s.hash = run.hash::bigint)
select i.id as statement, i.words, i.speaker, i.document
from record.statement i join record.document d on d.id = i.document, record.document this
where this.id = $1 and d.id <> this.id
  and (i.document in (table near) or i.id in (select jsonb_array_elements_text($3::jsonb)))
  and (d.classification = 'public'
    or (this.classification = 'restricted' and d.matter is not distinct from this.matter
      and (this.matter is not null or d.recorded_by = this.recorded_by)))
  and ${readable}
order by i.seq desc limit ${mostCompared}`;
