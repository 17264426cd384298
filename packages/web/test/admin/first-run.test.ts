import { appoint, openMatter, recordBody, recordPerson } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('the administrator’s front', () => {
  let pages: PageServer;
  let ada: Credentials;

  beforeAll(async () => {
    pages = await openPages();
    ada = await pages.signIn(pages.record.administrator.person);
  });
  afterAll(() => pages?.close());

  const overview = async () => (await pages.get('/admin', ada)).html;
  const notYet = (html: string) => html.split('Not yet').length - 1;

  it('tells a newcomer three things to do, and drops them one by one as they are done', async () => {
    const { parts, administrator } = pages.record;
    expect(await overview()).toContain('Three things to begin with');
    expect(notYet(await overview())).toBe(3);
    const body = getValue(await recordBody(parts, administrator, { name: 'Ostler' })).id;
    const person = getValue(await recordPerson(parts, administrator, { name: 'Mona Clerk' })).id;
    expect(notYet(await overview())).toBe(2);
    getValue(await appoint(parts, administrator, { person, role: 'monitor', body: '*' }));
    expect(notYet(await overview())).toBe(1);
    const draft = { pathway: 'recommendation', body, title: 'A visit' };
    getValue(await openMatter(parts, signedIn(pages.record, person), draft));
    expect(await overview()).not.toContain('Three things to begin with');
  });

  it('says what needs attention, each with the way to it, in both languages', async () => {
    const html = await overview();
    expect(html).toContain('people have no way to sign in and no invitation');
    expect(html).toContain('href="/admin/people?show=without"');
    const welsh = (await pages.get('/cy/admin', ada)).html;
    expect(welsh).toContain('href="/cy/admin/people?show=without"');
    expect(welsh).toContain('Sut mae’r cofnod yn sefyll');
  });

  it('shows who is without a way in, when asked for them', async () => {
    const { html } = await pages.get('/admin/people?show=without', ada);
    expect(html).toContain('Mona Clerk');
  });
});
