import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type HttpBindings, serve } from '@hono/node-server';

export type Answer = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export interface Listening {
  readonly port: number;
  /** Takes no new connection, and resolves when every request under way was answered. */
  close(): Promise<void>;
}

/** Slow senders may not hold a connection open: headers must be there in 15 s, a whole upload in five minutes. */
const patience = { headersTimeout: 15_000, requestTimeout: 300_000, keepAliveTimeout: 5_000 };

export function listen(
  answer: Answer,
  at: { readonly host: string; readonly port: number },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const options = { fetch: answer as never, hostname: at.host, port: at.port, serverOptions: patience };
    const server = serve(options, ({ port }: AddressInfo) => {
      server.off('error', reject);
      resolve({ port, close: closer(server as Server) });
    });
    server.once('error', reject);
  });
}

/** A connection that is kept alive is closed as soon as what was asked over it has been answered. */
function closer(server: Server): () => Promise<void> {
  let isClosing = false;
  server.on('request', (_request, response) => {
    response.once('close', () => {
      if (isClosing) setImmediate(() => server.closeIdleConnections());
    });
  });
  return () =>
    new Promise((resolve, reject) => {
      isClosing = true;
      server.close((fault) => (fault ? reject(fault) : resolve()));
      server.closeIdleConnections();
    });
}
