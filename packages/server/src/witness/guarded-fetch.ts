import { guardedRequest, type Reach } from '../fetch/guarded-request.ts';
import type { FetchRefusal } from '../fetch/refusal.ts';

/** A witness answers with a few lines. */
const mostBytes = 64 * 1024;

/** What stands behind “it gave no answer:”. */
const reasons: Partial<Readonly<Record<FetchRefusal['code'], string>>> = {
  'host-unknown': 'its name leads nowhere',
  'address-not-public': 'its name leads to an address that is not on the public internet',
  'answer-too-large': 'what it sent is too long',
  'answer-too-slow': 'it took too long',
  connection: 'the connection failed',
};

/** `fetch`, as far as asking witnesses goes, over the guard that holds every request to the outside. */
export function guardedFetch(reach: Reach, milliseconds: number): typeof fetch {
  return async (address, init) => {
    const body = String(init?.body ?? '');
    const headers = {
      'content-type': 'text/plain; charset=utf-8',
      'content-length': `${Buffer.byteLength(body)}`,
      'user-agent': 'Candour (asks witnesses of a log)',
    };
    const limits = { milliseconds, bytes: mostBytes };
    const asked = await guardedRequest(String(address), { method: 'POST', headers, body, limits }, reach);
    if (!asked.ok) throw new Error(reasons[asked.refusal.code] ?? asked.refusal.code);
    const { status, headers: given, bytes } = asked.answer;
    if (status < 200 || status > 599) throw new Error(`it answered ${status}`);
    const isEmpty = [204, 205, 304].includes(status);
    return new Response(isEmpty ? null : new Uint8Array(bytes), {
      status,
      headers: { 'content-type': given['content-type'] ?? '' },
    });
  };
}
