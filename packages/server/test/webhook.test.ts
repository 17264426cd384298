import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Database, Stored } from '@candour/ledger';
import type { Caller, Parts } from '@candour/record';
import {
  announce,
  claimMessages,
  disableWebhook,
  findWebhook,
  insertWebhook,
  listAttempts,
  listFailedMessages,
  type Webhook,
} from '@candour/record/outgoing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { databases, type OpenedDatabase } from '../../record/test/open-database.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from '../../record/test/open-record.ts';
import { rowsIn } from '../../record/test/outgoing-tables.ts';
import { linksFrom } from '../src/mail/links.ts';
import {
  changeWebhookSecret,
  registerWebhook,
  resumeWebhook,
  showWebhooks,
  withdrawWebhook,
} from '../src/webhook/administer-webhooks.ts';
import { deliverWebhooks } from '../src/webhook/deliver-webhooks.ts';
import { signWebhook } from '../src/webhook/sign-webhook.ts';
import { webhookPayload } from '../src/webhook/webhook-payload.ts';
import { secretOf, webhookKeyFrom } from '../src/webhook/webhook-secret.ts';

const links = linksFrom('https://record.example.org');
const key = webhookKeyFrom(new Uint8Array(32).fill(7));
const stored = (seq: number, fields: object = { body: { a: 'public' } }): Stored => ({
  entry: {
    v: 1,
    seq,
    matter: 'matter_1',
    kind: 'act-done',
    actor: 'person_ann',
    happenedAt: '2026-03-03T09:00:00.000Z',
    recordedAt: '2026-03-03T09:00:00.000Z',
    ...fields,
  },
  leaf: new Uint8Array(),
  hash: new Uint8Array(32).fill(1),
});

type Verify = (secret: string, headers: IncomingHttpHeaders, body: string, now: number) => boolean;

/** The program of the guide, as a receiver would copy it. */
async function guideVerify(folder: string): Promise<Verify> {
  const guide = readFileSync(join(import.meta.dirname, '../../../docs/guides/webhooks.md'), 'utf8');
  const [, program = ''] = /```js\n(.*?)```/s.exec(guide) ?? [];
  const file = join(folder, 'verify.mjs');
  writeFileSync(file, `${program.replace(/^console.*$/m, '')}\nexport { verify };\n`);
  const loaded = (await import(pathToFileURL(file).href)) as { verify: Verify };
  return loaded.verify;
}

describe('what a webhook is told', () => {
  test('the public envelope of an entry, the hash of its leaf, and where it is', () => {
    expect(JSON.parse(webhookPayload(stored(5), links))).toEqual({
      type: 'entry.recorded',
      timestamp: '2026-03-03T09:00:00.000Z',
      data: {
        seq: 5,
        leafHash: '01'.repeat(32),
        envelope: {
          v: 1,
          matter: 'matter_1',
          kind: 'act-done',
          actor: 'person_ann',
          happenedAt: '2026-03-03T09:00:00.000Z',
          recordedAt: '2026-03-03T09:00:00.000Z',
          body: { a: 'public' },
        },
        proof: 'https://record.example.org/api/v1/entries/5/proof',
      },
    });
  });

  test('of an entry that is sealed whole, only that there is one', () => {
    expect(JSON.parse(webhookPayload(stored(5, { sealed: ['c29tZQ=='] }), links))).toEqual({
      type: 'entry.sealed',
      timestamp: '2026-03-03T09:00:00.000Z',
      data: { seq: 5, proof: 'https://record.example.org/api/v1/entries/5/proof' },
    });
  });
});

describe('a signature', () => {
  test('is that of the published example of Standard Webhooks', () => {
    const headers = signWebhook('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
    });
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  test('is made with a secret of its webhook and number alone', () => {
    const secrets = [
      secretOf(key, { id: 'webhook_1', secretNumber: 1 }),
      secretOf(key, { id: 'webhook_1', secretNumber: 2 }),
      secretOf(key, { id: 'webhook_2', secretNumber: 1 }),
      secretOf(webhookKeyFrom(new Uint8Array(32)), { id: 'webhook_1', secretNumber: 1 }),
    ];
    expect(new Set(secrets).size).toBe(4);
    expect(secrets[0]).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  });
});

describe.each(databases)('webhooks from the outbox on $name', ({ open }) => {
  let opened: OpenedDatabase;
  let database: Database;
  let folder: string;
  let verify: Verify;
  let now: Date;
  let server: Server;
  let answer: RequestListener;
  let port: number;
  let seq = 0;
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];

  beforeAll(async () => {
    opened = await open();
    database = opened.database;
    folder = mkdtempSync(join(tmpdir(), 'candour-webhook-'));
    verify = await guideVerify(folder);
    await rowsIn(database).person('person_admin', { administrator: true });
    server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      request.on('end', () => {
        received.push({ headers: request.headers, body });
        answer(request, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(async () => {
    server?.close();
    rmSync(folder, { recursive: true, force: true });
    await opened?.close();
  });
  beforeEach(async () => {
    now = new Date('2026-03-03T09:00:00.000Z');
    received.length = 0;
    answer = (_request, response) => response.writeHead(204).end();
    await database.query('delete from outgoing.message');
    await database.query('delete from outgoing.webhook');
    await register('webhook_1');
  });

  const register = (id: string, path = '/hook') =>
    insertWebhook(database, {
      id,
      url: `http://hooks.example.org:${port}${path}`,
      kinds: null,
      createdBy: 'person_admin',
      createdAt: now.toISOString(),
    });
  const parts = (worker = 'one') => ({
    database,
    findEntry: async (at: number) => stored(at),
    clock: () => now,
    random: () => 0.5,
    worker,
    key,
    reach: {
      hosts: ['hooks.example.org'],
      loopback: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 as const }],
    },
    links,
  });
  const record = async () => {
    await rowsIn(database).entry({ seq, matter: 'matter_1', kind: 'act-done' });
    seq += 1;
    await announce(database, { now: now.toISOString() });
  };
  const later = (minutes: number) => {
    now = new Date(now.getTime() + minutes * 60_000);
  };
  const webhook = async (): Promise<Webhook> => {
    const found = await findWebhook(database, 'webhook_1');
    if (found === undefined) throw new Error('the webhook is gone');
    return found;
  };

  test('arrive signed so that the guide’s receiver believes them, and nothing else', async () => {
    await record();
    expect(await deliverWebhooks(parts())).toBe(1);
    expect(await deliverWebhooks(parts())).toBe(0);
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    const secret = secretOf(key, await webhook());
    const at = now.getTime() / 1000;
    expect(verify(secret, headers, body, at + 10)).toBe(true);
    expect(verify(secret, headers, `${body} `, at)).toBe(false);
    expect(verify(secret, { ...headers, 'webhook-id': 'msg_other' }, body, at)).toBe(false);
    expect(verify(secret, { ...headers, 'webhook-timestamp': `${at + 1}` }, body, at)).toBe(false);
    expect(verify(secret, headers, body, at + 301)).toBe(false);
    expect(verify(secret, {}, body, at)).toBe(false);
    expect(verify(secretOf(key, { id: 'webhook_1', secretNumber: 2 }), headers, body, at)).toBe(false);
    expect((await webhook()).lastSuccessAt).toBe(now.toISOString());
  });

  test.each([500, 429, 302, 404])(
    'are tried again after a %i, under the same id at another time',
    async (status) => {
      answer = (_request, response) =>
        response.writeHead(received.length === 1 ? status : 200, { location: 'http://10.0.0.1/' }).end();
      await record();
      await deliverWebhooks(parts());
      expect(await deliverWebhooks(parts())).toBe(0);
      later(2);
      expect(await deliverWebhooks(parts())).toBe(1);
      const [first, second] = received.map(({ headers }) => headers);
      expect(first?.['webhook-id']).toBe(second?.['webhook-id']);
      expect(first?.['webhook-timestamp']).not.toBe(second?.['webhook-timestamp']);
      expect((await listAttempts(database, 'webhook_1')).map(({ outcome, code }) => [outcome, code])).toEqual(
        [
          ['sent', null],
          ['delayed', `http-${status}`],
        ],
      );
    },
  );

  test('are given up after about three days; the address is switched off and the administrators are told', async () => {
    answer = (_request, response) => response.writeHead(503).end();
    await record();
    const begun = now.getTime();
    for (let tries = 0; tries < 20; tries += 1) {
      expect(await deliverWebhooks(parts())).toBe(1);
      later(6 * 60);
    }
    expect(await deliverWebhooks(parts())).toBe(0);
    expect(now.getTime()).toBeGreaterThan(begun);
    expect((await webhook()).disabledBecause).toBe('failing');
    const mails = await claimMessages(
      database,
      { name: 'm', now: now.toISOString() },
      { channel: 'mail', most: 9 },
    );
    expect(mails.map(({ kind, recipient }) => [kind, recipient])).toEqual([
      ['webhook-disabled', 'person_admin'],
    ]);
    await record();
    expect(await deliverWebhooks(parts())).toBe(0);
  });

  test('one that is given up while others are taken leaves the address on', async () => {
    answer = (_request, response) => response.writeHead(500).end();
    await record();
    await database.query('update outgoing.message set attempts = 19');
    await database.query('update outgoing.webhook set last_success_at = $1', ['2026-03-03T09:30:00.000Z']);
    await deliverWebhooks(parts());
    expect((await listFailedMessages(database)).map(({ lastError }) => lastError)).toContain('http-500');
    expect((await webhook()).disabledBecause).toBeNull();
  });

  test('stop at once when the receiver says that it is gone', async () => {
    answer = (_request, response) => response.writeHead(410).end();
    await record();
    await deliverWebhooks(parts());
    expect((await webhook()).disabledBecause).toBe('gone');
  });

  test('go nowhere when the host has been taken off the list, and wait', async () => {
    await record();
    const reach = { ...parts().reach, hosts: [] };
    await deliverWebhooks({ ...parts(), reach });
    expect(received).toEqual([]);
    expect((await listAttempts(database, 'webhook_1')).map(({ code }) => code)).toEqual(['host-not-listed']);
  });

  test('read little of an answer without end', async () => {
    answer = (_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(10_000)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    };
    await record();
    expect(await deliverWebhooks(parts())).toBe(1);
    expect((await webhook()).lastSuccessAt).not.toBeNull();
  });

  test('are sent once by several workers', async () => {
    for (let times = 0; times < 12; times += 1) await record();
    const worker = async (name: string): Promise<void> => {
      while ((await deliverWebhooks(parts(name))) > 0);
    };
    await Promise.all(['one', 'two', 'three'].map(worker));
    expect(new Set(received.map(({ headers }) => headers['webhook-id'])).size).toBe(12);
    expect(received).toHaveLength(12);
  });

  test('that are switched off are told nothing more', async () => {
    await record();
    await disableWebhook(database, 'webhook_1', { because: 'withdrawn', now: now.toISOString() });
    expect(await deliverWebhooks(parts())).toBe(0);
    expect(received).toEqual([]);
  });
});

describe('administering webhooks', () => {
  let record: TestRecord;
  const administration = (parts: Parts) => ({
    record: parts,
    key,
    allowed: { hosts: ['hooks.example.org'] },
  });
  const wanted = { url: 'https://hooks.example.org/in', kinds: null };
  beforeAll(async () => {
    const embedded = records.find(({ name }) => name === 'embedded');
    if (embedded === undefined) throw new Error('there is always an embedded record');
    record = await embedded.open();
  });
  afterAll(() => record?.close());
  afterEach(() => record.parts.database.query('delete from outgoing.webhook'));

  test('is for administrators who have just confirmed who they are', async () => {
    const callers: readonly (readonly [string, Caller])[] = [
      ['sign-in-needed', 'anyone'],
      ['not-allowed', signedIn(record, 'person_stranger')],
      ['confirmation-needed', { ...record.administrator, confirmedAt: null }],
    ];
    for (const [code, caller] of callers) {
      expect(codesOf(await registerWebhook(administration(record.parts), caller, wanted))).toEqual([code]);
      expect(codesOf(await withdrawWebhook(administration(record.parts), caller, 'webhook_1'))).toEqual([
        code,
      ]);
      expect(codesOf(await showWebhooks(administration(record.parts), caller))).toEqual([code]);
    }
  });

  test.each([
    ['url-scheme', 'http://hooks.example.org/in'],
    ['host-not-listed', 'https://evil.example/in'],
    ['url-host', 'https://127.0.0.1/in'],
    ['url-credentials', 'https://user:pass@hooks.example.org/in'],
  ])('refuses with %s the address %s', async (code, url) => {
    const parts = administration(record.parts);
    expect(codesOf(await registerWebhook(parts, record.administrator, { url, kinds: null }))).toEqual([code]);
  });

  test('shows a secret once, keeps none, changes it, and switches off and on', async () => {
    const { parts, administrator } = record;
    const { id, secret } = getValue(await registerWebhook(administration(parts), administrator, wanted));
    const shown = getValue(await showWebhooks(administration(parts), administrator));
    expect(shown.map((one) => [one.id, one.url, one.disabledAt])).toEqual([[id, wanted.url, null]]);
    const { rows } = await parts.database.query('select * from outgoing.webhook');
    expect(JSON.stringify([shown, rows])).not.toContain(secret.slice(6, 20));
    const changed = getValue(await changeWebhookSecret(administration(parts), administrator, id));
    expect(changed.secret).not.toBe(secret);
    await disableWebhook(parts.database, id, { because: 'failing', now: record.now() });
    expect(getValue(await resumeWebhook(administration(parts), administrator, id)).disabledAt).toBeNull();
    expect(codesOf(await withdrawWebhook(administration(parts), administrator, id))).toEqual([]);
    expect(codesOf(await resumeWebhook(administration(parts), administrator, id))).toEqual([
      'no-such-webhook',
    ]);
    expect(codesOf(await changeWebhookSecret(administration(parts), administrator, id))).toEqual([
      'no-such-webhook',
    ]);
  });
});
