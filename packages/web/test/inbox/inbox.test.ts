import {
  actOnMatter,
  appoint,
  type MatterCommand,
  openMatter,
  recordBody,
  recordPerson,
} from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { putPublic } from '../../../record/test/proposal-desk.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { checkHtml } from '../check-html.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('what a body was asked', () => {
  let pages: PageServer;
  let matter: string;
  let office: Credentials;
  let outsider: Credentials;

  beforeAll(async () => {
    pages = await openPages('2025-06-17T12:00:00.000Z');
    const { record } = pages;
    const { parts, administrator } = record;
    const body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    const add = async (name: string, ...roles: readonly string[]) => {
      const { id } = getValue(await recordPerson(parts, administrator, { name }));
      for (const role of roles) getValue(await appoint(parts, administrator, { person: id, role, body }));
      return id;
    };
    const clerk = await add('Mona Clerk', 'monitor', 'issuer');
    const officer = await add('Olive Office', 'addressee-office', 'addressee-deputy');
    const letter = await putPublic(record, clerk, 'a.html', new TextEncoder().encode('<p>A letter.</p>'));
    const by = signedIn(record, clerk);
    const wanted = {
      pathway: 'recommendation',
      body,
      title: 'Fit <alarms>',
      classification: 'public',
    } as const;
    ({ matter } = getValue(await openMatter(parts, by, wanted)));
    const send = {
      do: 'move',
      move: 'send',
      fields: {
        ...{ words: 'Fit alarms.', source: letter, addressee: body, origin: 'other' },
        'sent-on': '2025-06-17',
      },
    } as MatterCommand;
    getValue(await actOnMatter(parts, by, { matter, command: send }));
    office = await pages.signIn(officer);
    outsider = await pages.signIn(await add('Una Outsider'));
  });
  afterAll(() => pages?.close());

  it('asks whoever has not signed in to do so', async () => {
    for (const path of ['/inbox', '/inbox.json', `/inbox/${matter}`])
      expect((await pages.get(path)).status).toBe(401);
  });

  it('says what waits for an answer, by when, and offers each answer', async () => {
    const { status, html } = await pages.get('/inbox', office);
    expect(status).toBe(200);
    expect(html).toContain('<h1>One thing waits for your answer</h1>');
    expect(html).toContain('Fit &lt;alarms&gt;');
    expect(html).toContain('working days from');
    expect(html).toContain(`/matters/${matter}/moves/record-acceptance?f-position=accepted-in-part`);
    expect(html).toContain(`/matters/${matter}/moves/record-rejection`);
    expect(html).not.toContain('moves/write-letter');
    expect(await checkHtml(html)).toEqual([]);
  });

  it('opens the form with that answer chosen', async () => {
    const { html } = await pages.get(
      `/matters/${matter}/moves/record-acceptance?f-position=accepted-in-part`,
      office,
    );
    expect(html).toMatch(/value="accepted-in-part" (checked|selected)/);
  });

  it('has a page for each, in both languages: the words or that there are none, what was done, the next step', async () => {
    for (const language of ['', '/cy']) {
      const { status, html } = await pages.get(`${language}/inbox/${matter}`, office);
      expect(status).toBe(200);
      expect(html).toContain('Fit alarms.');
      expect(html).toContain(`href="${language}/matters/${matter}"`);
      expect(await checkHtml(html)).toEqual([]);
    }
  });

  it('shows nothing to somebody whose bodies were not asked', async () => {
    const { html } = await pages.get('/inbox', outsider);
    expect(html).toContain('<h1>Nothing was asked of your bodies</h1>');
    expect((await pages.get(`/inbox/${matter}`, outsider)).status).toBe(404);
    expect((await pages.get('/inbox/matter_none', office)).status).toBe(404);
  });

  it('is data too', async () => {
    const { html } = await pages.get('/inbox.json', office);
    expect(JSON.parse(html)).toMatchObject({
      asked: [{ matter, stage: 'answer' }],
      next: null,
      counts: { answer: { all: 1, late: 0 } },
    });
    expect((await pages.get('/inbox.csv', office)).html.split('\r\n')[0]).toContain('stage');
  });

  it('narrows to what is to be done next at an address of its own, with the same counts, as data too', async () => {
    const { html } = await pages.get('/cy/inbox?stage=plan', office);
    expect(html).toContain('<h1>Mae un peth yn aros am eich ateb</h1>');
    expect(html).toContain('href="/cy/inbox?stage=answer"');
    expect(html).toContain('href="/inbox.csv?stage=plan"');
    expect(html).not.toContain('Fit &lt;alarms&gt;');
    expect(await checkHtml(html)).toEqual([]);
    const none = JSON.parse((await pages.get('/inbox.json?stage=plan', office)).html);
    expect(none).toMatchObject({ asked: [], next: null, counts: { answer: { all: 1 } } });
    const after = ['answer', 'due', '9999-12-31', '2025-06-17T00:00:00.000Z', matter].join('~');
    const behind = await pages.get(`/inbox.json?after=${encodeURIComponent(after)}`, office);
    expect(JSON.parse(behind.html).asked).toEqual([]);
  });
});
