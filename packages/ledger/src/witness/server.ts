import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { formatPage } from './page.ts';
import type { Witness } from './witness.ts';

export interface ServerLimits {
  /** A whole request must have arrived within this many milliseconds: nobody may hold a connection by dripping. */
  readonly requestTimeout: number;
  readonly mostBytes: number;
  readonly mostConnections: number;
}

/** Room for 63 proof lines and a note with post-quantum signatures; nothing a log sends is larger. */
export const witnessLimits: ServerLimits = {
  requestTimeout: 10_000,
  mostBytes: 128 * 1024,
  mostConnections: 256,
};

/** One line for each request: what was answered and why. */
export type Report = (line: string) => void;

/** The witness over HTTP: `POST /add-checkpoint`, and a page for people at `/`. It is not listening yet. */
export function serveWitness(witness: Witness, report: Report, limits: ServerLimits = witnessLimits): Server {
  const server = createServer(
    {
      requestTimeout: limits.requestTimeout,
      headersTimeout: limits.requestTimeout,
      connectionsCheckingInterval: Math.min(1000, limits.requestTimeout),
      keepAliveTimeout: limits.requestTimeout,
    },
    async (request, response) => {
      const outgoing = await answer(witness, request, limits.mostBytes).catch(failed);
      // Cut, since whoever asks chooses some of the words.
      if (outgoing.because) report(`${outgoing.status} ${outgoing.because.slice(0, 300)}`);
      send(response, outgoing);
    },
  );
  server.maxConnections = limits.mostConnections;
  return server;
}

interface Outgoing {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly because?: string;
  readonly close?: boolean;
}

async function answer(witness: Witness, request: IncomingMessage, mostBytes: number): Promise<Outgoing> {
  const path = (request.url ?? '').split('?', 1)[0];
  if (path === '/add-checkpoint') {
    if (request.method !== 'POST') return plain(405, 'A checkpoint is sent by POST.');
    const body = await readBody(request, mostBytes);
    if (body === undefined)
      return { ...plain(413, `A request has at most ${mostBytes} bytes.`), close: true };
    return witness.addCheckpoint(body);
  }
  if (path !== '/') return plain(404, 'Here are only / and /add-checkpoint.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'The page is read by GET.');
  return page(witness);
}

async function page(witness: Witness): Promise<Outgoing> {
  const { logs, signer } = witness.parts;
  const watched = await Promise.all(
    [...logs.keys()].map(async (origin) => {
      const last = await witness.findLast(origin);
      return { origin, last: last ? { size: last.checkpoint.size, note: last.note } : null };
    }),
  );
  return { status: 200, type: 'text/html; charset=utf-8', body: formatPage(signer.key, watched) };
}

/** Undefined when there is more than may be read. Bytes that are not UTF-8 never match a signature. */
async function readBody(request: IncomingMessage, mostBytes: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  // Left open, so that the refusal can still be sent.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, { status, type, body, close }: Outgoing): void {
  if (response.destroyed) return;
  response.writeHead(status, {
    'content-type': type,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    ...(close && { connection: 'close' }),
  });
  response.end(body);
}

function plain(status: number, sentence: string): Outgoing {
  return { status, type: 'text/plain; charset=utf-8', body: `${sentence}\n` };
}

/** The particulars go to the operator, not to whoever asked. */
function failed(fault: unknown): Outgoing {
  const causes: string[] = [];
  for (let error: unknown = fault; error instanceof Error; error = error.cause) causes.push(error.message);
  return { ...plain(500, 'The witness could not answer.'), because: `fault: ${causes.join(': ')}` };
}
