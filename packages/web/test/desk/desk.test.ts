import { actOnMatter } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { checkHtml } from '../check-html.ts';
import { type Case, hiddenIn, openCase } from '../matter/open-case.ts';

describe('my clocks', () => {
  let given: Case;
  beforeAll(async () => {
    given = await openCase();
  });
  afterAll(() => given?.pages.close());

  const get = (path: string, who: 'officer' | 'second' | 'stranger' = 'officer') =>
    given.pages.get(path, given[who]);
  const offer = async (title: string, because: string) => {
    const matter = await given.open(title);
    const { parts } = given.pages.record;
    const { rows } = await parts.database.query<{ owner: string }>(
      'select owner from record.matter where id = $1',
      [matter],
    );
    const from = rows[0]?.owner ?? '';
    const to = from === given.people.officer ? given.people.second : given.people.officer;
    const command = { do: 'hand-over', to, because } as const;
    getValue(await actOnMatter(parts, signedIn(given.pages.record, from), { matter, command }));
    return { matter, to: to === given.people.second ? given.second : given.officer };
  };
  const formOf = (html: string, matter: string) => {
    const forms = html.split('<form method="post"').slice(1);
    return hiddenIn(forms.find((form) => form.includes(`value="${matter}"`)) ?? '');
  };

  it('asks whoever has not signed in to do so', async () => {
    for (const path of ['/desk', '/desk.json', '/desk.csv'])
      expect((await given.pages.get(path)).status).toBe(401);
    expect((await given.pages.post('/desk/offers', { matter: 'matter_x', answer: 'accept' })).status).toBe(
      401,
    );
  });

  it('says that nothing is due where nothing is', async () => {
    const { html } = await get('/desk', 'stranger');
    expect(html).toContain('<h1>Nothing of yours is due</h1>');
    expect(await checkHtml(html)).toEqual([]);
  });

  it('shows each clock with its arithmetic, holders and days, in both languages', async () => {
    await given.open('Owen <T.>');
    const who = (await get('/desk')).html.includes('Owen') ? 'officer' : 'second';
    const { html } = await get('/desk', who);
    expect(html).toMatch(/<h1>[^<]*(falls? due this week|due)[^<]*<\/h1>/);
    expect(html).toContain('Owen &lt;T.&gt;');
    expect(html).toMatch(/working days? from 17 June 2025/i);
    expect(html).toContain('Owner: you');
    expect(html).toMatch(/working days? left|Due today|Due before/);
    expect(html).toMatch(/href="\/matters\/matter_\w+\/hand-over"/);
    expect(await checkHtml(html)).toEqual([]);
    const welsh = await get('/cy/desk', who);
    expect(welsh.html).toContain('Perchennog: chi');
    expect(await checkHtml(welsh.html)).toEqual([]);
  });

  it('takes a matter that was offered, once, and leads back', async () => {
    const { matter, to } = await offer('Offered one', 'I go <away>.');
    const { html } = await given.pages.get('/desk?whose=offered', to);
    expect(html).toContain('I go &lt;away&gt;.');
    expect(await checkHtml(html)).toEqual([]);
    const fields = { ...formOf(html, matter), answer: 'accept' };
    const first = await given.pages.post('/desk/offers', fields, to);
    const again = await given.pages.post('/desk/offers', fields, to);
    expect([first.status, first.location, again.status]).toEqual([303, '/desk?whose=offered', 303]);
    const { html: after } = await given.pages.get('/desk?whose=offered', to);
    expect(after).not.toContain('Offered one');
  });

  it('wants a reason for declining, at the field of that matter, and then leaves it with its owner', async () => {
    const { matter, to } = await offer('Another one', 'Too much.');
    const { html } = await given.pages.get('/desk?whose=offered', to);
    const fields = { ...formOf(html, matter), answer: 'decline' };
    const refused = await given.pages.post('/desk/offers', fields, to);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain(`href="#because-${matter}"`);
    expect(await checkHtml(refused.html)).toEqual([]);
    const reason = { [`because-${matter}`]: 'I know the family.' };
    const declined = await given.pages.post('/desk/offers', { ...fields, ...reason }, to);
    expect(declined.status).toBe(303);
    expect((await given.pages.get('/desk?whose=offered', to)).html).not.toContain('Another one');
  });

  it('answers for nobody else: an offer to another cannot be taken', async () => {
    const { matter } = await offer('A third one', 'Too much.');
    const taken = await given.pages.post('/desk/offers', { matter, answer: 'accept' }, given.stranger);
    expect(taken.status).toBe(404);
  });

  it('is data too', async () => {
    const { html } = await get('/desk.json?whose=bodies');
    expect((JSON.parse(html) as { clocks: unknown[] }).clocks.length).toBeGreaterThan(0);
    const table = await get('/desk.csv?whose=bodies');
    expect(table.html.split('\r\n')[0]).toContain('workingDays');
  });
});
