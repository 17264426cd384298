import { crc32, deflateRawSync, deflateSync } from 'node:zlib';

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
export const joined = (...parts: readonly (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

export interface Part {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the header before the part calls it, where that is to differ. */
  readonly localName?: string;
  /** What the directory says it inflates to. */
  readonly declared?: number;
  readonly attributes?: number;
  readonly flags?: number;
}

/** A ZIP archive, byte by byte (APPNOTE 4.3), so that any of them can be wrong. */
export function zip(parts: readonly Part[]): Uint8Array {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, content, localName = name, declared, attributes = 0, flags = 0 } of parts) {
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(plain), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared ?? plain.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([word(0x04034b50), common, Buffer.from(localName), packed]);
    local.writeUInt16LE(Buffer.byteLength(localName), 26);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(attributes, 6);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([word(0x02014b50), Buffer.from([20, 3]), common, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return joined(...locals, listing, word(0x06054b50), end);
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const wordBody = (text: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`;

/** A DOCX that says something, with other parts beside it or in place of its own. */
export function docx(
  others: readonly Part[] = [],
  body = wordBody('The board will reply by 3 May 2026.'),
): Uint8Array {
  return zip([
    { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types/>' },
    { name: 'word/document.xml', content: body },
    ...others,
  ]);
}

/** A PDF with these objects; nothing in it need be well made but what is looked at. */
export function pdf(...objects: readonly (string | Uint8Array)[]): Uint8Array {
  const body = objects.map((object, at) => joined(`${at + 2} 0 obj\n`, object, '\nendobj\n'));
  return joined(
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
    ...body,
    'trailer\n<< /Root 1 0 R >>\n%%EOF\n',
  );
}

/** An object stream that holds a dictionary where nobody sees it. */
export function hiddenIn(dictionary: string, type = '/ObjStm'): Uint8Array {
  const packed = deflateSync(Buffer.from(`7 0 ${dictionary}`));
  return joined(
    `<< /Type ${type} /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`,
    new Uint8Array(packed),
    '\nendstream',
  );
}

export const png = joined(
  new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  new Uint8Array(40),
  new Uint8Array([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
);
