import { openDocument } from '../read/open.ts';
import { type Reading, readDocument } from '../read/reading.ts';

/** Reads one document in a thread of its own; `bytes` stand for standard input. */
export default async function read(source: { path: string; bytes?: Uint8Array }): Promise<Reading> {
  return source.bytes ? readDocument({ path: source.path, bytes: source.bytes }) : openDocument(source.path);
}
