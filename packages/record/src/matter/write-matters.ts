import type { Database } from '@candour/ledger';
import type { Description } from './description.ts';
import type { matterRow } from './matter-row.ts';

type Rows = ReturnType<typeof matterRow> & { readonly description: Description | null };

/** Puts matters in the place of what stood for them, with their clocks and holders. */
export async function putMatters(database: Database, rows: readonly Rows[]): Promise<void> {
  if (rows.length === 0) return;
  const matters = rows.map(({ matter, description }) => ({
    ...matter,
    title: description?.title ?? null,
    classification: description?.classification ?? null,
  }));
  await database.query(putMatterRows, [JSON.stringify(matters)]);
  const ids = JSON.stringify(matters.map(({ id }) => id));
  await database.query(putClockRows, [JSON.stringify(rows.flatMap(({ clocks }) => clocks))]);
  await database.query(deleteHolders, [ids]);
  await database.query(insertHolders, [JSON.stringify(rows.flatMap(({ holders }) => holders))]);
}

/** What a matter is called and who may know of it, where nothing else of it changed. */
export async function describeMatters(
  database: Database,
  rows: readonly (Description & { readonly id: string })[],
): Promise<void> {
  if (rows.length > 0) await database.query(updateDescriptions, [JSON.stringify(rows)]);
}

/** The last entry of each matter, whatever its kind: what a change must have seen. */
export async function raiseHeads(
  database: Database,
  rows: readonly { readonly id: string; readonly head: number }[],
): Promise<void> {
  await database.query(updateHeads, [JSON.stringify(rows)]);
}

/** Keeps what all may read of entries. */
export async function publishEntries(database: Database, rows: readonly object[]): Promise<void> {
  if (rows.length > 0) await database.query(updatePublished, [JSON.stringify(rows)]);
}

/** Matters whose content was erased: they have ended, and nothing of them is left but that they were. */
export async function noteErased(database: Database, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const parameter = [JSON.stringify(ids)];
  await database.query(endErased, parameter);
  await database.query(deleteClocks, parameter);
  await database.query(deleteHolders, parameter);
}

const columns = `pathway, version, body, visible, parent, state, since, is_open, office, owner_role, owner,
  deputy_role, deputy, axes, opened_at, changed_at, next_due, overdue`;

const types = `id text, pathway text, version integer, body text, visible text, parent text, state text, since text,
  is_open boolean, office text, owner_role text, owner text, deputy_role text, deputy text, axes jsonb,
  opened_at text, changed_at text, next_due text, overdue boolean`;

/** A matter that nobody has described is restricted and has no title. */
const putMatterRows = `
  insert into record.matter (id, ${columns}, title, classification, head)
  select id, ${columns}, title, coalesce(classification, 'restricted'), 0
  from jsonb_to_recordset($1::jsonb) as row (${types}, title text, classification text)
  on conflict (id) do update set
    ${columns
      .split(',')
      .map((column) => `${column.trim()} = excluded.${column.trim()}`)
      .join(', ')}`;

const updateDescriptions = `
  update record.matter m set title = row.title, classification = row.classification
  from jsonb_to_recordset($1::jsonb) as row (id text, title text, classification text) where m.id = row.id`;

const updatePublished = `
  update record.entry e set published = row.published
  from jsonb_to_recordset($1::jsonb) as row (seq bigint, published jsonb) where e.seq = row.seq`;

const updateHeads = `
  update record.matter m set head = row.head
  from jsonb_to_recordset($1::jsonb) as row (id text, head bigint) where m.id = row.id`;

const putClockRows = `
  insert into record.clock (matter, clock, arming, stands, due, basis, calendar, breached_at)
  select matter, clock, arming, stands, due, basis, calendar, breached_at
  from jsonb_to_recordset($1::jsonb) as row (matter text, clock text, arming integer, stands text, due text,
    basis text, calendar text, breached_at text)
  on conflict (matter, clock) do update set arming = excluded.arming, stands = excluded.stands, due = excluded.due,
    basis = excluded.basis, calendar = excluded.calendar, breached_at = excluded.breached_at`;

const deleteClocks = 'delete from record.clock where matter in (select jsonb_array_elements_text($1::jsonb))';

const deleteHolders =
  'delete from record.holder where matter in (select jsonb_array_elements_text($1::jsonb))';

const insertHolders = `
  insert into record.holder (matter, post, person, role, until, seq)
  select matter, post, person, role, until, seq
  from jsonb_to_recordset($1::jsonb) as row (matter text, post text, person text, role text, until text, seq bigint)`;

const endErased = `
  update record.matter set is_open = false, state = 'erased', title = null, owner_role = null, owner = null,
    deputy_role = null, deputy = null, axes = '{}', next_due = null, overdue = false
  where id in (select jsonb_array_elements_text($1::jsonb))`;
