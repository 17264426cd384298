import { appoint, listAppointments, listBodies, recordBody, recordPerson } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue } from '../../record/test/open-record.ts';
import type { Credentials } from '../../server/test/open-api.ts';
import { checkHtml } from './check-html.ts';
import { type Fields, openPages, type PageServer } from './open-pages.ts';

describe('somebody to be chosen in a form', () => {
  let pages: PageServer;
  let ada: Credentials;
  let monitor: string;
  let namesake: string;

  const person = async (name: string) =>
    getValue(await recordPerson(pages.record.parts, pages.record.administrator, { name })).id;
  const send = (fields: Fields) => pages.post('/admin/appointments', { do: 'appoint', ...fields }, ada);
  const appointed = async () =>
    getValue(await listAppointments(pages.record.parts, pages.record.administrator, {})).length;
  const radiosIn = (html: string) =>
    [
      ...(html.split('<template>')[0] ?? '').matchAll(/type="radio" value="(person_[^"]+)"( checked="")?/g),
    ].map(([, id, isChosen]) => [id, isChosen !== undefined]);

  beforeAll(async () => {
    pages = await openPages();
    ada = await pages.signIn(pages.record.administrator.person);
    monitor = await person('Marged Ellis');
    namesake = await person('Marged Ellis');
    const { parts, administrator } = pages.record;
    const body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    getValue(await appoint(parts, administrator, { person: monitor, role: 'monitor', body }));
  });
  afterAll(() => pages?.close());

  it('is in a list while there are few, each told by what they hold', async () => {
    const { html } = await pages.get('/admin/appointments', ada);
    expect(html).toContain('<select class="govuk-select" id="person" name="person">');
    expect(html).toContain('>Marged Ellis, Keeper of the record, Ostler Housing</option>');
    expect(html).not.toContain('find-person');
  });

  describe('of many', () => {
    beforeAll(async () => {
      for (let nth = 1; nth <= 60; nth += 1) await person(`Number ${nth} Clerk`);
    }, 60_000);

    it('is found by name: nobody is listed before, and no script is needed', async () => {
      const { html } = await pages.get('/admin/appointments', ada);
      expect(html).not.toContain('<select class="govuk-select" id="person"');
      expect(radiosIn(html)).toEqual([]);
      expect(html).toContain('name="find-person"');
    });

    it('is answered with those of the name, told apart, and with all that was filled in; nothing is done', async () => {
      const before = await appointed();
      const filled = {
        role: 'monitor',
        body: '*',
        'until-day': '30',
        'until-month': '6',
        'until-year': '2031',
      };
      const asked = { ...filled, finding: 'person', 'find-person': 'ellis', 'sought-person': '' };
      const found = await send(asked);
      expect(found.status).toBe(200);
      expect(radiosIn(found.html)).toHaveLength(2);
      expect(found.html).toContain('Keeper of the record, Ostler Housing');
      expect(found.html).toContain('2 found.');
      expect(found.html).toContain('value="monitor" selected=""');
      expect(found.html).toContain('value="2031"');
      expect(await checkHtml(found.html)).toEqual([]);
      expect((await pages.post('/cy/admin/appointments', asked, ada)).html).toContain('Cafwyd 2.');
      expect(await appointed()).toBe(before);
    });

    it('is found too where the form was sent with its own button, and none of that name is said', async () => {
      const before = await appointed();
      const filled = { role: 'monitor', body: '*', 'sought-person': '' };
      expect(radiosIn((await send({ ...filled, 'find-person': 'marg' })).html)).toHaveLength(2);
      expect((await send({ ...filled, 'find-person': 'nobody' })).html).toContain(
        'None has a name that begins',
      );
      expect((await send({ ...filled, 'find-person': 'clerk' })).html).toContain('The first 20 are shown');
      expect(await appointed()).toBe(before);
    });

    it('is whoever was chosen, unless another name was written since', async () => {
      const before = await appointed();
      const chosen = { role: 'monitor', body: '*', person: namesake, 'sought-person': 'ellis' };
      const other = await send({ ...chosen, 'find-person': 'number 7' });
      expect(other.status).toBe(200);
      expect(radiosIn(other.html)).toEqual([[expect.stringContaining('person_'), false]]);
      expect(await appointed()).toBe(before);
      expect((await send({ ...chosen, 'find-person': 'ellis' })).status).toBe(303);
      const now = getValue(
        await listAppointments(pages.record.parts, pages.record.administrator, { person: namesake }),
      );
      expect(now).toHaveLength(1);
    });

    it('stays chosen where something else is wrong with the form', async () => {
      const wrong = await send({ person: monitor, 'find-person': 'ellis', 'sought-person': 'ellis' });
      expect(wrong.status).toBe(422);
      expect(radiosIn(wrong.html)).toContainEqual([monitor, true]);
      expect(radiosIn(wrong.html)).toContainEqual([namesake, false]);
    });

    it('is told from others of that name who hold the same by the end of the reference', async () => {
      const [one, other] = [await person('Alike Both'), await person('Alike Both')];
      const { html } = await send({ finding: 'person', 'find-person': 'alike', 'sought-person': '' });
      for (const id of [one, other]) expect(html).toContain(`holds no role (reference …${id.slice(-6)})`);
    });

    it('may be a body of one of its names', async () => {
      const { parts, administrator } = pages.record;
      for (let nth = 1; nth <= 50; nth += 1)
        getValue(await recordBody(parts, administrator, { name: `Body ${nth}`, aliases: [`Corff ${nth}`] }));
      const { html } = await send({ finding: 'body', 'find-body': 'corff 17', 'sought-body': '' });
      expect(html).toMatch(/type="radio" value="body_[^"]+"/);
      expect(html).toContain('Body 17');
      const every = await send({ person: monitor, role: 'case-officer', body: '*' });
      expect(every.status).toBe(303);
    }, 60_000);

    it('is given as JSON to whoever may see who is who, and to nobody else', async () => {
      expect((await pages.get('/people.json?name=ellis')).status).toBe(401);
      const clerk = await pages.signIn(namesake);
      const { found, says } = JSON.parse((await pages.get('/people.json?name=ellis', clerk)).html);
      expect(found.map(({ text }: { text: string }) => text)).toEqual(['Marged Ellis', 'Marged Ellis']);
      expect(says).toBe('2 found.');
      const holding = '/cy/people.json?name=ellis&role=monitor&body=body_none';
      expect(JSON.parse((await pages.get(holding, clerk)).html).found).toHaveLength(1);
      expect(JSON.parse((await pages.get('/people.json', clerk)).html).found).toEqual([]);
    });
  });
});

describe('a form of the directory that is sent twice', () => {
  let pages: PageServer;
  let ada: Credentials;
  beforeAll(async () => {
    pages = await openPages();
    ada = await pages.signIn(pages.record.administrator.person);
  });
  afterAll(() => pages?.close());

  const keyIn = (html: string) => /name="key" value="([^"]+)"/.exec(html)?.[1] ?? '';

  it('does once what it says and is answered the same; changed, it is something else', async () => {
    const key = keyIn((await pages.get('/admin/bodies', ada)).html);
    expect(key).not.toBe('');
    const sent = { do: 'names', key, name: 'Drover Trust', aliases: 'DT' };
    const [first, again] = [
      await pages.post('/admin/bodies', sent, ada),
      await pages.post('/admin/bodies', sent, ada),
    ];
    expect([first.status, first.location]).toEqual([again.status, again.location]);
    expect(first.status).toBe(303);
    expect((await pages.post('/admin/bodies', { ...sent, name: 'Drover Homes' }, ada)).status).toBe(303);
    const names = (await listBodies(pages.record.parts)).map(({ name }) => name);
    expect(names).toEqual(['Drover Homes', 'Drover Trust', 'Marl Oversight']);
  });

  it('leads to the one person whom it recorded', async () => {
    const key = keyIn((await pages.get('/admin/people', ada)).html);
    const sent = { do: 'details', key, name: 'Twice Sent', email: 'twice@marl.example' };
    const first = await pages.post('/admin/people', sent, ada);
    expect(first.location).toContain('done=recorded');
    expect((await pages.post('/admin/people', sent, ada)).location).toBe(first.location);
  });
});
