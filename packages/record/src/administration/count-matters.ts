import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** How many matters are under a version of a pathway: they stay under it when another is put in force. */
export interface UnderVersion {
  readonly pathway: string;
  readonly version: number;
  readonly open: number;
  readonly ended: number;
}

/** By pathway and version; a version that nothing was ever under is left out. */
export async function countMatters(parts: Parts, caller: Caller): Promise<Outcome<readonly UnderVersion[]>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const { rows } = await parts.database.query<{ [K in keyof UnderVersion]: string | number }>(
    `select pathway, version, count(*) filter (where is_open) as open, count(*) filter (where not is_open) as ended
     from record.matter group by pathway, version order by pathway, version`,
  );
  return done(
    rows.map(({ pathway, version, open, ended }) => ({
      pathway: String(pathway),
      ...{ version: Number(version), open: Number(open), ended: Number(ended) },
    })),
  );
}
