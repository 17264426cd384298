import { recordBody, recordPerson } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue } from '../../record/test/open-record.ts';
import type { Credentials } from '../../server/test/open-api.ts';
import { type Case, hiddenIn, openCase } from './matter/open-case.ts';
import { type Fields, openPages, type PageServer } from './open-pages.ts';

const elsewhere = `href="/sign-in/confirm?to=${encodeURIComponent('/sign-in/confirmed')}" target="_blank"`;

describe('a form that asks its sender to confirm who they are', () => {
  let given: Case;
  let stale: Credentials;
  beforeAll(async () => {
    given = await openCase();
    stale = await given.pages.signIn(given.people.officer, { confirmed: false });
  });
  afterAll(() => given?.pages.close());

  const countOf = async (matter: string, kind: string) => {
    const { database } = given.pages.record.parts;
    const counted = 'select count(*)::int as count from record.entry where matter = $1 and kind = $2';
    const { rows } = await database.query<{ readonly count: number }>(counted, [matter, kind]);
    return rows[0]?.count;
  };

  it('is shown again as it was filled in, with its key and what it had seen; sent twice then, it is done once', async () => {
    const matter = await given.open();
    const path = `/matters/${matter}/describe`;
    const form = await given.pages.get(path, stale);
    const sent = { ...hiddenIn(form.html), title: 'Owen Tarrant', classification: 'public' };
    const again = await given.pages.post(path, sent, stale);
    expect(again.status).toBe(403);
    expect(again.html).toContain('There is a problem');
    expect(again.html).toContain(elsewhere);
    expect(again.html).toContain('(opens in a new tab)');
    expect(again.html).toContain('value="Owen Tarrant"');
    expect(again.html).toMatch(/value="public"[^>]*checked/);
    expect(hiddenIn(again.html)).toEqual(hiddenIn(form.html));
    const before = await countOf(matter, 'matter-described');
    const { officer } = given;
    const answers = [
      await given.pages.post(path, sent, officer),
      await given.pages.post(path, sent, officer),
    ];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await countOf(matter, 'matter-described')).toBe((before ?? 0) + 1);
  });

  it('keeps what it had seen: what came in between is not passed over', async () => {
    const matter = await given.open();
    const path = `/matters/${matter}/describe`;
    const sent: Record<string, string> = {
      ...hiddenIn((await given.pages.get(path, stale)).html),
      classification: 'public',
    };
    const acknowledged = `/matters/${matter}/moves/acknowledge`;
    const move = hiddenIn((await given.pages.get(acknowledged, given.officer)).html);
    const told = { ...move, 'f-told-how': 'By letter.', confirm: 'yes' };
    expect((await given.pages.post(`${acknowledged}/check`, told, given.officer)).status).toBe(303);
    const lacking = await given.pages.post(path, sent, stale);
    expect(hiddenIn(lacking.html)['seen']).toBe(sent['seen']);
    const moved = await given.pages.post(path, { ...sent, title: 'Owen' }, given.officer);
    expect(moved.html).toContain('was recorded');
    expect(moved.status).toBe(422);
    expect(hiddenIn(moved.html)['seen']).not.toBe(sent['seen']);
  });

  it('is asked for before the form where it always is, and goes back there', async () => {
    const matter = await given.open();
    const path = `/matters/${matter}/break-glass`;
    const asked = await given.pages.get(path, stale);
    expect(asked.location).toBe(`/sign-in/confirm?to=${encodeURIComponent(path)}`);
    const second = await given.pages.signIn(given.people.second);
    const { html } = await given.pages.get(path, second);
    const filled = { ...hiddenIn(html), because: 'A call at night.', hours: '3' };
    const late = await given.pages.signIn(given.people.second, { confirmed: false });
    const again = await given.pages.post(path, filled, late);
    expect([again.status, again.html.includes(elsewhere)]).toEqual([403, true]);
    expect(again.html).toContain('A call at night.</textarea>');
    const sent = { ...filled, ...hiddenIn(again.html) };
    const answers = [await given.pages.post(path, sent, second), await given.pages.post(path, sent, second)];
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect(await countOf(matter, 'glass-broken')).toBe(1);
  });

  it('leads to a page that says to go back, in the language of the form', async () => {
    const welsh = encodeURIComponent('/cy/sign-in/confirmed');
    const first = await given.pages.get('/cy/sign-in/confirmed', stale);
    expect(first.location).toBe(`/cy/sign-in/confirm?to=${welsh}`);
    const confirm = await given.pages.get(first.location ?? '', stale);
    expect(confirm.html).toContain('data-to="/cy/sign-in/confirmed"');
    expect(confirm.html).not.toContain('Peidio â chadarnhau');
    const { html } = await given.pages.get('/cy/sign-in/confirmed', given.officer);
    expect(html).toContain('Caewch y tab hwn');
  });
});

describe('every other form that can ask for it', () => {
  let pages: PageServer;
  let stale: Credentials;
  const paths = { person: '', body: '' };
  beforeAll(async () => {
    pages = await openPages();
    const { parts, administrator } = pages.record;
    paths.body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    paths.person = getValue(await recordPerson(parts, administrator, { name: 'Cleo Clerk' })).id;
    stale = await pages.signIn(administrator.person, { confirmed: false });
  });
  afterAll(() => pages?.close());

  const since = { 'since-day': '7', 'since-month': '1', 'since-year': '2027' };

  // What is sent, and what of it must stand in the page that comes back; `:body` and `:person` are filled in.
  const forms: readonly (readonly [string, Fields, readonly string[]])[] = [
    ['/account/tokens', { name: 'Nightly', scopes: 'read', days: '30' }, ['Nightly', '30']],
    ['/account/recovery-codes', {}, ['action="/account/recovery-codes"']],
    [
      '/admin/people',
      { name: 'Dai Dean', email: 'dai@marl.example', language: 'cy' },
      ['Dai Dean', 'dai@marl'],
    ],
    ['/admin/people/:person', { do: 'details', name: 'Cleo Cler', language: 'en' }, ['Cleo Cler"']],
    ['/admin/people/:person', { do: 'leave', sure: 'yes' }, ['value="yes" checked', 'value="Cleo Clerk"']],
    ['/admin/people/:person', { do: 'invite' }, ['value="invite"']],
    ['/admin/people/:person', { do: 'sign-out' }, ['Cleo Clerk']],
    ['/admin/bodies', { name: 'Harbour Trust', aliases: 'HT' }, ['Harbour Trust', 'HT</textarea>']],
    ['/admin/bodies/:body', { do: 'names', name: 'Ostler Homes' }, ['value="Ostler Homes"']],
    ['/admin/bodies/:body', { do: 'duty-holder', person: ':person' }, ['value="Ostler Housing"', ':person']],
    ['/admin/appointments', { person: ':person', role: 'issuer', body: ':body' }, [':person', 'issuer']],
    ['/admin/absences', { person: ':person', ...since }, [':person', 'value="2027"']],
    ['/admin/erasures', { subject: 'person_none', basis: 'A request.' }, ['person_none', 'A request.']],
    ['/admin/pathways/preview', { do: 'put', text: 'pathway: mending' }, ['pathway: mending']],
    ['/admin/holds', { over: 'all', because: 'An inquiry.' }, ['An inquiry.']],
    [
      '/admin/retention-rules',
      { pathway: 'review', kind: 'statute', keeps: 'period', amount: '6' },
      ['value="6"'],
    ],
    [
      '/admin/outbox',
      { do: 'register', url: 'https://a.example/', kinds: 'act-done' },
      ['https://a.example/'],
    ],
  ];

  const fill = (text: string) => text.replace(':person', paths.person).replace(':body', paths.body);

  it.each(forms)('%s %j is kept', async (path, fields, kept) => {
    const sent = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, fill(String(value))]),
    );
    const { status, html } = await pages.post(fill(path), sent, stale);
    expect([status, html.includes(elsewhere)]).toEqual([403, true]);
    for (const one of kept) expect(html).toContain(fill(one));
  });
});
