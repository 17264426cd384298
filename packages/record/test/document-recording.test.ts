import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sweepDatabase } from '@candour/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { describeDocument } from '../src/document/describe-document.ts';
import { openBytes } from '../src/document/open-bytes.ts';
import { getDocument } from '../src/document/read-document.ts';
import { type RecordDocument, recordDocument } from '../src/document/record-document.ts';
import { approveErasure } from '../src/erasure/approve-erasure.ts';
import { requestErasure } from '../src/erasure/request-erasure.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { confirmStatement } from '../src/proposal/decide/confirm-statement.ts';
import { refuseProposal } from '../src/proposal/decide/refuse-proposal.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { bytesOf, docx } from './document-hostile.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { listKind, readers } from './proposal-desk.ts';

const some = () => `A letter about ${randomBytes(8).toString('hex')}, which nobody else has.`;

const canary = 'Wilhelmina Quicksilver';
const letter = `To whom it may concern

Marlshire County Council wrote on 3 March 2025.

“We will write to ${canary} by 5 May 2025,” said Teresa Holme, the chief executive. She added: “We are sorry.”
`;

describe.each(records)('a document on $name', ({ name, open }) => {
  let record: TestRecord;
  let clerk: string;
  let other: string;
  let matter: string;

  beforeAll(async () => {
    record = await open();
    const { parts, administrator } = record;
    const body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    const person = async (name: string) => {
      const { id } = getValue(await recordPerson(parts, administrator, { name }));
      getValue(await appoint(parts, administrator, { person: id, role: 'monitor', body: '*' }));
      return id;
    };
    [clerk, other] = [await person('Mona Clerk'), await person('Otto Other')];
    const opened = await openMatter(parts, signedIn(record, clerk), {
      pathway: 'recommendation',
      body,
      title: 'A restricted matter',
    });
    matter = getValue(opened).matter;
  });
  afterAll(() => record?.close());

  const put = (text: string | Uint8Array, more: Partial<RecordDocument> = {}, person = clerk) =>
    recordDocument(record.parts, signedIn(record, person), {
      bytes: typeof text === 'string' ? bytesOf(text) : text,
      filename: 'letter.txt',
      claimedType: null,
      source: { by: 'upload' },
      ...more,
    });

  const everything = async () => {
    const { parts, folder } = record;
    const { rows } = await parts.database.query<{ leaf: Uint8Array }>('select leaf from ledger.entry');
    const files = readdirSync(join(folder, 'documents'), { recursive: true, withFileTypes: true });
    return Buffer.concat([
      ...rows.map(({ leaf }) => Buffer.from(leaf)),
      ...files.filter((file) => file.isFile()).map((file) => readFileSync(join(file.parentPath, file.name))),
    ]);
  };

  test('is restricted unless somebody says that it was published; neither leaf nor store show anything of it', async () => {
    const [restricted, published] = [some(), some()];
    const { document } = getValue(
      await put(restricted, { filename: 'Private name.txt', title: 'Private title' }),
    );
    getValue(await put(published, { classification: 'public' }));
    const kept = await everything();
    expect(kept.includes(published)).toBe(true);
    for (const hidden of [restricted, 'Private name', 'Private title'])
      expect(kept.includes(hidden)).toBe(false);
    const { bytes, headers } = getValue(await openBytes(record.parts, signedIn(record, clerk), document));
    expect(Buffer.from(bytes).toString()).toBe(restricted);
    expect(headers['content-disposition']).toContain("filename*=UTF-8''Private%20name.txt");
  });

  test('is seen by all once public; by whoever put it in, and the people of its matter, otherwise', async () => {
    const [open, own, inMatter] = [
      getValue(await put(some(), { classification: 'public' })).document,
      getValue(await put(some())).document,
      getValue(await put(some(), { matter })).document,
    ];
    const seen = async (who: 'anyone' | string) => {
      const caller = who === 'anyone' ? who : signedIn(record, who);
      const outcomes = [open, own, inMatter].map((id) => getDocument(record.parts, caller, id));
      return (await Promise.all(outcomes)).map(({ ok }) => ok);
    };
    expect(await seen('anyone')).toEqual([true, false, false]);
    expect(await seen(other)).toEqual([true, false, false]);
    expect(await seen(clerk)).toEqual([true, true, true]);
    const { rows } = await record.parts.database.query(
      'select person from record.reading where matter = $1',
      [matter],
    );
    expect(rows).toContainEqual({ person: clerk });
    expect(rows).not.toContainEqual({ person: other });
  });

  test('is there once, for the same people; that others have it is told to nobody', async () => {
    const [open, closed] = [some(), some()];
    const first = getValue(await put(open, { classification: 'public' }));
    expect(getValue(await put(open, { classification: 'public' }, other))).toEqual({
      ...first,
      isNew: false,
    });
    const mine = getValue(await put(closed));
    expect(getValue(await put(closed))).toEqual({ ...mine, isNew: false });
    const theirs = getValue(await put(closed, {}, other));
    expect(theirs.isNew).toBe(true);
    expect(theirs.document).not.toBe(mine.document);
    expect(getValue(await put(closed, { matter })).isNew).toBe(true);
  });

  test('put in by several people at one moment is there once', async () => {
    const text = some();
    const put8 = Array.from({ length: 8 }, (_, i) =>
      put(text, { classification: 'public' }, i % 2 ? clerk : other),
    );
    const recorded = (await Promise.all(put8)).map(getValue);
    expect(new Set(recorded.map(({ document }) => document)).size).toBe(1);
    expect(recorded.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test('that is refused leaves nothing', async () => {
    const before = await everything();
    const harmful = docx([{ name: '../../etc/cron.d/a', content: 'x' }]);
    expect(codesOf(await put(harmful, { filename: 'a.docx' }))).toEqual(['unsafe-archive']);
    expect(codesOf(await put('<html><body>x</body></html>', { filename: 'a.pdf' }))).toEqual([
      'type-mismatch',
    ]);
    expect((await everything()).equals(before)).toBe(true);
  });

  test('is put in by people with a role, and into matters that they act on', async () => {
    const stranger = getValue(
      await recordPerson(record.parts, record.administrator, { name: 'Stan Ranger' }),
    ).id;
    expect(codesOf(await put(some(), {}, stranger))).toEqual(['not-allowed']);
    expect(codesOf(await put(some(), { matter }, other))).toEqual(['no-such-matter']);
    expect(codesOf(await put(some(), { matter: 'matter_none' }))).toEqual(['no-such-matter']);
    const outcome = recordDocument(record.parts, 'anyone', {
      bytes: bytesOf(some()),
      filename: 'a',
      claimedType: null,
      source: { by: 'upload' },
    });
    expect(codesOf(await outcome)).toEqual(['sign-in-needed']);
  });

  test('that is a mail brings its attachments, each by itself; one that is harmful stays inside it', async () => {
    const [attached, program] = [some(), 'MZ and so on'];
    const part = (name: string, content: string) =>
      `--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n`;
    const mail = `From: Ann <ann@example.org>\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nPlease see the files. ${some()}\r\n${part('one.txt', attached)}${part('again.txt', attached)}${part('tool.exe', program)}--x--\r\n`;
    const recorded = getValue(
      await put(mail, { filename: 'm.eml', source: { by: 'mail', from: 'ann@example.org' } }),
    );
    const [one, again, tool] = recorded.attachments;
    expect(one).toEqual({ filename: 'one.txt', document: expect.stringMatching(/^document_/) });
    expect(again).toEqual({ filename: 'again.txt', document: one && 'document' in one ? one.document : '' });
    expect(tool).toMatchObject({ filename: 'tool.exe', refusal: { code: 'unsupported-type' } });
    const { rows } = await record.parts.database.query(
      'select filename, source from record.document where part_of = $1',
      [recorded.document],
    );
    expect(rows).toEqual([{ filename: 'one.txt', source: { by: 'mail', from: null } }]);
  });

  test('that corrects another names it; neither changes', async () => {
    const first = getValue(await put(some()));
    const later = getValue(await put(some(), { replaces: first.document }));
    const row = getValue(await getDocument(record.parts, signedIn(record, clerk), later.document));
    expect(row.replaces).toBe(first.document);
    expect(codesOf(await put(some(), { replaces: first.document }, other))).toEqual(['no-such-document']);
    expect(
      getValue(await getDocument(record.parts, signedIn(record, clerk), first.document)).replaces,
    ).toBeNull();
  });

  test('is described anew, and made public, by whoever may; never made restricted again', async () => {
    const text = some();
    const { document } = getValue(await put(text, { title: 'Wrong' }));
    const describe = (classification: 'public' | 'restricted', person = clerk) =>
      describeDocument(record.parts, signedIn(record, person), {
        document,
        title: 'Right',
        publishedAt: '2025-06-17',
        classification,
      });
    expect(codesOf(await describe('public', other))).toEqual(['no-such-document']);
    getValue(await describe('public'));
    expect(codesOf(await describe('restricted'))).toEqual(['public-already']);
    expect(getValue(await getDocument(record.parts, 'anyone', document))).toMatchObject({
      title: 'Right',
      published_at: '2025-06-17',
    });
    expect(Buffer.from(getValue(await openBytes(record.parts, 'anyone', document)).bytes).toString()).toBe(
      text,
    );
  });

  describe('that is restricted and erased', () => {
    let document: string;
    let kept: string;

    beforeAll(async () => {
      const second = getValue(
        await recordPerson(record.parts, record.administrator, { name: 'Ben Keeper', administrator: true }),
      ).id;
      const recorded = await recordDocument(record.parts, signedIn(record, clerk), {
        bytes: bytesOf(letter),
        filename: `${canary}.txt`,
        claimedType: null,
        title: canary,
        source: { by: 'upload' },
      });
      document = getValue(recorded).document;
      kept = getValue(await getDocument(record.parts, signedIn(record, clerk), document)).kept;
      await readDocuments(record.parts, readers);
      const [said, other] = await listKind(record, document, 'statement');
      getValue(await confirmStatement(record.parts, signedIn(record, clerk), { proposal: said?.id ?? '' }));
      const refused = other?.id ?? (await listKind(record, document, 'commitment'))[0]?.id ?? '';
      getValue(
        await refuseProposal(record.parts, signedIn(record, clerk), { proposal: refused, reason: canary }),
      );
      const { erasure } = getValue(
        await requestErasure(record.parts, record.administrator, { subject: document, basis: 'Article 17' }),
      );
      const sweeps =
        name === 'embedded' ? [sweepDatabase(record.parts.database, ['desk', 'record', 'ledger'])] : [];
      const approver = { ...signedIn(record, second), administrator: true };
      getValue(await approveErasure(record.parts, approver, { erasure, sweeps }));
    });

    test('is on the record as one that was, and opens for nobody', async () => {
      const caller = signedIn(record, clerk);
      const row = getValue(await getDocument(record.parts, caller, document));
      expect(row).toMatchObject({
        media_type: 'text/plain',
        title: null,
        filename: null,
        sha256: null,
        source: null,
      });
      expect(codesOf(await openBytes(record.parts, caller, document))).toEqual(['document-erased']);
    });

    test('leaves nothing of its words in any table, nor of its bytes in the store', async () => {
      const tables = await record.parts.database.query<{ name: string }>(
        `select table_schema || '.' || table_name as name from information_schema.tables where table_schema in ('record', 'desk') and table_type = 'BASE TABLE'`,
      );
      for (const { name: table } of tables.rows) {
        const { rows } = await record.parts.database.query<{ found: number }>(
          `select count(*)::int as found from ${table} row where row::text like '%Quicksilver%'`,
        );
        expect([table, rows[0]?.found]).toEqual([table, 0]);
      }
      expect(await record.parts.blobs.has(kept)).toBe(false);
    });

    test('takes with it what was confirmed from it, and a rebuild brings nothing back', async () => {
      for (const table of [
        'record.statement',
        'record.proposal_decision',
        'record.passage',
        'desk.proposal',
      ]) {
        const { rows } = await record.parts.database.query(`select 1 from ${table} where document = $1`, [
          document,
        ]);
        expect([table, rows]).toEqual([table, []]);
      }
      expect((await rebuild(record.parts)).filter(({ before, after }) => before !== after)).toEqual([]);
      expect(await readDocuments(record.parts, readers)).toEqual({ read: [], refused: [] });
    });

    test.runIf(name === 'embedded')('is nowhere in the folder of the record', async () => {
      await record.reopen();
      const search = () =>
        execFileSync('grep', ['-rlaF', 'Quicksilver', record.folder], { encoding: 'utf8' });
      expect(search).toThrow(); // It finds nothing and says so by its exit code.
    });
  });

  test('and the tables are made again from the log, each the same', async () => {
    const tables = await rebuild(record.parts);
    expect(tables.filter(({ before, after }) => before !== after)).toEqual([]);
    expect(tables.find(({ table }) => table === 'record.document')?.rows).toBeGreaterThan(10);
  });
});
