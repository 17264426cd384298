import { checkAdministrator } from '../administration/check-administrator.ts';
import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { findKeptCheckpoint } from './kept-checkpoint.ts';
import { type Checkpoint, getPublishedCheckpoint } from './published-checkpoint.ts';
import { listWitnesses, type WitnessStanding } from './witness.ts';

/** What outsiders are given of the log, and who of them has signed what. */
export interface Witnessing {
  readonly published: Checkpoint;
  readonly witnesses: readonly WitnessStanding[];
  /** Of the checkpoint asked about last: whether enough have signed it. Null while nobody was ever asked. */
  readonly last: { readonly size: number; readonly enough: boolean; readonly askedAt: string } | null;
}

export async function showWitnesses(parts: Parts, caller: Caller): Promise<Outcome<Witnessing>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { database } = parts;
  const published = await getPublishedCheckpoint(parts);
  const kept = await findKeptCheckpoint(database);
  return done({ published, witnesses: await listWitnesses(database), last: kept ?? null });
}
