import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '@candour/ledger';
import { importFile } from '@candour/record/transfer';
import { parse } from 'csv-parse';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { inventRows, printCsv, type Row, readRows } from './import/rows.ts';
import { openEmbedded, openPostgres, type Subject } from './import/subjects.ts';

const runs = 3;
const invented = 10_000;
const batch = 256;

/**
 * A CSV of recommendations onto a record (checked, on the ledger with keys, tree and checkpoints, in every projection)
 * beside its rows parsed and inserted into one table of the same server, as many a transaction. In turn.
 */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  for (const open of [openPostgres, openEmbedded]) {
    const subject = await open();
    if (subject === null) {
      process.stderr.write(
        'import: PostgreSQL skipped, no server is installed (apt-get install postgresql)\n',
      );
      continue;
    }
    try {
      yield* await measure(subject, data);
    } finally {
      await subject.stop();
    }
  }
}

async function measure(subject: Subject, data: string | undefined): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-bench-rows-'));
  const [ours, theirs]: [Speed[], Speed[]] = [[], []];
  let n = 0;
  await preparePeer(subject.peer);
  try {
    // The first run warms up caches, statements and code.
    for (let run = 0; run <= runs; run += 1) {
      const rows = data === undefined ? inventRows(invented, `r${run}`) : readRows(data, `r${run}`);
      const path = join(folder, `${run}.csv`);
      writeFileSync(path, printCsv(rows));
      n = rows.length;
      const works = [
        async () => ours.push(await speedOf(n, () => importOurs(subject, path, n))),
        async () => theirs.push(await speedOf(n, () => insertRows(subject.peer, path))),
      ];
      for (const work of run % 2 === 0 ? works : works.reverse()) await work();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return [
    figureOf(subject, 'clock', { ours, theirs, n }),
    figureOf(subject, 'processor', { ours, theirs, n }),
  ];
}

/** Rows a second, by the clock and by the processor time of this process: of PGlite that is all, of a server its client. */
interface Speed {
  readonly clock: number;
  readonly processor: number;
}

async function speedOf(n: number, work: () => Promise<void>): Promise<Speed> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: (n * 1000) / (performance.now() - began), processor: (n * 1_000_000) / (user + system) };
}

function figureOf(
  { name, version }: Subject,
  by: keyof Speed,
  {
    ours,
    theirs,
    n,
  }: { readonly ours: readonly Speed[]; readonly theirs: readonly Speed[]; readonly n: number },
): Figure {
  const [mine, other] = [ours.slice(1).map((one) => one[by]), theirs.slice(1).map((one) => one[by])];
  return {
    bench: 'import',
    metric: `${name}: rows of a CSV onto the record${by === 'clock' ? '' : ', by processor time of this process'}`,
    value: Math.round(median(mine)),
    unit: 'rows/s',
    peer: 'INSERT of the rows alone',
    peerValue: Math.round(median(other)),
    ratio: Number(median(mine.map((value, at) => value / (other[at] ?? value))).toFixed(3)),
    n,
    runs,
    versions: { node: process.versions.node, [name]: version },
  };
}

async function importOurs({ record, administrator }: Subject, path: string, n: number): Promise<void> {
  const confirmedAt = record.parts.clock().toISOString();
  const caller = { person: administrator, administrator: true, confirmedAt, scopes: null };
  const imported = await importFile(record.parts, caller, { kind: 'recommendations', path });
  if (!imported.ok) throw new Error(imported.refusals[0]?.message.en);
  if (imported.value.entered !== n) throw new Error(`${imported.value.entered} of ${n} rows came in`);
}

/** Only the first time: the role of the application may not make tables but in the schema that is its own. */
async function preparePeer(database: Database): Promise<void> {
  await database.query(
    `create table if not exists projection.peer (id bigint generated always as identity primary key,
       number text, text text, made_by text, made_on text, addressees text, status text)`,
  );
}

async function insertRows(database: Database, path: string): Promise<void> {
  let rows: Row[] = [];
  for await (const row of createReadStream(path).pipe(parse({ columns: true }))) {
    if (rows.push(row as Row) < batch) continue;
    await insertBatch(database, rows);
    rows = [];
  }
  await insertBatch(database, rows);
}

async function insertBatch(database: Database, rows: readonly Row[]): Promise<void> {
  const columns = (['number', 'text', 'madeBy', 'madeOn', 'addressees', 'status'] as const).map((name) =>
    rows.map((row) => row[name]),
  );
  await database.query(
    `insert into projection.peer (number, text, made_by, made_on, addressees, status)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])`,
    columns,
  );
}
