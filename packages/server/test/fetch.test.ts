import { readFileSync } from 'node:fs';
import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { isPublicAddress } from '../src/fetch/check-address.ts';
import { checkUrl } from '../src/fetch/check-url.ts';
import { fetchDocument } from '../src/fetch/fetch-document.ts';
import type { Reach } from '../src/fetch/guarded-request.ts';
import { resolveOnce } from '../src/fetch/resolve-host.ts';
import { hostileAddresses } from './hostile-addresses.ts';

const listed = { hosts: ['docs.example.org'] };
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A site on this machine, and how its name is found. */
async function site(answer: RequestListener, create: (listener: RequestListener) => Server = createPlain) {
  const server = create(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const looked: string[] = [];
  const reach: Reach = {
    ...listed,
    loopback: true,
    resolve: async (host) => {
      looked.push(host);
      return [{ address: '127.0.0.1', family: 4 }];
    },
  };
  return { address: (path: string) => `http://docs.example.org:${port}${path}`, port, reach, looked };
}

const codeOf = (fetched: Awaited<ReturnType<typeof fetchDocument>>) =>
  fetched.ok ? 'fetched' : fetched.refusal.code;
const page = { 'content-type': 'text/html; charset=utf-8' };
const limits = { milliseconds: 20_000, bytes: 10_000 };

describe('an address given for a document', () => {
  test('has at least sixty hostile forms here', () => {
    expect(hostileAddresses.length).toBeGreaterThanOrEqual(60);
  });

  test.each(hostileAddresses)('is refused before any name is looked up: %s', async (_trick, address) => {
    const looked: string[] = [];
    const resolve = async (host: string) => {
      looked.push(host);
      return [{ address: '93.184.216.34', family: 4 as const }];
    };
    expect((await fetchDocument(address, { ...listed, resolve })).ok).toBe(false);
    expect(looked).toEqual([]);
  });

  test('is taken where it is plain, whatever the case of its host', () => {
    for (const address of ['https://docs.example.org', 'https://DOCS.example.org/a%20b?c=[d]&e=@']) {
      expect(checkUrl(address, listed).ok).toBe(true);
    }
  });

  test('is never read as a host other than the listed, whatever is put around it', () => {
    const pieces = fc.constantFrom(
      ...[
        'https',
        'http',
        ':',
        '/',
        '//',
        '@',
        '\\',
        '#',
        '?',
        '%',
        '%2f',
        '%40',
        '.',
        '。',
        ' ',
        '\t',
        '\n',
        '[',
        ']',
      ],
      ...[
        'docs.example.org',
        'evil.example',
        '127.0.0.1',
        '0x7f',
        '::1',
        '443',
        'user',
        'xn--',
        'é',
        '\u200b',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const checked = checkUrl(parts.join(''), listed);
        if (!checked.ok) return;
        expect(checked.url.host).toBe('docs.example.org');
        expect(checked.url.protocol).toBe('https:');
        expect(checked.url.username + checked.url.password + checked.url.hash).toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});

describe('what a name may lead to', () => {
  const privates = [
    ...[
      '0.0.0.0',
      '10.1.2.3',
      '100.64.0.1',
      '100.127.255.254',
      '127.0.0.1',
      '127.255.255.254',
      '169.254.169.254',
    ],
    ...[
      '172.16.0.1',
      '172.31.255.254',
      '192.0.0.1',
      '192.0.0.192',
      '192.0.2.1',
      '192.88.99.1',
      '192.168.0.1',
    ],
    ...[
      '198.18.0.1',
      '198.51.100.1',
      '203.0.113.1',
      '224.0.0.1',
      '239.255.255.255',
      '240.0.0.1',
      '255.255.255.255',
    ],
    ...['168.63.129.16', '::', '::1', '::127.0.0.1', '::7f00:1', '::93.184.216.34', '::ffff:93.184.216.34'],
    ...[
      '::ffff:0:127.0.0.1',
      '64:ff9b::7f00:1',
      '64:ff9b:1::7f00:1',
      '100::1',
      '2001::1',
      '2001:db8::1',
      '2002:7f00:1::',
    ],
    ...[
      '2001:10::1',
      '2001:20::1',
      '3fff::1',
      '5f00::1',
      'fc00::1',
      'fdff::1',
      'fe80::1',
      'fec0::1',
      'ff02::1',
    ],
    ...[
      'fe80::1%eth0',
      '4000::1',
      '2606:4700::5efe:7f00:1',
      '2606:4700::200:5efe:7f00:1',
      '',
      'localhost',
      '127.1',
    ],
  ];
  test.each(privates)('not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(['93.184.216.34', '8.8.8.8', '2606:4700:4700::1111', '2a00:1450:4009:81f::200e'])(
    'but %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  test('no private IPv4 address, embedded however', () => {
    const octet = fc.integer({ min: 0, max: 255 });
    const inPrivate = fc.oneof(
      fc.tuple(fc.constant(10), octet, octet, octet),
      fc.tuple(fc.constant(127), octet, octet, octet),
      fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
      fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    );
    fc.assert(
      fc.property(
        inPrivate,
        fc.constantFrom('', '::', '::ffff:', '64:ff9b::', '::ffff:0:'),
        (octets, prefix) => {
          expect(isPublicAddress(prefix + octets.join('.'))).toBe(false);
        },
      ),
    );
  });

  test('nothing at all where one of several addresses is private', async () => {
    const resolve = async () => [
      { address: '93.184.216.34', family: 4 as const },
      { address: '10.0.0.1', family: 4 as const },
    ];
    expect(await resolveOnce('docs.example.org', { resolve })).toMatchObject({
      refusal: { code: 'address-not-public' },
    });
  });

  test('and a name that is not found, or leads nowhere, is refused', async () => {
    const unknown = { resolve: () => Promise.reject(new Error('ENOTFOUND')) };
    expect(await resolveOnce('docs.example.org', unknown)).toMatchObject({
      refusal: { code: 'host-unknown' },
    });
    expect(await resolveOnce('docs.example.org', { resolve: async () => [] })).toMatchObject({
      refusal: { code: 'host-unknown' },
    });
  });
});

describe('fetching', () => {
  test('gives the bytes, the declared type and where they were, with no cookie sent or kept', async () => {
    const seen: unknown[] = [];
    const { address, reach } = await site((request, response) => {
      seen.push([request.headers.cookie, request.headers['accept-encoding'], request.headers.host]);
      response.writeHead(200, { ...page, 'set-cookie': 'a=b' }).end('<p>Hello');
    });
    const fetched = await fetchDocument(address('/a'), reach, limits);
    await fetchDocument(address('/a'), reach, limits);
    expect(fetched.ok && new TextDecoder().decode(fetched.document.bytes)).toBe('<p>Hello');
    expect(fetched.ok && [fetched.document.mediaType, fetched.document.url]).toEqual([
      'text/html',
      address('/a'),
    ]);
    const host = new URL(address('/')).host;
    expect(seen).toEqual([
      [undefined, 'identity', host],
      [undefined, 'identity', host],
    ]);
  });

  test('connects to the address that was checked, though the name leads elsewhere the second time', async () => {
    const { port, looked } = await site((_request, response) => response.writeHead(200, page).end('ours'));
    let times = 0;
    const reach: Reach = {
      ...listed,
      loopback: true,
      resolve: async () => {
        times += 1;
        return [{ address: times === 1 ? '127.0.0.1' : '169.254.169.254', family: 4 }];
      },
    };
    expect(codeOf(await fetchDocument(`http://docs.example.org:${port}/`, reach, limits))).toBe('fetched');
    expect(times).toBe(1);
    expect(codeOf(await fetchDocument(`http://docs.example.org:${port}/`, reach, limits))).toBe(
      'address-not-public',
    );
    expect(looked).toEqual([]);
  });

  test('takes no proxy from the environment', async () => {
    const { address, reach } = await site((_request, response) =>
      response.writeHead(200, page).end('direct'),
    );
    const names = [
      'http_proxy',
      'HTTP_PROXY',
      'https_proxy',
      'HTTPS_PROXY',
      'all_proxy',
      'NODE_USE_ENV_PROXY',
    ];
    for (const name of names) process.env[name] = name === 'NODE_USE_ENV_PROXY' ? '1' : 'http://127.0.0.1:1/';
    try {
      expect(codeOf(await fetchDocument(address('/'), reach, limits))).toBe('fetched');
    } finally {
      for (const name of names) delete process.env[name];
    }
  });

  test('follows three redirects, each looked up and checked anew, and no more', async () => {
    const { address, reach, looked } = await site((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.writeHead(200, page).end('there');
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(codeOf(await fetchDocument(address('/3'), reach, limits))).toBe('fetched');
    expect(looked).toHaveLength(4);
    expect(codeOf(await fetchDocument(address('/4'), reach, limits))).toBe('redirects');
  });

  test.each([
    ...[
      'http://169.254.169.254/latest/',
      'http://10.0.0.1/',
      'http://evil.example/',
      'https://[::1]/',
      'file:///etc/passwd',
    ],
    ...[
      '//evil.example/',
      'http://docs.example.org@10.0.0.1/',
      'gopher://127.0.0.1/',
      'http://2130706433/',
      'data:text/html,x',
    ],
    ...['\\\\evil.example\\', 'http:\\\\evil.example', '/\\evil.example'],
  ])('does not follow a redirect to %s', async (location) => {
    const { address, reach, looked } = await site((_request, response) =>
      response.writeHead(302, { location }).end(),
    );
    expect(codeOf(await fetchDocument(address('/'), reach, limits))).not.toBe('fetched');
    expect(looked.every((host) => host === 'docs.example.org')).toBe(true);
  });

  test('refuses a redirect whose name has come to lead to a private address', async () => {
    const { port } = await site((_request, response) =>
      response.writeHead(302, { location: '/again' }).end(),
    );
    let times = 0;
    const resolve = async () => {
      times += 1;
      return [{ address: times === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 as const }];
    };
    const fetched = await fetchDocument(
      `http://docs.example.org:${port}/`,
      { ...listed, loopback: true, resolve },
      limits,
    );
    expect(codeOf(fetched)).toBe('address-not-public');
  });

  test('refuses a redirect to nowhere', async () => {
    const { address, reach } = await site((_request, response) => response.writeHead(302).end());
    expect(codeOf(await fetchDocument(address('/'), reach, limits))).toBe('redirects');
  });

  test('gives up an answer that drips', async () => {
    const { address, reach } = await site((_request, response) => {
      response.writeHead(200, page);
      const drip = setInterval(() => response.write('.'), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(codeOf(await fetchDocument(address('/'), reach, { ...limits, milliseconds: 150 }))).toBe(
      'answer-too-slow',
    );
  });

  test('gives up a site that never answers, and a name that is never found', async () => {
    const { address, reach } = await site(() => undefined);
    const brief = { ...limits, milliseconds: 100 };
    expect(codeOf(await fetchDocument(address('/'), reach, brief))).toBe('answer-too-slow');
    const never = { ...reach, resolve: () => new Promise<never>(() => undefined) };
    expect(codeOf(await fetchDocument(address('/'), never, brief))).toBe('answer-too-slow');
  });

  test('stops at the limit of an answer without end, whatever length it claims', async () => {
    let sent = 0;
    const { address, reach } = await site((_request, response) => {
      response.writeHead(200, page);
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(1000))) sent += 1000;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    expect(codeOf(await fetchDocument(address('/'), reach, limits))).toBe('answer-too-large');
    expect(sent).toBeLessThan(50_000_000);
    const claims = await site((_request, response) =>
      response.writeHead(200, { ...page, 'content-length': '99999' }).end(),
    );
    expect(codeOf(await fetchDocument(claims.address('/'), claims.reach, limits))).toBe('answer-too-large');
  });

  test('unpacks nothing: a packed answer is refused as it comes', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000));
    expect(bomb.length).toBeLessThan(limits.bytes);
    const { address, reach } = await site((_request, response) =>
      response.writeHead(200, { ...page, 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(codeOf(await fetchDocument(address('/'), reach, limits))).toBe('answer-encoding');
  });

  test('refuses what is no document, an error, headers without end, and half an answer', async () => {
    const answers: readonly (readonly [string, RequestListener])[] = [
      [
        'answer-type',
        (_request, response) => response.writeHead(200, { 'content-type': 'application/x-sh' }).end('x'),
      ],
      ['answer-type', (_request, response) => response.writeHead(200).end('x')],
      ['answer-status', (_request, response) => response.writeHead(404, page).end('x')],
      ['answer-status', (_request, response) => response.writeHead(206, page).end('x')],
      [
        'connection',
        (_request, response) => response.writeHead(200, { ...page, x: 'y'.repeat(60_000) }).end('x'),
      ],
      [
        'connection',
        (_request, response) => {
          response.writeHead(200, { ...page, 'content-length': '100' });
          response.write('half', () => response.destroy());
        },
      ],
    ];
    for (const [code, answer] of answers) {
      const { address, reach } = await site(answer);
      expect(codeOf(await fetchDocument(address('/'), reach, limits))).toBe(code);
    }
  });

  test('over TLS believes only a certificate of the site’s name by an authority that is known', async () => {
    const read = (name: string) => readFileSync(join(import.meta.dirname, 'tls', name), 'utf8');
    const cert = read('cert.pem');
    const { port, reach } = await site(
      (_request, response) => response.writeHead(200, page).end('secret'),
      (listener) => createSecure({ key: read('key.pem'), cert }, listener),
    );
    const secure = `https://docs.example.org:${port}/`;
    expect(codeOf(await fetchDocument(secure, reach, limits))).toBe('connection');
    expect(codeOf(await fetchDocument(secure, { ...reach, ca: cert }, limits))).toBe('fetched');
    const other = { ...reach, hosts: ['other.example.org'], ca: cert };
    expect(codeOf(await fetchDocument(`https://other.example.org:${port}/`, other, limits))).toBe(
      'connection',
    );
  });
});
