import { randomBytes } from 'node:crypto';
import type { Database } from '@candour/ledger';
import type { Duty } from '@candour/record/outgoing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codesOf, getValue, records, signedIn, type TestRecord } from '../../record/test/open-record.ts';
import { rowsIn } from '../../record/test/outgoing-tables.ts';
import { answerCalendar } from '../src/calendar-feed/answer-calendar.ts';
import { calendarRoutes } from '../src/calendar-feed/calendar-routes.ts';
import { makeFeedAddress, revokeFeedAddress } from '../src/calendar-feed/feed-address.ts';
import { writeCalendar } from '../src/calendar-feed/write-calendar.ts';
import { linksFrom } from '../src/mail/links.ts';

const origin = 'https://record.example.org';
const links = linksFrom(origin);
const options = { language: 'en' as const, links };
const duty = (fields: Partial<Duty> = {}): Duty => ({
  matter: 'matter_1',
  clock: 'answer-due',
  arming: 0,
  due: '2026-03-29',
  title: null,
  changedAt: '2026-03-02T09:00:00.000Z',
  ...fields,
});
/** Its lines, unfolded. */
const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('a calendar of duties', () => {
  test('has each on its last day, all of it, with an alarm at nine on the morning before', () => {
    const lines = linesOf(writeCalendar([duty()], options));
    expect(lines).toContain('DTSTART;VALUE=DATE:20260329');
    expect(lines).toContain('TRIGGER:-PT15H');
    expect(lines).toContain('ACTION:DISPLAY');
    expect(lines).toContain('UID:matter_1.answer-due.0@record.example.org');
    expect(lines).toContain('DTSTAMP:20260302T090000Z');
    expect(lines).toContain('URL;VALUE=URI:https://record.example.org/matters/matter_1');
    expect(lines).toContain('TRANSP:TRANSPARENT');
  });

  test('names a restricted matter by its reference, a public one by its title, in one’s own language', () => {
    expect(linesOf(writeCalendar([duty()], options))).toContain('SUMMARY:Due: matter_1');
    const welsh = { ...options, language: 'cy' as const };
    expect(linesOf(writeCalendar([duty({ title: 'Visits' })], welsh))).toContain('SUMMARY:I’w wneud: Visits');
  });

  test('is the same bytes whenever it is written, in whatever zone', () => {
    const zone = process.env['TZ'];
    const all = ['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'].map((name) => {
      process.env['TZ'] = name;
      return writeCalendar([duty(), duty({ arming: 3 })], options);
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(all).size).toBe(1);
  });

  test('gains no property by what a title holds', () => {
    const pieces = fc.constantFrom(
      '\r\n',
      '\n',
      '\r',
      '\u2028',
      '\\',
      ',',
      ';',
      ':',
      'BEGIN:VALARM',
      'a',
      'ŵ',
      '"',
      ' ',
    );
    const plain = linesOf(writeCalendar([duty({ title: 'x' })], options)).map(
      (line) => line.split(/[:;]/)[0],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = writeCalendar([duty({ title: parts.join('') })], options);
        expect(linesOf(text).map((line) => line.split(/[:;]/)[0])).toEqual(plain);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe.each(records)('a calendar address on $name', ({ open }) => {
  let record: TestRecord;
  let database: Database;
  beforeAll(async () => {
    record = await open();
    database = record.parts.database;
    await rowsIn(database).person('person_ann', { language: 'cy' });
    await rowsIn(database).matter({
      id: 'matter_r',
      owner: 'person_ann',
      due: '2026-03-10',
      title: 'CANARY',
    });
    await rowsIn(database).matter({
      id: 'matter_p',
      owner: 'person_ann',
      due: '2026-03-11',
      title: 'Visits',
      classification: 'public',
    });
    await rowsIn(database).matter({ id: 'matter_o', owner: 'person_other', due: '2026-03-12' });
  });
  afterAll(() => record?.close());

  const parts = () => ({
    record: record.parts,
    origin,
    random: (length: number) => new Uint8Array(randomBytes(length)),
  });
  const make = async () => getValue(await makeFeedAddress(parts(), signedIn(record, 'person_ann'))).address;
  const ask = (address: string, ifNoneMatch: string | null = null) => {
    const [, token = ''] = /\/calendar\/([^/]+)\.ics$/.exec(address) ?? [];
    return answerCalendar({ database, links }, { token, ifNoneMatch });
  };

  test('gives what one owes, and of restricted matters no word', async () => {
    const answer = await ask(await make());
    const body = await answer.text();
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
    ]);
    expect(linesOf(body).filter((line) => line.startsWith('SUMMARY'))).toEqual([
      'SUMMARY:I’w wneud: matter_r',
      'SUMMARY:I’w wneud: Visits',
    ]);
    expect(body).not.toContain('CANARY');
    expect(body).not.toContain('matter_o');
  });

  test('is answered over HTTP, and any other address below it is not', async () => {
    const routes = calendarRoutes({ database, links });
    const path = new URL(await make()).pathname.replace('/calendar', '');
    const first = await routes.request(path);
    expect(first.status).toBe(200);
    const etag = first.headers.get('etag') ?? '';
    expect((await routes.request(path, { headers: { 'if-none-match': etag } })).status).toBe(304);
    for (const other of [
      path.replace('.ics', ''),
      path.slice(0, -5),
      `/${'a'.repeat(43)}.ics`,
      '/',
      '/%00.ics',
    ])
      expect((await routes.request(other)).status).toBe(404);
  });

  test('says when nothing changed, and when something did', async () => {
    const address = await make();
    const first = (await ask(address)).headers.get('etag');
    expect((await ask(address, `"other", W/${first}`)).status).toBe(304);
    expect((await ask(address, '"other"')).status).toBe(200);
    await database.query(`update record.clock set due = '2026-03-13' where matter = 'matter_p'`);
    expect((await ask(address, first)).status).toBe(200);
  });

  test('stops once another was made, or it was taken back', async () => {
    const first = await make();
    const second = await make();
    expect((await ask(first)).status).toBe(404);
    expect((await ask(second)).status).toBe(200);
    expect(codesOf(await revokeFeedAddress(parts(), signedIn(record, 'person_ann')))).toEqual([]);
    expect((await ask(second)).status).toBe(404);
    expect(codesOf(await revokeFeedAddress(parts(), signedIn(record, 'person_ann')))).toEqual([
      'no-calendar-address',
    ]);
  });

  test('stops for whoever has left', async () => {
    const address = await make();
    await database.query(
      `update record.person set left_at = '2026-03-02T00:00:00.000Z' where id = 'person_ann'`,
    );
    expect((await ask(address)).status).toBe(404);
  });

  test('is given to nobody who is not signed in, and is not guessed from what is kept', async () => {
    expect(codesOf(await makeFeedAddress(parts(), 'anyone'))).toEqual(['sign-in-needed']);
    const { rows } = await database.query<{ token_hash: string }>('select token_hash from outgoing.feed');
    expect(rows.length).toBeGreaterThan(2);
    for (const { token_hash: hash } of rows) {
      expect((await answerCalendar({ database, links }, { token: hash, ifNoneMatch: null })).status).toBe(
        404,
      );
    }
  });
});
