import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateKeyPair, parseSigner, type Signer } from '@candour/ledger';

/** What a record is opened with that must never be in its database or its backups. */
export interface RecordKeys {
  /** Signs the log's checkpoints. */
  readonly signer: Signer;
  /** What outsiders verify them with. */
  readonly verifierKey: string;
  /** Encloses the keys of subjects. */
  readonly masterKey: Uint8Array;
}

const signing = 'signing.skey';
const verifying = 'log.vkey';
const master = 'master.key';

/** Makes the keys of a new record, readable by nobody else; keys that are there already are never replaced. */
export function createKeys(folder: string, origin: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (existsSync(join(folder, signing))) return;
  const { skey, vkey } = generateKeyPair(origin);
  write(join(folder, master), randomBytes(32).toString('base64'), 0o600);
  write(join(folder, verifying), vkey, 0o644);
  // Last: while it is missing, the keys are not whole, and are made again.
  write(join(folder, signing), skey, 0o600);
}

/** Throws when the folder has no keys: a record is opened with its own or not at all. */
export function readKeys(folder: string): RecordKeys {
  const masterKey = Buffer.from(read(join(folder, master)), 'base64');
  if (masterKey.length !== 32)
    throw new Error(
      `The master key in ${join(folder, master)} is not 32 bytes in base64; restore it from your copy.`,
    );
  return {
    signer: parseSigner(read(join(folder, signing))),
    verifierKey: read(join(folder, verifying)),
    masterKey: new Uint8Array(masterKey),
  };
}

function write(path: string, content: string, mode: number): void {
  writeFileSync(path, `${content}\n`, { mode });
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    throw new Error(`couldn't read the key ${path}; make a record with "candour init", or restore its keys`, {
      cause,
    });
  }
}
