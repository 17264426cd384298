import { gunzipSync, gzipSync } from 'node:zlib';
import type { RecordedDefinition } from '@candour/pathways';
import { z } from 'zod';

/** A definition as an entry holds it: its text may be longer than a leaf, so it is pressed. */
const pressed = z.object({
  pathway: z.string(),
  version: z.int(),
  hash: z.string(),
  gzip: z.base64(),
});

export type PressedDefinition = z.infer<typeof pressed>;

export function pressDefinition({ text, ...rest }: RecordedDefinition): PressedDefinition {
  return { ...rest, gzip: gzipSync(text, { level: 9 }).toString('base64') };
}

export function readDefinition(body: unknown): RecordedDefinition {
  const { gzip, ...rest } = pressed.parse(body);
  // A few hundred kilobytes are a long pathway; a pressed bomb is refused.
  const text = gunzipSync(Buffer.from(gzip, 'base64'), { maxOutputLength: 4 * 2 ** 20 }).toString('utf8');
  return { ...rest, text };
}
