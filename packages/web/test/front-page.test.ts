import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPages, type PageServer } from './open-pages.ts';

describe('the front page', () => {
  let pages: PageServer;
  beforeAll(async () => {
    pages = await openPages();
  });
  afterAll(() => pages.close());

  it('is English at / and Welsh at /cy, each with a link to the other', async () => {
    const [english, welsh] = [await pages.get('/'), await pages.get('/cy')];
    expect(english.html).toContain('<html lang="en">');
    expect(english.html).toContain('href="/cy" lang="cy"');
    expect(welsh.html).toContain('<html lang="cy">');
    expect(welsh.headers.get('content-language')).toBe('cy');
  });

  it('gives an address that leads nowhere a page that says so', async () => {
    const { status, html } = await pages.get('/cy/nowhere');
    expect(status).toBe(404);
    expect(html).toContain('Heb ei ganfod');
    expect((await pages.get('/design/nothing')).status).toBe(404);
  });
});
