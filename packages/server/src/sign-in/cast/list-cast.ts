import type { Database } from '@candour/ledger';
import { findLatestDefinition, listPathways, type Words } from '@candour/record';
import type { CastMember } from '@candour/web';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
  readonly offices: readonly { readonly role: string; readonly body: string | null }[];
}

/** Everybody of the worked example, with the offices they hold, as a table of persons in a play has them. */
export async function listCast(database: Database): Promise<readonly CastMember[]> {
  const titles = await titlesOfRoles(database);
  const { rows } = await database.query<Row>(selectPeople);
  return rows.map(({ id, name, administrator, offices }) => ({
    ...{ id, name, administrator },
    offices: offices.map(({ role, body }) => ({
      role,
      title: titles.get(role) ?? { en: role, cy: role },
      body,
    })),
  }));
}

const selectPeople = `
  select p.id, p.name, p.administrator, coalesce((
    select jsonb_agg(jsonb_build_object('role', a.role, 'body', b.name) order by a.seq)
    from record.appointment a left join record.body b on b.id = a.body
    where a.person = p.id and a.until is null), '[]') as offices
  from record.person p where p.left_at is null and p.name is not null order by p.seq`;

async function titlesOfRoles(database: Database): Promise<ReadonlyMap<string, Words>> {
  const pathways = new Set((await listPathways(database)).map(({ pathway }) => pathway));
  const titles = new Map<string, Words>();
  for (const pathway of pathways) {
    const definition = await findLatestDefinition(database, pathway);
    for (const [role, { title }] of Object.entries(definition?.roles ?? {})) titles.set(role, title);
  }
  return titles;
}
