import { addDays, bankHolidays, dayInLondon, getDay } from '@candour/calendar';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftMail, draftWebhookMessages, mostAtOnce } from '../src/outgoing/notice/draft-messages.ts';
import { type AnnouncedEntry, listNotices } from '../src/outgoing/notice/list-notices.ts';
import { findReminder } from '../src/outgoing/notice/reminders.ts';
import { mostAttempts, nextTry } from '../src/outgoing/outbox/back-off.ts';
import { defaultPreference, preferenceSchema } from '../src/outgoing/recipient/preference.ts';
import { afterQuiet, isQuiet, timeInLondon } from '../src/outgoing/recipient/quiet-hours.ts';

const held = (person: string) => ({ role: 'reviewer', person });
const entry = (kind: string, body: AnnouncedEntry['body'], actor = 'sweep'): AnnouncedEntry => ({
  seq: 7,
  matter: 'matter_1',
  kind,
  actor,
  body,
});
const before = new Map([['matter_1', { owner: 'person_ann', deputy: 'person_bob' }]]);
const told = (one: AnnouncedEntry, posts = before) =>
  listNotices([one], posts).map(({ person, kind, detail }) => [person, kind, detail.post]);

describe('who is told of an entry', () => {
  test('a matter that is opened: its owner and its deputy, but not whoever opened it', () => {
    const body = { owner: held('person_ann'), deputy: held('person_bob') };
    expect(told(entry('matter-opened', body, 'person_ann'), new Map())).toEqual([
      ['person_bob', 'yours', 'deputy'],
    ]);
  });

  test('a move that leaves owner and deputy as they were: the owner, unless it is theirs', () => {
    const body = { move: 'assess', owner: held('person_ann'), deputy: held('person_bob') };
    expect(told(entry('act-done', body, 'person_ann'))).toEqual([]);
    expect(told(entry('act-done', body, 'person_bob'))).toEqual([['person_ann', 'acted', undefined]]);
    expect(told(entry('act-done', { move: 'note' }, 'person_cy'))).toEqual([
      ['person_ann', 'acted', undefined],
    ]);
  });

  test('a reply from the body that was asked: owner and deputy; one from another body is told as the act that it is', () => {
    const from = (fromAnother: boolean) =>
      told(entry('reply-matched', { matter: 'matter_1', fromAnother }, 'person_cy'));
    expect(from(false).map(([person, kind]) => [person, kind])).toEqual([
      ['person_bob', 'answered'],
      ['person_ann', 'answered'],
    ]);
    expect(from(true)).toEqual([]);
  });

  test('emergency access: owner and deputy', () => {
    const people = told(entry('glass-broken', { person: 'person_cy' }, 'person_cy'));
    expect(people).toEqual([
      ['person_bob', 'break-glass', 'deputy'],
      ['person_ann', 'break-glass', 'owner'],
    ]);
  });

  test('a move that gives the matter to another: the new owner alone', () => {
    const body = { move: 'refer', owner: held('person_cy'), deputy: held('person_bob') };
    expect(told(entry('act-done', body))).toEqual([['person_cy', 'yours', 'owner']]);
  });

  test('an offer: whoever is offered the matter; its end: whoever offered it', () => {
    expect(told(entry('hand-over-offered', { to: held('person_cy'), because: 'x' }, 'person_ann'))).toEqual([
      ['person_cy', 'offered', undefined],
    ]);
    expect(told(entry('hand-over-declined', { because: 'x' }, 'person_cy'))).toEqual([
      ['person_ann', 'offer-declined', undefined],
    ]);
    const accepted = { owner: held('person_cy'), deputy: held('person_bob') };
    expect(told(entry('hand-over-accepted', accepted, 'person_cy'))).toEqual([
      ['person_ann', 'offer-accepted', undefined],
    ]);
  });

  test('a breach: those who had the matter and those who have it now, each once, each in their post', () => {
    const body = { clock: 'answer', arming: 0, owner: held('person_cy'), deputy: held('person_ann') };
    expect(told(entry('clock-breached', body)).toSorted()).toEqual([
      ['person_ann', 'breached', 'deputy'],
      ['person_bob', 'breached', 'former'],
      ['person_cy', 'breached', 'owner'],
    ]);
  });

  test('a breach that leaves the posts: owner and deputy', () => {
    expect(
      told(entry('clock-breached', { clock: 'answer' }))
        .map(([person]) => person)
        .toSorted(),
    ).toEqual(['person_ann', 'person_bob']);
  });

  test('someone who is owner and deputy at once: once, as owner', () => {
    const body = { owner: held('person_ann'), deputy: held('person_ann') };
    expect(told(entry('matter-opened', body), new Map())).toEqual([['person_ann', 'yours', 'owner']]);
  });

  test('an entry whose content was erased: nobody', () => {
    expect(told(entry('hand-over-offered', null))).toEqual([]);
  });

  test('entries after one another each see who held the matter then', () => {
    const first = entry('act-done', { owner: held('person_cy'), deputy: held('person_bob') });
    const second = { ...entry('clock-breached', {}), seq: 8 };
    const people = listNotices([first, second], before).map(({ seq, person }) => `${seq} ${person}`);
    expect(people.toSorted()).toEqual(['7 person_cy', '8 person_bob', '8 person_cy']);
  });
});

describe('how people are told', () => {
  const now = '2026-03-02T21:30:00.000Z';
  const times = { now, quiet: null };
  const notice = (seq: number) => ({
    person: 'person_ann',
    kind: 'yours' as const,
    matter: 'm',
    seq,
    detail: {},
  });

  test('duties at once unless they may wait for the digest; never dropped', () => {
    const digest = new Map([['person_ann', { ...defaultPreference, duties: 'digest' as const }]]);
    expect(draftMail([notice(1)], new Map(), times)[0]?.gathered).toBe(false);
    expect(draftMail([notice(1)], digest, times)[0]?.gathered).toBe(true);
    expect(preferenceSchema.safeParse({ ...defaultPreference, duties: 'none' }).success).toBe(false);
  });

  test('many at one look wait for the digest together, so that an import is one mail', () => {
    const many = Array.from({ length: mostAtOnce + 1 }, (_, seq) => notice(seq));
    expect(draftMail(many, new Map(), times).every(({ gathered }) => gathered)).toBe(true);
    expect(draftMail(many.slice(1), new Map(), times).some(({ gathered }) => gathered)).toBe(false);
  });

  test('quiet hours put mail off to their end', () => {
    const quiet = new Map([
      ['person_ann', { ...defaultPreference, quiet: { from: '20:00', until: '07:00' } }],
    ]);
    expect(draftMail([notice(1)], quiet, times)[0]?.notBefore).toBe('2026-03-03T07:00:00.000Z');
    const house = { now, quiet: { from: '21:00', until: '08:00' } };
    expect(draftMail([notice(1)], new Map(), house)[0]?.notBefore).toBe('2026-03-03T08:00:00.000Z');
    expect(draftMail([notice(1)], quiet, house)[0]?.notBefore).toBe('2026-03-03T07:00:00.000Z');
  });

  test('a webhook gets the kinds it asked for, from when it was registered, and nothing once off', () => {
    const webhook = {
      id: 'webhook_1',
      url: 'https://example.org/',
      kinds: ['act-done'],
      secretNumber: 1,
      createdAt: now,
      fromSeq: 7,
      lastSuccessAt: null,
      disabledAt: null,
      disabledBecause: null,
    };
    const entries = [
      entry('act-done', {}),
      { ...entry('act-done', {}), seq: 6 },
      entry('clock-breached', {}),
    ];
    const keys = (of: typeof webhook | object) =>
      draftWebhookMessages(entries, [{ ...webhook, ...of }], now).map(({ key }) => key);
    expect(keys({})).toEqual(['entry 7 webhook_1']);
    expect(keys({ kinds: null })).toEqual(['entry 7 webhook_1', 'entry 7 webhook_1']);
    expect(keys({ disabledAt: now })).toEqual([]);
  });
});

describe('reminders', () => {
  const on = (due: string, today: string, since = addDays(getDay(today), -1)) =>
    findReminder(getDay(due), { since, today: getDay(today), calendar: bankHolidays });

  test('come ten, five and one working days before, and on the day before', () => {
    // Good Friday and Easter Monday are 3 and 6 April 2026.
    expect(on('2026-04-14', '2026-03-27')).toBe(10);
    expect(on('2026-04-14', '2026-04-07')).toBe(5);
    expect(on('2026-04-14', '2026-04-13')).toBe(1);
    expect(on('2026-04-13', '2026-04-10')).toBe(1);
    expect(on('2026-04-13', '2026-04-12')).toBe('eve');
    expect(on('2026-04-14', '2026-04-08')).toBeUndefined();
  });

  test('after days on which nothing ran, only the latest is made', () => {
    expect(on('2026-04-14', '2026-04-13', getDay('2026-03-26'))).toBe(1);
    expect(on('2026-04-14', '2026-04-09', getDay('2026-03-26'))).toBe(5);
  });
});

describe('waits', () => {
  const now = '2026-03-02T09:00:00.000Z';
  const wait = (attempts: number, chance: number) =>
    (Date.parse(nextTry(attempts, now, () => chance) ?? '') - Date.parse(now)) / 60_000;

  test('double from a minute to six hours, a fifth more or less, over about three days', () => {
    expect([1, 2, 3, 9, 10, 19].map((attempts) => wait(attempts, 0.5))).toEqual([1, 2, 4, 256, 360, 360]);
    expect(wait(1, 0)).toBeCloseTo(0.8);
    expect(nextTry(mostAttempts, now, () => 0.5)).toBeNull();
    const all = Array.from({ length: mostAttempts - 1 }, (_, at) => wait(at + 1, 0.5)).reduce(
      (a, b) => a + b,
    );
    expect(all / 60 / 24).toBeGreaterThan(2.5);
    expect(all / 60 / 24).toBeLessThan(3.5);
  });
});

describe('quiet hours in London', () => {
  const quarter = 15 * 60_000;
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
  const instants = fc.oneof(
    fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') }),
    // The nights on which the clocks change.
    fc.integer({ min: Date.parse('2026-03-28T18:00Z'), max: Date.parse('2026-03-29T06:00Z') }),
    fc.integer({ min: Date.parse('2026-10-24T18:00Z'), max: Date.parse('2026-10-25T06:00Z') }),
  );

  test('end in an instant that is not quiet, and put nothing off by more than a day and an hour', () => {
    fc.assert(
      fc.property(instants, times, times, (at, from, until) => {
        const now = new Date(Math.floor(at / quarter) * quarter).toISOString();
        const after = afterQuiet(now, { from, until });
        expect(isQuiet(after, { from, until })).toBe(false);
        expect(after >= now).toBe(true);
        expect(Date.parse(after) - Date.parse(now)).toBeLessThanOrEqual(25 * 3_600_000);
        if (!isQuiet(now, { from, until })) expect(after).toBe(now);
      }),
    );
  });

  test('are London’s: in summer an hour earlier than UTC’s', () => {
    const quiet = { from: '20:00', until: '07:00' };
    expect(timeInLondon('2026-07-01T06:30:00.000Z')).toBe('07:30');
    expect(afterQuiet('2026-07-01T02:00:00.000Z', quiet)).toBe('2026-07-01T06:00:00.000Z');
    expect(afterQuiet('2026-01-05T02:00:00.000Z', quiet)).toBe('2026-01-05T07:00:00.000Z');
    expect(dayInLondon('2026-07-01T23:30:00.000Z')).toBe('2026-07-02');
  });
});
