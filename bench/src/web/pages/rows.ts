import type { Database } from '@candour/ledger';

/** What a page of fifty rows shows of a matter. */
export interface ListRow {
  readonly id: string;
  readonly title: string;
  readonly pathway: string;
  readonly state: string;
  readonly since: string;
  readonly body: string;
  readonly owner: string;
  readonly due: string | null;
  readonly overdue: boolean;
}

interface TimelineRow {
  readonly seq: number;
  readonly kind: string;
  readonly actor: string;
  readonly happened: string;
  readonly recorded: string;
  readonly why: string | null;
}

export interface MatterRows extends ListRow {
  readonly deputy: string | null;
  readonly opened: string;
  readonly basis: string;
  readonly timeline: readonly TimelineRow[];
}

const columns = `m.id, m.title, m.pathway, m.state, m.since, b.name as body, p.name as owner, m.next_due as due,
  (m.overdue or (m.is_open and coalesce(m.next_due < '2026-01-01', false))) as overdue`;

const list = `
  select ${columns}
  from record.matter m join record.body b on b.id = m.body left join record.person p on p.id = m.owner
  where m.state <> 'erased' and (m.classification = 'public' or m.visible = 'public')
  order by m.changed_at desc, m.id limit 50`;

const whole = `
  select ${columns}, (select d.name from record.person d where d.id = m.deputy) as deputy, m.opened_at as opened,
    (select c.basis from record.clock c where c.matter = m.id limit 1) as basis,
    (select jsonb_agg(jsonb_build_object('seq', e.seq, 'kind', e.kind, 'actor', a.name, 'happened', e.happened_at,
        'recorded', e.recorded_at, 'why', e.body->'fields'->'why') order by e.seq)
      from record.entry e left join record.person a on a.id = e.actor where e.matter = m.id) as timeline
  from record.matter m join record.body b on b.id = m.body left join record.person p on p.id = m.owner
  where m.id = $1 and m.state <> 'erased'`;

/** Everything on the page, in one statement, for anybody. */
export async function readList(database: Database): Promise<readonly ListRow[]> {
  return (await database.query<ListRow>(list)).rows;
}

export async function readMatter(database: Database, id: string): Promise<MatterRows | undefined> {
  return (await database.query<MatterRows>(whole, [id])).rows[0];
}
