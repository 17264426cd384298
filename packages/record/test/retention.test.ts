import { addDays, getDay } from '@candour/calendar';
import { readEntries } from '@candour/ledger';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appoint } from '../src/directory/appoint.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { approveErasure } from '../src/erasure/approve-erasure.ts';
import { requestErasure } from '../src/erasure/request-erasure.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { addMember } from '../src/need-to-know/grant/add-member.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { listHolds } from '../src/retention/hold/list-holds.ts';
import { listHoldsOn } from '../src/retention/hold/list-holds-on.ts';
import { type Held, placeHold } from '../src/retention/hold/place-hold.ts';
import { releaseHold } from '../src/retention/hold/release-hold.ts';
import { listRetained, type RetainedMatter } from '../src/retention/list-retained.ts';
import { listRules } from '../src/retention/list-rules.ts';
import type { Keeps } from '../src/retention/retention-rule.ts';
import type { ListRetained } from '../src/retention/select-retained.ts';
import { stateRule } from '../src/retention/state-rule.ts';
import { buildWorld, openCase, type World } from './need-to-know/world.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

const today = '2025-06-17';

describe.each(records)('retention on $name', ({ open }) => {
  let record: TestRecord;
  let world: World;
  let restricted: string;
  let second: string;

  beforeAll(async () => {
    record = await open(`${today}T12:00:00.000Z`);
    world = await buildWorld(record);
    restricted = await openCase(record, world, 'canary');
    const { parts, administrator } = record;
    second = getValue(await recordPerson(parts, administrator, { name: 'Ben', administrator: true })).id;
  });
  afterAll(() => record?.close());

  const state = (pathway: string, keeps: Keeps, { body = '*', since = today, says = 'Schedule 4' } = {}) =>
    stateRule(record.parts, record.administrator, {
      ...{ pathway, body, keeps, since: getDay(since) },
      basis: { kind: 'local-policy', says },
    });
  const list = async (asked: Partial<ListRetained> = {}) =>
    getValue(await listRetained(record.parts, record.administrator, { limit: 500, ...asked }));
  const hold = (over: Held, because = 'An inquiry asked for it') =>
    placeHold(record.parts, record.administrator, { over, because });
  const release = (of: number) =>
    releaseHold(record.parts, record.administrator, { hold: of, because: 'The inquiry has reported' });
  const askToErase = (subject: string) =>
    requestErasure(record.parts, record.administrator, { subject, basis: 'Its period is over' });

  /** A matter that came to its end at an instant, as a projection would have written it. */
  const end = (id: string, since: string, pathway = 'review') =>
    record.parts.database.query(
      `insert into record.matter (id, pathway, version, body, classification, visible, state, since, is_open,
         office, opened_at, changed_at, head)
       values ($1, $2, 1, $3, 'public', 'public', 'closed', $4, false, 'commissioner', '2010', $4, 0)`,
      [id, pathway, world.body, since],
    );

  test('is stated by administrators alone, of what there is, for a length that can be counted', async () => {
    const { parts, administrator } = record;
    const asked = { pathway: 'review', body: '*', keeps: 'for-ever', since: getDay(today) } as const;
    const basis = { kind: 'statute', says: 'Public Records Act 1958' } as const;
    expect(codesOf(await stateRule(parts, signedIn(record, world.ola), { ...asked, basis }))).toEqual([
      'not-allowed',
    ]);
    const stale = { ...administrator, confirmedAt: null };
    expect(codesOf(await stateRule(parts, stale, { ...asked, basis }))).toEqual(['confirmation-needed']);
    expect(codesOf(await state('no-such', 'for-ever'))).toEqual(['no-such-pathway']);
    expect(codesOf(await state('review', 'for-ever', { body: 'body_none' }))).toEqual(['no-such-body']);
    for (const amount of [0, 1.5, 201])
      expect(codesOf(await state('review', { amount, unit: 'year' }))).toEqual(['no-length']);
    expect(codesOf(await state('review', 'for-ever', { says: ' ' }))).toEqual(['basis-needed']);
    expect(getValue(await listRules(parts, administrator))).toEqual([]);
  });

  test('is known of nothing until it was stated, and then listed by its day, on either side of today', async () => {
    // Ends of months, leap days, and an hour at which London is a day ahead.
    const ends = ['2017-03-31', '2016-02-29', '2018-12-31', '2015-08-31', '2019-01-30'].flatMap((day) => [
      `${day}T12:00:00.000Z`,
      `${addDays(getDay(day), 1)}T22:59:59.999Z`,
      `${day.slice(0, 5)}07-31T23:30:00.000Z`,
    ]);
    for (const [at, since] of ends.entries()) await end(`matter_end${at}`, since);
    expect((await list()).counts).toMatchObject({ due: 0, 'no-rule': ends.length });
    for (const keeps of [
      { amount: 7, unit: 'year' },
      { amount: 90, unit: 'month' },
    ] as const) {
      getValue(await state('review', keeps));
      const { matters, counts } = await list();
      const due = matters.map(({ dueOn }) => dueOn ?? '');
      expect(due).toEqual(due.toSorted());
      expect(counts.due).toBe(due.filter((on) => on <= today).length);
      expect(counts['to-come']).toBe(due.filter((on) => on > today).length);
      expect(counts.due * counts['to-come']).toBeGreaterThan(0);
    }
    const [first] = (await list()).matters;
    expect(first).toMatchObject({ endedOn: '2015-08-01', dueOn: '2023-02-01', standing: 'due' });
    expect(first?.rule?.basis.says).toBe('Schedule 4');
  });

  test('is listed a page after the other, each matter once', async () => {
    const all = (await list({ standing: 'due' })).matters;
    const seen: RetainedMatter[] = [];
    for (let last = seen.at(-1); seen.length < all.length; last = seen.at(-1)) {
      const after = last && { dueOn: last.dueOn, endedAt: last.endedAt, id: last.id };
      seen.push(...(await list({ standing: 'due', limit: 3, ...(after && { after }) })).matters);
    }
    expect(seen).toEqual(all);
  });

  test('goes by what a body’s own rule says, and by nothing stated for a day to come', async () => {
    getValue(await state('review', 'for-ever', { body: world.body }));
    expect((await list()).counts).toMatchObject({ due: 0, 'to-come': 0, 'for-ever': 15 });
    getValue(await state('review', 'no-rule', { body: world.body }));
    getValue(await state('review', { amount: 1, unit: 'month' }, { since: '2026-01-01' }));
    expect((await list()).counts.due).toBeGreaterThan(0);
    expect((await list()).counts['to-come']).toBeGreaterThan(0);
    const rules = getValue(await listRules(record.parts, record.administrator));
    expect(rules.map(({ inForce }) => inForce)).toEqual([false, false, false, true, false]);
    record.setNow('2026-01-01');
    expect((await list()).counts).toMatchObject({ due: 15, 'to-come': 0 });
    record.setNow(today);
  });

  test('a hold keeps a matter, what belongs to it and who acted in it, until it is released', async () => {
    const { parts, administrator } = record;
    const tess = signedIn(record, world.tess);
    const member = getValue(await recordPerson(parts, administrator, { name: 'Mia Member' })).id;
    getValue(await addMember(parts, tess, { matter: restricted, person: member }));
    expect(codesOf(await placeHold(parts, tess, { over: { matter: restricted }, because: 'x' }))).toEqual([
      'not-allowed',
    ]);
    expect(codesOf(await hold({ matter: 'matter_none' }))).toEqual(['no-such-matter']);
    expect(codesOf(await hold({ matter: restricted }, ' '))).toEqual(['reason-needed']);
    const waiting = getValue(await askToErase(member)).erasure;
    const { seq } = getValue(await hold({ matter: restricted }));
    const another = getValue(await hold({ matter: restricted }, 'A claim')).seq;
    for (const subject of [member, world.tess, world.dan])
      expect(codesOf(await askToErase(subject))).toEqual(['kept-by-hold']);
    getValue(await askToErase(world.stan));
    const ben = { ...signedIn(record, second), administrator: true };
    expect(codesOf(await approveErasure(parts, ben, { erasure: waiting, sweeps: [] }))).toEqual([
      'kept-by-hold',
    ]);
    getValue(await release(seq));
    expect(codesOf(await release(seq))).toEqual(['released-already']);
    expect(codesOf(await release(0))).toEqual(['no-such-hold']);
    expect(codesOf(await askToErase(member))).toEqual(['kept-by-hold']);
    getValue(await release(another));
    getValue(await approveErasure(parts, ben, { erasure: waiting, sweeps: [] }));
  });

  test('why a matter is held is sealed to it, comes back with a rebuild, and goes with the matter', async () => {
    const { parts, administrator } = record;
    const matter = await endRecommendation();
    const { seq } = getValue(await hold({ matter }, 'canary-reason'));
    const all = getValue(await hold({ body: world.body }, 'Notice under section 21')).seq;
    const [ofMatter, ofBody] = await Promise.all(
      [seq, all].map(async (at) => (await readEntries(parts.database, at, at + 1))[0]),
    );
    expect(JSON.stringify(ofMatter)).not.toContain('canary-reason');
    expect(ofBody?.body).toEqual({ body: world.body, because: 'Notice under section 21' });
    const holdsOf = async () =>
      (await list({ standing: 'held' })).matters.find(({ id }) => id === matter)?.holds;
    expect((await holdsOf())?.map(({ because }) => because)).toEqual([
      'Notice under section 21',
      'canary-reason',
    ]);
    const seen = { id: matter, body: world.body, recordHead: all };
    expect(await listHoldsOn(parts, { ...seen, readable: ['public', 'affected'] })).toEqual([]);
    expect(await listHoldsOn(parts, { ...seen, readable: ['public', 'restricted'] })).toHaveLength(2);
    expect((await rebuild(parts)).filter(({ before, after }) => before !== after)).toEqual([]);
    expect(codesOf(await askToErase(matter))).toEqual(['kept-by-hold']);
    for (const one of [seq, all]) getValue(await release(one));
    const { erasure } = getValue(await askToErase(matter));
    const everything = getValue(await hold({ body: '*' })).seq;
    const ben = { ...signedIn(record, second), administrator: true };
    const approve = () => approveErasure(parts, ben, { erasure, sweeps: [] });
    expect(codesOf(await approve())).toEqual(['kept-by-hold']);
    getValue(await release(everything));
    getValue(await approve());
    const kept = getValue(await listHolds(parts, administrator));
    expect(kept.map(({ because }) => because)).not.toContain('canary-reason');
    expect(kept.every(({ released }) => released !== null)).toBe(true);
    expect((await list()).matters.map(({ id }) => id)).not.toContain(matter);
  });

  /** Opened, and withdrawn as sent twice. */
  async function endRecommendation(): Promise<string> {
    const { parts, administrator } = record;
    const issuer = getValue(await recordPerson(parts, administrator, { name: 'Ian Issuer' })).id;
    for (const [person, role] of [
      [issuer, 'issuer'],
      [world.stan, 'monitor'],
      [world.tess, 'oversight-lead'],
    ] as const)
      getValue(await appoint(parts, administrator, { person, role, body: world.body }));
    const stan = signedIn(record, world.stan);
    const asked = { pathway: 'recommendation', body: world.body, title: 'A visit' };
    const { matter } = getValue(await openMatter(parts, stan, asked));
    const why = 'It was sent twice.';
    const reasons = { 'facts-relied-on': why, 'facts-missing': why, 'alternatives-rejected': why };
    for (const [by, move, fields] of [
      [stan, 'propose-ending', { why }],
      [signedIn(record, issuer), 'withdraw', { ...reasons, evidence: ['document_1'] }],
    ] as const)
      getValue(await actOnMatter(parts, by, { matter, command: { do: 'move', move, fields } }));
    return matter;
  }
});
