import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** An erasure that somebody asked for. */
export interface AskedErasure {
  readonly id: string;
  /** Null once it was carried out: what was erased is named nowhere. */
  readonly subject: string | null;
  readonly basis: string;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly approvedBy: string | null;
  readonly finishedAt: string | null;
}

/** Those that wait for a second person first, then those that were carried out, the latest first. */
export async function listErasures(parts: Parts, caller: Caller): Promise<Outcome<readonly AskedErasure[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { rows } = await parts.database.query<AskedErasure>(
    `select id, nullif(subject, '') as subject, basis, asked_by as "askedBy", asked_at as "askedAt",
       approved_by as "approvedBy", finished_at as "finishedAt"
     from desk.erasure_request order by finished_at is not null, finished_at desc, asked_at limit 500`,
  );
  return done(rows);
}
