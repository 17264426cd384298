import { redescribeMatter } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { checkHtml } from '../check-html.ts';
import { type Case, openCase } from '../matter/open-case.ts';

describe('the list of matters', () => {
  let given: Case;
  const opened: string[] = [];
  const get = (path: string, who: 'officer' | 'stranger' | null = 'officer') =>
    given.pages.get(path, who === null ? {} : given[who]);

  beforeAll(async () => {
    given = await openCase();
    for (const title of ['Owen <T.>', 'Winifred', 'Third']) opened.push(await given.open(title));
    const { parts } = given.pages.record;
    const by = signedIn(given.pages.record, given.people.officer);
    getValue(
      await redescribeMatter(parts, by, {
        ...{ matter: opened[1] ?? '', title: 'Winifred', classification: 'public' },
      } as never),
    );
  });
  afterAll(() => given?.pages.close());

  it('says what it found, and lists what the reader may see, in clean markup', async () => {
    const { status, html } = await get('/matters');
    expect(status).toBe(200);
    expect(html).toContain('<h1>3 open matters, none of them late</h1>');
    expect(html).toContain('Owen &lt;T.&gt;');
    expect(html).not.toContain('<T.>');
    expect(await checkHtml(html)).toEqual([]);
  });

  it('is in Welsh under /cy, with every link there', async () => {
    const { html } = await get('/cy/matters');
    expect(html).toContain('3 o faterion agored');
    const own = [...html.matchAll(/href="(\/matters[^"]*)"/g)].map(([, href]) => href);
    expect(own.filter((href) => !/^\/matters(\.json|\.csv)?(\?|$)/.test(href ?? ''))).toEqual([]);
    expect(await checkHtml(html)).toEqual([]);
  });

  it('shows others what is public alone, and counts nothing else', async () => {
    for (const who of ['stranger', null] as const) {
      const { html } = await get('/matters', who);
      expect(html).toContain('Winifred');
      expect(html).not.toContain('Owen');
      expect(html).toContain('<h1>One open matter, none of them late</h1>');
    }
    expect((await get('/matters', null)).html).not.toContain('Olive Officer');
  });

  it('is narrowed by a link, which let go leads back', async () => {
    const { html } = await get('/matters');
    const [, href = ''] = /href="([^"]*body=[^"]*)"/.exec(html) ?? [];
    const narrowed = await get(href.replaceAll('&amp;', '&'));
    expect(narrowed.html).toContain('aria-current="true"');
    expect(narrowed.html).toContain('aria-label="Narrowed to"');
    expect(narrowed.html).toMatch(/href="\/matters" aria-current="true"/);
  });

  it('with nothing like that says so, and offers to let go', async () => {
    const { html } = await get('/matters?pathway=review');
    expect(html).toContain('<h1>No matter is like that</h1>');
    expect(html).toContain('Let go');
  });

  it('is late when its last day is over, whether or not that is recorded', async () => {
    given.pages.record.setNow('2026-06-17');
    const again = await given.pages.signIn(given.people.officer);
    const { html } = await given.pages.get('/matters?overdue=true', again);
    expect(html).toContain('<h1>3 matters are late</h1>');
    expect(html).toMatch(/since \d+ \w+ 2025/);
    given.pages.record.setNow('2025-06-17T12:00:00.000Z');
  });

  it('goes on page by page, and gives the same as JSON and as CSV', async () => {
    const { html } = await get('/matters.json?order=opened');
    const { matters, counts } = JSON.parse(html) as { matters: { id: string }[]; counts: { total: number } };
    expect(matters.map(({ id }) => id)).toEqual(opened.toReversed());
    expect(counts.total).toBe(3);
    const table = await get('/matters.csv');
    expect(table.headers.get('content-type')).toContain('text/csv');
    expect(table.html.split('\r\n')).toHaveLength(5);
  });

  it('can be read as it was known on another day, and refuses what is no day', async () => {
    const before = await get('/matters?known=2025-06-16');
    expect(before.html).toContain('as they were known on 16 June 2025');
    expect(before.html).not.toContain('Winifred');
    const then = await get('/matters?known=2025-06-17');
    expect(then.html).toContain('Winifred');
    expect(await checkHtml(then.html)).toEqual([]);
    expect((await get('/matters?known=soon')).html).toContain('That is no day');
  });
});
