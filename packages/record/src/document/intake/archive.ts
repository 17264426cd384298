import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Refusal } from '../../outcome.ts';
import { type Carried, type Found, type IntakeLimits, turnsAway } from './intake.ts';
import { refusals } from './refusals.ts';

const leastSuspect = 1_000_000;
const archives = /\.(?:zip|jar|7z|rar|gz|tgz|bz2|xz|zst|tar|cab|iso|docm|dotm)$/i;
const embedded = /^word\/embeddings\//i;
const xml = /\.(?:xml|rels)$/i;

/** Looks into a DOCX by its directory, which must be that of an honest archive, and into every XML part of it. */
export async function lookIntoArchive(bytes: Uint8Array, limits: IntakeLimits): Promise<Found> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const archive = await fromBufferPromise(buffer, {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
    });
    if (archive.entryCount > limits.entries) return turnsAway(refusals.bomb);
    const entries: Entry[] = [];
    for await (const entry of archive.eachEntry()) entries.push(entry);
    const fault = findFault(entries, buffer, limits);
    if (fault) return turnsAway(fault);
    return await lookIntoParts(archive, entries);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    return turnsAway(
      /relative path|absolute path|invalid characters/.test(reason) ? refusals.unsafe : refusals.damaged,
    );
  }
}

function findFault(entries: readonly Entry[], bytes: Buffer, limits: IntakeLimits): Refusal | undefined {
  const names = new Set<string>();
  let inflated = 0;
  for (const entry of entries) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    inflated += uncompressedSize;
    if (uncompressedSize > leastSuspect && uncompressedSize > compressedSize * limits.ratio)
      return refusals.bomb;
    if (entry.isEncrypted()) return refusals.encrypted;
    if (names.has(fileName.toLowerCase()) || !isPlainName(entry) || !isNamedAlike(entry, bytes))
      return refusals.unsafe;
    if (archives.test(fileName)) return refusals.nested;
    names.add(fileName.toLowerCase());
  }
  if (inflated > limits.inflatedBytes) return refusals.bomb;
  return overlap(entries) || !isWhole(entries, bytes) ? refusals.unsafe : undefined;
}

const symbolicLink = 0o120000;
const typeBits = 0o170000;

function isPlainName({ fileName, externalFileAttributes }: Entry): boolean {
  const isLink = ((externalFileAttributes >>> 16) & typeBits) === symbolicLink;
  return !isLink && !/^[/\\]|(?:^|[/\\])\.\.(?:[/\\]|$)|^[A-Za-z]:|[\\\0]/.test(fileName);
}

const headerLength = 30;

/** Programs that go by the directory and programs that go by what stands before each part must see one name. */
function isNamedAlike({ fileNameRaw, relativeOffsetOfLocalHeader: at }: Entry, bytes: Buffer): boolean {
  if (at + headerLength > bytes.length || bytes.readUInt32LE(at) !== 0x04034b50) return false;
  const length = bytes.readUInt16LE(at + 26);
  return bytes.subarray(at + headerLength, at + headerLength + length).equals(fileNameRaw);
}

/** Parts that share bytes inflate many times over what the file weighs. */
function overlap(entries: readonly Entry[]): boolean {
  const ordered = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  return ordered.some((entry, i) => {
    const next = ordered[i + 1];
    const end =
      entry.relativeOffsetOfLocalHeader + headerLength + entry.fileNameRaw.length + entry.compressedSize;
    return next !== undefined && end > next.relativeOffsetOfLocalHeader;
  });
}

/** Nothing stands before the first part or after the end record: no other file is glued to it. */
function isWhole(entries: readonly Entry[], bytes: Buffer): boolean {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  const comment = end === -1 ? 0 : bytes.readUInt16LE(end + 20);
  return (
    entries.some((entry) => entry.relativeOffsetOfLocalHeader === 0) &&
    end + 22 + comment === bytes.length &&
    comment === 0
  );
}

const anyDoctype = /<!DOCTYPE|<!ENTITY/i;

async function lookIntoParts(archive: ZipFile, entries: readonly Entry[]): Promise<Found> {
  const carries = new Set<Carried>();
  for (const entry of entries) {
    if (/vbaProject|activeX/i.test(entry.fileName)) carries.add('scripts');
    if (embedded.test(entry.fileName)) carries.add('files');
    if (!xml.test(entry.fileName)) continue;
    const text = (await inflate(archive, entry)).toString('latin1').replaceAll('\0', '');
    // Office Open XML allows no document type declaration in any part (ECMA-376 part 2, 8.1.4).
    if (anyDoctype.test(text)) return turnsAway(refusals.entities);
    if (/\.rels$/i.test(entry.fileName) && fetches(text)) carries.add('actions');
  }
  return { ok: true, carries };
}

/** A link that a reader may click is not fetched on opening; templates, frames and pictures are. */
function fetches(relations: string): boolean {
  return [...relations.matchAll(/<Relationship\b[^>]{0,4000}>/g)].some(
    ([relation]) => /TargetMode\s*=\s*["']External/i.test(relation) && !/\/hyperlink["']/.test(relation),
  );
}

async function inflate(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
