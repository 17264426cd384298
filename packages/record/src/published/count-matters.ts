import type { Database } from '@candour/ledger';

/** What is published of one pathway, in numbers. */
export interface PublishedCount {
  readonly pathway: string;
  readonly matters: number;
  readonly open: number;
  readonly late: number;
}

/** Public matters by pathway; `today` is London’s day. What is past its last day is late, recorded or not. */
export async function countPublishedMatters(
  database: Database,
  today: string,
): Promise<readonly PublishedCount[]> {
  const { rows } = await database.query<PublishedCount>(
    `select pathway, count(*)::integer as matters, (count(*) filter (where is_open))::integer as open,
       (count(*) filter (where overdue or (is_open and coalesce(next_due < $1, false))))::integer as late
     from published.matter group by pathway order by pathway`,
    [today],
  );
  return rows;
}
