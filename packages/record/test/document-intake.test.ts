import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkUpload } from '../src/document/intake/check-upload.ts';
import { normaliseFilename } from '../src/document/intake/filename.ts';
import { intakeLimits } from '../src/document/intake/intake.ts';
import { headersOf } from '../src/document/serving.ts';
import { bytesOf, docx, hiddenIn, joined, pdf, png, zip } from './document-hostile.ts';

async function take(bytes: Uint8Array | string, filename = 'file', claimedType: string | null = null) {
  const checked = await checkUpload({
    bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes,
    filename,
    claimedType,
  });
  return checked.ok ? checked.intake : checked.refusal.code;
}

const page = (body: string) =>
  `<!doctype html><html><head><title>A page</title></head><body>${body}</body></html>`;
const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg">${body}</svg>`;

describe('every document of the worked example', () => {
  const folder = join(import.meta.dirname, '../../../examples/harrow-lane/documents');
  test.each(readdirSync(folder))('%s is taken, under its own name', async (name) => {
    const intake = await take(new Uint8Array(readFileSync(join(folder, name))), name);
    expect(intake).toMatchObject({ filename: name });
  });

  test('none of them carries anything that runs but the scraped page', async () => {
    const carrying: string[] = [];
    for (const name of readdirSync(folder)) {
      const intake = await take(new Uint8Array(readFileSync(join(folder, name))), name);
      if (typeof intake === 'object' && intake.carries.includes('scripts')) carrying.push(name);
    }
    expect(carrying).toEqual(['scraped-copy.html']);
  });
});

describe('what a file is', () => {
  test.each([
    ['text/plain', 'The board will reply.', 'a.txt'],
    ['text/html', page('<p>Words</p>'), 'a.html'],
    ['message/rfc822', 'From: a@b.example\r\nTo: c@d.example\r\nMessage-ID: <1@b>\r\n\r\nWords', 'a.eml'],
    ['image/svg+xml', svg(''), 'a.svg'],
    ['image/png', png, 'a.png'],
    ['application/pdf', pdf(), 'a.pdf'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', docx(), 'a.docx'],
  ])('is told from its bytes: %s', async (mediaType, bytes, filename) => {
    expect(await take(bytes, filename)).toMatchObject({ mediaType, carries: [] });
    expect(await take(bytes, 'no extension', 'application/octet-stream')).toMatchObject({ mediaType });
    expect(await take(bytes, filename, `${mediaType}; charset=utf-8`)).toMatchObject({ mediaType });
  });

  test.each([
    ['a page sent as plain text', page(''), 'a', 'text/plain'],
    ['a page named as plain text', page(''), 'a.txt', null],
    ['a page named as a PDF', page(''), 'report.pdf', null],
    ['plain text sent as a picture', 'alert(1)', 'a', 'image/png'],
    ['a picture sent as a PDF', png, 'a', 'application/pdf'],
    ['a Word file named as a PDF', docx(), 'a.pdf', null],
  ])('must be what it is said to be: %s', async (_, bytes, filename, claimed) => {
    expect(await take(bytes, filename, claimed)).toBe('type-mismatch');
  });

  test.each([
    ['nothing', '', 'empty-file'],
    ['a program', joined('MZ', new Uint8Array(100)), 'unsupported-type'],
    ['a GIF that is JavaScript', 'GIF89a/*  */=1;alert(document.domain)//', 'unsupported-type'],
    ['an archive', zip([{ name: 'a.txt', content: 'words' }]), 'unsupported-type'],
    ['binary data', new Uint8Array(5000).map((_, i) => (i * 37) % 256), 'unsupported-type'],
    [
      'a password-protected Office file',
      joined(
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
        new Uint8Array(Buffer.from('EncryptedPackage', 'utf16le')),
      ),
      'encrypted',
    ],
  ])('must be something that is taken: %s', async (_, bytes, code) => {
    expect(await take(bytes)).toBe(code);
  });

  test('is at most so large, and nothing of a larger one is looked at', async () => {
    expect(await take(new Uint8Array(intakeLimits.bytes + 1))).toBe('too-large');
  });
});

describe('a file that is two things', () => {
  const archive = zip([{ name: 'a.txt', content: 'words' }]);
  test.each([
    ['a page before a PDF', joined('<html><script>alert(1)</script>', pdf())],
    [
      'a page in the first bytes of a PDF',
      joined('%PDF-1.7\n<html><script>alert(1)</script>\n', pdf().subarray(9)),
    ],
    ['words before a PDF', joined('GIF', pdf())],
    ['an archive after a PDF', joined(pdf(), archive)],
    ['an archive inside a PDF’s comment', joined('%PDF-1.7\n%', archive, '\n%%EOF\n')],
    ['much after a PDF’s end', joined(pdf(), 'x'.repeat(1000))],
    ['a page after a picture', joined(png, page('<script>alert(1)</script>'))],
    ['a page inside a picture', joined(png.subarray(0, 20), '<script>alert(1)</script>', png.subarray(20))],
    [
      'an archive after a photograph',
      joined(new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), new Uint8Array(50), archive),
    ],
    ['an archive after a page', joined(page('Words. '.repeat(20_000)), archive)],
    ['a PDF after a page’s first line', `<html>\n%PDF-1.7\n1 0 obj`],
  ])('is refused: %s', async (_, bytes) => {
    expect(await take(bytes)).toBe('polyglot');
  });

  test.each([
    ['a PDF that some program padded', joined(pdf(), new Uint8Array(2000))],
    ['a PDF with a line before it', joined('\n', pdf())],
  ])('is not: %s', async (_, bytes) => {
    expect(await take(bytes)).toMatchObject({ carries: [] });
  });
});

describe('an archive that means harm is refused', () => {
  const zeros = new Uint8Array(30_000_000);
  const link = (0o120777 << 16) >>> 0;
  test.each([
    ['a part that swells a thousand times', docx([{ name: 'word/media/a.bin', content: zeros }]), 'zip-bomb'],
    [
      'a part that lies about its size',
      docx([{ name: 'word/a.xml', content: zeros, declared: 10 }]),
      'damaged-file',
    ],
    [
      'more parts than a document has',
      docx(Array.from({ length: 5001 }, (_, i) => ({ name: `word/${i}`, content: '' }))),
      'zip-bomb',
    ],
    ['an archive inside', docx([{ name: 'word/media/more.zip', content: zip([]) }]), 'nested-archive'],
    ['a path out of the folder', docx([{ name: '../../etc/cron.d/a', content: '' }]), 'unsafe-archive'],
    ['a path from the root', docx([{ name: '/etc/passwd', content: '' }]), 'unsafe-archive'],
    ['a path with a drive', docx([{ name: 'C:/a.xml', content: '' }]), 'unsafe-archive'],
    ['a path of another system', docx([{ name: 'word\\..\\a', content: '' }]), 'unsafe-archive'],
    [
      'a link to elsewhere',
      docx([{ name: 'word/a', content: '/etc/passwd', attributes: link }]),
      'unsafe-archive',
    ],
    ['two parts of one name', docx([{ name: 'Word/Document.xml', content: '' }]), 'unsafe-archive'],
    [
      'a part with two names',
      docx([{ name: 'word/a.xml', localName: 'word/b.xml', content: '' }]),
      'unsafe-archive',
    ],
    ['a part under a password', docx([{ name: 'word/a.xml', content: '', flags: 1 }]), 'encrypted'],
    ['something before it', joined('PK\x03\x04', new Uint8Array(30), docx()), 'damaged-file'],
    [
      'entities in its text',
      docx([], '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>'),
      'xml-entities',
    ],
    [
      'entities in two bytes a character',
      docx([{ name: 'word/a.xml', content: Buffer.from('<!DOCTYPE w [<!ENTITY a "b">]>', 'utf16le') }]),
      'xml-entities',
    ],
    ['half of it missing', docx().subarray(0, 300), 'damaged-file'],
  ])('%s', async (_, bytes, code) => {
    expect(await take(bytes, 'a.docx')).toBe(code);
  });

  test('whose parts share their bytes, so that each swells anew', async () => {
    const bytes = Buffer.from(
      docx([
        { name: 'word/a1', content: 'x'.repeat(900_000) },
        { name: 'word/a1', content: '' },
      ]),
    );
    const first = bytes.indexOf('word/a1') - 30;
    const entry = bytes.lastIndexOf('word/a1') - 46;
    bytes.write('word/a2', entry + 46);
    bytes.writeUInt32LE(first, entry + 42);
    expect(await take(new Uint8Array(bytes))).toBe('unsafe-archive');
  });
});

describe('XML that brings entities of its own is refused', () => {
  const laughs = '<!DOCTYPE svg [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>';
  test.each([
    ['in a picture', laughs + svg('&b;'), 'a.svg'],
    [
      'in a page',
      `<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><body>&x;</body></html>`,
      'a.html',
    ],
    [
      'in any other XML',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "http://169.254.169.254/">]><a>&x;</a>',
      'a.xml',
    ],
    ['after a long comment', `<?xml version="1.0"?><!--${'-x'.repeat(2000)}-->${laughs}<a/>`, 'a.xml'],
  ])('%s', async (_, text, filename) => {
    expect(await take(text, filename)).toBe('xml-entities');
  });
});

describe('what a file carries is told, and it is kept', () => {
  test.each([
    ['a script', '<< /S /JavaScript /JS (app.alert\\(1\\)) >>', ['scripts']],
    ['a script under an escaped name', '<< /S /J#61vaScript /#4aS 5 0 R >>', ['scripts']],
    ['a form that is a program', '<< /AcroForm << /XFA 9 0 R >> >>', ['scripts']],
    ['a program that is launched', '<< /S /Launch /F (cmd.exe) >>', ['actions']],
    ['something done on opening', '<< /OpenAction 5 0 R >>', ['actions']],
    ['a file inside', '<< /Type /EmbeddedFile >>', ['files']],
    ['a web address only', '<< /S /URI /URI (https://example.org) >>', []],
  ])('PDF: %s', async (_, dictionary, carries) => {
    expect(await take(pdf(dictionary))).toMatchObject({ carries });
    expect(await take(pdf(hiddenIn(dictionary)))).toMatchObject({ carries });
    expect(await take(pdf(hiddenIn(dictionary, '/Obj#53tm')))).toMatchObject({ carries });
    expect(await take(pdf(hiddenIn(dictionary, '/Nothing')))).toMatchObject({ carries });
  });

  test('PDF: a list of objects that cannot be looked into', async () => {
    const object = '<< /Type /ObjStm /Filter [/ASCIIHexDecode /LZWDecode] >>\nstream\nABCDEF>\nendstream';
    expect(await take(pdf(object))).toMatchObject({ carries: ['hidden-parts'] });
  });

  test('PDF: three letters in a picture are no script', async () => {
    expect(await take(pdf('<< /Length 9 >>\nstream\n\u0001/JS\u0007q/A\nendstream'))).toMatchObject({
      carries: [],
    });
  });

  test('PDF: a list that swells is refused, and so is a password', async () => {
    const small = { ...intakeLimits, inflatedBytes: 100_000 };
    const bomb = pdf(hiddenIn('0 '.repeat(200_000)));
    const checked = await checkUpload({ bytes: bomb, filename: 'a.pdf', claimedType: null }, small);
    expect(checked).toMatchObject({ ok: false, refusal: { code: 'zip-bomb' } });
    expect(await take(pdf('<< /Encrypt 9 0 R >>'))).toBe('encrypted');
  });

  test.each([
    ['a script', page('<script>alert(1)</script>'), ['scripts']],
    ['a script in capitals, unclosed', page('<ScRiPt src=//x.example>'), ['scripts']],
    ['a handler', page('<img src=x onerror=alert(1)>'), ['scripts']],
    ['an address that runs', page('<a href=" java\nscript:alert(1)">x</a>'), ['scripts']],
    ['a frame', page('<iframe srcdoc="<b>x</b>"></iframe>'), ['scripts']],
    ['an address that is opened', page('<meta http-equiv=refresh content="0;url=//x.example">'), ['actions']],
    ['a form', page('<form action=//x.example><input></form>'), ['actions']],
    ['what a search engine reads', page('<script type="application/ld+json">{}</script>'), []],
    ['a script in a picture', svg('<script>alert(1)</script>'), ['scripts']],
    ['a handler in a picture', svg('<g onload="alert(1)"/>'), ['scripts']],
    ['a page in a picture', svg('<foreignObject><p/></foreignObject>'), ['scripts']],
    ['an address that runs in a picture', svg('<a xlink:href="javascript:alert(1)"/>'), ['scripts']],
  ])('markup: %s', async (_, text, carries) => {
    expect(await take(text)).toMatchObject({ carries });
  });

  test.each([
    ['a program', { name: 'word/vbaProject.bin', content: 'x' }, ['scripts']],
    ['a file', { name: 'word/embeddings/sheet1.xlsx', content: 'x' }, ['files']],
    [
      'a template from elsewhere',
      {
        name: 'word/_rels/settings.xml.rels',
        content:
          '<Relationships><Relationship Type="http://x/attachedTemplate" Target="https://x.example/t.dotm" TargetMode="External"/></Relationships>',
      },
      ['actions'],
    ],
    [
      'a link that a reader may follow',
      {
        name: 'word/_rels/document.xml.rels',
        content:
          '<Relationships><Relationship Type="http://x/hyperlink" Target="https://x.example" TargetMode="External"/></Relationships>',
      },
      [],
    ],
  ])('DOCX: %s', async (_, part, carries) => {
    expect(await take(docx([part]))).toMatchObject({ carries });
  });
});

describe('a mail', () => {
  const mail = (count: number, name = 'a.txt') =>
    [
      'From: Ann <ann@example.org>\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nWords\r\n',
      ...Array.from(
        { length: count },
        () =>
          `--x\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\nattached\r\n`,
      ),
      '--x--\r\n',
    ].join('');

  test('gives up its attachments, each to be checked like any upload', async () => {
    const checked = await checkUpload({
      bytes: bytesOf(mail(2, '../../a.txt')),
      filename: 'm.eml',
      claimedType: null,
    });
    expect(checked).toMatchObject({
      ok: true,
      intake: { carries: ['files'] },
      attachments: [{ claimedType: 'text/plain' }, {}],
    });
  });

  test('with more attachments than anybody sends is refused', async () => {
    expect(await take(mail(51), 'm.eml')).toBe('zip-bomb');
  });

  test('nested past reading is refused', async () => {
    const nested = 'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n'.repeat(200);
    expect(
      await take(`From: a@b.example\r\nTo: c@d.example\r\nMIME-Version: 1.0\r\n${nested}`, 'm.eml'),
    ).toBe('damaged-file');
  });
});

describe('what is made to be read for ever is not', () => {
  test.each([
    ['comments before a page that never comes', '<!---->'.repeat(2000)],
    ['comments before a picture that never comes', `<?xml version="1.0"?>${'<!-- -->'.repeat(1500)}`],
    ['declarations that never end', '<!DOCTYPE '.repeat(6000)],
    ['elements that never end', '<p '.repeat(100_000)],
    [
      'spaces after a name',
      `%PDF-1.7\n${'/Encrypt '.repeat(20)}${' '.repeat(200_000)}${'/JS '.repeat(50_000)}\n%%EOF\n`,
    ],
    ['streams in streams', `%PDF-1.7\n${'stream\nx'.repeat(300_000)}\n%%EOF\n`],
    ['a line of escapes', `%PDF-1.7\n${'/#2f'.repeat(100_000)}\n%%EOF\n`],
    ['headers without end', `From: a@b.example\nTo: ${' \n'.repeat(20_000)}`],
    [
      'parts within parts',
      'MIME-Version: 1.0\nTo: a\nContent-Type: multipart/mixed; boundary=x\n\n'.repeat(1000),
    ],
  ])('%s', async (_, text) => {
    expect(await take(text)).toBeDefined();
  });
});

describe('a file’s name', () => {
  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ann\\report.pdf', 'report.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\r\nSet-Cookie: x=1.txt', 'aSet-Cookie_ x=1.txt'],
    ['.htaccess', 'htaccess'],
    ['nul.txt', '_nul.txt'],
    ['<img src=x>.html', '_img src=x_.html'],
    ['cafe\u0301.txt', 'café.txt'],
    ['…', '…'],
    ['\u0000\u200b. ', 'document'],
    ['', 'document'],
    [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(98)}.pdf`],
  ])('%j is kept as %j', (given, kept) => {
    expect(normaliseFilename(given)).toBe(kept);
    expect(normaliseFilename(kept)).toBe(kept);
  });
});

describe('a document’s own bytes leave', () => {
  const leave = (
    mediaType: 'text/html' | 'image/svg+xml' | 'application/pdf' | 'image/png',
    carries: readonly 'scripts'[] = [],
  ) => headersOf({ mediaType, filename: 'Ŵy "x"\'.pdf', carries });

  test('so that nothing in them runs: markup as its source, a PDF with a script as a download', () => {
    expect(leave('text/html')['content-type']).toBe('text/plain; charset=utf-8');
    expect(leave('image/svg+xml', ['scripts'])['content-type']).toBe('text/plain; charset=utf-8');
    expect(leave('application/pdf')['content-disposition']).toMatch(/^inline/);
    expect(leave('application/pdf', ['scripts'])['content-disposition']).toMatch(/^attachment/);
    for (const type of ['text/html', 'image/svg+xml', 'application/pdf', 'image/png'] as const) {
      expect(leave(type)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      });
    }
  });

  test('under a name that breaks out of no header', () => {
    expect(leave('image/png')['content-disposition']).toBe(
      "inline; filename*=UTF-8''%C5%B4y%20%22x%22%27.pdf",
    );
  });
});
