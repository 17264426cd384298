import { recordBody } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue } from '../../../record/test/open-record.ts';
import { checkHtml } from '../check-html.ts';
import { type Case, openCase } from '../matter/open-case.ts';

describe('searching', () => {
  let given: Case;
  beforeAll(async () => {
    given = await openCase();
    await given.open('The smoke alarm <b>that</b> nobody fitted');
    await given.open('Smoke in the corridor');
    const { parts, administrator } = given.pages.record;
    getValue(await recordBody(parts, administrator, { name: 'Smoke Control Board' }));
  });
  afterAll(() => given?.pages.close());
  const get = (path: string, who: 'officer' | null = 'officer') =>
    given.pages.get(path, who === null ? {} : given[who]);

  it('before anything is looked for, says how to', async () => {
    for (const path of ['/search', '/cy/search']) {
      const { html } = await get(path, null);
      expect(html.match(/<li>/g)?.length).toBeGreaterThan(4);
      expect(await checkHtml(html)).toEqual([]);
    }
  });

  it('shows what was found, of what kind and where, with the words marked and nothing run', async () => {
    const { status, html } = await get('/search?words=smoke');
    expect(status).toBe(200);
    expect(html).toContain('<h1>3 things have “smoke”</h1>');
    expect(html).toContain('<mark>smoke</mark>');
    expect(html).not.toContain('<b>that</b>');
    expect(html).toMatch(/href="\/matters\/matter_/);
    expect(html).toMatch(/href="\/matters\?body=body_/);
    expect(await checkHtml(html)).toEqual([]);
  });

  it('finds for anybody only what is public', async () => {
    const { html } = await get('/search?words=smoke', null);
    expect(html).toContain('<h1>One thing has “smoke”</h1>');
    expect(html).not.toContain('corridor');
  });

  it('is narrowed by links with counts, which keep the words', async () => {
    const { html } = await get('/search?words=smoke');
    const [, href = ''] = /href="([^"]*kind=body[^"]*)"/.exec(html) ?? [];
    const narrowed = await get(href.replaceAll('&amp;', '&'));
    expect(narrowed.html).toContain('<h1>One thing has “smoke”</h1>');
    expect(narrowed.html).toContain('<input type="hidden" name="kind" value="body"');
    expect(await checkHtml(narrowed.html)).toEqual([]);
  });

  it('reads what was misspelt as what is there, and says so', async () => {
    const { html } = await get('/search?words=coridor');
    expect(html).toContain('Nothing has “coridor”; it is read as corridor.');
    expect(html).toContain('<mark>corridor</mark>');
  });

  it('with nothing found says what was looked for and what one could do', async () => {
    const { html } = await get('/search?words=zeppelin');
    expect(html).toContain('<h1>Nothing that you may read has “zeppelin”</h1>');
    expect(html).toContain('What you could do');
  });

  it('refuses at its field what cannot be looked for', async () => {
    const { status, html } = await get('/search?words=-smoke');
    expect(status).toBe(422);
    expect(html).toContain('href="#words"');
    expect(await checkHtml(html)).toEqual([]);
    expect((await get('/search?words=smoke&after=nonsense')).status).toBe(400);
  });

  it('is data too', async () => {
    const { html } = await get('/search.json?words=smoke');
    expect((JSON.parse(html) as { total: number }).total).toBe(3);
  });
});
