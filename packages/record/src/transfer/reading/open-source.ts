import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { openCsv } from './csv-rows.ts';
import { type Encoding, EncodingEvidence } from './encoding.ts';
import { openJsonLines } from './json-rows.ts';
import { openNumbered } from './numbered-rows.ts';
import type { Source } from './source-row.ts';
import { streamText } from './text-stream.ts';

/** A file as it was found, before any of it is understood. */
export interface SourceFile {
  readonly path: string;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
}

/** Goes through all the bytes of a file once: what they hash to, and how they are to be read as text. */
export async function examineFile(path: string): Promise<SourceFile> {
  const hash = createHash('sha256');
  const evidence = new EncodingEvidence();
  let bytes = 0;
  for await (const piece of createReadStream(path, { highWaterMark: 1024 * 1024 })) {
    hash.update(piece as Uint8Array);
    evidence.take(piece as Uint8Array);
    bytes += (piece as Uint8Array).length;
  }
  return { path, sha256: hash.digest('hex'), bytes, encoding: evidence.conclude() };
}

/** JSON lines and Markdown by how the file is called; all else is a table. @throws SourceFault */
export function openSource({ path, encoding }: Pick<SourceFile, 'path' | 'encoding'>): Promise<Source> {
  const text = streamText(path, encoding);
  if (/\.(jsonl|ndjson|json)$/i.test(path)) return openJsonLines(text);
  if (/\.(md|markdown)$/i.test(path)) return openNumbered(text);
  return openCsv(text);
}
