import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHtml } from '../check-html.ts';
import { type Case, hiddenIn, openCase } from '../matter/open-case.ts';

describe('opening a matter', () => {
  let given: Case;
  beforeAll(async () => {
    given = await openCase();
  });
  afterAll(() => given?.pages.close());

  const at = '/matters/new?pathway=safeguarding-case';
  const send = (fields: Record<string, string>) => given.pages.post('/matters/new', fields, given.officer);
  const filled = async (more: Record<string, string>) => {
    const { html } = await given.pages.get(at, given.officer);
    return { ...hiddenIn(html), title: 'Owen', body: given.body, classification: 'restricted', ...more };
  };

  it('begins with the kinds, each with its purpose, and asks for one', async () => {
    const { html } = await given.pages.get('/matters/new', given.officer);
    expect(html.match(/type="radio"/g)).toHaveLength(5);
    expect(await checkHtml(html)).toEqual([]);
    const none = await given.pages.get('/matters/new?chosen=yes', given.officer);
    expect([none.status, none.html.includes('Choose what is to be followed.')]).toEqual([422, true]);
  });

  it('asks whoever has not signed in to do so', async () => {
    expect((await given.pages.get('/matters/new')).status).toBe(401);
    expect((await given.pages.post('/matters/new', { title: 'x' })).status).toBe(401);
  });

  it('is restricted unless said otherwise, and offers the bodies and people that may be', async () => {
    for (const language of ['', '/cy']) {
      const { html } = await given.pages.get(`${language}${at}`, given.officer);
      expect(html).toMatch(/value="restricted" checked/);
      expect(html).toContain('Marlshire County Council</option>');
      expect(html).toContain('Sam Second');
      expect(await checkHtml(html)).toEqual([]);
    }
  });

  it('tells somebody without a role that they cannot', async () => {
    const { html } = await given.pages.get(at, given.stranger);
    expect(html).toContain('You hold no role');
    expect(html).not.toContain('<form method="post"');
  });

  it('names what is missing at its field, and keeps the rest', async () => {
    const sent = await filled({ title: ' ', body: '', 'happened-day': '31', 'happened-month': '2' });
    const { status, html } = await send({
      ...sent,
      'happened-year': '2025',
      'late-because': 'Kept',
      step: 'check',
    });
    expect(status).toBe(422);
    for (const field of ['title', 'body']) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('href="#happened-day"');
    expect(html).toContain('Kept</textarea>');
    expect(await checkHtml(html)).toEqual([]);
  });

  it('shows what was filled in before it is opened, and can be changed', async () => {
    const sent = await filled({ step: 'check' });
    const check = await send(sent);
    expect(check.status).toBe(200);
    expect(check.html).toContain('Check before it is opened');
    expect(check.html).toContain('Those who need to know');
    expect(await checkHtml(check.html)).toEqual([]);
    const change = await send({ ...hiddenIn(check.html), step: 'change' });
    expect(change.html).toMatch(/name="title"[^>]*value="Owen"/);
  });

  it('sent twice, opens one, and leads to it', async () => {
    const sent = await filled({ step: 'open' });
    const first = await send(sent);
    const again = await send(sent);
    expect([first.status, again.status]).toEqual([303, 303]);
    expect(first.location).toMatch(/^\/matters\/matter_/);
    expect(again.location).toBe(first.location);
  });

  it('refused by the record, says why at the field', async () => {
    const late = { 'happened-day': '2', 'happened-month': '1', 'happened-year': '2025', step: 'open' };
    const { status, html } = await send(await filled(late));
    expect(status).toBe(422);
    expect(html).toContain('href="#late-because"');
    const future = await send(await filled({ ...late, 'happened-year': '2031' }));
    expect(future.html).toContain('href="#happened-day"');
    const outsider = await send(await filled({ owner: given.people.stranger, step: 'open' }));
    expect(outsider.html).toContain('href="#owner"');
  });
});
