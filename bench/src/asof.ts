import { generateKeyPair, type Ledger, MemoryStore, openLedger, parseSigner } from '@candour/ledger';
import { PostgresStore } from '@candour/ledger/postgres';
import pg from 'pg';
import { fillLedger, listReadings, type Reading, size } from './asof/fill.ts';
import type { Figure } from './figure.ts';
import { startServer } from './ledger/private-server.ts';

const reads = 2000;

/** A log of a million entries, and what it is read beside. */
interface Subject {
  readonly name: string;
  readonly version: string;
  readonly ledger: Ledger;
  readonly peer: { readonly name: string; read(reading: Reading): Promise<unknown> } | null;
  stop(): Promise<void>;
}

/**
 * Reads one matter of a million entries as it was by one instant, as known by another. Needs no data.
 * On PostgreSQL beside a plain SELECT of the same rows, in turn: what the view itself costs is the difference.
 */
export async function* bench(): AsyncIterable<Figure> {
  for (const open of [openMemory, openPostgres]) {
    const subject = await open();
    if (subject === null) {
      process.stderr.write('asof: PostgreSQL skipped, no server is installed (apt-get install postgresql)\n');
      continue;
    }
    try {
      await fillLedger(subject.ledger);
      yield* measure(subject);
    } finally {
      await subject.stop();
    }
  }
}

async function* measure({ name, version, ledger, peer }: Subject): AsyncIterable<Figure> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (const [at, reading] of listReadings(reads * 1.2).entries()) {
    const mine = await time(() => ledger.matter(reading.matter, reading.when));
    const other = peer === null ? null : await time(() => peer.read(reading));
    // The first sixth warms up caches, statements and code.
    if (at < reads * 0.2) continue;
    ours.push(mine);
    if (other !== null) theirs.push(other);
  }
  for (const share of [0.5, 0.99]) {
    const value = quantile(ours, share);
    const peerValue = peer === null ? null : quantile(theirs, share);
    yield {
      bench: 'asof',
      metric: `${name}: one matter of ${size} entries, p${share * 100}`,
      value,
      unit: 'ms',
      peer: peer?.name ?? null,
      peerValue,
      ratio: peerValue === null ? null : Number((value / peerValue).toFixed(3)),
      n: reads,
      runs: 1,
      versions: { node: process.versions.node, ...(version !== '' && { [name]: version }) },
    };
  }
}

async function openMemory(): Promise<Subject> {
  const ledger = await openOn(new MemoryStore());
  return { name: 'memory', version: '', ledger, peer: null, stop: () => ledger.close() };
}

async function openPostgres(): Promise<Subject | null> {
  const server = await startServer();
  if (server === null) return null;
  const client = new pg.Client(server.connect('postgres'));
  await client.connect();
  const ledger = await openOn(await PostgresStore.open({ app: server.connect('candour_app') }));
  const text = 'select seq, leaf from ledger.entry where matter = $1 and recorded_at <= $2 order by seq';
  return {
    name: 'PostgreSQL',
    version: server.version,
    ledger,
    peer: {
      name: 'SELECT of the rows alone',
      read: ({ matter, when }) => client.query({ name: 'peer', text, values: [matter, when.recordedBy] }),
    },
    stop: async () => {
      await ledger.close();
      await client.end();
      server.stop();
    },
  };
}

function openOn(store: MemoryStore | PostgresStore): Promise<Ledger> {
  const { skey } = generateKeyPair('bench.example/log');
  return openLedger({ store, signer: parseSigner(skey), clock: () => new Date() });
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Number((sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(3));
}
