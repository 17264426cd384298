import type { Draft } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import type { Refusal } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import type { RowProblem } from '../reading/source-row.ts';
import type { GoodRow } from './checked-row.ts';
import type { Counting } from './tally.ts';

/** A row and all that is appended with it, or why it cannot be. */
export type Drafted =
  | { readonly row: GoodRow; readonly drafts: readonly Draft[] }
  | { readonly row: GoodRow; readonly refusal: Refusal };

/** As many entries as the ledger writes in one batch. */
const window = 256;
/** Batches under way at once: one is projected while the next is prepared. */
const atOnce = 4;

/**
 * Appends rows as they come, each whole or not at all. Those whose key the ledger has are left as they are, so that an
 * import that was cut short is simply run again.
 */
export async function enterRows(
  parts: Parts,
  rows: AsyncIterable<GoodRow>,
  { draft, counting }: { readonly draft: (row: GoodRow) => Promise<Drafted>; readonly counting: Counting },
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  for await (const batch of inWindows(rows)) {
    if (underWay.size >= atOnce) await Promise.race(underWay);
    const entering = enterBatch(parts, await draftNew(parts, batch, { draft, counting }), counting);
    const settled = entering.finally(() => underWay.delete(settled));
    underWay.add(settled);
  }
  await Promise.all(underWay);
}

/** All of them in one transaction: a single row that the ledger refuses keeps all of them out. */
export async function enterAll(
  parts: Parts,
  rows: AsyncIterable<GoodRow>,
  { draft, counting }: { readonly draft: (row: GoodRow) => Promise<Drafted>; readonly counting: Counting },
): Promise<void> {
  const all: Drafted[] = [];
  for await (const batch of inWindows(rows)) all.push(...(await draftNew(parts, batch, { draft, counting })));
  const refused = all.flatMap((one) => ('refusal' in one ? [one] : []));
  for (const { row, refusal } of refused) counting.refuse([problemOf(row, refusal)]);
  if (refused.length > 0 || all.length === 0) return;
  const appended = await appendEntries(parts, all.flatMap(draftsOf));
  if (appended.ok) return counting.enter(all.length);
  const [first] = all;
  if (first !== undefined) counting.refuse(appended.refusals.map((refusal) => problemOf(first.row, refusal)));
}

async function draftNew(
  parts: Parts,
  rows: readonly GoodRow[],
  { draft, counting }: { readonly draft: (row: GoodRow) => Promise<Drafted>; readonly counting: Counting },
): Promise<readonly Drafted[]> {
  const known = await listKnownKeys(
    parts,
    rows.map(({ key }) => key),
  );
  const fresh = rows.filter(({ key }) => !known.has(key));
  counting.repeat(rows.length - fresh.length);
  const drafted: Drafted[] = [];
  for (const row of fresh) drafted.push(await draft(row));
  return drafted;
}

export async function listKnownKeys({ database }: Pick<Parts, 'database'>, keys: readonly string[]) {
  const { rows } = await database.query<{ key: string }>(
    'select key from ledger.entry where key in (select jsonb_array_elements_text($1::jsonb))',
    [JSON.stringify(keys)],
  );
  return new Set(rows.map(({ key }) => key));
}

/** What is refused of many is tried one by one, so that only its own fault keeps a row out. */
async function enterBatch(parts: Parts, drafted: readonly Drafted[], counting: Counting): Promise<void> {
  for (const one of drafted) {
    if ('refusal' in one) counting.refuse([problemOf(one.row, one.refusal)]);
  }
  const good = drafted.filter((one) => 'drafts' in one);
  if (good.length === 0) return;
  const appended = await appendEntries(parts, good.flatMap(draftsOf));
  if (appended.ok) counting.enter(good.length);
  else if (good.length > 1) for (const one of good) await enterBatch(parts, [one], counting);
  else refuseOne(good[0] as Drafted, appended.refusals, counting);
}

function refuseOne({ row }: Drafted, refusals: readonly Refusal[], counting: Counting): void {
  // Somebody else imported the same row between our look and our append.
  if (refusals[0]?.code === 'key-reused') counting.repeat(1);
  else counting.refuse(refusals.map((refusal) => problemOf(row, refusal)));
}

function draftsOf(drafted: Drafted): readonly Draft[] {
  return 'drafts' in drafted ? drafted.drafts : [];
}

function problemOf({ line }: GoodRow, { code, message }: Refusal): RowProblem {
  const isKnown = code === 'body-known-otherwise';
  return { line, code: isKnown ? 'body-known-otherwise' : 'entry-refused', message: message.en };
}

async function* inWindows(rows: AsyncIterable<GoodRow>): AsyncGenerator<readonly GoodRow[]> {
  let batch: GoodRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < window) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
