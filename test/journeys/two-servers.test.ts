import { setTimeout as wait } from 'node:timers/promises';
import { appoint, openMatter, type Parts, recordBody, recordPerson } from '@candour/record';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findServerPrograms } from '../../packages/ledger/test/postgres/server.ts';
import { headersOf, startMailServer, type TestMailServer } from '../../packages/server/test/mail-server.ts';
import { type Founders, getValue, makePlace, type Place } from '../../packages/server/torture/place.ts';
import { type Serving, startServing } from '../../packages/server/torture/serving.ts';

const week = 7 * 24 * 3_600_000;
const matters = 100;

/**
 * A hundred referrals of a week ago, which nobody acknowledged within the working day that they have; to 25 bodies, so
 * that no supervisor gets more at once than is told in letters.
 */
async function openMatters(parts: Parts, { administrator, person }: Founders): Promise<void> {
  getValue(await appoint(parts, administrator, { person, role: 'triage-officer', body: '*' }));
  const confirmedAt = parts.clock().toISOString();
  const officer = { person, administrator: false, confirmedAt, scopes: null };
  for (let number = 0; number < matters / 4; number += 1) {
    const body = getValue(await recordBody(parts, administrator, { name: `Body ${number}` })).id;
    const who = { name: `Supervisor ${number}`, email: `supervisor${number}@marl.example` };
    const supervisor = getValue(await recordPerson(parts, administrator, who)).id;
    getValue(await appoint(parts, administrator, { person: supervisor, role: 'supervisor', body }));
    for (const which of ['one', 'two', 'three', 'four'])
      getValue(
        await openMatter(parts, officer, { pathway: 'safeguarding-case', body, title: `Referral ${which}` }),
      );
  }
}

/** An hour of the day that is far from now, in any season. */
function quietElsewhere(): string {
  const hour = (after: number) => `${String((new Date().getUTCHours() + after) % 24).padStart(2, '0')}:00`;
  return `${hour(9)}-${hour(10)}`;
}

describe.skipIf(findServerPrograms() === null)('two servers, each with its jobs, on one PostgreSQL', () => {
  let mail: TestMailServer;
  let place: Place;
  const serving: Serving[] = [];

  beforeAll(async () => {
    mail = await startMailServer();
    const settings = {
      CANDOUR_SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      CANDOUR_MAIL_FROM: 'record@marl.example',
      CANDOUR_QUIET_HOURS: quietElsewhere(),
    };
    let at = Date.now() - week;
    const clock = () => {
      at += 1;
      return new Date(at);
    };
    place = await makePlace('postgres', openMatters, { clock, settings });
  }, 120_000);
  afterAll(async () => {
    await Promise.all(serving.map((one) => one.stop()));
    place?.remove();
    await mail?.close();
  });

  test('a hundred matters that fall overdue at once are breached once each, and each letter is sent once', async () => {
    serving.push(...(await Promise.all([startServing(place), startServing(place)])));
    await untilQuiet(place);
    const breaches = (await place.query(
      `select count(*)::int as all, count(distinct (matter, body ->> 'clock', body ->> 'arming'))::int as different,
         count(distinct matter)::int as matters from record.entry where kind = 'clock-breached'`,
    )) as readonly { all: number; different: number; matters: number }[];
    expect(breaches).toEqual([{ all: matters, different: matters, matters }]);
    const letters = mail.taken.map((letter) => ({
      id: headersOf(letter).get('message-id'),
      about: /matter_[a-z0-9]{20}/.exec(letter.raw)?.[0],
      subject: headersOf(letter).get('subject'),
      to: letter.to.join(),
    }));
    expect(new Set(letters.map(({ id, to }) => `${id} ${to}`)).size).toBe(letters.length);
    const told = letters.map(({ about, subject, to }) => `${about} ${subject} ${to}`);
    expect(new Set(told).size).toBe(told.length);
    const toSupervisors = letters.filter(({ to }) => to.startsWith('supervisor'));
    expect(new Set(toSupervisors.map(({ about }) => about)).size).toBe(matters);
  }, 120_000);
});

/** Until every breach is recorded and announced, and nothing waits to be sent. */
async function untilQuiet(place: Place): Promise<void> {
  for (let tried = 0; tried < 300; tried += 1) {
    const [state] = (await place.query(
      `select (select count(*) from record.matter where is_open and overdue)::int as overdue,
         (select count(*) from ledger.entry)::text = (select position from outgoing.cursor where name = 'announced') as announced,
         (select count(*) from outgoing.message where sent_at is null and failed_at is null and not gathered)::int as waiting`,
    )) as readonly { overdue: number; announced: boolean; waiting: number }[];
    if (state?.overdue === matters && state.announced && state.waiting === 0) return;
    await wait(300);
  }
  throw new Error('the servers did not come to rest');
}
