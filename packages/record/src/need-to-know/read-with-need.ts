import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { findNeeds, type Need } from './find-needs.ts';
import { noteReading } from './note-reading.ts';
import { unseenMatter } from './refusals.ts';

export interface Read<T> {
  readonly matter: string;
  /** Reads on the connection it is given, and hands out no more than the need lets. */
  readonly read: (inside: Database, need: Need) => Promise<T>;
}

/**
 * Reads a matter for whoever needs to know it. Where the matter is restricted, the note of it and the read are one
 * transaction: what cannot be noted is not read.
 */
export async function readWithNeed<T>(
  parts: Parts,
  caller: Caller,
  { matter, read }: Read<T>,
): Promise<Outcome<T>> {
  const need = (await findNeeds(parts, caller, [matter])).get(matter);
  if (need === undefined) return refused(unseenMatter);
  if (caller === 'anyone' || need.facts.classification === 'public')
    return done(await read(parts.database, need));
  const { person, request } = caller;
  const at = parts.clock().toISOString();
  return parts.database.transaction(async (inside) => {
    await noteReading(inside, { person, matter, at, because: need.because, request });
    return done(await read(inside, need));
  });
}
