import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocuments } from '../../../record/src/proposal/read-documents.ts';
import { addPerson, exampleFolder, readers } from '../../../record/test/proposal-desk.ts';
import type { ApiServer, Credentials } from '../../../server/test/open-api.ts';
import { servers } from '../../../server/test/open-api.ts';

const text = (words: string, name: string, type = 'text/plain') => new File([words], name, { type });

describe('documents are put in and listed', () => {
  let server: ApiServer;
  let by: Credentials;
  const show = async (path: string, who: Credentials = by) => {
    const answer = await server.app.fetch(
      new Request(`http://localhost${path}`, { headers: { accept: 'text/html', ...who } }),
      {},
    );
    return { status: answer.status, html: await answer.text(), headers: answer.headers };
  };
  const putIn = async (
    files: readonly File[],
    fields: Readonly<Record<string, string>> = {},
    path = '/documents',
  ) => {
    const body = new FormData();
    for (const file of files) body.append('file', file);
    for (const [name, value] of Object.entries({ classification: 'restricted', ...fields }))
      body.append(name, value);
    const request = new Request(`http://localhost${path}`, {
      method: 'POST',
      headers: { accept: 'text/html', origin: 'http://localhost', ...by },
      body,
    });
    const answer = await server.app.fetch(request, {});
    return { status: answer.status, html: await answer.text(), location: answer.headers.get('location') };
  };

  beforeAll(async () => {
    server = await (servers[0] as (typeof servers)[number]).open();
    by = await server.signIn(await addPerson(server.record, 'Mona Clerk', 'record-clerk'));
  });
  afterAll(() => server?.close());

  it('goes to the desk of a document that was put in, with all that was said of it', async () => {
    const put = await putIn([text('The council will act by May 2026, it said.', 'Letter.txt')], {
      origin: 'https://council.example/letters/7',
      title: 'A letter of the council',
      'published-day': '4',
      'published-month': '3',
      'published-year': '2025',
    });
    expect(put.status).toBe(303);
    const { html } = await show(put.location ?? '');
    expect(html).toContain('The document is on the record.');
    expect(html).toContain('A letter of the council');
    expect(html).toContain('4 March 2025');
    expect(html).toContain('href="https://council.example/letters/7"');
    const again = await putIn([text('The council will act by May 2026, it said.', 'Same.txt')]);
    expect((await show(again.location ?? '')).html).toContain('on the record already');
  });

  it('refuses a form that lacks something at its fields, and keeps what was filled in', async () => {
    const none = await putIn([], {
      origin: 'By hand',
      'published-day': '31',
      'published-month': '2',
      'published-year': '2025',
    });
    expect(none.status).toBe(422);
    expect(none.html).toContain('Choose at least one file.');
    expect(none.html).toContain('id="published-error"');
    expect(none.html).toContain('value="By hand"');
    expect((await putIn([text('x', 'x.txt')], { classification: '' })).html).toContain(
      'Say who may read it.',
    );
  });

  it('says of a hostile file in one sentence what is wrong with it, in either language', async () => {
    const zip = new File([new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0])], 'x.docx');
    const refused = await putIn([zip]);
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/id="file-error"/);
    const welsh = await putIn([text('', 'gwag.txt')], {}, '/cy/documents');
    expect(welsh.html).toContain('Mae’r ffeil hon yn wag');
  });

  it('says of several files what became of each, one that is refused keeping nothing from the others', async () => {
    const mail = readFileSync(join(exampleFolder, 'promises-email.eml'), 'utf8');
    const put = await putIn([
      text('One.', 'one.txt'),
      text('', 'empty.txt'),
      text(mail, 'mail.eml', 'message/rfc822'),
    ]);
    expect(put.status).toBe(200);
    expect(put.html).toContain('2 of 3 files on the record');
    expect(put.html).toContain('This file is empty');
  });

  it('lists them with what reading came to, narrowed and as data', async () => {
    expect((await show('/documents?only=waiting')).html).toContain('A letter of the council');
    while ((await readDocuments(server.record.parts, readers)).read.length > 0);
    const { html } = await show('/documents');
    expect(html).toContain('A letter of the council');
    expect(html).toContain('Restricted');
    expect((await show('/documents?only=waiting')).html).toContain('No document is like that.');
    const json = JSON.parse((await show('/documents.json?only=to-decide')).html);
    expect(json.documents.length).toBeGreaterThan(0);
    for (const { open } of json.documents) expect(open).toBeGreaterThan(0);
    expect(JSON.stringify(json)).not.toContain('kept');
    const csv = await show('/documents.csv');
    expect(csv.headers.get('content-disposition')).toContain('documents.csv');
    expect(csv.html.split('\r\n')[0]).toBe(
      'id,title,filename,publishedAt,source,classification,matter,mediaType,recordedAt,reading,open',
    );
    expect((await show('/cy/documents')).html).toContain('Rhoi dogfennau i mewn');
  });

  it('shows nobody what they may not read, and the form to nobody who may not use it', async () => {
    const other = await server.signIn(await addPerson(server.record, 'Somebody Else'));
    expect((await show('/documents', other)).html).not.toContain('A letter of the council');
    expect((await show('/documents/new', other)).status).toBe(403);
    expect((await show('/documents/new', {})).status).toBe(401);
  });

  it('has its title, day and readers put right, and is never made restricted again', async () => {
    const json = JSON.parse((await show('/documents.json')).html);
    const { id } = json.documents.find(({ title }: { title: string }) => title === 'A letter of the council');
    const post = (fields: Readonly<Record<string, string>>) =>
      server.app.fetch(
        new Request(`http://localhost/documents/${id}/description`, {
          method: 'POST',
          headers: {
            accept: 'text/html',
            origin: 'http://localhost',
            'content-type': 'application/x-www-form-urlencoded',
            ...by,
          },
          body: new URLSearchParams(fields).toString(),
        }),
        {},
      );
    expect((await show(`/documents/${id}/description`)).html).toContain('value="A letter of the council"');
    expect((await post({ title: 'The council’s letter', classification: 'public' })).status).toBe(303);
    expect((await show(`/documents/${id}`, {})).html).toContain('The council’s letter');
    const back = await post({ title: 'The council’s letter', classification: 'restricted' });
    expect(back.status).toBe(422);
    expect(await back.text()).toContain('cannot be made restricted again');
  });
});
