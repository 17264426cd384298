import type { Database } from '@candour/ledger';

export const size = 100_000;

/** Whose lists are measured, and what lets them see what they see. */
export const readers = {
  /** A member of 40 matters, spread over all. */
  few: 'person_few',
  /** A member of 2,000, the most that are named one by one. */
  some: 'person_some',
  /** Oversees every body: whatever a breach raised, a sixth of all. */
  many: 'person_many',
  /** A member of each. */
  all: 'person_all',
} as const;

/**
 * A hundred thousand restricted matters of 200 bodies in five pathways, no two changed at the same moment; a sixth was
 * raised to oversight by a breach, each has an owner and a deputy among 2,000 people, and a member.
 */
export async function fillMatters(database: Database): Promise<void> {
  await database.transaction(async (inside) => {
    for (const statement of [putRoles, putMatters, putHolders, putRelations, putReaders]) {
      await inside.query(statement, statement === putRoles ? [] : [size]);
    }
  });
}

const putRoles = `
  insert into record.pathway_role (pathway, version, role, outside, oversees)
  select 'pathway-' || p, 1, role, role = 'oversight', role = 'oversight'
  from generate_series(0, 4) p cross join unnest(array['officer', 'chair', 'oversight']) role`;

// Ended, so that none needs a clock: who may see a matter does not depend on it.
const putMatters = `
  insert into record.matter (id, pathway, version, body, title, classification, visible, state, since, is_open, office,
    opened_at, changed_at, head)
  select 'matter_' || lpad(n::text, 20, '0'), 'pathway-' || n % 5, 1, 'body_' || n / 5 % 200,
    'What was to be done at place ' || n, 'restricted', case when n % 6 = 0 then 'oversight' else 'restricted' end,
    'ended', '2025-01-01T00:00:00.000Z', false, 'officer', at, at, n
  from generate_series(1, $1::integer) n
  cross join lateral (select to_char(timestamp '2020-01-01' + n * 7919 % 100003 * interval '20 minutes',
    'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at) moment`;

const putHolders = `
  insert into record.holder (matter, post, person, role, until, seq)
  select 'matter_' || lpad(n::text, 20, '0'), post, 'person_' || (n * step) % 2000, 'officer', null, 0
  from generate_series(1, $1::integer) n cross join (values ('owner', 7), ('deputy', 11)) held (post, step)`;

const putRelations = `
  insert into record.relation (seq, matter, person, relation, since, until)
  select n, 'matter_' || lpad(n::text, 20, '0'), 'person_' || (n * 13) % 2000, 'member', '2025-01-01T00:00:00.000Z', null
  from generate_series(1, $1::integer) n`;

const putReaders = `
  with few as (
    insert into record.relation (seq, matter, person, relation, since, until)
    select 1000000 + n, 'matter_' || lpad((n * ($1::integer / 40))::text, 20, '0'), '${readers.few}', 'member',
      '2025-01-01T00:00:00.000Z', null
    from generate_series(1, 40) n),
  thousands as (
    insert into record.relation (seq, matter, person, relation, since, until)
    select 1100000 + n, 'matter_' || lpad((n * ($1::integer / 2000))::text, 20, '0'), '${readers.some}', 'member',
      '2025-01-01T00:00:00.000Z', null
    from generate_series(1, 2000) n),
  everything as (
    insert into record.relation (seq, matter, person, relation, since, until)
    select 2000000 + n, 'matter_' || lpad(n::text, 20, '0'), '${readers.all}', 'member', '2025-01-01T00:00:00.000Z', null
    from generate_series(1, $1::integer) n)
  insert into record.appointment (seq, person, role, body, since, until)
  select 0, '${readers.many}', 'oversight', '*', '2025-01-01T00:00:00.000Z', null`;
