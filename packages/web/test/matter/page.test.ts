import { actOnMatter, redescribeMatter } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { type Case, openCase } from './open-case.ts';

describe('the page of a matter', () => {
  let given: Case;
  let matter: string;
  const by = (person: string) => signedIn(given.pages.record, person);
  const get = (path: string, who = given.officer) => given.pages.get(path, who);

  beforeAll(async () => {
    given = await openCase('2025-06-17T12:00:00.000Z');
    matter = await given.open('Owen T.');
    const { parts } = given.pages.record;
    const told = { 'told-how': 'By telephone, in person.' };
    const command = { do: 'move', move: 'acknowledge', fields: told } as const;
    getValue(await actOnMatter(parts, by(given.people.officer), { matter, command }));
  });
  afterAll(() => given?.pages.close());

  it('says where the matter is, whose it is, what is next and what may be done', async () => {
    const { status, html } = await get(`/matters/${matter}`);
    expect(status).toBe(200);
    expect(html).toContain('<h1>Owen T.</h1>');
    expect(html).toContain('Looking for earlier referrals');
    expect(html).toContain('Olive Officer');
    expect(html).toContain('2 people in one body');
    expect(html).toContain('By telephone, in person.');
    expect(html).toContain(`/matters/${matter}/moves/`);
    expect((await get(`/cy/matters/${matter}`)).html).toContain('Beth ellir ei wneud nawr');
  });

  it('is not there for a stranger, nor is anything below it', async () => {
    for (const below of ['', '/people', '/pathway', '/pathway.svg', '/entries/1', '/hand-over', '/correct'])
      expect([below, (await get(`/matters/${matter}${below}`, given.stranger)).status]).toEqual([below, 404]);
    expect((await given.pages.get(`/matters/${matter}`)).status).toBe(404);
  });

  it('shows what was known on a day, and what came later only when asked, with nothing to be done', async () => {
    const { parts } = given.pages.record;
    given.pages.record.setNow('2025-06-25');
    const renamed = { matter, title: 'Called otherwise', classification: 'restricted' } as const;
    getValue(await redescribeMatter(parts, by(given.people.officer), renamed));
    const officer = await given.pages.signIn(given.people.officer);
    const then = await get(`/matters/${matter}?known=2025-06-20`, officer);
    expect(then.html).toContain('As it was known on 20 June 2025');
    expect(then.html).toContain('<h1>Owen T.</h1>');
    expect(then.html).not.toContain('Called otherwise');
    expect(then.html).not.toContain('What may be done now');
    const withLater = await get(`/matters/${matter}?known=2025-06-20&later=1`, officer);
    expect(withLater.html).toContain('Called otherwise');
    expect(withLater.html).toContain('Not yet known on 20 June 2025');
    const before = await get(`/matters/${matter}?known=2025-06-01`, officer);
    expect(before.status).toBe(404);
    expect(before.html).toContain('Nothing was known of this matter on 1 June 2025');
    expect((await get(`/matters/${matter}?known=yesterday`, officer)).status).toBe(400);
  });

  it('draws what is overdue and nobody has recorded', async () => {
    const other = await given.open();
    given.pages.record.setNow('2025-08-20');
    const officer = await given.pages.signIn(given.people.officer);
    const { html } = await get(`/matters/${other}`, officer);
    expect(html).toContain('class="missing"');
    expect(html).toContain('has run out and nothing is recorded');
  });

  it('an act that is withdrawn stays to be seen, struck through, with a link to what withdrew it', async () => {
    const officer = await given.pages.signIn(given.people.officer);
    const other = await given.open();
    const { parts } = given.pages.record;
    const command = { do: 'move', move: 'acknowledge', fields: { 'told-how': 'By letter.' } } as const;
    const acted = getValue(await actOnMatter(parts, by(given.people.officer), { matter: other, command }));
    const act = acted.stored[0]?.entry.seq ?? 0;
    const form = await get(`/matters/${other}/correct?act=${act}`, officer);
    expect(form.html).toContain('By letter.');
    const corrected = await given.pages.post(
      `/matters/${other}/correct`,
      {
        act: String(act),
        key: 'k',
        how: 'replaced',
        'f-told-how': 'By telephone.',
        because: 'It was a call.',
      },
      officer,
    );
    expect(corrected.status).toBe(303);
    const { html } = await get(`/matters/${other}`, officer);
    expect(html).toMatch(/<s>[^<]+<\/s>/);
    expect(html).toContain('Corrected by');
    expect(html).toContain('It was a call.');
  });

  it('made public, is read by anyone: what is not public is counted, and nobody is named', async () => {
    const other = await given.open('Case 114');
    const { parts } = given.pages.record;
    const command = { do: 'move', move: 'acknowledge', fields: { 'told-how': 'By letter.' } } as const;
    getValue(await actOnMatter(parts, by(given.people.officer), { matter: other, command }));
    const open = { matter: other, title: 'Case 114', classification: 'public' } as const;
    getValue(await redescribeMatter(parts, by(given.people.officer), open));
    const { status, html } = await given.pages.get(`/matters/${other}`);
    expect(status).toBe(200);
    expect(html).toContain('is not for you to read');
    expect(html).not.toMatch(/By letter|Olive|person_/);
  });
});
