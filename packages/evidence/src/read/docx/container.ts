import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Parsed, refuse } from '../content.ts';
import { decode } from '../encoding/decode.ts';
import { type Limits, spokenSize } from '../limits.ts';

/** The XML parts of an Office document, by name. */
export type Parts =
  | { readonly ok: true; readonly parts: ReadonlyMap<string, string> }
  | Extract<Parsed, { ok: false }>;

const wanted =
  /^word\/(?:document\d?|numbering|styles|footnotes|endnotes|header\d*|footer\d*)\.xml$|^docProps\/core\.xml$/;

// XML squeezes to a twentieth at best; what shrinks to less than this was made to be inflated.
const mostRatio = 250;
const leastSuspect = 1_000_000;

/**
 * Takes the text parts out of a DOCX. Sizes are checked twice, as declared before anything is inflated and
 * as they turn out while inflating, so that neither a bomb nor a lying directory fills the memory.
 */
export async function openContainer(bytes: Uint8Array, limits: Limits): Promise<Parts> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const archive = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    return await takeParts(archive, limits);
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/[.:\n].*$/s, '');
    return refuse(
      'damaged-docx',
      `This DOCX file is damaged and cannot be opened (${reason}); get it again from where it came from.`,
    );
  }
}

async function takeParts(archive: ZipFile, limits: Limits): Promise<Parts> {
  if (archive.entryCount > limits.entries) {
    return bomb(`it holds ${archive.entryCount} files, more than the ${limits.entries} allowed`);
  }
  const parts = new Map<string, string>();
  let inflated = 0;
  for await (const entry of archive.eachEntry()) {
    if (isBomb(entry))
      return bomb(
        `${entry.fileName} inflates ${Math.round(entry.uncompressedSize / entry.compressedSize)} times`,
      );
    if (!wanted.test(entry.fileName)) continue;
    inflated += entry.uncompressedSize;
    if (inflated > limits.inflatedBytes)
      return bomb(`its text inflates to more than ${spokenSize(limits.inflatedBytes)}`);
    const text = decode(await inflate(archive, entry));
    if (!text.ok) return text;
    parts.set(entry.fileName, text.text);
  }
  return { ok: true, parts };
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > leastSuspect && uncompressedSize > compressedSize * mostRatio;
}

async function inflate(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await archive.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function bomb(because: string): Parts {
  return refuse(
    'zip-bomb',
    `This DOCX file was not opened because ${because}; save the document again in its own program.`,
  );
}
