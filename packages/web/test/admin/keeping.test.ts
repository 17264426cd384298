import { appoint, breakGlass, openMatter, recordPerson, showMatter } from '@candour/record';
import { claimMessages, queueMessages, settleMessage } from '@candour/record/outgoing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorld, openCase, type World } from '../../../record/test/need-to-know/world.ts';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { checkHtml } from '../check-html.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('keeping a record', () => {
  let pages: PageServer;
  let ada: Credentials;
  let world: World;
  let matter: string;

  beforeAll(async () => {
    pages = await openPages('2025-06-17T12:00:00.000Z');
    const { record } = pages;
    ada = await pages.signIn(record.administrator.person);
    world = await buildWorld(record);
    matter = await openCase(record, world, 'canary');
    getValue(await showMatter(record.parts, signedIn(record, world.tess), { matter }));
  });
  afterAll(() => pages?.close());

  it('tells who read what and what let them, by person, matter and day, and no title', async () => {
    const { html } = await pages.get(`/admin/readings?person=${world.tess}&matter=${matter}`, ada);
    expect(html).toContain('Tess Triage');
    expect(html).toContain('they own it, deputise');
    expect(html).not.toContain('title-canary');
    const other = '/admin/readings?day-day=1&day-month=1&day-year=2024';
    expect((await pages.get(other, ada)).html).toContain('Nobody is noted to have read it');
    expect((await pages.get('/admin/readings?day-day=40', ada)).status).toBe(422);
    const csv = await pages.get('/admin/readings.csv', ada);
    expect(csv.html).toContain('reading,at,person,name,matter,because,request');
    expect(csv.html).toContain(matter);
  });

  it('shows broken glass to administrators, and its review to whoever may', async () => {
    const { record } = pages;
    const because = 'Harm within the hour';
    getValue(await breakGlass(record.parts, signedIn(record, world.cass), { matter, because }));
    const list = await pages.get('/admin/broken-glass', ada);
    expect(list.html).toContain('not yours to review');
    expect(list.html).not.toContain(because);
    const { id } = { id: world.tess };
    getValue(
      await recordPerson(record.parts, record.administrator, {
        id,
        name: 'Tess Triage',
        administrator: true,
      }),
    );
    const tess = await pages.signIn(world.tess);
    const own = await pages.get('/admin/broken-glass', tess);
    expect(own.html).toContain(because);
    const glass = /name="glass" value="(\d+)"/.exec(own.html)?.[1] ?? '';
    const empty = await pages.post('/admin/broken-glass', { glass, matter, [`because-${glass}`]: 'x' }, tess);
    expect(empty.html).toContain(`id="found-${glass}-error"`);
    const sent = { glass, matter, [`found-${glass}`]: 'justified', [`because-${glass}`]: 'It was so.' };
    expect((await pages.post('/admin/broken-glass', sent, tess)).location).toBe(
      '/admin/broken-glass?done=reviewed',
    );
    expect((await pages.get('/admin/broken-glass', ada)).html).toContain('Found right');
    expect((await pages.get('/admin/broken-glass.json', ada)).html).not.toContain(because);
  });

  it('erases when one administrator asks and another approves, never the same', async () => {
    const asked = { subject: world.amy, basis: 'Request under article 17, upheld' };
    const wrong = await pages.post('/admin/erasures', { subject: 'Amy', basis: '' }, ada);
    expect(wrong.html).toContain('A reference looks like');
    expect(wrong.html).toContain('id="basis-error"');
    const names = await pages.post('/admin/erasures', { ...asked, basis: `Erase ${world.amy}` }, ada);
    expect(names.html).toContain('leave the name out');
    expect((await pages.post('/admin/erasures', asked, ada)).location).toBe('/admin/erasures?done=asked');
    const list = await pages.get('/admin/erasures', ada);
    const path = /href="(\/admin\/erasures\/[^"]+)"/.exec(list.html)?.[1] ?? '';
    expect((await pages.get(path, ada)).html).toContain('You asked for this yourself');
    expect((await pages.post(path, { sure: 'yes' }, ada)).html).toContain('somebody else approves it');
    const tess = await pages.signIn(world.tess);
    expect((await pages.post(path, {}, tess)).status).toBe(422);
    expect((await pages.post(path, { sure: 'yes' }, tess)).location).toBe('/admin/erasures?done=erased');
    expect((await pages.get(`/admin/people/${world.amy}`, ada)).html).not.toContain('Amy');
    expect((await pages.get('/admin/erasures', ada)).html).not.toContain(world.amy);
  });

  it('says what a holiday would move, and that a weekend moves nothing', async () => {
    const { record } = pages;
    getValue(
      await appoint(record.parts, record.administrator, { person: world.stan, role: 'monitor', body: '*' }),
    );
    const stan = signedIn(record, world.stan);
    const draft = { pathway: 'recommendation', body: world.body, title: 'A visit' };
    getValue(await openMatter(record.parts, stan, draft));
    const asked = (day: string) =>
      `/admin/holidays?nation=england-wales&day-day=${day}&day-month=6&day-year=2025`;
    const moved = await pages.get(asked('23'), ada);
    expect(moved.html).toContain('would move');
    expect(moved.html).toContain('1 July 2025');
    expect(moved.html).toContain('2 July 2025');
    const weekend = await pages.get(asked('22'), ada);
    expect(weekend.status).toBe(422);
    expect(weekend.html).toContain('Saturday or a Sunday');
    expect((await pages.get('/admin/holidays?nation=&day-day=', ada)).html).toContain('Choose the nation');
  });

  it('tries a failed message again, and says why it failed', async () => {
    const { database } = pages.record.parts;
    const now = pages.record.now();
    const draft = { key: 'k', channel: 'mail', recipient: world.tess, kind: 'offered' } as const;
    const rest = { matter, seq: 3, detail: {}, gathered: false, notBefore: now };
    await queueMessages(database, [{ ...draft, ...rest }], now);
    const worker = { name: 'one', now, random: () => 0 };
    const [message] = await claimMessages(database, worker, { channel: 'mail', most: 1 });
    if (message === undefined) throw new Error('it was due');
    await settleMessage(database, worker, message, {
      outcome: 'refused',
      code: 'no-address',
      milliseconds: 4,
    });
    const page = await pages.get('/admin/outbox', ada);
    expect(page.html).toContain('they have no e-mail address');
    const retried = await pages.post('/admin/outbox', { do: 'retry', message: String(message.id) }, ada);
    expect(retried.location).toBe('/admin/outbox?done=retried');
    const gone = await pages.post('/admin/outbox', { do: 'retry', message: String(message.id) }, ada);
    expect(gone.html).toContain('There is no such message');
  });

  it('cancels what was not sent yet once it is said why, says who did, and sends it after all', async () => {
    const { database } = pages.record.parts;
    const now = pages.record.now();
    const draft = { key: 'c', channel: 'mail', recipient: world.tess, kind: 'offered' } as const;
    await queueMessages(
      database,
      [{ ...draft, matter, seq: null, detail: {}, gathered: false, notBefore: now }],
      now,
    );
    const waiting = await pages.get('/admin/outbox', ada);
    const path = /href="(\/admin\/outbox\/\d+\/cancel)"/.exec(waiting.html)?.[1] ?? '';
    for (const language of ['', '/cy']) {
      const { status, html } = await pages.get(`${language}${path}`, ada);
      expect([status, await checkHtml(html)]).toEqual([200, []]);
    }
    expect((await pages.get(path, await pages.signIn(world.cass))).status).toBe(403);
    const empty = await pages.post(path, { because: ' ' }, ada);
    expect([empty.status, empty.html.includes('id="because-error"')]).toEqual([422, true]);
    const done = await pages.post(path, { because: 'Not <theirs>' }, ada);
    expect(done.location).toBe('/admin/outbox?done=cancelled');
    const listed = await pages.get('/admin/outbox', ada);
    expect(listed.html).toContain('Not &lt;theirs&gt;');
    expect(listed.html).not.toContain(path);
    expect(await checkHtml(listed.html)).toEqual([]);
    expect((await pages.get(path, ada)).html).toContain('cancelled already');
    const timeline = await pages.get(`/cy/matters/${matter}`, await pages.signIn(world.tess));
    expect(timeline.html).toContain('Canslwyd neges at Tess Triage am hyn cyn ei hanfon');
    const message = /\d+/.exec(path)?.[0] ?? '';
    const sent = await pages.post('/admin/outbox', { do: 'send', message }, ada);
    expect(sent.location).toBe('/admin/outbox?done=resent');
    expect((await pages.get('/admin/outbox', ada)).html).toContain(path);
  });

  it('shows the secret of a webhook once, and withdraws it', async () => {
    const sent = { do: 'register', url: 'https://hooks.example.org/in', kinds: 'clock-breached' };
    const made = await pages.post('/admin/outbox', sent, ada);
    expect(made.html).toContain('The secret of the webhook');
    expect(made.headers.get('cache-control')).toBe('no-store');
    const page = await pages.get('/admin/outbox', ada);
    const webhook = /name="webhook" value="([^"]+)"/.exec(page.html)?.[1] ?? '';
    expect((await pages.post('/admin/outbox', { do: 'withdraw', webhook }, ada)).location).toContain(
      'done=withdrawn',
    );
    const elsewhere = await pages.post('/admin/outbox', { ...sent, url: 'https://elsewhere.example/' }, ada);
    expect(elsewhere.status).toBe(422);
    expect(elsewhere.html).toContain('id="url-error"');
  });

  it('is written in clean markup on every page, in both languages', async () => {
    for (const language of ['', '/cy'])
      for (const path of [
        ...['/admin', '/admin/bodies', `/admin/bodies/${world.body}`, '/admin/people'],
        ...[`/admin/people/${world.tess}`, '/admin/appointments', '/admin/absences', '/admin/pathways'],
        ...['/admin/pathways/disclosure/1', '/admin/pathways/preview?from=review', '/admin/holidays'],
        ...['/admin/holidays?nation=england-wales&day-day=23&day-month=6&day-year=2025'],
        ...['/admin/retention', '/admin/retention?standing=no-rule', '/admin/retention-rules'],
        ...['/admin/holds', '/admin/erasures', '/admin/readings', '/admin/broken-glass', '/admin/log'],
        ...['/admin/outbox', '/admin/import-and-export'],
      ]) {
        const { status, html } = await pages.get(`${language}${path}`, ada);
        expect([path, status, await checkHtml(html)]).toEqual([path, 200, []]);
      }
    for (const [path, fields] of [
      ['/admin/people', { name: '' }],
      ['/admin/appointments', { do: 'appoint', 'since-day': '40' }],
      ['/admin/erasures', { subject: '' }],
      ['/admin/retention-rules', { keeps: 'period', 'since-day': '40' }],
      ['/admin/holds', { over: 'matter' }],
      ['/admin/pathways/preview', { text: 'pathway: x' }],
    ] as const) {
      const { status, html } = await pages.post(path, fields, ada);
      expect([path, status, await checkHtml(html)]).toEqual([path, 422, []]);
    }
  });

  it('shows the log with what outsiders need, and says that their reading leaves no trace', async () => {
    const { html } = await pages.get('/admin/log', ada);
    expect(html).toContain('candour verify http://localhost/log/ --key record.example/test+');
    expect(html).toContain('leaves no trace here');
    expect(html).toContain('No witness is asked to sign');
  });
});
