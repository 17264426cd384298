import { bankHolidays } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announce } from '../src/outgoing/notice/announce.ts';
import { gatherDigests, listGathered } from '../src/outgoing/notice/digest.ts';
import { remind } from '../src/outgoing/notice/reminders.ts';
import { mostAttempts } from '../src/outgoing/outbox/back-off.ts';
import { claimMessages } from '../src/outgoing/outbox/claim-messages.ts';
import {
  forgetMessages,
  listAttempts,
  listFailedMessages,
  measureOutbox,
  retryMessage,
} from '../src/outgoing/outbox/list-outbox.ts';
import type { Message, MessageDraft } from '../src/outgoing/outbox/message.ts';
import { queueMessages } from '../src/outgoing/outbox/queue-messages.ts';
import { settleMessage } from '../src/outgoing/outbox/settle-message.ts';
import { leaveTurn, takeTurn } from '../src/outgoing/outbox/take-turn.ts';
import { findAddressee } from '../src/outgoing/recipient/addressee.ts';
import { listDuties } from '../src/outgoing/recipient/duties.ts';
import { findFeedPerson, replaceFeed, revokeFeed } from '../src/outgoing/recipient/feed.ts';
import { defaultPreference, getPreference, savePreference } from '../src/outgoing/recipient/preference.ts';
import { purgeRecipient } from '../src/outgoing/recipient/purge-recipient.ts';
import {
  disableWebhook,
  enableWebhook,
  findWebhook,
  insertWebhook,
} from '../src/outgoing/recipient/webhook.ts';
import { databases, type OpenedDatabase } from './open-database.ts';
import { type Rows, rowsIn } from './outgoing-tables.ts';

const at = (time: string) => `2026-03-03T${time}:00.000Z`;
const random = () => 0.5;
const tables = ['message', 'attempt', 'preference', 'webhook', 'feed', 'turn'];

async function empty(database: Database): Promise<void> {
  for (const table of tables) await database.query(`delete from outgoing.${table}`);
  await database.query(
    `update outgoing.cursor set position = case name when 'announced' then '0' else '' end`,
  );
}

const mail = (key: string, fields: Partial<MessageDraft> = {}): MessageDraft => ({
  key,
  channel: 'mail',
  recipient: 'person_ann',
  kind: 'yours',
  matter: 'matter_1',
  seq: 1,
  detail: {},
  gathered: false,
  notBefore: at('09:00'),
  ...fields,
});

const held = (person: string) => ({ role: 'reviewer', person });

describe.each(databases)('the outbox on $name', ({ open }) => {
  let opened: OpenedDatabase;
  let database: Database;
  let rows: Rows;
  beforeAll(async () => {
    opened = await open();
    database = opened.database;
    rows = rowsIn(database);
    await rows.person('person_ann');
    await rows.person('person_bob', { language: 'cy' });
  });
  afterAll(() => opened?.close());

  const claim = (name: string, now = at('09:00'), most = 10) =>
    claimMessages(database, { name, now }, { channel: 'mail', most });
  const settle = (
    name: string,
    message: Message,
    outcome: 'sent' | 'delayed' | 'refused',
    now = at('09:00'),
  ) =>
    settleMessage(
      database,
      { name, now, random },
      message,
      outcome === 'sent' ? { outcome, milliseconds: 3 } : { outcome, code: 'smtp-451', milliseconds: 3 },
    );
  const first = (messages: readonly Message[]): Message => {
    const [message] = messages;
    if (message === undefined) throw new Error('nothing was claimed');
    return message;
  };

  describe('holds messages', () => {
    test('of one key once', async () => {
      await empty(database);
      expect(await queueMessages(database, [mail('a'), mail('b')], at('08:00'))).toEqual(['a', 'b']);
      expect(await queueMessages(database, [mail('b'), mail('c')], at('08:00'))).toEqual(['c']);
    });

    test('back until their time, then for one worker alone', async () => {
      expect(await claim('one', at('08:59'))).toEqual([]);
      expect((await claim('one', at('09:00'), 2)).map(({ key }) => key)).toEqual(['a', 'b']);
      expect((await claim('two', at('09:01'))).map(({ key }) => key)).toEqual(['c']);
      expect(await claim('three', at('09:02'))).toEqual([]);
    });

    test('for another worker once a lease has run out, and the first may then note nothing', async () => {
      const late = first(await claim('two', at('09:10'), 1));
      expect([late.key, late.attempts]).toEqual(['a', 2]);
      expect(await settle('one', { ...late, attempts: 1 }, 'sent', at('09:10'))).toBe('taken-over');
      expect(await settle('two', late, 'sent', at('09:10'))).toBe('sent');
      expect(await settle('two', late, 'sent', at('09:10'))).toBe('taken-over');
    });

    test('that were delayed until a later try, and says how often', async () => {
      const message = first(await claim('two', at('09:30'), 1));
      expect(await settle('two', message, 'delayed', at('09:30'))).toBe('waiting');
      const keys = (await claim('three', at('09:31'))).map(({ key }) => key);
      expect(keys).not.toContain(message.key);
      const again = (await claim('three', at('09:32'))).find(({ key }) => key === message.key);
      expect(again?.attempts).toBe(message.attempts + 1);
    });

    test('that were refused or tried too often in a list of failures, from which they can be tried anew', async () => {
      await empty(database);
      await queueMessages(database, [mail('refused'), mail('tired')], at('08:00'));
      const [refused, tired] = await claim('one');
      if (refused === undefined || tired === undefined) throw new Error('both were due');
      await database.query(`update outgoing.message set attempts = $1 where key = 'tired'`, [mostAttempts]);
      expect(await settle('one', refused, 'refused')).toBe('failed');
      expect(await settle('one', { ...tired, attempts: mostAttempts }, 'delayed')).toBe('failed');
      const failed = await listFailedMessages(database);
      expect(failed.map(({ key, lastError }) => [key, lastError])).toEqual([
        ['tired', 'smtp-451'],
        ['refused', 'smtp-451'],
      ]);
      expect(await retryMessage(database, refused.id, at('10:00'))).toBe(true);
      expect(await retryMessage(database, refused.id, at('10:00'))).toBe(false);
      expect((await claim('two', at('10:00'))).map(({ key }) => key)).toEqual(['refused']);
      expect((await listAttempts(database, 'person_ann')).map(({ message }) => message)).toEqual([tired.id]);
    });

    test('and says what waits; what was settled long ago is forgotten', async () => {
      await empty(database);
      await queueMessages(database, [mail('a'), mail('b')], at('08:00'));
      await settle('one', first(await claim('one', at('09:00'), 1)), 'sent');
      expect(await measureOutbox(database)).toEqual([{ channel: 'mail', waiting: 1, oldest: at('09:00') }]);
      await forgetMessages(database, at('09:00'));
      await forgetMessages(database, at('09:01'));
      const left = await database.query<{ key: string }>('select key from outgoing.message');
      expect(left.rows).toEqual([{ key: 'b' }]);
    });
  });

  test('many workers at once never take the same message', async () => {
    await empty(database);
    const keys = Array.from({ length: 60 }, (_, number) => `m${String(number).padStart(2, '0')}`);
    await queueMessages(
      database,
      keys.map((key) => mail(key)),
      at('08:00'),
    );
    const claims = await Promise.all(
      Array.from({ length: 12 }, (_, worker) => claim(`w${worker}`, at('09:00'), 7)),
    );
    const taken = claims.flat().map(({ key }) => key);
    expect(new Set(taken).size).toBe(taken.length);
    const rest = (await claim('last', at('09:00'), 60)).map(({ key }) => key);
    expect(new Set([...taken, ...rest])).toEqual(new Set(keys));
  });

  describe('announces', () => {
    test('each entry once, whoever looks, and goes on from there', async () => {
      await empty(database);
      const posts = { owner: held('person_ann'), deputy: held('person_bob') };
      await rows.entry({ seq: 0, matter: 'matter_9', kind: 'matter-opened', body: posts });
      await rows.entry({
        seq: 1,
        matter: 'matter_9',
        kind: 'clock-breached',
        body: { clock: 'answer', arming: 0 },
      });
      const looks = await Promise.all([1, 2, 3].map(() => announce(database, { now: at('09:00') })));
      expect(looks.reduce((all, { entries }) => all + entries, 0)).toBe(2);
      expect(looks.reduce((all, { queued }) => all + queued, 0)).toBe(4);
      expect(await announce(database, { now: at('09:01') })).toEqual({ entries: 0, queued: 0 });
    });

    test('a breach to those who had the matter before the look began', async () => {
      const body = { clock: 'answer', arming: 0, owner: held('person_bob'), deputy: held('person_cy') };
      await rows.entry({ seq: 2, matter: 'matter_9', kind: 'clock-breached', body });
      await announce(database, { now: at('09:02') });
      const told = await database.query<{ recipient: string; post: string }>(
        `select recipient, detail ->> 'post' as post from outgoing.message where seq = 2 order by recipient`,
      );
      expect(told.rows).toEqual([
        { recipient: 'person_ann', post: 'former' },
        { recipient: 'person_bob', post: 'owner' },
        { recipient: 'person_cy', post: 'deputy' },
      ]);
    });

    test('nothing twice, even when the cursor is put back', async () => {
      await database.query(`update outgoing.cursor set position = '0' where name = 'announced'`);
      expect(await announce(database, { now: at('09:03') })).toEqual({ entries: 3, queued: 0 });
    });

    test('a reply, matched under its document, to those who hold the matter it is for', async () => {
      const body = { document: 'document_1', matter: 'matter_9', fromAnother: false };
      await rows.entry({ seq: 3, matter: 'document_1', kind: 'reply-matched', body });
      await announce(database, { now: at('09:04') });
      const told = await database.query<{ recipient: string; matter: string; kind: string }>(
        'select recipient, matter, kind from outgoing.message where seq = 3 order by recipient',
      );
      expect(told.rows).toEqual([
        { recipient: 'person_bob', matter: 'matter_9', kind: 'answered' },
        { recipient: 'person_cy', matter: 'matter_9', kind: 'answered' },
      ]);
    });

    test('nothing by mail where there is none, so that nothing comes out late', async () => {
      await database.query('delete from outgoing.message');
      await database.query(`update outgoing.cursor set position = '0' where name = 'announced'`);
      expect(await announce(database, { now: at('09:04'), mail: false })).toEqual({ entries: 4, queued: 0 });
    });

    test('and keeps no word of any entry in what it queues', async () => {
      await empty(database);
      const body = {
        owner: held('person_ann'),
        deputy: held('person_bob'),
        because: 'CANARY',
        title: 'CANARY',
      };
      await rows.entry({ seq: 4, matter: 'matter_9', kind: 'act-done', body });
      await insertWebhook(database, {
        id: 'webhook_all',
        url: 'https://hooks.example.org/',
        kinds: null,
        createdBy: 'person_ann',
        createdAt: at('08:00'),
      });
      await database.query('update outgoing.webhook set from_seq = 0');
      await announce(database, { now: at('09:04') });
      const all = await database.query('select to_jsonb(m) as message from outgoing.message m');
      expect(all.rows.length).toBeGreaterThan(4);
      expect(JSON.stringify(all.rows)).not.toContain('CANARY');
    });
  });

  describe('reminds and gathers', () => {
    test('reminders are made once a day, from the clocks that run', async () => {
      await empty(database);
      await rows.matter({ id: 'matter_soon', owner: 'person_ann', due: '2026-03-10' });
      await rows.matter({ id: 'matter_far', owner: 'person_ann', due: '2026-03-24' });
      await rows.matter({ id: 'matter_excluded', owner: 'person_bob', due: '2026-03-10' });
      await database.query(
        `insert into record.relation (seq, matter, person, relation, since)
         values (90, 'matter_excluded', 'person_bob', 'excluded', '2026')`,
      );
      const times = { now: at('06:00'), calendar: bankHolidays };
      const made = await Promise.all([remind(database, times), remind(database, times)]);
      expect(made.toSorted()).toEqual([0, 1]);
      expect(await remind(database, times)).toBe(0);
      const keys = await database.query<{ key: string }>('select key from outgoing.message');
      expect(keys.rows).toEqual([{ key: 'due-soon matter_soon answer 0 2026-03-10 5 person_ann' }]);
    });

    test('whoever wants none gets none; another last day is another reminder', async () => {
      await savePreference(database, 'person_ann', { ...defaultPreference, reminders: 'none' });
      await database.query(`update outgoing.cursor set position = '2026-03-02' where name = 'reminded'`);
      await database.query(`update record.clock set due = '2026-03-17' where matter = 'matter_soon'`);
      expect(await remind(database, { now: at('06:00'), calendar: bankHolidays })).toBe(0);
      await savePreference(database, 'person_ann', { ...defaultPreference, reminders: 'at-once' });
      await database.query(`update outgoing.cursor set position = '2026-03-02' where name = 'reminded'`);
      expect(await remind(database, { now: at('06:00'), calendar: bankHolidays })).toBe(1);
    });

    test('the digest comes once a day, from its hour in London on, with what waits and what is owed', async () => {
      await empty(database);
      await database.query(`update record.clock set due = '2026-03-10' where matter = 'matter_soon'`);
      await rows.matter({ id: 'matter_late', owner: 'person_ann', due: '2026-03-02', overdue: true });
      await rows.matter({ id: 'matter_today', owner: 'person_ann', due: '2026-03-03' });
      await queueMessages(database, [mail('waits', { gathered: true })], at('06:00'));
      await queueMessages(database, [mail('bob', { gathered: true, recipient: 'person_bob' })], at('06:00'));
      const times = { digestAt: '07:30', calendar: bankHolidays };
      expect(await gatherDigests(database, { ...times, now: at('07:29') })).toBe(0);
      const made = await Promise.all(
        [1, 2].map(() => gatherDigests(database, { ...times, now: at('07:30') })),
      );
      expect(made.toSorted()).toEqual([0, 2]);
      expect(await gatherDigests(database, { ...times, now: at('07:31') })).toBe(0);

      const digests = await claim('one', at('07:31'));
      const ann = digests.find(({ recipient }) => recipient === 'person_ann');
      expect(ann?.detail).toEqual({
        due: '2026-03-03',
        late: 1,
        today: 1,
        week: 1,
        matters: [
          { matter: 'matter_late', due: '2026-03-02' },
          { matter: 'matter_today', due: '2026-03-03' },
          { matter: 'matter_soon', due: '2026-03-10' },
        ],
      });
      expect((await listGathered(database, ann?.id ?? 0)).map(({ key }) => key)).toEqual(['waits']);
      if (ann) await settle('one', ann, 'sent', at('07:31'));
      const waits = await database.query(`select sent_at from outgoing.message where key = 'waits'`);
      expect(waits.rows).toEqual([{ sent_at: at('07:31') }]);
    });

    test('in summer its hour is an hour earlier by UTC, and on a Sunday nobody is told that something is late', async () => {
      const times = { digestAt: '07:30', calendar: bankHolidays };
      await database.query(`update record.matter set next_due = '2026-07-09' where id <> 'matter_late'`);
      expect(await gatherDigests(database, { ...times, now: '2026-07-05T12:00:00.000Z' })).toBe(0);
      expect(await gatherDigests(database, { ...times, now: '2026-07-06T06:29:00.000Z' })).toBe(0);
      expect(await gatherDigests(database, { ...times, now: '2026-07-06T06:30:00.000Z' })).toBe(1);
    });
  });

  describe('keeps recipients', () => {
    test('who have an address and are still here, in the language they chose', async () => {
      await empty(database);
      expect(await findAddressee(database, 'person_bob')).toEqual({
        email: 'person_bob@example.org',
        language: 'cy',
      });
      await savePreference(database, 'person_bob', { ...defaultPreference, language: 'en' });
      expect((await findAddressee(database, 'person_bob'))?.language).toBe('en');
      await rows.person('person_erased', { email: null });
      expect(await findAddressee(database, 'person_erased')).toBeUndefined();
      expect(await findAddressee(database, 'person_nobody')).toBeUndefined();
    });

    test('with their wishes, until they are purged', async () => {
      const wish = { ...defaultPreference, quiet: { from: '20:00', until: '07:00' } };
      await savePreference(database, 'person_ann', wish);
      expect(await getPreference(database, 'person_ann')).toEqual(wish);
      await queueMessages(database, [mail('a')], at('08:00'));
      await replaceFeed(database, { tokenHash: 'h', person: 'person_ann', now: at('08:00') });
      await purgeRecipient(database, 'person_ann');
      await purgeRecipient(database, 'person_ann');
      expect(await getPreference(database, 'person_ann')).toEqual(defaultPreference);
      expect(await findFeedPerson(database, 'h')).toBeUndefined();
      expect(await claim('one')).toEqual([]);
    });

    test('with one calendar address at a time', async () => {
      await replaceFeed(database, { tokenHash: 'one', person: 'person_ann', now: at('08:00') });
      await replaceFeed(database, { tokenHash: 'two', person: 'person_ann', now: at('08:01') });
      expect(await findFeedPerson(database, 'one')).toBeUndefined();
      expect(await findFeedPerson(database, 'two')).toBe('person_ann');
      expect(await revokeFeed(database, 'person_ann', at('08:02'))).toBe(true);
      expect(await findFeedPerson(database, 'two')).toBeUndefined();
    });

    test('and shows titles of public matters alone among what they owe', async () => {
      await rows.matter({
        id: 'matter_p',
        owner: 'person_p',
        due: '2026-03-09',
        title: 'Open',
        classification: 'public',
      });
      await rows.matter({ id: 'matter_r', owner: 'person_p', due: '2026-03-10', title: 'CANARY' });
      const duties = await listDuties(database, 'person_p');
      expect(duties.map(({ matter, title }) => [matter, title])).toEqual([
        ['matter_p', 'Open'],
        ['matter_r', null],
      ]);
    });

    test('of webhooks too: switched off, what waits is given up; on again, nothing is sent late', async () => {
      await empty(database);
      const draft = {
        id: 'webhook_1',
        url: 'https://hooks.example.org/',
        kinds: ['act-done'],
        createdBy: 'person_ann',
      };
      await insertWebhook(database, { ...draft, createdAt: at('08:00') });
      await queueMessages(
        database,
        [mail('w', { channel: 'webhook', recipient: 'webhook_1', kind: 'entry' })],
        at('08:00'),
      );
      expect(await disableWebhook(database, 'webhook_1', { because: 'failing', now: at('09:00') })).toBe(
        true,
      );
      expect(await disableWebhook(database, 'webhook_1', { because: 'gone', now: at('09:00') })).toBe(false);
      expect((await listFailedMessages(database)).map(({ lastError }) => lastError)).toEqual([
        'webhook-disabled',
      ]);
      await rows.entry({ seq: 40, matter: 'matter_9', kind: 'act-done' });
      expect(await enableWebhook(database, 'webhook_1')).toBe(true);
      const webhook = await findWebhook(database, 'webhook_1');
      expect([webhook?.fromSeq, webhook?.kinds, webhook?.disabledAt]).toEqual([41, ['act-done'], null]);
    });

    test('a task’s turn is one worker’s until it is left or runs out', async () => {
      const turn = { task: 'publish', now: at('09:00'), until: at('09:05') };
      expect(await takeTurn(database, { ...turn, worker: 'one' })).toBe(true);
      expect(await takeTurn(database, { ...turn, worker: 'two' })).toBe(false);
      expect(await takeTurn(database, { ...turn, worker: 'one' })).toBe(true);
      expect(await takeTurn(database, { ...turn, worker: 'two', now: at('09:05'), until: at('09:10') })).toBe(
        true,
      );
      await leaveTurn(database, { task: 'publish', worker: 'two' });
      expect(await takeTurn(database, { ...turn, worker: 'one' })).toBe(true);
    });
  });
});
