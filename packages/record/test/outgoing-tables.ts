import type { Database } from '@candour/ledger';

/** Rows as projections would write them, for tests that begin behind them. */
export interface Rows {
  person(
    id: string,
    fields?: { email?: string | null; language?: 'en' | 'cy'; administrator?: boolean },
  ): Promise<void>;
  entry(entry: {
    seq: number;
    matter: string;
    kind: string;
    actor?: string;
    body?: object | null;
  }): Promise<void>;
  matter(matter: {
    id: string;
    owner: string;
    deputy?: string;
    due: string;
    overdue?: boolean;
    title?: string | null;
    classification?: 'public' | 'restricted';
  }): Promise<void>;
}

export function rowsIn(database: Database): Rows {
  return {
    person: async (id, { email = `${id}@example.org`, language = 'en', administrator = false } = {}) => {
      await database.query(
        'insert into record.person (id, name, email, language, administrator, seq) values ($1, $2, $3, $4, $5, 0)',
        [id, `Name of ${id}`, email, language, administrator],
      );
    },
    entry: async ({ seq, matter, kind, actor = 'sweep', body = {} }) => {
      await database.query(
        `insert into record.entry (seq, matter, kind, actor, happened_at, happened_by, recorded_at, classification, body)
         values ($1, $2, $3, $4, $5, $5, $5, 'restricted', $6::jsonb)`,
        [seq, matter, kind, actor, '2026-03-02T09:00:00.000Z', body === null ? null : JSON.stringify(body)],
      );
    },
    matter: async (matter) => {
      const { id, owner, deputy = 'person_deputy', due, overdue = false, title = null } = matter;
      const at = '2026-03-02T09:00:00.000Z';
      await database.transaction(async (inside) => {
        await inside.query(
          `insert into record.matter (id, pathway, version, body, title, classification, visible, state, since, is_open,
             office, owner, deputy, opened_at, changed_at, next_due, overdue, head)
           values ($1, 'review', 1, 'body_1', $2, $3, 'restricted', 'triggered', $4, true, 'reviewer', $5, $6, $4, $4,
             $7, $8, 0)`,
          [id, title, matter.classification ?? 'restricted', at, owner, deputy, due, overdue],
        );
        await inside.query(
          `insert into record.clock (matter, clock, arming, stands, due, basis, calendar)
           values ($1, 'answer', 0, 'running', $2, 'statute', 'uk-bank-holidays/2026-11-22')`,
          [id, due],
        );
      });
    },
  };
}
