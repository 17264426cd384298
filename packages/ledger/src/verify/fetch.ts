import type { Read } from './log/source.ts';

/** Reads a log’s files over HTTP; `url` is the address of the folder that the checkpoint is in. */
export function fetchFrom(url: string, ask: typeof fetch = fetch): Read {
  const folder = url.endsWith('/') ? url : `${url}/`;
  return async (path, longest) => {
    const response = await ask(new URL(path, folder), {
      cache: path === 'checkpoint' ? 'no-store' : 'default',
    });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Error(`${folder}${path} was answered with status ${response.status}`);
    return response.body ? readUpTo(response.body, longest) : new Uint8Array();
  };
}

/** The whole, or a beginning longer than `longest`: a server may send without end. */
async function readUpTo(body: ReadableStream<Uint8Array>, longest: number): Promise<Uint8Array> {
  const reader = body.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length <= longest) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await reader.cancel();
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
