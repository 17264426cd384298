import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sweepDatabase } from '@candour/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { approveErasure } from '../src/erasure/approve-erasure.ts';
import { requestErasure } from '../src/erasure/request-erasure.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

const canary = 'Wilhelmina Quicksilver';

describe.each(records)('erasing on $name', ({ name, open }) => {
  let record: TestRecord;
  let second: string;
  let person: string;
  let matter: string;

  beforeAll(async () => {
    record = await open();
    const { parts, administrator } = record;
    second = getValue(
      await recordPerson(parts, administrator, { name: 'Ben Keeper', administrator: true }),
    ).id;
    person = getValue(await recordPerson(parts, administrator, { name: canary, email: 'w@example.org' })).id;
    const body = getValue(await recordBody(parts, administrator, { name: 'Ostler' })).id;
    getValue(await appoint(parts, administrator, { person, role: 'monitor', body }));
    const opened = await openMatter(parts, signedIn(record, person), {
      pathway: 'recommendation',
      body,
      title: canary,
    });
    matter = getValue(opened).matter;
  });
  afterAll(() => record?.close());

  const ask = (subject: string, basis = 'Request under article 17, upheld') =>
    requestErasure(record.parts, record.administrator, { subject, basis });
  const approve = (erasure: string, by: string) =>
    approveErasure(
      record.parts,
      { ...signedIn(record, by), administrator: true },
      {
        erasure,
        sweeps: name === 'embedded' ? [sweepDatabase(record.parts.database, ['desk', 'outgoing'])] : [],
      },
    );

  test('is refused for an open matter, for a basis that names the subject, and to whoever asked', async () => {
    expect(codesOf(await ask(matter))).toEqual(['matter-still-open']);
    expect(codesOf(await ask(person, `Erase ${person}`))).toEqual(['names-the-subject']);
    const { erasure } = getValue(await ask(person));
    expect(codesOf(await approve(erasure, record.administrator.person))).toEqual([
      'same-person-cannot-approve',
    ]);
  });

  test('takes the name out of every table, and a rebuild brings nothing back', async () => {
    const { erasure } = getValue(await ask(person));
    getValue(await approve(erasure, second));
    const { rows } = await record.parts.database.query(
      'select name, email from record.person where id = $1',
      [person],
    );
    expect(rows).toEqual([{ name: null, email: null }]);
    expect((await rebuild(record.parts)).filter(({ before, after }) => before !== after)).toEqual([]);
    expect(codesOf(await approve(erasure, second))).toEqual(['no-such-erasure']);
  });

  test.runIf(name === 'embedded')('leaves no byte of what was erased in the folder', () => {
    // Not the name: the title of a matter, which is open and stays, holds it too.
    expect(filesWith(record.folder, 'w@example.org')).toEqual([]);
  });
});

function filesWith(folder: string, words: string): readonly string[] {
  execFileSync('sync');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(words));
}
