import { type Answer, guardedRequest, type Reach } from './guarded-request.ts';
import { type Refused, refuse } from './refusal.ts';

/** A document as its site gave it. */
export interface FetchedDocument {
  /** Where it was in the end: every step there was checked as the first. */
  readonly url: string;
  readonly bytes: Uint8Array;
  /** As the site declared it, without parameters: a claim, not what the bytes are. */
  readonly mediaType: string;
}

export interface FetchLimits {
  readonly milliseconds: number;
  readonly bytes: number;
}

/** What evidence can be read from. */
const mediaTypes: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'message/rfc822',
]);
const mostRedirects = 3;
const headers = {
  accept: [...mediaTypes].join(', '),
  // Nothing packed: what is not unpacked cannot swell.
  'accept-encoding': 'identity',
  'user-agent': 'Candour (fetches documents for a record)',
};

/**
 * Fetches a document from a listed host; see `guardedRequest` for what is guarded against. Redirects are followed at
 * most three times, each address checked like the first. What the bytes are is for the reader to find out.
 */
export async function fetchDocument(
  address: string,
  reach: Reach,
  limits: FetchLimits = { milliseconds: 20_000, bytes: 50 * 1024 * 1024 },
): Promise<{ readonly ok: true; readonly document: FetchedDocument } | Refused> {
  const until = performance.now() + limits.milliseconds;
  let at = address;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const milliseconds = Math.floor(until - performance.now());
    if (milliseconds <= 0) return refuse('answer-too-slow');
    const asking = { method: 'GET', headers, limits: { ...limits, milliseconds } } as const;
    const asked = await guardedRequest(at, asking, reach);
    if (!asked.ok) return asked;
    const next = findRedirect(asked.answer, asked.url);
    if (next === null) return refuse('redirects');
    if (next === undefined) return takeDocument(asked.answer, asked.url);
    at = next;
  }
  return refuse('redirects');
}

const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Undefined: it is none; null: it leads nowhere that can be read. */
function findRedirect({ status, headers }: Answer, from: URL): string | null | undefined {
  if (!redirects.has(status)) return undefined;
  const { location } = headers;
  if (location === undefined) return null;
  // Where it is written in full it is checked as written; a relative one, as the parser completes it.
  if (/^[a-z][a-z0-9+.-]*:/i.test(location)) return location;
  return URL.canParse(location, from.href) ? new URL(location, from).href : null;
}

function takeDocument(
  { status, headers, bytes }: Answer,
  url: URL,
): { readonly ok: true; readonly document: FetchedDocument } | Refused {
  if (status !== 200) return refuse('answer-status');
  if ((headers['content-encoding'] ?? 'identity').toLowerCase() !== 'identity')
    return refuse('answer-encoding');
  const mediaType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!mediaTypes.has(mediaType)) return refuse('answer-type');
  return { ok: true, document: { url: url.href, bytes, mediaType } };
}
