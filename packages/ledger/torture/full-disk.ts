import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Ledger, openLedger } from '../src/ledger.ts';
import { parseSigner } from '../src/node/ed25519.ts';
import type { CutDisk } from './cut-disk.ts';
import { openStore } from './open-store.ts';
import type { Target } from './target.ts';

export interface Filled {
  readonly failed: number;
  readonly acknowledged: number;
  /** What the append that found the disk full was told. */
  readonly said: string;
}

const most = 20_000;

/** The disk fills while entries are appended: the last is not acknowledged, and with room again the log goes on. */
export async function fillDisk(
  target: Target,
  { skey, disk }: { readonly skey: string; readonly disk: CutDisk },
): Promise<Filled> {
  const open = async (): Promise<Ledger> =>
    openLedger({
      store: await openStore(target.address),
      signer: parseSigner(skey),
      clock: () => new Date(),
    });
  const hashes: string[] = [];
  let ledger = await open();
  await append(ledger, hashes);
  const ballast = join(disk.path, 'ballast');
  takeAllRoom(ballast);
  let said = 'the disk never filled';
  while (hashes.length < most) {
    const fault = await append(ledger, hashes);
    if (fault === undefined) continue;
    said = fault;
    break;
  }
  rmSync(ballast);
  await ledger.close().catch(() => {});
  await target.revive().catch(() => {});
  ledger = await open();
  const isGoingOn = (await append(ledger, hashes)) === undefined;
  const lost = await countLost(ledger, hashes);
  await ledger.close();
  return { failed: lost + (isGoingOn ? 0 : 1), acknowledged: hashes.length, said };
}

/** What went wrong, if it was not acknowledged. */
async function append(ledger: Ledger, hashes: string[]): Promise<string | undefined> {
  try {
    const appended = await ledger.append({
      matter: 'matter_1',
      kind: 'Noted',
      actor: 'office_clerk',
      happenedAt: '2026-01-05T09:00:00.000Z',
      body: 'x'.repeat(50_000),
    });
    if (!appended.ok) return appended.refusal.message;
    hashes.push(...appended.stored.map(({ hash }) => Buffer.from(hash).toString('hex')));
    return undefined;
  } catch (fault) {
    return wordsOf(fault);
  }
}

function wordsOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  return fault.cause === undefined ? fault.message : `${fault.message}: ${wordsOf(fault.cause)}`;
}

/** Every acknowledged entry is there; one that was not acknowledged may be, between them. */
async function countLost(ledger: Ledger, hashes: readonly string[]): Promise<number> {
  const { size } = await ledger.head();
  const there = new Set((await ledger.entries(0, size)).map(({ hash }) => Buffer.from(hash).toString('hex')));
  return hashes.filter((hash) => !there.has(hash)).length;
}

function takeAllRoom(path: string): void {
  const file = openSync(path, 'w');
  const zeroes = Buffer.alloc(1 << 20);
  try {
    for (;;) writeSync(file, zeroes);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault;
  } finally {
    closeSync(file);
  }
}
