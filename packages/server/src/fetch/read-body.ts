import type { IncomingMessage } from 'node:http';
import { type Refused, refuse } from './refusal.ts';

export interface Size {
  readonly bytes: number;
  /** Keep the first bytes of a longer answer and leave the rest, instead of refusing it. */
  readonly cut?: boolean;
}

/** An answer's bytes as they came, unpacked by nobody; refused, or cut, at the limit whatever length it claims. */
export async function readBody(
  response: IncomingMessage,
  { bytes: most, cut = false }: Size,
): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Refused> {
  if (!cut && Number(response.headers['content-length'] ?? 0) > most) return refuse('answer-too-large');
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of response as AsyncIterable<Buffer>) {
    size += part.length;
    parts.push(part);
    if (size > most) {
      if (!cut) return refuse('answer-too-large');
      break;
    }
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(parts).subarray(0, most)) };
}
