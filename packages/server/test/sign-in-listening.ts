import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

/** Something that listens on this machine, at a port the system chose. */
export interface Listening {
  readonly origin: string;
  /** What answers, which may have to know the port first. */
  answer(by: RequestListener): void;
  close(): Promise<void>;
}

export async function listenHere(): Promise<Listening> {
  let answer: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    answer: (by) => {
      answer = by;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An app in the shape that Node’s server asks for. */
export const listenerOf = (fetch: Parameters<typeof getRequestListener>[0]): RequestListener =>
  getRequestListener(fetch);
