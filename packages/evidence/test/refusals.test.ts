import { mkdtemp, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openDocument, readDocument } from '../src/read/index.ts';

async function refusalOf(bytes: Uint8Array, path = 'document'): Promise<{ code: string; message: string }> {
  const reading = await readDocument({ path, bytes });
  if (reading.ok) throw new Error(`${path} was read: ${reading.document.text.slice(0, 40)}`);
  expect(reading.refusal.path).toBe(path);
  return reading.refusal;
}

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a file that cannot be read is refused', () => {
  test('when there is none at the path', async () => {
    const reading = await openDocument('/no/such/report.txt');
    expect(reading).toMatchObject({
      ok: false,
      refusal: { path: '/no/such/report.txt', code: 'no-such-file' },
    });
  });

  test('when the path is a directory', async () => {
    expect(await openDocument(tmpdir())).toMatchObject({ ok: false, refusal: { code: 'is-a-directory' } });
  });

  test('when it is larger than allowed, without reading it', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'candour-')), 'large.txt');
    await writeFile(path, '');
    await truncate(path, 200_000_000);
    const reading = await openDocument(path);
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
    expect(reading.ok ? '' : reading.refusal.message).toContain('200.0 MB');
  });

  test('when its text is longer than is read', async () => {
    const bytes = new TextEncoder().encode('The board will reply by 3 May 2026.\n'.repeat(40));
    const reading = await readDocument({ path: 'long.txt', bytes, limits: { characters: 1000 } });
    expect(reading).toMatchObject({ ok: false, refusal: { code: 'too-long' } });
    expect(reading.ok ? '' : reading.refusal.message).toContain('1,440 characters');
  });

  test('when it is empty, or holds only white space', async () => {
    expect((await refusalOf(new Uint8Array())).code).toBe('empty-file');
    expect((await refusalOf(strToU8(' \n\n'))).code).toBe('no-text');
  });

  test.each([
    ['photo.txt', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], 'PNG'],
    ['letter.docx', [...Buffer.from('{\\rtf1\\ansi Hello}')], 'Rich Text'],
    ['archive.pdf', [0x1f, 0x8b, 0x08, 0x00], 'gzip'],
    [
      'old.doc',
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('WordDocument', 'utf16le')],
      '.doc',
    ],
  ])('when it is of another kind, whatever its name: %s', async (path, bytes, kind) => {
    const refusal = await refusalOf(Uint8Array.from(bytes), path);
    expect(refusal.code).toBe('unsupported-type');
    expect(refusal.message).toContain(kind);
  });

  test('when it is binary and named as text', async () => {
    const bytes = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256);
    expect((await refusalOf(bytes, 'notes.txt')).code).toBe('binary-file');
  });

  test('when its UTF-8 is broken, with the place of the first broken byte', async () => {
    const refusal = await refusalOf(Uint8Array.from([...Buffer.from('Café “quoted” '), 0xff, 0x41]));
    expect(refusal.code).toBe('broken-encoding');
    expect(refusal.message).toContain('offset 19');
  });

  test('when it is a PDF cut short, damaged or without a text layer', async () => {
    expect((await refusalOf(latin1('%PDF-1.7\n1 0 obj\n<< /Type /Cat'))).code).toBe('truncated-pdf');
    expect((await refusalOf(latin1('%PDF-1.7\nnothing here\n%%EOF'))).code).toBe('damaged-pdf');
    expect((await refusalOf(latin1(blankPdf))).code).toBe('no-text-layer');
  });

  test('when it is a ZIP that is no DOCX', async () => {
    const workbook = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
    expect((await refusalOf(workbook, 'report.docx')).message).toContain('Excel');
  });

  test('when it is a DOCX that would inflate without bound', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': new Uint8Array(60_000_000),
    });
    expect((await refusalOf(bomb, 'report.docx')).code).toBe('zip-bomb');
  });

  test('when a DOCX lies about the size of its text', async () => {
    const text = strToU8(`<w:document>${' '.repeat(3_000_000)}</w:document>`);
    const archive = zipSync({ 'word/document.xml': text });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    const lie = Buffer.from(archive);
    for (let at = lie.indexOf(size); at !== -1; at = lie.indexOf(size, at)) lie.writeUInt32LE(50, at);
    expect((await refusalOf(lie, 'report.docx')).code).toBe('damaged-docx');
    expect(deflateRawSync(text).length).toBeLessThan(50_000);
  });

  test('when a mail has nothing but an attachment', async () => {
    const mail =
      'From: Ann <a@b.example>\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\nContent-Type: application/pdf; name="report.pdf"\r\nContent-Disposition: attachment; filename="report.pdf"\r\n\r\nxx\r\n';
    expect((await refusalOf(latin1(mail), 'mail.eml')).message).toContain('report.pdf');
  });
});

test('a reader never throws, whatever the bytes: it reads or refuses', async () => {
  const starts = [
    '',
    '%PDF-1.4\n',
    'PK\u0003\u0004',
    '<html>',
    'From: a\r\nMIME-Version: 1.0\r\nTo: b\r\n\r\n',
    '{\\rtf',
    '\u00FF\u00FE',
  ];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
      const bytes = Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest]);
      const reading = await readDocument({ path: 'x', bytes });
      if (!reading.ok) expect(reading.refusal.message).toMatch(/\.$/);
      else expect(reading.document.text).not.toContain('\uFFFD');
    }),
    { numRuns: 300 },
  );
});

const blankPdf = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n');
