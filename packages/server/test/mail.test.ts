import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bankHolidays } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import { listAttempts, listFailedMessages, queueMessages } from '@candour/record/outgoing';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { databases, type OpenedDatabase } from '../../record/test/open-database.ts';
import { rowsIn } from '../../record/test/outgoing-tables.ts';
import { deliverMail } from '../src/mail/deliver-mail.ts';
import { linksFrom } from '../src/mail/links.ts';
import { createMailer, type Mail, type SendMail } from '../src/mail/mailer.ts';
import { bodiesOf, headersOf, startMailServer, type TestMailServer } from './mail-server.ts';

const from = 'Record of Marl <record@example.org>';
const mail: Mail = {
  to: 'ann@example.org',
  messageId: '<1@record.example.org>',
  subject: 'Mae rhywbeth i’w wneud yn fuan',
  text: 'Dydd Llun – ŵyl y gŵr\n',
  html: '<p>Dydd Llun – ŵyl y gŵr</p>',
  headers: {},
};
const pem = (name: string) => readFileSync(join(import.meta.dirname, 'tls', name), 'utf8');

const servers: TestMailServer[] = [];
async function serve(...how: Parameters<typeof startMailServer>): Promise<TestMailServer> {
  const server = await startMailServer(...how);
  servers.push(server);
  return server;
}
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
const mailerTo = (
  { port }: { port: number },
  more: { host?: string; scheme?: string; user?: string; ca?: string } = {},
) =>
  createMailer({
    url: `${more.scheme ?? 'smtp'}://${more.user ?? ''}${more.host ?? '127.0.0.1'}:${port}`,
    from,
    ...(more.ca !== undefined && { ca: more.ca }),
  });

describe('mail by a real server', () => {
  test('arrives with its subject, both bodies and its identity whole', async () => {
    const server = await serve();
    expect(await mailerTo(server)(mail)).toEqual({ outcome: 'sent' });
    const [taken] = server.taken;
    if (taken === undefined) throw new Error('nothing came');
    const headers = headersOf(taken);
    expect([taken.from, taken.to]).toEqual(['record@example.org', ['ann@example.org']]);
    expect(headers.get('subject')).toBe(mail.subject);
    expect(headers.get('message-id')).toBe(mail.messageId);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(bodiesOf(taken).map((body) => body.includes('ŵyl y gŵr'))).toEqual([true, true]);
  });

  test.each([
    [450, 'recipient', 'delayed'],
    [550, 'recipient', 'refused'],
    [451, 'message', 'delayed'],
    [554, 'message', 'refused'],
  ] as const)('a %i to the %s is %s, and its words are not kept', async (status, point, outcome) => {
    const server = await serve({ [point]: () => status });
    expect(await mailerTo(server)(mail)).toEqual({ outcome, code: `smtp-${status}` });
    expect(server.taken).toEqual([]);
  });

  test('is delayed by a lost connection and by a server that is not there', async () => {
    const server = await serve({ message: () => 'drop' });
    expect((await mailerTo(server)(mail)).outcome).toBe('delayed');
    expect(await mailerTo({ port: 1 })(mail)).toMatchObject({
      outcome: 'delayed',
      code: expect.stringMatching(/^smtp-[a-z]+$/),
    });
  });

  test('waits when our own password is wrong, and goes with the right one', async () => {
    const server = await serve(
      {},
      {
        authOptional: false,
        onAuth: ({ password }, _session, done) =>
          password === 'a/b c' ? done(null, { user: 1 }) : done(new Error('no')),
      },
    );
    expect(await mailerTo(server, { user: 'us:wrong@' })(mail)).toEqual({
      outcome: 'delayed',
      code: 'smtp-535',
    });
    expect(await mailerTo(server, { user: `us:${encodeURIComponent('a/b c')}@` })(mail)).toEqual({
      outcome: 'sent',
    });
  });

  test('goes to no other machine unencrypted', async () => {
    const plain = await serve();
    expect((await mailerTo(plain, { host: '0.0.0.0' })(mail)).outcome).toBe('delayed');
    expect(plain.taken).toEqual([]);
  });

  test.each(['smtp', 'smtps'])(
    'over %s believes only a certificate by an authority that is known',
    async (scheme) => {
      const keys = { key: pem('key.pem'), cert: pem('cert.pem') };
      const server = await serve({}, { ...keys, secure: scheme === 'smtps', disabledCommands: [] });
      expect((await mailerTo(server, { scheme })(mail)).outcome).toBe('delayed');
      expect(await mailerTo(server, { scheme, ca: keys.cert })(mail)).toEqual({ outcome: 'sent' });
      expect(server.taken).toHaveLength(1);
    },
  );

  test.each([
    'ann@example.org\r\nBcc: eve@example.org',
    'ann@example.org, eve@example.org',
    'ann@example.org;eve@example.org',
    '"ann@example.org eve"@example.org',
    'Ann <ann@example.org>',
    'ann@example.org\0',
    'ann@example.org\u0085Bcc: eve@example.org',
    'nobody',
    '',
  ])('goes to one address alone: %j is none', async (to) => {
    const server = await serve();
    expect(await mailerTo(server)({ ...mail, to })).toEqual({
      outcome: 'refused',
      code: 'address-malformed',
    });
    expect(server.taken).toEqual([]);
  });

  test('gains no header by what its fields hold', async () => {
    const server = await serve();
    const line = 'x\r\nBcc: eve@example.org\r\n\r\nA body';
    await mailerTo(server)({
      ...mail,
      subject: line,
      messageId: `<1${line}@x>`,
      headers: { 'Content-Language': line },
    });
    const [taken] = server.taken;
    expect(taken?.to).toEqual(['ann@example.org']);
    if (taken) expect([...headersOf(taken).keys()]).not.toContain('bcc');
  });
});

describe.each(databases)('mail from the outbox on $name', ({ open }) => {
  let opened: OpenedDatabase;
  let database: Database;
  beforeAll(async () => {
    opened = await open();
    database = opened.database;
    await rowsIn(database).person('person_ann');
    await rowsIn(database).person('person_bob', { language: 'cy' });
    await rowsIn(database).person('person_gone', { email: null });
  });
  afterAll(() => opened?.close());

  let now = '2026-03-03T09:00:00.000Z';
  const parts = (send: SendMail, worker = 'one') => ({
    database,
    clock: () => new Date(now),
    random: () => 0.5,
    worker,
    send,
    links: linksFrom('https://record.example.org'),
    calendar: bankHolidays,
  });
  const queue = (...drafts: readonly (readonly [key: string, recipient: string])[]) =>
    queueMessages(
      database,
      drafts.map(([key, recipient]) => ({
        key,
        channel: 'mail',
        recipient,
        kind: 'due-soon',
        matter: 'matter_1',
        seq: null,
        detail: { due: '2026-03-10' },
        gathered: false,
        notBefore: now,
      })),
      now,
    );

  test('goes to each in their language; what cannot be sent is in the list of failures', async () => {
    const server = await serve();
    await queue(['a', 'person_ann'], ['b', 'person_bob'], ['c', 'person_gone'], ['d', 'person_unknown']);
    expect(await deliverMail(parts(mailerTo(server)))).toBe(4);
    expect(await deliverMail(parts(mailerTo(server)))).toBe(0);
    const subjects = server.taken.map((taken) => [taken.to[0], headersOf(taken).get('subject')]);
    expect(new Map(subjects as [string, string][])).toEqual(
      new Map([
        ['person_ann@example.org', 'Something is due soon'],
        ['person_bob@example.org', 'Mae rhywbeth i’w wneud yn fuan'],
      ]),
    );
    const [taken] = server.taken;
    expect(taken && headersOf(taken).get('list-unsubscribe')).toBe(
      '<https://record.example.org/account/notices>',
    );
    expect(
      (await listFailedMessages(database)).map(({ key, lastError }) => [key, lastError]).toSorted(),
    ).toEqual([
      ['c', 'no-address'],
      ['d', 'no-address'],
    ]);
  });

  test('is tried again later when the server was busy, under the same Message-ID', async () => {
    const server = await serve({ message: (number) => (number === 1 ? 451 : undefined) });
    const ids: string[] = [];
    const send: SendMail = (one) => {
      ids.push(one.messageId);
      return mailerTo(server)(one);
    };
    await queue(['later', 'person_ann']);
    await deliverMail(parts(send));
    expect(await deliverMail(parts(send))).toBe(0);
    now = '2026-03-03T09:02:00.000Z';
    expect(await deliverMail(parts(send))).toBe(1);
    expect(server.taken).toHaveLength(1);
    expect(new Set(ids).size).toBe(1);
    const [last, first] = await listAttempts(database, 'person_ann');
    expect([first?.outcome, first?.code, last?.outcome]).toEqual(['delayed', 'smtp-451', 'sent']);
    expect(JSON.stringify(await database.query('select * from outgoing.attempt'))).not.toContain(
      'example.org',
    );
  });

  test('that a worker sent and died before it noted so comes again, under the same Message-ID', async () => {
    const server = await serve();
    const dying: SendMail = async (one) => {
      await mailerTo(server)(one);
      throw new Error('the process ends here');
    };
    await queue(['dies', 'person_ann']);
    await expect(deliverMail(parts(dying, 'dying'))).rejects.toThrow('ends here');
    expect(await deliverMail(parts(mailerTo(server), 'living'))).toBe(0);
    now = '2026-03-03T09:15:00.000Z';
    expect(await deliverMail(parts(mailerTo(server), 'living'))).toBe(1);
    const ids = server.taken.map((taken) => headersOf(taken).get('message-id'));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  test('is sent once by any number of workers', async () => {
    const server = await serve();
    const keys = Array.from({ length: 40 }, (_, at) => `w${at}`);
    await queue(...keys.map((key) => [key, 'person_ann'] as const));
    const worker = async (name: string): Promise<void> => {
      while ((await deliverMail(parts(mailerTo(server), name))) > 0);
    };
    await Promise.all(['one', 'two', 'three'].map(worker));
    const ids = server.taken.map((taken) => headersOf(taken).get('message-id'));
    expect(ids).toHaveLength(40);
    expect(new Set(ids).size).toBe(40);
  });
});
