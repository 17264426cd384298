import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createSealer,
  type Draft,
  type ErasureRequest,
  type Keystore,
  type Ledger,
  MemoryKeystore,
  MemoryStore,
  openLedger,
  type Random,
  type Store,
} from '../src/index.ts';
import { generateKeyPair, parseSigner, verifyEd25519 } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { parseVerifierKey } from '../src/note/key.ts';
import { publishLog } from '../src/publish/publish.ts';
import { type Report, type VerifiedState, verifyLog } from '../src/verify/index.ts';

const { skey, vkey } = generateKeyPair('example.org/record', 1, new Uint8Array(32).fill(5));

export const random: Random = (length) => new Uint8Array(randomBytes(length));

export interface SealedLog {
  readonly ledger: Ledger;
  readonly store: Store;
  readonly keystore: Keystore;
}

export async function sealedLog(
  store: Store = new MemoryStore(),
  keystore: Keystore = new MemoryKeystore(),
): Promise<SealedLog> {
  const ledger = await openLedger({
    store,
    signer: parseSigner(skey),
    clock: () => new Date('2022-03-02T09:00:00.000Z'),
    pause: async () => {},
    sealer: createSealer({ store, keystore, random }),
  });
  return { ledger, store, keystore };
}

export function sealedDraft(...sealed: NonNullable<Draft['sealed']>): Draft {
  return {
    matter: 'matter_1',
    kind: 'NoteWritten',
    actor: 'office_clerk',
    happenedAt: '2022-03-01T09:00:00.000Z',
    ...(sealed.length > 0 && { sealed }),
  };
}

export const request: ErasureRequest = {
  id: 'erasure_8r2k',
  subject: 'person_a',
  basis: 'Request under article 17 UK GDPR, upheld',
  authorisedBy: ['office_records', 'office_protection'],
  actor: 'office_records',
  decidedAt: '2022-03-02T08:00:00.000Z',
  ciphertext: 'deleted',
};

/** Publishes the log as files and verifies all of it as an outsider would; from `since`, that it only grew. */
export async function verifyAll(store: Store, since?: VerifiedState): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-published-'));
  await publishLog({ sha256, store, folder });
  const read = async (path: string): Promise<Uint8Array | null> =>
    readFile(join(folder, path)).catch(() => null);
  const report = await verifyLog({
    read,
    trust: { keys: [parseVerifierKey(sha256, vkey)] },
    primitives: { sha256, verifyEd25519 },
    ...(since && { since }),
  });
  await rm(folder, { recursive: true });
  return report;
}
