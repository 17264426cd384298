import type { Database } from '@candour/ledger';
import type { Outcome } from '@candour/record';

class Undone extends Error {}

/** Runs work in a transaction that is kept only if it succeeded: a refusal half-way leaves nothing behind. */
export async function undoRefused<T>(
  database: Database,
  work: (database: Database) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  let outcome: Outcome<T> | undefined;
  try {
    return await database.transaction(async (inside) => {
      outcome = await work(inside);
      if (!outcome.ok) throw new Undone();
      return outcome;
    });
  } catch (fault) {
    if (fault instanceof Undone && outcome !== undefined) return outcome;
    throw fault;
  }
}
