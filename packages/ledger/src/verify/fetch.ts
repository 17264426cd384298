import type { Read } from './log/source.ts';

/** Reads a log’s files over HTTP; `url` is the address of the folder that the checkpoint is in. */
export function fetchFrom(url: string, ask: typeof fetch = fetch): Read {
  const folder = url.endsWith('/') ? url : `${url}/`;
  return async (path) => {
    const response = await ask(new URL(path, folder), {
      cache: path === 'checkpoint' ? 'no-store' : 'default',
    });
    if (response.status === 404 || response.status === 410) return null;
    if (!response.ok) throw new Error(`${folder}${path} was answered with status ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}
