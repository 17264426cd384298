import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ledger, Store } from '@candour/ledger';
import { generateKeyPair, openLedger, parseSigner } from '@candour/ledger';
import { EmbeddedStore } from '@candour/ledger/embedded';
import { PostgresStore } from '@candour/ledger/postgres';
import pg from 'pg';
import type { Figure } from './figure.ts';
import { median } from './figure.ts';
import { perSecond, type Work } from './ledger/measure.ts';
import { startServer } from './ledger/private-server.ts';
import { createRawTable, insertOne, insertThousand, type Send } from './ledger/raw.ts';
import { makeDraft } from './ledger/rows.ts';

const rounds = 5;
const milliseconds = 1500;

/** One database, with raw connections and a ledger on it. */
interface Subject {
  readonly name: string;
  readonly version: string;
  readonly raw: readonly Send[];
  readonly ledger: Ledger;
  stop(): Promise<void>;
}

/** Appends to the ledger beside plain INSERTs of the same rows into the same database, in turn. docs/formats/bench.md. */
export async function* bench(data: string | undefined): AsyncIterable<Figure> {
  for (const open of [openPostgres, openEmbedded]) {
    const subject = await open(data ?? tmpdir());
    if (subject === null) {
      process.stderr.write(
        'ledger: PostgreSQL skipped, no server is installed (apt-get install postgresql)\n',
      );
      continue;
    }
    try {
      yield* compare(subject);
    } finally {
      await subject.stop();
    }
  }
}

interface Race {
  readonly metric: string;
  readonly peer: string;
  readonly ours: readonly Work[];
  readonly theirs: readonly Work[];
}

async function* compare(subject: Subject): AsyncIterable<Figure> {
  for (const race of listRaces(subject)) {
    const [ours, theirs, ratios]: [number[], number[], number[]] = [[], [], []];
    for (let round = -1; round < rounds; round += 1) {
      const run = { ours: 0, theirs: 0 };
      // Whoever goes second meets the other's checkpoints and vacuum: so each goes second in turn.
      for (const side of round % 2 === 0 ? (['ours', 'theirs'] as const) : (['theirs', 'ours'] as const)) {
        run[side] = await perSecond(race[side], milliseconds);
      }
      // The first round warms up statements and code.
      if (round < 0) continue;
      ours.push(run.ours);
      theirs.push(run.theirs);
      ratios.push(run.ours / run.theirs);
    }
    yield {
      bench: 'ledger',
      metric: `${subject.name}: ${race.metric}`,
      value: Math.round(median(ours)),
      unit: 'rows/s',
      peer: race.peer,
      peerValue: Math.round(median(theirs)),
      ratio: Number(median(ratios).toFixed(3)),
      n: Math.round((median(ours) * milliseconds * rounds) / 1000),
      runs: rounds,
      versions: { node: process.versions.node, [subject.name]: subject.version, pg: '8.23.1' },
    };
  }
}

function listRaces({ raw, ledger }: Subject): readonly Race[] {
  const [first] = raw;
  if (first === undefined) throw new Error('A database needs a connection to be compared on.');
  const one = (send: Send) => () => insertOne(send);
  let n = 0;
  const append = async () => {
    const appended = await ledger.append(makeDraft(n++));
    if (!appended.ok) throw new Error(appended.refusal.message);
    return 1;
  };
  const clients = (count: number) => Array.from({ length: count }, () => append);
  const sixteen = Array.from({ length: 16 }, (_, at) => one(raw[at % raw.length] ?? first));
  return [
    { metric: 'appended by 1 client', peer: 'INSERT of 1 row', ours: clients(1), theirs: [one(first)] },
    { metric: 'appended by 16 clients', peer: 'INSERT of 1 row by 16', ours: clients(16), theirs: sixteen },
    {
      metric: 'appended by 512 clients',
      peer: 'INSERT of 1,000 rows',
      ours: clients(512),
      theirs: [() => insertThousand(first)],
    },
  ];
}

async function openPostgres(): Promise<Subject | null> {
  const server = await startServer();
  if (server === null) return null;
  const clients = Array.from({ length: 16 }, () => new pg.Client(server.connect('postgres')));
  for (const client of clients) await client.connect();
  await clients[0]?.query(createRawTable);
  const ledger = await open(await PostgresStore.open({ app: server.connect('candour_app') }));
  const send =
    (client: pg.Client): Send =>
    (sql, values) =>
      client.query({ name: `${sql.length} ${sql.slice(0, 50)}`, text: sql, values: [...values] });
  const stop = async () => {
    await ledger.close();
    for (const client of clients) await client.end();
    server.stop();
  };
  return { name: 'PostgreSQL', version: server.version, raw: clients.map(send), ledger, stop };
}

/** The raw rows go through the same PGlite, on the same folder, as durable as the ledger's: one connection is all it has. */
async function openEmbedded(root: string): Promise<Subject> {
  const folder = mkdtempSync(join(root, 'candour-bench-'));
  const store = await EmbeddedStore.open({ folder, program: 'npm run bench' });
  const { database } = store;
  await database.query(createRawTable);
  const ledger = await open(store);
  const stop = async () => {
    await ledger.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const raw: Send[] = [(sql, values) => database.query(sql, values)];
  return { name: 'PGlite', version: '0.5.16', raw, ledger, stop };
}

function open(store: Store): Promise<Ledger> {
  const { skey } = generateKeyPair('bench.example/log');
  return openLedger({ store, signer: parseSigner(skey), clock: () => new Date() });
}
