import { request as askPlain, type IncomingMessage } from 'node:http';
import { request as askSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Allowed, checkUrl } from './check-url.ts';
import { readBody, type Size } from './read-body.ts';
import { type FetchRefusal, type Refused, refuse } from './refusal.ts';
import { type Address, type Resolve, type Resolved, resolveOnce, systemResolve } from './resolve-host.ts';

/** One request to the outside. */
export interface Asking {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly limits: Limits;
}

interface Limits extends Size {
  /** For all of it: looking up, connecting, the answer to its last byte. */
  readonly milliseconds: number;
}

export interface Reach extends Allowed {
  readonly resolve?: Resolve;
  /** Whose certificates are believed, in place of the authorities that Node knows. */
  readonly ca?: string;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Uint8Array;
}

/**
 * Asks an address of the allow-list once: https, the host looked up once and the connection pinned to that public
 * address, a time for the whole and a size for the answer, no redirect followed, no proxy of the environment, no
 * cookies, no connection kept.
 */
export async function guardedRequest(
  text: string,
  asking: Asking,
  reach: Reach,
): Promise<{ readonly ok: true; readonly answer: Answer; readonly url: URL } | Refused> {
  const checked = checkUrl(text, reach);
  if (!checked.ok) return checked;
  const { url } = checked;
  const giveUp = AbortSignal.timeout(asking.limits.milliseconds);
  const resolved = await before(
    giveUp,
    resolveOnce(url.hostname, { resolve: reach.resolve ?? systemResolve, loopback: reach.loopback ?? false }),
  );
  if (!resolved.ok) return resolved;
  const asked = await ask(url, asking, { address: resolved.address, giveUp, ca: reach.ca });
  return asked.ok ? { ...asked, url } : asked;
}

interface Pinned {
  readonly address: Address;
  readonly giveUp: AbortSignal;
  readonly ca: string | undefined;
}

function ask(
  url: URL,
  { method, headers, body, limits }: Asking,
  { address, giveUp, ca }: Pinned,
): Promise<{ readonly ok: true; readonly answer: Answer } | Refused> {
  return new Promise((resolve) => {
    const fail = (code: FetchRefusal['code']) => resolve(refuse(giveUp.aborted ? 'answer-too-slow' : code));
    const make = url.protocol === 'https:' ? askSecure : askPlain;
    const asked = make(url, {
      method,
      headers: { ...headers, connection: 'close' },
      lookup: pinnedTo(address),
      // A connection of its own: none is shared with a host that was checked otherwise.
      agent: false,
      signal: giveUp,
      ...(ca !== undefined && { ca }),
      maxHeaderSize: 16 * 1024,
    });
    asked.on('error', () => fail('connection'));
    asked.on('response', (response) => {
      readBody(response, limits).then(
        (read) => {
          asked.destroy();
          if (!read.ok) resolve(read);
          else
            resolve({
              ok: true,
              answer: { status: response.statusCode ?? 0, headers: response.headers, bytes: read.bytes },
            });
        },
        () => fail('connection'),
      );
    });
    asked.end(body);
  });
}

/** Answers every lookup with the address that was checked. */
function pinnedTo({ address, family }: Address): LookupFunction {
  return (_host, options, answer) => {
    if (options.all === true) answer(null, [{ address, family }]);
    else answer(null, address, family);
  };
}

/** A resolver has no end of its own that we could rely on. */
function before(signal: AbortSignal, work: Promise<Resolved>): Promise<Resolved> {
  const late = new Promise<Refused>((resolve) => {
    signal.addEventListener('abort', () => resolve(refuse('answer-too-slow')), { once: true });
  });
  return Promise.race([work, late]);
}
