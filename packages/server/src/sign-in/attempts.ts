import type { Database } from '@candour/ledger';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

/** What is counted: sign-ins begun and answered by one network, and answers given for one account. */
export type Attempted = 'begun' | 'answered' | 'account';

interface Limit {
  readonly points: number;
  readonly seconds: number;
}

/** Answers that failed. Many people may share a network, so it may fail more often than one account may. */
const answered: Limit = { points: 30, seconds: 900 };
const account: Limit = { points: 10, seconds: 900 };

/** Attempts to sign in, counted in the database so that all processes count together. */
export interface Attempts {
  /** Counts one before it is looked at: how many seconds to wait, or null where it may go on. */
  take(what: Attempted, whose: string): Promise<number | null>;
  /** It succeeded, and does not count. */
  giveBack(what: Attempted, whose: string): Promise<void>;
}

export function createAttempts(database: Database, perMinute: number): Attempts {
  const limiters = {
    begun: limiterOf(database, 'begun', { points: perMinute, seconds: 60 }),
    answered: limiterOf(database, 'answered', answered),
    account: limiterOf(database, 'account', account),
  };
  return {
    take: async (what, whose) => {
      try {
        await limiters[what].consume(whose);
        return null;
      } catch (result) {
        if (result instanceof RateLimiterRes) return Math.ceil(result.msBeforeNext / 1000);
        throw new Error('couldn’t count an attempt to sign in', { cause: result });
      }
    },
    giveBack: async (what, whose) => {
      await limiters[what].reward(whose);
    },
  };
}

function limiterOf(database: Database, what: Attempted, { points, seconds }: Limit): RateLimiterPostgres {
  return new RateLimiterPostgres({
    storeClient: { query: askOf(database) },
    storeType: 'client',
    schemaName: 'account',
    tableName: 'attempt',
    // The application may not make tables, and clearing is the record's upkeep.
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: what,
    points,
    duration: seconds,
  });
}

/** The library's driver, over ours. */
function askOf(database: Database) {
  return async ({ text, values }: { readonly text: string; readonly values: readonly unknown[] }) => {
    const { rows } = await database.query(text, values);
    return { rows, rowCount: rows.length };
  };
}
