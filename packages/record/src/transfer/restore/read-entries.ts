import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RestoredEntry, SealedPart } from '@candour/ledger';
import { z } from 'zod';

const keyLine = z.strictObject({ seq: z.int(), key: z.string() });
const hex = z
  .string()
  .regex(/^(?:[0-9a-f]{2})*$/)
  .transform((text) => new Uint8Array(Buffer.from(text, 'hex')));
const partLine = z.strictObject({
  seq: z.int(),
  part: z.int(),
  subject: z.string(),
  wrappedKey: hex,
  iv: hex,
  ciphertext: hex,
});

/** The entries of an export in order, each with the key and the sealed parts that belong to it. */
export async function* readEntries(folder: string): AsyncGenerator<RestoredEntry> {
  const keys = new Ahead(parsed(join(folder, 'keys.jsonl'), keyLine));
  const parts = new Ahead(parsed(join(folder, 'sealed.jsonl'), partLine));
  let seq = 0;
  for await (const line of linesOf(join(folder, 'entries.jsonl'))) {
    const [key] = await keys.take(seq);
    yield { leaf: leafOf(line, seq), key: key?.key ?? null, parts: (await parts.take(seq)).map(withoutSeq) };
    seq += 1;
  }
}

/** The entry's own bytes, as they were hashed: never parsed and printed again. */
function leafOf(line: string, seq: number): Uint8Array {
  const before = `{"seq":${seq},"entry":`;
  if (!line.startsWith(before) || !line.endsWith('}'))
    throw new Error(`couldn't read entry ${seq}: line ${seq + 1} of entries.jsonl is not that entry`);
  return new Uint8Array(Buffer.from(line.slice(before.length, -1)));
}

function withoutSeq({ seq: _seq, ...part }: z.infer<typeof partLine>): SealedPart {
  return part;
}

async function* parsed<T>(path: string, shape: z.ZodType<T>): AsyncGenerator<T> {
  for await (const line of linesOf(path)) yield shape.parse(JSON.parse(line));
}

export function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

/** Lines that are in the order of their entries, taken entry by entry. */
class Ahead<T extends { readonly seq: number }> {
  readonly #lines: AsyncGenerator<T>;
  #next: T | undefined;

  constructor(lines: AsyncGenerator<T>) {
    this.#lines = lines;
  }

  async take(seq: number): Promise<readonly T[]> {
    const taken: T[] = [];
    for (;;) {
      const next = this.#next ?? (await this.#lines.next()).value;
      this.#next = undefined;
      if (next === undefined) return taken;
      if (next.seq !== seq) {
        this.#next = next;
        return taken;
      }
      taken.push(next);
    }
  }
}
