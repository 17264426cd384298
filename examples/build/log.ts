import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import {
  buildProof,
  cosign,
  generateKeyPair,
  MemoryStore,
  openLedger,
  parseSigner,
  publishLog,
  sha256,
} from '@candour/ledger';
import { historyOfHarrowLane } from '../harrow-lane/sources/history.ts';

/** Keys for the example only: their secret halves are here for all to see. */
const log = generateKeyPair('record.marlshire.example/harrow-lane', 1, new Uint8Array(32).fill(1));
const witness = generateKeyPair('witness.gazette.example/penmarl', 4, new Uint8Array(32).fill(2));

/** The entry that the example’s proof is of: the case closed with “visits ongoing”. */
const proven = 5;

/** The example’s published log, its public keys and one proof, by path relative to `examples/harrow-lane`. */
export async function buildLog(): Promise<ReadonlyMap<string, Uint8Array>> {
  const store = new MemoryStore();
  const [first] = historyOfHarrowLane;
  let now = first?.recordedAt ?? '';
  const ledger = await openLedger({ store, signer: parseSigner(log.skey), clock: () => new Date(now) });
  for (const { recordedAt, ...draft } of historyOfHarrowLane) {
    now = recordedAt;
    const appended = await ledger.append(draft);
    if (!appended.ok) throw new Error(appended.refusal.message);
  }
  const head = await ledger.head();
  const [text = ''] = head.checkpoint.split('\n\n');
  const time = Date.parse('2025-07-15T09:00:00Z') / 1000;
  const checkpoint = head.checkpoint + cosign(`${text}\n`, { signer: parseSigner(witness.skey), time });
  const folder = await mkdtemp(join(tmpdir(), 'candour-example-'));
  await publishLog({ sha256, store, folder, checkpoint });
  const files = new Map<string, Uint8Array>();
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(file.parentPath, file.name);
    if (file.isFile()) files.set(`log/${relative(folder, path)}`, await readFile(path));
  }
  const proof = await buildProof(sha256, store, { index: proven, checkpoint });
  files.set('closing.proof.json', utf8(`${JSON.stringify(proof, null, 2)}\n`));
  files.set('log.vkey', utf8(`${log.vkey}\n`));
  files.set('witness.vkey', utf8(`${witness.vkey}\n`));
  await ledger.close();
  await rm(folder, { recursive: true });
  return files;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
