/** What is read. */
export type MediaType =
  | 'text/html'
  | 'text/plain'
  | 'message/rfc822'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Bytes by which a format shows itself; `null` stands for any byte. */
export interface Signature {
  readonly name: string;
  readonly magic: readonly (number | null)[];
  readonly at?: number;
  /** How many bytes further on than `at` the magic may stand. */
  readonly within?: number;
  /** The media type, when it is one that is read. */
  readonly reads?: MediaType;
}

function ascii(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * Formats told from their first bytes, from the File Format registries of IANA and the Library of
 * Congress. Readers of PDF accept its header anywhere in the first 1,024 bytes, so that is done here too.
 */
export const signatures: readonly Signature[] = [
  { name: 'PDF', magic: ascii('%PDF-'), within: 1024, reads: 'application/pdf' },
  { name: 'ZIP archive', magic: [0x50, 0x4b, 0x03, 0x04] },
  { name: 'ZIP archive', magic: [0x50, 0x4b, 0x05, 0x06] },
  { name: 'OLE file', magic: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { name: 'Rich Text Format', magic: ascii('{\\rtf') },
  { name: 'PostScript', magic: ascii('%!PS') },
  { name: 'PNG picture', magic: [0x89, ...ascii('PNG')] },
  { name: 'JPEG picture', magic: [0xff, 0xd8, 0xff] },
  { name: 'GIF picture', magic: ascii('GIF8') },
  { name: 'TIFF picture', magic: [0x49, 0x49, 0x2a, 0x00] },
  { name: 'TIFF picture', magic: [0x4d, 0x4d, 0x00, 0x2a] },
  { name: 'WebP picture', magic: [...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')] },
  { name: 'WAV or AVI recording', magic: ascii('RIFF') },
  { name: 'HEIC picture or MP4 recording', magic: ascii('ftyp'), at: 4 },
  { name: 'MP3 recording', magic: ascii('ID3') },
  { name: 'Ogg recording', magic: ascii('OggS') },
  { name: 'gzip archive', magic: [0x1f, 0x8b, 0x08] },
  { name: 'bzip2 archive', magic: ascii('BZh') },
  { name: 'xz archive', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { name: '7z archive', magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { name: 'RAR archive', magic: ascii('Rar!') },
  { name: 'Zstandard archive', magic: [0x28, 0xb5, 0x2f, 0xfd] },
  { name: 'program', magic: [0x7f, ...ascii('ELF')] },
  { name: 'program', magic: ascii('MZ'), within: 0 },
  { name: 'program', magic: [0xca, 0xfe, 0xba, 0xbe] },
  { name: 'SQLite database', magic: ascii('SQLite format 3') },
];

/** What a ZIP archive is, by a part that only that format has. */
export const namedParts: readonly (readonly [part: string, name: string])[] = [
  ['xl/workbook', 'Excel workbook'],
  ['ppt/presentation', 'PowerPoint presentation'],
  ['opendocument.text', 'OpenDocument text'],
  ['opendocument.', 'OpenDocument file'],
  ['application/epub+zip', 'e-book (EPUB)'],
  ['META-INF/MANIFEST.MF', 'Java archive'],
];
