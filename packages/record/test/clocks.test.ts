import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type WhoseClocks, whoseClocks } from '../src/clocks/clock-conditions.ts';
import { countClocks } from '../src/clocks/count-clocks.ts';
import { type ClockPlace, listClocks } from '../src/clocks/list-clocks.ts';
import { appoint } from '../src/directory/appoint.ts';
import { recordBody } from '../src/directory/record-body.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { listMattersKnown } from '../src/lists/list-matters-known.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { listDue } from '../src/matter/list-due.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { sweepMatters } from '../src/sweep/sweep-matters.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('the clocks somebody is held to, on $name', ({ open }) => {
  let record: TestRecord;
  let body: string;
  let people: Readonly<Record<'mona' | 'mark' | 'lead' | 'stranger', string>>;
  const as = (who: keyof typeof people) => signedIn(record, people[who]);

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    const { parts, administrator } = record;
    body = getValue(await recordBody(parts, administrator, { name: 'Ostler Housing' })).id;
    const add = async (name: string, ...roles: readonly string[]) => {
      const { id } = getValue(await recordPerson(parts, administrator, { name }));
      for (const role of roles) getValue(await appoint(parts, administrator, { person: id, role, body }));
      return id;
    };
    people = {
      mona: await add('Mona Clerk', 'monitor'),
      mark: await add('Mark Clerk', 'monitor', 'issuer'),
      lead: await add('Lea Lead', 'oversight-lead'),
      stranger: await add('Stan Ranger'),
    };
  });
  afterAll(() => record?.close());

  const openOne = async (title: string) =>
    getValue(
      await openMatter(record.parts, as('mona'), {
        pathway: 'recommendation',
        body,
        title,
        owner: people.mona,
      }),
    ).matter;

  /** All pages of a list, one clock at a time. */
  const listAll = async (who: keyof typeof people, whose: WhoseClocks) => {
    const found = [];
    let after: ClockPlace | undefined;
    for (;;) {
      const page = getValue(
        await listClocks(record.parts, as(who), { whose, limit: 1, ...(after && { after }) }),
      );
      found.push(...page.clocks);
      if (page.next === null) return found;
      after = page.next;
    }
  };
  const count = async (who: keyof typeof people) => getValue(await countClocks(record.parts, as(who)));

  test('given nobody signed in, both are refused', async () => {
    const list = await listClocks(record.parts, 'anyone', { whose: 'mine', limit: 5 });
    expect([codesOf(list), codesOf(await countClocks(record.parts, 'anyone'))]).toEqual([
      ['sign-in-needed'],
      ['sign-in-needed'],
    ]);
  });

  test('given a matter of mine, its clock comes with its arithmetic, working days, owner and deputy', async () => {
    const matter = await openOne('A visit');
    const [clock] = await listAll('mona', 'mine');
    expect(clock).toMatchObject({
      ...{ matter, title: 'A visit', group: 'later', workingDays: 10, due: '2025-07-01' },
      ...{ owner: people.mona, deputy: people.mark, offer: null },
      stateTitle: { en: 'Made; to be sent to the addressee' },
      officeTitle: { en: 'Keeper of the record' },
    });
    expect(clock?.says.en).toContain('10 working days from 17 June 2025');
    expect(await listAll('mona', 'escalated')).toEqual([]);
  });

  test('given its day, it is due today, then late by working days, before any sweep', async () => {
    record.setNow('2025-06-27');
    expect((await listAll('mona', 'mine')).map(({ group }) => group)).toEqual(['week']);
    record.setNow('2025-07-01');
    expect((await listAll('mona', 'mine')).map(({ group }) => group)).toEqual(['today']);
    record.setNow('2025-07-08');
    expect(await listAll('mona', 'mine')).toMatchObject([{ group: 'late', workingDays: 5 }]);
    expect((await count('mona')).mine).toEqual({ late: 1, today: 0, week: 0, later: 0 });
  });

  test('given a breach, it is escalated to whoever the pathway names, and theirs no more whose it was', async () => {
    await sweepMatters(record.parts);
    expect((await listAll('lead', 'escalated')).length).toBeGreaterThan(0);
    expect(await listAll('lead', 'mine')).toEqual(await listAll('lead', 'escalated'));
    expect(await listAll('mona', 'mine')).toEqual([]);
  });

  test('given an offer, who is offered it sees by whom and why until they answer', async () => {
    const matter = await openOne('Another visit');
    const offer = { do: 'hand-over', to: people.mark, because: 'I am moving.' } as const;
    getValue(await actOnMatter(record.parts, as('mona'), { matter, command: offer }));
    const [offered] = await listAll('mark', 'offered');
    expect(offered).toMatchObject({
      matter,
      offer: { from: people.mona, to: people.mark, because: 'I am moving.' },
    });
    const command = { do: 'accept-hand-over' } as const;
    getValue(await actOnMatter(record.parts, as('mark'), { matter, command }));
    expect(await listAll('mark', 'offered')).toEqual([]);
    expect((await listAll('mark', 'mine')).map((clock) => clock.matter)).toContain(matter);
  });

  test('given a body of mine, what is not mine is there as far as I may see it, and nobody else’s reasons', async () => {
    const matter = await openOne('A third visit');
    const offer = { do: 'hand-over', to: people.mark, because: 'A private reason.' } as const;
    getValue(await actOnMatter(record.parts, as('mona'), { matter, command: offer }));
    record.setNow('2025-08-20');
    await sweepMatters(record.parts);
    const seen = await listAll('lead', 'bodies');
    expect(seen.map((clock) => clock.matter)).toContain(matter);
    expect(JSON.stringify(seen)).not.toContain('A private reason.');
    expect(await listAll('stranger', 'bodies')).toEqual([]);
  });

  test('given anybody, the counts are of what the lists hold', async () => {
    for (const who of ['mona', 'mark', 'lead', 'stranger'] as const) {
      const counts = await count(who);
      for (const whose of whoseClocks) {
        const listed = await listAll(who, whose);
        for (const [group, counted] of Object.entries(counts[whose]))
          expect([who, whose, group, counted]).toEqual([
            ...[who, whose, group],
            listed.filter((clock) => clock.group === group).length,
          ]);
      }
    }
  });

  test('given a past day, matters stand as they were known then, and none that was not', async () => {
    const known = async (day: string) =>
      (await listMattersKnown(record.parts, as('mona'), { known: day, limit: 10 })).matters;
    expect(await known('2025-06-16')).toEqual([]);
    expect(await known('2025-06-17')).toMatchObject([
      { title: 'A visit', state: 'made', isOpen: true, overdue: false, nextDue: '2025-07-01' },
    ]);
    expect(await known('2025-07-05')).toMatchObject([
      { title: 'A visit', owner: people.mona, overdue: true },
    ]);
    expect(await known('2025-07-08')).toMatchObject([
      { title: 'A third visit', owner: people.mona },
      { title: 'Another visit', owner: people.mark },
      { title: 'A visit', owner: people.lead, overdue: false, nextDue: '2025-07-15' },
    ]);
  });

  test('given several matters, what is due is listed with the arithmetic of each', async () => {
    const dues = await listDue(record.parts, as('mark'), { limit: 50 });
    expect(new Set(dues.map(({ matter }) => matter)).size).toBeGreaterThan(1);
    for (const { says } of dues) expect(says.en).toMatch(/late|left/);
  });
});
