import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { listBodies } from '../src/directory/list-bodies.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { findDocumentTitles } from '../src/document/find-document-titles.ts';
import { recordDocument } from '../src/document/record-document.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { findMatterTitles } from '../src/matter/find-matter-titles.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { previewAct } from '../src/matter/preview-act.ts';
import { redescribeMatter } from '../src/matter/redescribe-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('what an act would come to on $name', ({ open }) => {
  let record: TestRecord;
  let matter: string;
  let body: string;
  const people = { officer: '', second: '', stranger: '' };
  const acknowledge = { do: 'move', move: 'acknowledge', fields: { 'told-how': 'By telephone.' } } as const;

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator } = record;
    body = getValue(await recordBody(parts, administrator, { name: 'Marlshire County Council' })).id;
    for (const name of Object.keys(people) as (keyof typeof people)[])
      people[name] = getValue(await recordPerson(parts, administrator, { name: `Example ${name}` })).id;
    for (const person of [people.officer, people.second])
      getValue(await appoint(parts, administrator, { person, role: 'triage-officer', body }));
    const wanted = { pathway: 'safeguarding-case', body, title: 'Owen T.' };
    matter = getValue(await openMatter(parts, by(people.officer), wanted)).matter;
  });
  afterAll(() => record?.close());

  const by = (person: string) => signedIn(record, person);
  const preview = (person: string, command: Parameters<typeof previewAct>[2]['command'] = acknowledge) =>
    previewAct(record.parts, by(person), { matter, command });

  it('is told without anything being recorded: where it goes, whose it is, which clocks begin', async () => {
    const foreseen = getValue(await preview(people.officer));
    expect(foreseen).toMatchObject({ from: 'received', to: 'identity-check', isOpen: true });
    expect(foreseen.dues.some(({ fresh, due }) => fresh && due !== null)).toBe(true);
    expect(foreseen.owner.person).toBe(people.officer);
    const shown = getValue(await showMatter(record.parts, by(people.officer), { matter }));
    expect(shown.state).toBe('received');
  });

  it('is refused as the act would be', async () => {
    expect(codesOf(await preview(people.officer, { ...acknowledge, fields: {} }))).toContain('field-missing');
    expect(codesOf(await preview(people.stranger))).toEqual(['no-such-matter']);
    const stale = { matter, command: acknowledge, seen: 0 };
    expect(codesOf(await previewAct(record.parts, by(people.officer), stale))).toEqual(['matter-moved-on']);
  });

  it('comes to what was foreseen', async () => {
    const foreseen = getValue(await preview(people.officer));
    getValue(await actOnMatter(record.parts, by(people.officer), { matter, command: acknowledge }));
    const shown = getValue(await showMatter(record.parts, by(people.officer), { matter }));
    expect(shown.state).toBe(foreseen.to);
    expect(shown.dues.map(({ clock, due }) => [clock, due])).toEqual(
      foreseen.dues.map(({ clock, due }) => [clock, due]),
    );
  });

  it('somebody may act in their own roles and in those of whoever delegated to them', async () => {
    const capacityOf = async (person: string) =>
      getValue(await showMatter(record.parts, by(person), { matter })).capacity;
    expect((await capacityOf(people.officer)).roles).toContain('triage-officer');
    expect((await capacityOf(people.officer)).for).toEqual([]);
    const command = { do: 'delegate', to: people.second, because: 'Away tomorrow.' } as const;
    getValue(await actOnMatter(record.parts, by(people.officer), { matter, command }));
    const second = await capacityOf(people.second);
    expect(second.for).toMatchObject([{ person: people.officer }]);
    expect(second.for[0]?.roles).toContain('triage-officer');
  });

  it('read as known on a day, it has the title of then, counts from then, and holds what came later apart', async () => {
    const officer = by(people.officer);
    const before = getValue(await showMatter(record.parts, officer, { matter }));
    const recordedBy = before.timeline.at(-1)?.recordedAt ?? '';
    record.setNow('2025-09-01');
    const seen = { matter, title: 'Another title', classification: 'restricted' } as const;
    getValue(await redescribeMatter(record.parts, by(people.officer), seen));
    const then = getValue(
      await showMatter(record.parts, by(people.officer), { matter, recordedBy, withLater: true }),
    );
    expect(then.title).toBe('Owen T.');
    expect(then.dues.every(({ standing }) => standing !== 'overdue')).toBe(true);
    expect(then.later?.map(({ kind }) => kind)).toContain('matter-described');
    expect(getValue(await showMatter(record.parts, by(people.officer), { matter })).title).toBe(
      'Another title',
    );
  });

  it('titles are found for those who may read them, and for nobody else', async () => {
    const officer = by(people.officer);
    const document = getValue(
      await recordDocument(record.parts, officer, {
        bytes: new TextEncoder().encode('A note of the call.'),
        filename: 'note.txt',
        claimedType: 'text/plain',
        classification: 'restricted',
        source: { by: 'upload' },
      }),
    ).document;
    expect([...(await findDocumentTitles(record.parts, officer, [document]))]).toEqual([
      [document, 'note.txt'],
    ]);
    expect((await findDocumentTitles(record.parts, by(people.stranger), [document])).size).toBe(0);
    expect((await findDocumentTitles(record.parts, 'anyone', [document])).size).toBe(0);
    expect((await findMatterTitles(record.parts, officer, [matter])).get(matter)).toBe('Another title');
    expect((await findMatterTitles(record.parts, by(people.stranger), [matter])).size).toBe(0);
    expect((await listBodies(record.parts)).map(({ name }) => name)).toContain('Marlshire County Council');
  });
});
