import { listBuiltins } from '@candour/pathways/builtin';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Credentials } from '../../../server/test/open-api.ts';
import { openPages, type PageServer } from '../open-pages.ts';

const written = listBuiltins().find(({ definition }) => definition.pathway === 'commitment')?.text ?? '';
const next = written.replace('version: 1', 'version: 2');

describe('pathways, looked at by an administrator', () => {
  let pages: PageServer;
  let ada: Credentials;

  beforeAll(async () => {
    pages = await openPages();
    ada = await pages.signIn(pages.record.administrator.person);
  });
  afterAll(() => pages?.close());

  const preview = (text: string, more = {}) => pages.post('/admin/pathways/preview', { text, ...more }, ada);

  it('lists every version, since when it is in force and how much is under it', async () => {
    const { html } = await pages.get('/admin/pathways', ada);
    expect(html).toContain('5 pathways are in force');
    expect((await pages.get('/admin/pathways.csv', ada)).html).toContain('commitment,1,');
  });

  it('shows what was proved of a pathway, its picture, and its text', async () => {
    // Once it was checked anywhere it is known, so that the page does not say that it is still being proved.
    await preview(written);
    const { html } = await pages.get('/admin/pathways/commitment/1', ada);
    expect(html).toContain('Proved: no matter on it can be dropped');
    expect(html).toContain('(outside)');
    expect(html).not.toContain('<style');
    const drawn = await pages.get('/cy/admin/pathways/commitment/1/diagram.svg', ada);
    expect(drawn.headers.get('content-type')).toContain('image/svg+xml');
    expect(drawn.headers.get('content-security-policy')).toContain('sandbox');
    expect((await pages.get('/admin/pathways/commitment/1/pathway.yaml', ada)).html).toBe(written);
    expect((await pages.get('/admin/pathways/commitment/9', ada)).status).toBe(404);
  });

  it('offers the text in force with its version raised', async () => {
    const { html } = await pages.get('/admin/pathways/preview?from=commitment', ada);
    expect(html).toContain('version: 2');
  });

  it('tells line by line what is wrong, and offers nothing to put in force', async () => {
    const { status, html } = await preview(next.replace('initial: noticed', 'initial: nowhere'));
    expect(status).toBe(422);
    expect(html).toContain('One thing is wrong with it');
    expect(html).toContain('nowhere');
    expect(html).not.toContain('value="put"');
    expect((await preview(' ')).html).toContain('Paste the pathway');
  });

  it('sets a sound change beside the version in force, and only then puts it in force', async () => {
    const changed = next.replace('title: { en: "Commitment"', 'title: { en: "Promise"');
    const looked = await preview(changed);
    expect(looked.status).toBe(200);
    expect(looked.html).toContain('One thing would change from version 1');
    expect(looked.html).toContain('<del>Commitment</del>');
    expect(looked.html).toContain('<ins>Promise</ins>');
    expect(looked.html).toContain('No open matter is under an earlier version');
    const put = await preview(changed, { do: 'put' });
    expect(put.location).toBe('/admin/pathways/commitment/2?done=put');
    expect((await pages.get('/admin/pathways', ada)).html).toContain('Former');
    const again = await preview(changed);
    expect(again.html).toContain('must be 3 to be put in force');
    expect(again.html).not.toContain('value="put"');
  });
});
