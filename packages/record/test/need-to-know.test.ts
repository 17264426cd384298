import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SignedIn } from '../src/caller.ts';
import { appoint } from '../src/directory/appoint.ts';
import { leave } from '../src/directory/leave.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { findStanding } from '../src/matter/read-matter.ts';
import { redescribeMatter } from '../src/matter/redescribe-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { breakGlass } from '../src/need-to-know/glass/break-glass.ts';
import { listUnreviewed } from '../src/need-to-know/glass/list-unreviewed.ts';
import { reviewBreakGlass } from '../src/need-to-know/glass/review-break-glass.ts';
import { addMember } from '../src/need-to-know/grant/add-member.ts';
import { endExclusion } from '../src/need-to-know/grant/end-exclusion.ts';
import { exclude } from '../src/need-to-know/grant/exclude.ts';
import { nameAffected } from '../src/need-to-know/grant/name-affected.ts';
import { removeMember } from '../src/need-to-know/grant/remove-member.ts';
import { withdrawAffected } from '../src/need-to-know/grant/withdraw-affected.ts';
import { listReadings } from '../src/need-to-know/list-readings.ts';
import { listTies } from '../src/need-to-know/list-ties.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { sweepMatters } from '../src/sweep/sweep-matters.ts';
import { buildWorld, openCase, type World } from './need-to-know/world.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('need to know on $name', ({ open }) => {
  let record: TestRecord;
  let world: World;
  let matter: string;
  const as = (who: keyof World): SignedIn => signedIn(record, world[who]);
  const show = (who: keyof World) => showMatter(record.parts, as(who), { matter });
  const reads = async (who: keyof World) => {
    const shown = await show(who);
    return shown.ok ? shown.value.readable.at(-1) : codesOf(shown)[0];
  };

  beforeAll(async () => {
    // A Tuesday.
    record = await open('2025-06-17T12:00:00.000Z');
    world = await buildWorld(record);
  });
  beforeEach(async () => {
    matter = await openCase(record, world, 'canary');
  });
  afterAll(() => record?.close());

  test('a case is read by those who hold it, and by nobody else', async () => {
    expect(await reads('tess')).toBe('restricted');
    expect(await reads('dan')).toBe('restricted');
    for (const who of ['cass', 'ola', 'pip', 'amy', 'stan'] as const)
      expect(await reads(who)).toBe('no-such-matter');
  });

  test('its owner adds a member, who reads all of it until taken off', async () => {
    const { parts } = record;
    const member = { matter, person: world.stan };
    getValue(await addMember(parts, as('tess'), member));
    expect(JSON.stringify(await show('stan'))).toContain('field-canary');
    expect(codesOf(await addMember(parts, as('tess'), member))).toEqual(['tied-already']);
    expect(codesOf(await addMember(parts, as('stan'), { matter, person: world.amy }))).toEqual([
      'not-allowed',
    ]);
    getValue(await removeMember(parts, as('dan'), member));
    expect(await reads('stan')).toBe('no-such-matter');
    expect(codesOf(await removeMember(parts, as('tess'), member))).toEqual(['not-tied']);
  });

  test('whoever may not see it can add nobody, and does not learn that it is there', async () => {
    const { parts } = record;
    const stranger = await addMember(parts, as('stan'), { matter, person: world.stan });
    const nothing = await addMember(parts, as('stan'), { matter: 'matter_none', person: world.stan });
    expect(stranger).toEqual(nothing);
    expect(codesOf(stranger)).toEqual(['no-such-matter']);
  });

  test('a person affected sees it, without what is restricted, and not if named by mistake', async () => {
    const { parts } = record;
    const affected = { matter, person: world.amy };
    getValue(await nameAffected(parts, as('tess'), affected));
    const shown = getValue(await show('amy'));
    expect(shown.readable).toEqual(['public', 'affected']);
    expect(shown.title).toBe('title-canary');
    expect(JSON.stringify(shown)).not.toContain('field-canary');
    getValue(await withdrawAffected(parts, as('tess'), affected));
    expect(await reads('amy')).toBe('no-such-matter');
  });

  test('once a breach raises it, oversight sees it; a role that merely acts from outside does not', async () => {
    const { parts } = record;
    record.setNow('2025-09-17');
    while ((await sweepMatters(parts)).entries > 0);
    const standing = await findStanding(parts.database, matter);
    expect(standing?.matter.visible).toBe('oversight');
    // Its ladder gave it to her. A role within, or one that merely acts from outside, lets see nothing of it.
    expect(standing?.matter.owner).toEqual({ role: 'oversight-lead', person: world.ola });
    expect(await reads('ola')).toBe('restricted');
    for (const who of ['pip', 'cass', 'amy'] as const) expect(await reads(who)).toBe('no-such-matter');
    const second = getValue(await recordPerson(parts, record.administrator, { name: 'Otto Oversight' })).id;
    const role = { person: second, role: 'oversight-lead', body: world.body };
    getValue(await appoint(parts, record.administrator, role));
    const shown = getValue(await showMatter(parts, signedIn(record, second), { matter }));
    expect(shown.readable).toEqual(['public', 'affected', 'oversight']);
    expect(JSON.stringify(shown)).not.toContain('field-canary');
  });

  test('an exclusion overrides whatever else somebody is to it', async () => {
    const { parts } = record;
    getValue(await addMember(parts, as('tess'), { matter, person: world.cass }));
    const exclusion = { matter, person: world.cass, because: 'A neighbour of the family.' };
    expect(codesOf(await exclude(parts, as('tess'), { ...exclusion, because: ' ' }))).toEqual([
      'reason-needed',
    ]);
    getValue(await exclude(parts, as('tess'), exclusion));
    expect(await reads('cass')).toBe('no-such-matter');
    const glass = await breakGlass(parts, as('cass'), { matter, because: 'I need it.' });
    expect(codesOf(glass)).toEqual(['no-such-matter']);
    expect(codesOf(await endExclusion(parts, as('cass'), exclusion))).toEqual(['no-such-matter']);
    getValue(await endExclusion(parts, as('dan'), exclusion));
    expect(await reads('cass')).toBe('restricted');
  });

  test('an owner who declares a conflict loses the case to the next in line', async () => {
    const { parts } = record;
    getValue(await exclude(parts, as('tess'), { matter, person: world.tess, because: 'My cousin.' }));
    expect(await reads('tess')).toBe('no-such-matter');
    await sweepMatters(parts);
    const standing = await findStanding(parts.database, matter);
    expect(standing?.matter.owner.person).toBe(world.dan);
    expect([standing?.matter.owner.person, standing?.matter.deputy.person]).not.toContain(world.tess);
    const command = { do: 'hand-over', to: world.tess, because: 'She is back.' } as const;
    expect(codesOf(await actOnMatter(parts, as('dan'), { matter, command }))).toEqual([
      'receiver-not-in-role',
    ]);
  });

  test('the glass is broken with a fresh confirmation and a reason, and closes by itself', async () => {
    const { parts } = record;
    const why = { matter, because: 'She is at the hospital and nobody answers.' };
    const stale = { ...as('cass'), confirmedAt: '2025-01-01T00:00:00.000Z' };
    expect(codesOf(await breakGlass(parts, stale, why))).toEqual(['confirmation-needed']);
    expect(codesOf(await breakGlass(parts, as('stan'), why))).toEqual(['no-such-matter']);
    expect(codesOf(await breakGlass(parts, { ...as('stan'), confirmedAt: null }, why))).toEqual([
      'no-such-matter',
    ]);
    expect(codesOf(await breakGlass(parts, as('cass'), { ...why, because: '' }))).toEqual(['reason-needed']);
    expect(codesOf(await breakGlass(parts, as('cass'), { ...why, hours: 25 }))).toEqual(['glass-hours']);
    expect(codesOf(await breakGlass(parts, as('tess'), why))).toEqual(['nothing-to-break']);
    const { until } = getValue(await breakGlass(parts, as('cass'), why));
    expect(Math.round((Date.parse(until) - Date.parse(record.now())) / 3_600_000)).toBe(4);
    expect(JSON.stringify(await show('cass'))).toContain('field-canary');
    record.setNow(until);
    expect(await reads('cass')).toBe('no-such-matter');
  });

  test('somebody else reviews it within two working days, and closes it if it was wrong', async () => {
    const { parts } = record;
    record.setNow('2025-11-14');
    const { seq } = getValue(await breakGlass(parts, as('cass'), { matter, because: 'An emergency.' }));
    const review = { matter, glass: seq, found: 'not-justified', because: 'Dan was there.' } as const;
    expect(codesOf(await reviewBreakGlass(parts, as('cass'), review))).toEqual(['own-break-glass']);
    expect(codesOf(await reviewBreakGlass(parts, as('stan'), review))).toEqual(['no-such-matter']);
    expect(await listUnreviewed(parts, as('cass'))).toEqual([]);
    expect(await listUnreviewed(parts, as('stan'))).toEqual([]);
    const [due] = (await listUnreviewed(parts, as('ola'))).filter(({ glass }) => glass === seq);
    // From a Friday on: Monday, Tuesday.
    expect(due).toMatchObject({
      person: world.cass,
      because: 'An emergency.',
      due: '2025-11-18',
      overdue: false,
    });
    getValue(await reviewBreakGlass(parts, as('ola'), review));
    expect(await reads('cass')).toBe('no-such-matter');
    expect(codesOf(await reviewBreakGlass(parts, as('dan'), review))).toEqual(['reviewed-already']);
    expect((await listUnreviewed(parts, as('dan'))).map(({ glass }) => glass)).not.toContain(seq);
  });

  test('a review that nobody made in time is overdue', async () => {
    const { parts } = record;
    record.setNow('2025-11-14');
    const { seq } = getValue(await breakGlass(parts, as('cass'), { matter, because: 'An emergency.' }));
    record.setNow('2025-11-19');
    const found = (await listUnreviewed(parts, as('ola'))).find(({ glass }) => glass === seq);
    expect(found?.overdue).toBe(true);
  });

  test('who is tied to it, and who read it, is told to those who answer for it', async () => {
    const { parts } = record;
    getValue(await nameAffected(parts, as('tess'), { matter, person: world.amy }));
    await show('dan');
    const ties = getValue(await listTies(parts, as('dan'), matter));
    expect(ties.map(({ person, relation }) => [person, relation])).toEqual([[world.amy, 'affected']]);
    const readings = getValue(await listReadings(parts, as('tess'), { matter, limit: 10 }));
    expect(readings.map(({ person }) => person)).toEqual([world.dan]);
    for (const who of ['ola', 'cass', 'amy', 'stan'] as const) {
      const asked = [
        await listTies(parts, as(who), matter),
        await listReadings(parts, as(who), { matter, limit: 1 }),
        await listReadings(parts, as(who), { limit: 1 }),
      ];
      expect(asked.some(({ ok }) => ok)).toBe(false);
    }
  });

  test('only its owner or deputy makes it public', async () => {
    const { parts } = record;
    getValue(await addMember(parts, as('tess'), { matter, person: world.cass }));
    const publicly = { matter, title: 'Case 9', classification: 'public' } as const;
    expect(codesOf(await redescribeMatter(parts, as('cass'), publicly))).toEqual(['not-allowed']);
    const stale = { ...as('tess'), confirmedAt: null };
    expect(codesOf(await redescribeMatter(parts, stale, publicly))).toEqual(['confirmation-needed']);
  });

  test('whoever has left is nothing to it any more', async () => {
    const { parts, administrator } = record;
    getValue(await addMember(parts, as('tess'), { matter, person: world.stan }));
    getValue(await leave(parts, administrator, { person: world.stan }));
    expect(await reads('stan')).toBe('no-such-matter');
    expect(codesOf(await addMember(parts, as('tess'), { matter, person: world.stan }))).toEqual([
      'no-such-person',
    ]);
  });

  test('a token may do no more than it was made for', async () => {
    const { parts } = record;
    const token = { ...as('tess'), confirmedAt: null, scopes: ['read'] as const };
    expect(codesOf(await showMatter(parts, token, { matter }))).toEqual([]);
    const adding = await addMember(parts, token, { matter, person: world.amy });
    expect(codesOf(adding)).toEqual(['token-too-narrow']);
    const writing = { ...token, scopes: ['write'] as const };
    expect(codesOf(await showMatter(parts, writing, { matter }))).toEqual(['no-such-matter']);
  });

  test('a reading that cannot be noted is not made, and one that fails is not noted', async () => {
    const { parts } = record;
    const count = async () => {
      const { rows } = await parts.database.query('select from record.reading where matter = $1', [matter]);
      return rows.length;
    };
    const before = await count();
    // No database takes this byte in a text, so that the note of the reading fails, in the midst of it.
    const unnoted = showMatter(parts, { ...as('tess'), request: 'request-\u0000' }, { matter });
    await expect(unnoted).rejects.toThrow();
    expect(await count()).toBe(before);
    getValue(await showMatter(parts, { ...as('tess'), request: 'request-1' }, { matter }));
    const { rows } = await parts.database.query(
      'select person, because, request from record.reading where matter = $1 order by id desc limit 1',
      [matter],
    );
    expect(rows).toEqual([{ person: world.tess, because: 'holder-reads', request: 'request-1' }]);
  });

  test('who is tied to it, and why, stands in no public leaf; and all of it is made again from the log', async () => {
    const { parts } = record;
    getValue(await addMember(parts, as('tess'), { matter, person: world.amy }));
    getValue(await exclude(parts, as('dan'), { matter, person: world.cass, because: 'A friend.' }));
    const leaves = JSON.stringify(await parts.ledger.entriesOf(matter));
    for (const word of [world.amy, world.cass, 'A friend']) expect(leaves).not.toContain(word);
    const tables = await rebuild(parts);
    expect(tables.filter(({ before, after }) => before !== after)).toEqual([]);
    expect(await reads('amy')).toBe('restricted');
    expect(await reads('cass')).toBe('no-such-matter');
  });
});
