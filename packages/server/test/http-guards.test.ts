import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSafeJson } from '../src/http/request/check-json.ts';
import { networkOf, shortenAddress } from '../src/http/request/sender.ts';
import { from, openKernel } from './kernel.ts';

const app = openKernel();
const json = { 'content-type': 'application/json' };
const thing = JSON.stringify({ name: 'a' });

test.each(['/api/v1/things/%00', '/api/v1/things?colour=a%00b'])(
  'a NUL in the address %s is refused',
  async (path) => {
    const answer = await app.request(path);
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'request-malformed']);
  },
);

test('a NUL in JSON is refused, and a backslash before u0000 is no NUL', async () => {
  const send = (name: string) =>
    app.request('/api/v1/things', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"name":"${name}"}`,
    });
  const answer = await send('a\\u0000b');
  expect([answer.status, (await answer.json()).code]).toEqual([400, 'json-unsafe']);
  expect((await send('a\\\\u0000b')).status).toBe(201);
});

describe('hosts', () => {
  test.each(['evil.example', 'localhost.evil.example', 'localhost@evil.example', '', '127.0.0.1'])(
    'a request sent to %j is not answered',
    async (host) => {
      const answer = await app.request('/api/v1/sender', { headers: { host } });
      expect(answer.status).toBe(421);
    },
  );

  test('an address in the request line counts as much as the header', async () => {
    const answer = await app.request('http://evil.example/api/v1/sender', { headers: { host: 'localhost' } });
    expect(answer.status).toBe(421);
  });

  test('names in the allow-list are answered, with a port or without', async () => {
    const named = openKernel({ config: { allowedHosts: ['record.example.org'] } });
    for (const host of ['record.example.org', 'RECORD.example.org', 'record.example.org:8443']) {
      expect((await named.request(`http://${host}/api/v1/sender`)).status).toBe(200);
    }
    expect((await named.request('http://localhost/api/v1/sender')).status).toBe(421);
  });

  test('probes ask by whatever name', async () => {
    expect((await app.request('http://10.0.0.7/health')).status).toBe(200);
  });
});

describe('proxies', () => {
  const behind = openKernel({ config: { trustedProxies: ['10.0.0.0/8', 'fd00::1'] } });
  const sender = async (peer: string, headers: Record<string, string>) =>
    (await behind.request('/api/v1/sender', { headers }, from(peer))).json();

  test('what a stranger claims in X-Forwarded-For counts for nothing', async () => {
    const told = await sender('203.0.113.9', {
      'x-forwarded-for': '198.51.100.1',
      'x-forwarded-host': 'a.example',
    });
    expect(told).toMatchObject({ address: '203.0.113.9', byProxy: false, host: 'localhost' });
  });

  test('of a proxy of ours it is believed, from the right, up to the first stranger', async () => {
    const told = await sender('10.0.0.2', { 'x-forwarded-for': '192.0.2.66, 198.51.100.1, 10.0.0.3' });
    expect(told).toMatchObject({ address: '198.51.100.1', byProxy: true });
  });

  test('an address that is none ends the reading', async () => {
    expect(await sender('10.0.0.2', { 'x-forwarded-for': '198.51.100.1, <script>' })).toMatchObject({
      address: '10.0.0.2',
    });
  });

  test('an IPv4 proxy on an IPv6 socket is the same proxy', async () => {
    expect(await sender('::ffff:10.0.0.2', { 'x-forwarded-for': '198.51.100.1' })).toMatchObject({
      address: '198.51.100.1',
    });
  });

  test('the host that a proxy was asked for must be known too', async () => {
    const headers = { 'x-forwarded-host': 'evil.example' };
    expect((await behind.request('/api/v1/sender', { headers }, from('10.0.0.2'))).status).toBe(421);
  });

  test('a log has the network of an address, a limit the household', () => {
    expect(shortenAddress('203.0.113.77')).toBe('203.0.113.0');
    expect(shortenAddress('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1::');
    expect(shortenAddress('unix')).toBe('unknown');
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::1'));
    expect(networkOf('203.0.113.77')).toBe('203.0.113.77');
  });
});

describe('what another site makes a browser send is refused', () => {
  const send = (headers: Record<string, string>) =>
    app.request('/api/v1/things', { method: 'POST', body: thing, headers: { ...json, ...headers } });
  const cookie = { cookie: 'candour=secret' };
  const cases: readonly [string, Record<string, string>, number][] = [
    ['our own page', { ...cookie, 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 201],
    ['our own page in an older browser', { ...cookie, origin: 'http://localhost' }, 201],
    ['another site', { ...cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    ['another host of the same site', { ...cookie, 'sec-fetch-site': 'same-site' }, 403],
    ['another site in an older browser', { ...cookie, origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { ...cookie, origin: 'null' }, 403],
    ['our origin over another port', { ...cookie, origin: 'http://localhost:81' }, 403],
    ['a name that begins like ours', { ...cookie, origin: 'http://localhost.evil.example' }, 403],
    ['a browser that says nothing', { ...cookie }, 403],
    ['another site, before one has signed in', { origin: 'https://evil.example' }, 403],
    ['a program with a token', { authorization: 'Bearer cdr_x' }, 201],
  ];
  test.each(cases)('%s', async (_who, headers, status) => {
    expect((await send(headers)).status).toBe(status);
  });

  test('reading is not refused', async () => {
    const headers = { ...cookie, 'sec-fetch-site': 'cross-site' };
    expect((await app.request('/api/v1/sender', { headers })).status).toBe(200);
  });
});

describe('bodies', () => {
  const send = (body: BodyInit, headers: Record<string, string> = json, path = '/api/v1/things') =>
    app.request(path, { method: 'POST', body, headers });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=utf-16',
    'application/json, text/plain',
    'application/vnd.api+json',
    '',
  ])('of the kind %j are not taken for JSON', async (type) => {
    expect((await send(thing, { 'content-type': type })).status).toBe(415);
  });

  test.each(['application/json', 'Application/JSON;charset=UTF-8', 'application/json; charset="utf-8"'])(
    'of the kind %j are taken',
    async (type) => {
      expect((await send(thing, { 'content-type': type })).status).toBe(201);
    },
  );

  test('that are compressed are not taken', async () => {
    expect((await send(thing, { ...json, 'content-encoding': 'gzip' })).status).toBe(415);
  });

  test('larger than a megabyte are not taken, whatever length they claim', async () => {
    const large = JSON.stringify({ name: 'x'.repeat(1024 * 1024) });
    expect((await send(large)).status).toBe(413);
    expect((await send(large, { ...json, 'content-length': '10' })).status).not.toBe(201);
  });

  test('files are taken where one is asked for, up to their own limit', async () => {
    const form = { 'content-type': 'multipart/form-data; boundary=x' };
    expect((await send(new Uint8Array(1_500_000), form, '/api/v1/documents')).status).toBe(200);
    expect((await send(new Uint8Array(2_500_000), form, '/api/v1/documents')).status).toBe(413);
  });

  test.each(['{"name":"a"', "{'name':'a'}", '', 'NaN', '{"name":"a"}x', '\u{feff}{'])(
    '%j is not JSON',
    async (body) => {
      expect((await send(body)).status).toBeGreaterThanOrEqual(400);
    },
  );

  test.each([
    '{"name":"a","name":"b"}',
    '{"name":"a","\\u006eame":"b"}',
    '{"name":"a","__proto__":{"administrator":true}}',
    '{"name":"a","\\u005f_proto__":{}}',
    '{"name":"a","constructor":{"prototype":{"administrator":true}}}',
    `{"name":${'['.repeat(40)}${']'.repeat(40)}}`,
  ])('%s is not taken', async (body) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect((await answer.json()).code).toBe('json-unsafe');
    expect(({} as { administrator?: boolean }).administrator).toBeUndefined();
  });

  test('any JSON that names each field once is safe, and with one name twice it is not', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.string(), (text, name) => {
        const reserved = /__proto__|constructor|prototype/;
        fc.pre(!reserved.test(text) && !reserved.test(name));
        expect(isSafeJson(text)).toBe(true);
        const quoted = JSON.stringify(name);
        expect(isSafeJson(`[{${quoted}:${text},"-${quoted.slice(1)}:[1]}]`)).toBe(true);
        expect(isSafeJson(`[{${quoted}:${text},${quoted}:0}]`)).toBe(false);
      }),
    );
  });
});

describe('headers of every answer', () => {
  test('let nothing run, be framed or be guessed at', async () => {
    const { headers } = await app.request('/api/v1/sender');
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    expect(headers.get('x-request-id')).toMatch(/^request_/);
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test.each(['/api/v1/nothing', '/api/v1/fault', '/health'])('%s has them too', async (path) => {
    expect((await app.request(path)).headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('what somebody signed in was shown is kept nowhere', async () => {
    const signedIn = await app.request('/api/v1/sender', { headers: { 'x-person': 'person_1' } });
    expect(signedIn.headers.get('cache-control')).toBe('no-store');
    expect((await app.request('/api/v1/sender')).headers.get('cache-control')).toBe('no-cache');
  });

  test('over https browsers are told to come no other way', async () => {
    const secure = openKernel({ origin: 'https://record.example.org' });
    const { headers } = await secure.request('https://record.example.org/api/v1/sender');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=63072000/);
  });

  test('a number that a client gives its request is not taken', async () => {
    const { headers } = await app.request('/health', { headers: { 'x-request-id': 'chosen' } });
    expect(headers.get('x-request-id')).not.toBe('chosen');
  });
});
