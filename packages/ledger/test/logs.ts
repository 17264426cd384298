import { type Ledger, type LedgerOptions, MemoryStore, openLedger } from '../src/index.ts';
import { generateKeyPair, parseSigner } from '../src/node/ed25519.ts';

const { skey } = generateKeyPair('example.org/record', undefined, new Uint8Array(32).fill(7));
export const signer = parseSigner(skey);

/** A clock that stands where it is put. */
export class StandingClock {
  now: Date;

  constructor(now = '2022-03-02T09:00:00.000Z') {
    this.now = new Date(now);
  }

  set(now: string): void {
    this.now = new Date(now);
  }

  readonly read = (): Date => this.now;
}

/** A ledger on a fresh memory store under a standing clock, but for what is given. Nothing in it ever waits. */
export async function openTestLedger(options: Partial<LedgerOptions> = {}): Promise<{
  readonly ledger: Ledger;
  readonly store: LedgerOptions['store'];
  readonly clock: StandingClock;
}> {
  const clock = new StandingClock();
  const store = options.store ?? new MemoryStore();
  const ledger = await openLedger({
    signer,
    clock: clock.read,
    holder: 'the test',
    pause: async () => {},
    ...options,
    store,
  });
  return { ledger, store, clock };
}
