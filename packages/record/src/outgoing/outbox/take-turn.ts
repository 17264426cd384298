import type { Database, Instant } from '@candour/ledger';

export interface Turn {
  readonly task: string;
  readonly worker: string;
  readonly now: Instant;
  /** Whoever holds a turn must be done by then, or take it again. */
  readonly until: Instant;
}

/** Takes a task that one process does at a time; false while another has it. Taking one's own again prolongs it. */
export async function takeTurn(database: Database, { task, worker, now, until }: Turn): Promise<boolean> {
  const { rows } = await database.query(
    `insert into outgoing.turn (task, held_by, held_until) values ($1, $2, $4)
     on conflict (task) do update set held_by = excluded.held_by, held_until = excluded.held_until
       where turn.held_until <= $3 or turn.held_by = excluded.held_by
     returning task`,
    [task, worker, now, until],
  );
  return rows.length > 0;
}

/** Leaves a task to whoever comes next. */
export async function leaveTurn(
  database: Database,
  { task, worker }: Pick<Turn, 'task' | 'worker'>,
): Promise<void> {
  await database.query('delete from outgoing.turn where task = $1 and held_by = $2', [task, worker]);
}
