import { bankHolidays } from '@candour/calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMatter } from '../src/matter/open-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { cancelMessage } from '../src/outgoing/cancelling/cancel-message.ts';
import { sendAfterAll } from '../src/outgoing/cancelling/send-after-all.ts';
import { gatherDigests, listGathered } from '../src/outgoing/notice/digest.ts';
import { claimMessages } from '../src/outgoing/outbox/claim-messages.ts';
import { forgetMessages, measureOutbox } from '../src/outgoing/outbox/list-outbox.ts';
import { listCancelledMessages, listWaitingMessages } from '../src/outgoing/outbox/list-waiting.ts';
import type { MessageDraft } from '../src/outgoing/outbox/message.ts';
import { queueMessages } from '../src/outgoing/outbox/queue-messages.ts';
import { settleMessage } from '../src/outgoing/outbox/settle-message.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addPerson } from './proposal-desk.ts';

describe.each(records)('cancelling what was not sent yet, on $name', ({ open }) => {
  let record: TestRecord;
  let owner: string;
  let matter: string;
  let opened: number;
  const because = 'The address belongs to somebody else.';

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    owner = await addPerson(record, 'Olive Owner', 'monitor', 'record-clerk', 'issuer');
    const stored = await openMatter(record.parts, signedIn(record, owner), {
      ...{ pathway: 'recommendation', body: record.house, title: 'Fit alarms', owner },
    });
    matter = getValue(stored).matter;
    opened = (await ask<{ seq: number }>('select max(seq)::int as seq from record.entry'))[0]?.seq ?? -1;
  });
  afterAll(() => record?.close());

  const ask = async <T extends object>(text: string, values: readonly unknown[] = []) =>
    (await record.parts.database.query<T>(text, [...values])).rows;
  const queue = async (key: string, fields: Partial<MessageDraft> = {}): Promise<number> => {
    const draft = { key, channel: 'mail', recipient: owner, kind: 'yours', matter, seq: opened } as const;
    const now = record.now();
    const drafts = [{ ...draft, detail: {}, gathered: false, notBefore: now, ...fields }];
    await queueMessages(record.parts.database, drafts, now);
    const [row] = await ask<{ id: number }>('select id::int from outgoing.message where key = $1', [key]);
    return row?.id ?? -1;
  };
  const cancel = (message: number, by = record.administrator) =>
    cancelMessage(record.parts, by, { message, because });
  const claim = () =>
    claimMessages(
      record.parts.database,
      { name: 'sender', now: record.now() },
      { channel: 'mail', most: 99 },
    );
  const sendAll = async () => {
    for (const message of await claim())
      await settleMessage(
        record.parts.database,
        { name: 'sender', now: record.now(), random: () => 0 },
        message,
        { outcome: 'sent', milliseconds: 1 },
      );
  };
  const look = async (times: number) => {
    for (let time = 0; time < times; time++) await ask('select 1 as one');
  };
  const cancelled = async () => (await listCancelledMessages(record.parts.database)).map(({ id }) => id);

  test('given somebody who keeps no record, no reason, or a message that must go, it is refused', async () => {
    const message = await queue('refused');
    expect(codesOf(await cancel(message, signedIn(record, owner)))).toEqual(['not-allowed']);
    const empty = { message, because: ' ' };
    expect(codesOf(await cancelMessage(record.parts, record.administrator, empty))).toEqual([
      'reason-needed',
    ]);
    expect(codesOf(await cancel(-5))).toEqual(['no-such-message']);
    const glass = await queue('glass', { kind: 'break-glass' });
    expect(codesOf(await cancel(glass))).toEqual(['message-must-go']);
    const [own] = await ask<{ seq: number }>('select seq::int from record.entry where actor = $1 limit 1', [
      record.administrator.person,
    ]);
    const ofOwn = await queue('own', { kind: 'acted', seq: own?.seq ?? -1 });
    expect(codesOf(await cancel(ofOwn))).toEqual(['message-of-own-act']);
    await sendAll();
    expect(codesOf(await cancel(message))).toEqual(['message-sent-already']);
  });

  test('given a reason, it is not sent; who cancelled it and why is listed, and stands on the matter for its owner', async () => {
    const message = await queue('cancelled');
    const { seq } = getValue(await cancel(message));
    expect(await claim()).toEqual([]);
    expect(await measureOutbox(record.parts.database)).toEqual([]);
    const [listed] = await listCancelledMessages(record.parts.database);
    expect(listed).toMatchObject({ id: message, cancelledBy: record.administrator.person, because });
    const shown = getValue(await showMatter(record.parts, signedIn(record, owner), { matter }));
    expect(shown.timeline.find((entry) => entry.seq === seq)).toMatchObject({
      kind: 'message-cancelled',
      body: { because, person: owner, about: opened, kind: 'yours' },
    });
    expect(shown).toMatchObject({ isOpen: true, owner: { person: owner } });
    expect(codesOf(await cancel(message))).toEqual(['message-cancelled-already']);
    const again = await rebuild(record.parts);
    expect(again.filter(({ before, after }) => before !== after)).toEqual([]);
  });

  test('given that it is to go after all, it is sent, and both entries stay', async () => {
    const [message = -1] = await cancelled();
    const by = signedIn(record, owner);
    expect(codesOf(await sendAfterAll(record.parts, by, { message }))).toEqual(['not-allowed']);
    const both = await Promise.all(
      [1, 2].map(() => sendAfterAll(record.parts, record.administrator, { message })),
    );
    expect(both.flatMap(codesOf)).toEqual(['message-not-cancelled']);
    expect((await claim()).map(({ id }) => id)).toEqual([message]);
    expect(codesOf(await cancel(message))).toEqual(['message-under-way']);
    const kinds = await ask<{ kind: string }>(
      `select kind from record.entry where matter = $1 and kind like '%cancel%' order by seq`,
      [matter],
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['message-cancelled', 'cancellation-withdrawn']);
  });

  test('given a sender at the same moment, it is sent or cancelled, and never both', async () => {
    for (let round = 0; round < 8; round++) {
      const message = await queue(`race ${round}`);
      const [answer, claimed] = await Promise.all([
        cancel(message),
        // Later by a look each round, so that now the one is quicker and now the other.
        look(round).then(claim),
        cancel(message),
      ]);
      const isSent = claimed.some(({ id }) => id === message);
      expect((await cancelled()).includes(message)).toBe(!isSent);
      if (isSent) expect(codesOf(answer)).toEqual(['message-under-way']);
      const entries = await ask(
        `select from record.entry where kind = 'message-cancelled' and body ->> 'message' = $1`,
        [`race ${round}`],
      );
      expect(entries).toHaveLength(isSent ? 0 : 1);
    }
  });

  test('given a digest, what it told waits for the next one; given what waits for a digest, it is in none', async () => {
    await ask('delete from outgoing.message');
    await ask('delete from record.cancelled_message');
    const kept = await queue('kept', { gathered: true });
    const dropped = await queue('dropped', { gathered: true });
    getValue(await cancel(dropped));
    const digest = async (day: string) => {
      record.setNow(`${day}T12:00:00.000Z`);
      const now = record.now();
      await gatherDigests(record.parts.database, { now, digestAt: '08:00', calendar: bankHolidays });
      const { messages } = await listWaitingMessages(record.parts.database, { limit: 9 });
      const id = messages.find(({ kind }) => kind === 'digest')?.id ?? -1;
      return { id, told: (await listGathered(record.parts.database, id)).map((one) => one.id) };
    };
    const first = await digest('2025-06-18');
    expect(first.told).toEqual([kept]);
    expect(codesOf(await cancel(kept))).toEqual(['message-in-digest']);
    getValue(await cancel(first.id));
    const second = await digest('2025-06-19');
    expect(second.told).toEqual([kept]);
    expect(second.id).not.toBe(first.id);
    await forgetMessages(record.parts.database, '2025-06-18T00:00:00.000Z');
    expect(await cancelled()).toEqual([first.id]);
  });

  test('given many, they are listed a page at a time, each once', async () => {
    const ids = await Promise.all([1, 2, 3].map((one) => queue(`page ${one}`)));
    const { database } = record.parts;
    const first = await listWaitingMessages(database, { limit: 2 });
    const rest = await listWaitingMessages(database, {
      limit: 9,
      after: first.next ?? { notBefore: '', id: 0 },
    });
    const all = [...first.messages, ...rest.messages].map(({ id }) => id);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining(ids));
    expect(rest.next).toBeNull();
  });
});
