import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { listMatters } from '../src/matter/list-matters.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { redescribeMatter } from '../src/matter/redescribe-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { findPublishedMatter, listPublishedMatters, publishedDatabase } from '../src/published/index.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('showing a matter on $name', ({ open }) => {
  let record: TestRecord;
  let officer: string;
  let stranger: string;
  let matter: string;

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator } = record;
    const body = getValue(await recordBody(parts, administrator, { name: 'Marlshire County Council' })).id;
    const person = async (name: string) => getValue(await recordPerson(parts, administrator, { name })).id;
    officer = await person('Olive Officer');
    stranger = await person('Stan Ranger');
    getValue(await appoint(parts, administrator, { person: officer, role: 'triage-officer', body }));
    const opened = await openMatter(parts, signedIn(record, officer), {
      pathway: 'safeguarding-case',
      body,
      title: 'Owen T.',
    });
    matter = getValue(opened).matter;
    const acknowledged = await actOnMatter(parts, signedIn(record, officer), {
      matter,
      command: { do: 'move', move: 'acknowledge', fields: { 'told-how': 'By telephone, in person.' } },
    });
    getValue(acknowledged);
  });
  afterAll(() => record?.close());

  const show = (person: string, when = {}) =>
    showMatter(record.parts, signedIn(record, person), { matter, ...when });

  test('its owner reads all of it, and that they did is noted', async () => {
    const shown = getValue(await show(officer));
    expect(shown).toMatchObject({ title: 'Owen T.', state: 'identity-check', isOpen: true });
    expect(JSON.stringify(shown.timeline)).toContain('By telephone');
    const { rows } = await record.parts.database.query(
      'select person from record.reading where matter = $1',
      [matter],
    );
    expect(rows).toEqual([{ person: officer }]);
  });

  test('a stranger, an administrator and the public are told that there is none', async () => {
    expect(codesOf(await show(stranger))).toEqual(['no-such-matter']);
    expect(codesOf(await show(record.administrator.person))).toEqual(
      codesOf(await showMatter(record.parts, record.administrator, { matter })),
    );
    expect(codesOf(await showMatter(record.parts, 'anyone', { matter }))).toEqual(['no-such-matter']);
  });

  test('it can be read as it was known before the act', async () => {
    const before = getValue(await show(officer)).timeline[0]?.recordedAt;
    const shown = getValue(await show(officer, { recordedBy: before }));
    expect(shown.state).toBe('received');
    expect(codesOf(await show(officer, { recordedBy: '2020-01-01T00:00:00.000Z' }))).toEqual([
      'not-known-then',
    ]);
  });

  test('lists hold what may be seen, page by page', async () => {
    const list = (person: string) =>
      listMatters(record.parts, signedIn(record, person), { order: 'due', limit: 10, open: true });
    expect((await list(officer)).matters.map(({ id }) => id)).toEqual([matter]);
    expect((await list(stranger)).matters).toEqual([]);
    const none = await listMatters(record.parts, 'anyone', { order: 'changed', limit: 10 });
    expect(none).toEqual({ matters: [], next: null });
  });

  test('made public, it shows its title and what its pathway names public, and nothing else', async () => {
    const { parts } = record;
    getValue(
      await redescribeMatter(parts, signedIn(record, officer), {
        matter,
        title: 'Case 114',
        classification: 'public',
      }),
    );
    const shown = getValue(await showMatter(parts, 'anyone', { matter }));
    expect(shown.title).toBe('Case 114');
    expect(JSON.stringify(shown.timeline)).not.toMatch(/By telephone|Owen/);
    expect(shown.timeline.reduce((sum, { withheld }) => sum + withheld, 0)).toBeGreaterThan(0);
    const back = await redescribeMatter(parts, signedIn(record, officer), {
      matter,
      title: 'Case 114',
      classification: 'restricted',
    });
    expect(codesOf(back)).toEqual(['public-already']);
  });

  test('the published views hold the same, and the role that reads them can read nothing else', async () => {
    const database = publishedDatabase(record.parts.database);
    const found = await findPublishedMatter(database, matter, { today: '2025-06-17' });
    expect(found).toMatchObject({ title: 'Case 114', state: 'identity-check' });
    expect(JSON.stringify(found)).not.toMatch(/By telephone|Owen|person_/);
    expect((await listPublishedMatters(database, { today: '2025-06-17', limit: 5 })).matters).toHaveLength(1);
    for (const table of [
      'record.matter',
      'record.entry',
      'record.person',
      'ledger.entry',
      'account.session',
    ]) {
      await expect(database.query(`select * from ${table}`)).rejects.toThrow(/permission denied/);
    }
  });
});
