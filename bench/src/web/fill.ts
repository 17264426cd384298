import { randomBytes } from 'node:crypto';
import {
  actOnMatter,
  appoint,
  type Outcome,
  openMatter,
  type Parts,
  recordBody,
  recordPerson,
} from '@candour/record';
import { hashSecret, insertSession, insertToken, makeSecret, makeToken } from '@candour/record/account';
import { foundRecord } from '@candour/record/open';
import type { Subject } from '../search/open-subject.ts';

export const entriesEach = 200;
export const matters = 5000;
const below = (matters + 1) * 1000;

/** How a program asks, and a browser. */
export interface Credentials {
  readonly token: string;
  readonly cookie: string;
  /** Records one more act, in a matter that no page shows. */
  readonly add: () => Promise<void>;
}

/** A matter of two hundred entries, made by acts, and as many copies of its rows as make a million; how to ask. */
export async function fillRecord({ server: { record }, prepare, settle }: Subject): Promise<Credentials> {
  const administrator = { name: 'Ben Cher' };
  const { person: keeper } = getValue(await foundRecord(record, { body: 'Bench', administrator }));
  const confirmedAt = record.clock().toISOString();
  const by = { person: keeper, administrator: true, confirmedAt, scopes: null };
  const body = getValue(await recordBody(record, by, { name: 'Marlshire County Council' })).id;
  const person = getValue(await recordPerson(record, by, { name: 'Mona Tor' })).id;
  getValue(await appoint(record, by, { person, role: 'monitor', body }));
  const monitor = { ...by, person, administrator: false };
  const opening = { pathway: 'recommendation', body, title: 'Fit a door', classification: 'public' } as const;
  const { matter, stored } = getValue(await openMatter(record, monitor, opening));
  let made = stored.length;
  const add = async () => {
    const fields = { why: `It was asked for ${made} times, and each time there was an answer of a kind.` };
    const command = { do: 'move', move: 'propose-ending', fields } as const;
    getValue(await actOnMatter(record, monitor, { matter, command }));
    made += 1;
  };
  while (made < entriesEach) await add();
  await prepare(copiesOf(matter));
  await settle();
  const token = makeToken((length) => new Uint8Array(randomBytes(length)));
  const times = { createdAt: confirmedAt, expiresAt: '2099-01-01T00:00:00.000Z', usedAt: null };
  const draft = { id: record.ids('token'), person, name: 'bench', scopes: ['read'] as const, ...times };
  await insertToken(record.database, draft, hashSecret(token));
  return { token, cookie: await signIn(record, person), add };
}

async function signIn({ database, clock }: Parts, person: string): Promise<string> {
  const secret = makeSecret((length) => new Uint8Array(randomBytes(length)));
  const now = clock().toISOString();
  await insertSession(database, {
    ...{ id: hashSecret(secret), person, method: 'passkey', means: 'bench', device: 'bench' },
    ...{ createdAt: now, seenAt: now, confirmedAt: null, revokedAt: null },
  });
  return `candour=${secret}`;
}

export const copyName = (number: number): string => `matter_copy${String(number).padStart(15, '0')}`;

/**
 * As the tables hold it, but for its id, its numbers and who holds it: nothing in the log stands behind a copy. Their
 * numbers are below those of the log, so that what is recorded from now on comes after them.
 */
const copiesOf = (matter: string) => `
  create temp table ordered as select e.*, row_number() over (order by seq) as place
    from record.entry e where matter = '${matter}';
  insert into record.entry (seq, matter, kind, actor, happened_at, happened_by, recorded_at, corrects, classification,
      body, published)
    select n * 1000 - ${below} + place, 'matter_copy' || lpad(n::text, 15, '0'), kind, actor, happened_at, happened_by,
      recorded_at, corrects, classification, body, published
    from generate_series(1, ${matters}) n cross join ordered;
  insert into record.matter
    select (jsonb_populate_record(m, jsonb_build_object('id', 'matter_copy' || lpad(n::text, 15, '0'),
      'changed_at', to_char(timestamp '2025-01-01' + n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'head', n * 1000 - ${below} + ${entriesEach}))).*
    from record.matter m cross join generate_series(1, ${matters}) n where m.id = '${matter}';
  insert into record.clock
    select (jsonb_populate_record(c, jsonb_build_object('matter', 'matter_copy' || lpad(n::text, 15, '0')))).*
    from record.clock c cross join generate_series(1, ${matters}) n where c.matter = '${matter}';
  insert into record.holder
    select (jsonb_populate_record(h, jsonb_build_object('matter', 'matter_copy' || lpad(n::text, 15, '0'), 'person', 'person_' || n % 200))).*
    from record.holder h cross join generate_series(1, ${matters}) n where h.matter = '${matter}'`;

function getValue<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The bench could not fill its record: ${outcome.refusals[0]?.message.en}`);
}
