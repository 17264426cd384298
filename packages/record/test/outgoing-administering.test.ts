import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  retryFailedMessage,
  showAttempts,
  showFailedMessages,
} from '../src/outgoing/outbox/administer-outbox.ts';
import { claimMessages } from '../src/outgoing/outbox/claim-messages.ts';
import { queueMessages } from '../src/outgoing/outbox/queue-messages.ts';
import { settleMessage } from '../src/outgoing/outbox/settle-message.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records.filter(({ name }) => name === 'embedded'))('messages that failed', ({ open }) => {
  let record: TestRecord;
  beforeAll(async () => {
    record = await open();
    const { database } = record.parts;
    const now = record.now();
    await queueMessages(
      database,
      [
        {
          key: 'k',
          channel: 'mail',
          recipient: 'person_ann',
          kind: 'offered',
          matter: 'matter_1',
          seq: 3,
          detail: {},
          gathered: false,
          notBefore: now,
        },
      ],
      now,
    );
    const worker = { name: 'one', now, random: () => 0 };
    const [message] = await claimMessages(database, worker, { channel: 'mail', most: 1 });
    if (message === undefined) throw new Error('it was due');
    await settleMessage(database, worker, message, { outcome: 'refused', code: 'smtp-550', milliseconds: 4 });
  });
  afterAll(() => record?.close());

  test('are shown to administrators alone, with every try', async () => {
    const { parts, administrator } = record;
    expect(codesOf(await showFailedMessages(parts, signedIn(record, 'person_ann')))).toEqual(['not-allowed']);
    expect(codesOf(await showAttempts(parts, 'anyone', 'person_ann'))).toEqual(['sign-in-needed']);
    const failed = getValue(await showFailedMessages(parts, administrator));
    expect(failed.map(({ recipient, lastError }) => [recipient, lastError])).toEqual([
      ['person_ann', 'smtp-550'],
    ]);
    const tried = getValue(await showAttempts(parts, administrator, 'person_ann'));
    expect(tried.map(({ outcome, code }) => [outcome, code])).toEqual([['refused', 'smtp-550']]);
  });

  test('are tried anew when an administrator says so', async () => {
    const { parts, administrator } = record;
    const [failed] = getValue(await showFailedMessages(parts, administrator));
    const id = failed?.id ?? -1;
    expect(codesOf(await retryFailedMessage(parts, signedIn(record, 'person_ann'), id))).toEqual([
      'not-allowed',
    ]);
    expect(codesOf(await retryFailedMessage(parts, administrator, id))).toEqual([]);
    expect(codesOf(await retryFailedMessage(parts, administrator, id))).toEqual(['no-such-message']);
    expect(getValue(await showFailedMessages(parts, administrator))).toEqual([]);
  });
});
