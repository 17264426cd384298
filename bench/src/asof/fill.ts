import type { AsOf, Draft, Ledger } from '@candour/ledger';

export const size = 1_000_000;
/** Fifty entries each: a long case. */
const matters = 20_000;
const chunk = 5000;
const day = 86_400_000;
const start = Date.UTC(2015, 0, 1);

/**
 * Ten years of records: each matter gets one entry in turn, one in ten of them corrects the one before, one in five
 * is known only within a month, and most were recorded some days late, a few a year.
 */
export async function fillLedger(ledger: Ledger): Promise<void> {
  for (let from = 0; from < size; from += chunk) {
    const appended = await ledger.append(Array.from({ length: chunk }, (_, at) => makeDraft(from + at)));
    if (!appended.ok) throw new Error(appended.refusal.message);
  }
}

function makeDraft(n: number): Draft {
  const turn = Math.floor(n / matters);
  const recorded = start + n * 300_000;
  const happened = recorded - day * (n % 17 === 0 ? 365 : n % 13);
  return {
    matter: nameMatter(n),
    kind: 'SessionNoted',
    actor: 'office_clerk',
    recordedAt: instant(recorded),
    happenedAt:
      n % 5 === 0 ? { earliest: instant(happened - 30 * day), latest: instant(happened) } : instant(happened),
    body: { turn, words: 'what was seen and said '.repeat(4) },
    ...(turn > 0 && n % 10 === 3 && { corrects: { entry: n - matters, how: 'replaced' as const } }),
  };
}

export interface Reading {
  readonly matter: string;
  readonly when: Required<AsOf> & { readonly happenedBy: string; readonly recordedBy: string };
}

/** Matters and instants from all over the log, the same at each call. */
export function listReadings(count: number): readonly Reading[] {
  return Array.from({ length: count }, (_, at) => ({
    matter: nameMatter(at * 7919),
    when: {
      happenedBy: instant(start + ((at * 104_729) % size) * 300_000),
      recordedBy: instant(start + ((at * 15_485_863) % size) * 300_000),
    },
  }));
}

function nameMatter(n: number): string {
  return `matter_${n % matters}`;
}

function instant(time: number): string {
  return new Date(time).toISOString();
}
