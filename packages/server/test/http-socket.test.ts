import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from '../src/http/listen.ts';
import { createRouter } from '../src/http/router.ts';
import { openKernel } from './kernel.ts';

let listening: Listening;
let release: () => void = () => {};
beforeAll(async () => {
  const router = createRouter();
  router.get('/sender', (c) => c.json({ ...c.get('sender') }));
  router.post('/things', async (c) => c.json(await c.req.json()));
  router.get('/slow', async (c) => {
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await held;
    return c.json({ finished: true });
  });
  const config = { allowedHosts: ['localhost'], trustedProxies: [] };
  const app = openKernel({ config, mounts: [{ at: '/api/v1', router }] });
  listening = await listen((request, bindings) => app.fetch(request, bindings), {
    host: '127.0.0.1',
    port: 0,
  });
});
afterAll(() => listening.close());

/** Sends bytes as they are, and gives all that comes back before the connection ends. */
async function send(...lines: readonly string[]): Promise<string> {
  const socket = connect(listening.port, '127.0.0.1');
  let got = '';
  socket.setEncoding('utf8').on('data', (text) => {
    got += text;
  });
  socket.write(lines.join('\r\n'));
  await once(socket, 'close').catch(() => {});
  return got;
}

const status = (answer: string): number => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
const get = (...headers: readonly string[]) =>
  send('GET /api/v1/sender HTTP/1.1', ...headers, 'Connection: close', '', '');

describe('over a socket', () => {
  test('the sender is who the socket says, whatever the headers claim', async () => {
    const answer = await get(
      'Host: localhost',
      'X-Forwarded-For: 198.51.100.1',
      'Forwarded: for=198.51.100.1',
    );
    expect(status(answer)).toBe(200);
    expect(answer).toContain('"address":"127.0.0.1"');
  });

  test.each([
    ['another host', ['Host: evil.example']],
    ['two hosts', ['Host: localhost', 'Host: evil.example']],
    ['two hosts the other way', ['Host: evil.example', 'Host: localhost']],
    ['no host', []],
    ['a host with a path', ['Host: localhost/evil.example']],
    ['a host with a user', ['Host: localhost@evil.example']],
    ['a host from no proxy of ours', ['Host: evil.example', 'X-Forwarded-Host: localhost']],
  ])('%s is refused', async (_what, headers) => {
    expect([400, 421]).toContain(status(await get(...headers)));
  });

  test('a request line with another host is refused', async () => {
    const answer = await send(
      'GET http://evil.example/api/v1/sender HTTP/1.1',
      'Host: localhost',
      'Connection: close',
      '',
      '',
    );
    expect([400, 421]).toContain(status(answer));
  });

  test('two lengths, or a length and chunks, are refused: no second request hides in the first', async () => {
    const post = (...headers: readonly string[]) =>
      send(
        'POST /api/v1/things HTTP/1.1',
        'Host: localhost',
        'Content-Type: application/json',
        ...headers,
        'Connection: close',
        '',
        '{}',
      );
    expect(status(await post('Content-Length: 2', 'Content-Length: 3'))).toBe(400);
    expect(status(await post('Content-Length: 2', 'Transfer-Encoding: chunked'))).toBe(400);
  });

  test('headers too long are refused', async () => {
    expect(status(await get('Host: localhost', `Cookie: ${'x'.repeat(20_000)}`))).toBe(431);
  });

  test('a body that goes on for ever is cut off', async () => {
    const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
    const answer = await send(
      'POST /api/v1/things HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      'Transfer-Encoding: chunked',
      'Connection: close',
      '',
      chunk.repeat(20),
    );
    expect(status(answer)).toBe(413);
  });

  test('a request without a body is not taken for one of an unknown kind', async () => {
    const answer = await send(
      'POST /api/v1/nothing HTTP/1.1',
      'Host: localhost',
      'Content-Length: 0',
      'Connection: close',
      '',
      '',
    );
    expect(status(answer)).toBe(404);
  });
});

test('a server that closes finishes what is under way, and takes nothing new', async () => {
  const closing = await listen(
    (request) => (request.url.endsWith('/slow') ? slow() : new Response('quick')),
    { host: '127.0.0.1', port: 0 },
  );
  let finish: (answer: Response) => void = () => {};
  let begun: () => void = () => {};
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  function slow(): Promise<Response> {
    begun();
    return new Promise((resolve) => {
      finish = resolve;
    });
  }
  const url = `http://127.0.0.1:${closing.port}`;
  await (await fetch(`${url}/quick`)).text();
  const answer = fetch(`${url}/slow`);
  await isBegun;
  const closed = closing.close();
  await expect(fetch(`${url}/quick`)).rejects.toThrow();
  finish(new Response('finished'));
  expect(await (await answer).text()).toBe('finished');
  await closed;
  release();
});
