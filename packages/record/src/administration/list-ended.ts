import type { Caller } from '../caller.ts';
import { findSight } from '../need-to-know/facts/find-sight.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { checkAdministrator } from './check-administrator.ts';

/** A matter that has ended, with what is needed to decide how long to keep it. */
export interface EndedMatter {
  readonly id: string;
  readonly pathway: string;
  readonly body: string;
  /** For whoever may see the matter; null for all others, since it may name somebody. */
  readonly title: string | null;
  readonly classification: 'public' | 'restricted';
  /** When it came to its end. */
  readonly endedAt: string;
}

export interface ListEnded {
  /** Ended before this instant. */
  readonly before: string;
  readonly limit: number;
  /** The page before ended with this. */
  readonly after?: { readonly endedAt: string; readonly id: string };
}

/** Matters that ended before an instant and were not erased, the longest ended first, with how many there are in all. */
export async function listEnded(
  parts: Parts,
  caller: Caller,
  { before, limit, after }: ListEnded,
): Promise<Outcome<{ readonly total: number; readonly matters: readonly EndedMatter[] }>> {
  const administrator = await checkAdministrator(parts, caller);
  if (!administrator.ok) return administrator;
  const now = parts.clock().toISOString();
  const seen = await findSight(parts.database, caller, { now, first: 5 });
  const { rows } = await parts.database.query<EndedMatter>(
    `select m.id, m.pathway, m.body, case when ${seen.text} and ${seen.title} then m.title end as title,
       m.classification, m.since as "endedAt"
     from record.matter m
     where ${ended('$1')} and ($2::text is null or (m.since, m.id) > ($2, $3))
     order by m.since, m.id limit $4`,
    [before, after?.endedAt ?? null, after?.id ?? null, limit, ...seen.values],
  );
  const counted = await parts.database.query<{ total: string | number }>(
    `select count(*) as total from record.matter m where ${ended('$1')}`,
    [before],
  );
  return done({ total: Number(counted.rows[0]?.total ?? 0), matters: rows });
}

function ended(before: string): string {
  return `not m.is_open and m.state <> 'erased' and m.since < ${before}`;
}
