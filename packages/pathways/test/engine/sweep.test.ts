import { bankHolidays, type HolidayTable } from '@candour/calendar';
import { describe, expect, test } from 'vitest';
import { checkInvariant, decide, evolve, type MatterEntry, replay, sweep } from '../../src/index.ts';
import { answering, roster } from './answering.ts';
import { opened, type Play, working } from './play.ts';

describe('breaches', () => {
  test('nothing is late on the last day, and everything is when it ends, in London', () => {
    const play = working();
    expect(play.at('2025-03-31T22:59:59.999Z').sweep()).toEqual([]);
    const [breach, ...more] = play.at('2025-03-31T23:00:00.000Z').sweep();
    expect(more).toEqual([]);
    expect(breach).toMatchObject({
      kind: 'clock-breached',
      actor: 'sweep',
      happenedAt: '2025-03-31T23:00:00.000Z',
      key: 'clock-breached:matter_1:answer:1',
      body: { clock: 'answer', due: '2025-03-31', to: 'late', owner: { role: 'head', person: 'hari' } },
    });
    expect(play.open).toMatchObject({ state: 'late', since: '2025-03-31T23:00:00.000Z' });
    expect(play.open.deputy).toEqual({ role: 'lead', person: 'lena' });
  });

  test('a breach gives the matter to another role, or shows it to more people, in the same state', () => {
    const play = opened().at('2025-03-05T00:00:00.000Z');
    play.sweep();
    expect(play.open).toMatchObject({
      state: 'received',
      owner: { role: 'head', person: 'hari' },
      deputy: { role: 'head', person: 'hana' },
      visible: 'oversight',
    });
  });

  test('swept again, or by another process at the same time, it is found once', () => {
    const play = working().at('2025-09-20T00:00:00.000Z');
    const [one, other] = [0, 1].map(() => sweep(play.definition, play.open, play.context));
    expect(one).toEqual(other);
    const keys = play.sweep().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(play.sweep()).toEqual([]);
  });

  test('after a long stop everything is caught up in the order in which it happened', () => {
    const play = working().at('2025-10-01T09:00:00.000Z');
    const found = play
      .sweep()
      .map((draft) => [
        draft.happenedAt.slice(0, 13),
        draft.kind === 'clock-breached' ? draft.body.clock : draft.kind,
      ]);
    expect(found).toEqual([
      ['2025-03-31T23', 'answer'],
      ['2025-04-30T23', 'again'],
      ['2025-05-30T23', 'again'],
      ['2025-06-30T23', 'first-rung'],
      ['2025-06-30T23', 'again'],
      ['2025-07-30T23', 'again'],
      ['2025-08-30T23', 'again'],
      ['2025-09-03T23', 'overall'],
      ['2025-09-30T23', 'again'],
    ]);
    expect(play.open).toMatchObject({ visible: 'public', owner: { role: 'oversight', person: 'olwen' } });
    expect(play.entries.at(-1)?.recordedAt).toBe('2025-10-01T09:00:00.000Z');
  });

  test('it makes no difference whether a sweep ran every day or not at all', () => {
    const [daily, never] = [working(), working()];
    for (let day = 1; day <= 31; day += 1)
      daily.at(`2025-05-${String(day).padStart(2, '0')}T06:00:00.000Z`).sweep();
    const note = { do: 'move', move: 'note', by: 'lena', fields: { about: 'x' } } as const;
    for (const play of [daily, never]) play.at('2025-06-02T12:00:00.000Z').do(note);
    const told = ({ kind, happenedAt, body }: MatterEntry) => ({ kind, happenedAt, body });
    expect(never.entries.map(told)).toEqual(daily.entries.map(told));
  });

  test('a command comes after the breach that nobody had recorded yet', () => {
    const play = working().at('2025-04-01T08:00:00.000Z');
    expect(play.try({ do: 'move', move: 'ask', by: 'lena' })).toContain('not-from-this-state');
    play.do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'too late' } });
    expect(play.entries.map(({ kind }) => kind)).toEqual([
      'matter-opened',
      'act-done',
      'clock-breached',
      'act-done',
    ]);
  });

  test('of two breaches at one moment the one that moves the matter comes last, so that neither is lost', () => {
    const { answer } = answering.clocks;
    if (!answer) throw new Error('The pathway has no clock called answer.');
    const month = { ...answer, runs: { amount: 1, unit: 'month' as const } };
    const definition = { ...answering, clocks: { ...answering.clocks, answer: month } };
    const play = working({ definition }).at('2025-04-04T12:00:00.000Z');
    expect(play.sweep().map(({ body }) => 'clock' in body && body.clock)).toEqual(['progress', 'answer']);
    expect(play.open).toMatchObject({ state: 'late', visible: 'oversight' });
  });

  test('who can see never becomes fewer', () => {
    const play = working().at('2025-09-04T00:00:00.000Z');
    play.sweep();
    expect(play.open.visible).toBe('public');
    const fields = { accept: false, position: 'refused' };
    play.do({ do: 'move', move: 'sign', by: 'hari', fields });
    const longer = { amount: 10, unit: 'working-day' } as const;
    play.do({ do: 'extend', clock: 'answer', by: 'hari', for: longer, because: 'Many papers.' });
    play.at('2025-10-05T00:00:00.000Z').sweep();
    expect(
      play.entries.some((entry) => entry.kind === 'clock-breached' && entry.body.clock === 'progress'),
    ).toBe(true);
    expect(play.open.visible).toBe('public');
  });
});

describe('absence', () => {
  const gone = (person: string, from: string, until?: string) => ({
    person,
    from,
    ...(until !== undefined && { until }),
  });

  test('given an owner disabled at 17:59, then the deputy has owned since 17:59 when it is swept at 18:00', () => {
    const play = working();
    play.roster = { ...roster, absences: [gone('lena', '2025-03-10T17:59:00.000Z')] };
    expect(play.at('2025-03-10T17:58:59.999Z').sweep()).toEqual([]);
    const swept = play.at('2025-03-10T18:00:00.000Z').sweep();
    expect(swept).toEqual([
      {
        kind: 'holder-replaced',
        actor: 'sweep',
        happenedAt: '2025-03-10T17:59:00.000Z',
        key: 'holder-replaced:matter_1:owner:2',
        body: {
          post: 'owner',
          from: { role: 'lead', person: 'lena' },
          because: 'absent',
          owner: { role: 'head', person: 'hari' },
          deputy: { role: 'head', person: 'hana' },
        },
      },
    ]);
    expect(play.open.held).toEqual({ owner: '2025-03-10T17:59:00.000Z', deputy: '2025-03-10T17:59:00.000Z' });
    expect(play.sweep()).toEqual([]);
  });

  test('a role that ends, or a leave that began and ended unseen, moves it too, at its moment', () => {
    const ended = working();
    const appointments = roster.appointments.map((one) =>
      one.person === 'lena' ? { ...one, until: '2025-03-12T00:00:00.000Z' } : one,
    );
    ended.roster = { ...roster, appointments };
    expect(ended.at('2025-03-12T00:00:00.000Z').sweep()).toMatchObject([
      { happenedAt: '2025-03-12T00:00:00.000Z', body: { post: 'owner', because: 'not-in-role' } },
    ]);
    const short = working();
    const absences = [gone('lena', '2025-03-10T09:00:00.000Z', '2025-03-11T09:00:00.000Z')];
    short.roster = { ...roster, absences };
    expect(short.at('2025-03-14T09:00:00.000Z').sweep()).toMatchObject([
      { happenedAt: '2025-03-10T09:00:00.000Z', body: { owner: { person: 'hari' } } },
    ]);
    const before = working();
    before.roster = {
      ...roster,
      absences: [gone('lena', '2025-02-01T09:00:00.000Z', '2025-03-03T10:00:00.000Z')],
    };
    expect(before.at('2025-03-14T09:00:00.000Z').sweep()).toEqual([]);
  });

  test('a role held on without a break is not left', () => {
    const play = working();
    const renewed = { person: 'lena', role: 'lead', body: 'harrow-lane', from: '2025-03-12T00:00:00.000Z' };
    const appointments = roster.appointments.map((one) =>
      one.person === 'lena' ? { ...one, until: '2025-03-12T00:00:00.000Z' } : one,
    );
    play.roster = { ...roster, appointments: [...appointments, renewed] };
    expect(play.at('2025-03-14T00:00:00.000Z').sweep()).toEqual([]);
  });

  test('when the deputies are gone as well the body’s duty holder has it, without a gap', () => {
    const play = working();
    const absences = ['hana', 'hari', 'lena'].map((person, at) =>
      gone(person, `2025-03-1${at}T09:00:00.000Z`),
    );
    play.roster = { ...roster, absences };
    const swept = play.at('2025-03-14T09:00:00.000Z').sweep();
    expect(
      swept.map(({ happenedAt, body }) => [happenedAt.slice(0, 10), 'post' in body && body.post]),
    ).toEqual([
      ['2025-03-11', 'deputy'],
      ['2025-03-12', 'owner'],
    ]);
    expect(play.open.owner).toEqual({ role: 'duty-holder', person: 'dilys' });
    expect(checkInvariant(answering, play.open, play.context)).toEqual([]);
  });

  test('whoever left before the breach is not given the matter by it', () => {
    const play = working();
    play.roster = { ...roster, absences: [gone('hari', '2025-03-31T23:00:00.000Z')] };
    play.at('2025-04-02T09:00:00.000Z').sweep();
    expect(play.open).toMatchObject({ state: 'late', owner: { person: 'hana' } });
    expect(play.entries.slice(2).map(({ kind }) => kind)).toEqual(['holder-replaced', 'clock-breached']);
  });

  test('a body that has nobody left at all is a fault that says so', () => {
    const play = working();
    const everyone = ['hana', 'hari', 'lena', 'luke', 'dilys'];
    play.roster = { ...roster, absences: everyone.map((person) => gone(person, '2025-03-10T09:00:00.000Z')) };
    expect(() => play.at('2025-03-10T09:00:00.000Z').sweep()).toThrow(
      'The body harrow-lane has no duty holder',
    );
  });

  test('what is missing is named', () => {
    const play = working();
    const empty = { appointments: [], absences: [], dutyHolders: [] };
    const found = checkInvariant(answering, { ...play.open, clocks: {} }, { ...play.context, roster: empty });
    expect(found.map(({ code }) => code)).toEqual(['no-live-owner', 'no-live-deputy', 'no-armed-clock']);
  });
});

describe('a holiday proclaimed while a clock runs', () => {
  const england = bankHolidays.days['england-wales'];
  const proclaimed: HolidayTable = {
    ...bankHolidays,
    version: 'proclaimed/2025-03-10',
    days: {
      ...bankHolidays.days,
      'england-wales': { ...england, 2025: `01-01 03-21 ${england[2025]?.slice(6)}` },
    },
  };

  test('both last days are on the record, with why, and the one told first stays there', () => {
    const play = working().at('2025-03-10T12:00:00.000Z');
    play.calendar = proclaimed;
    const [recomputed, ...more] = play.sweep();
    expect(more).toEqual([]);
    expect(recomputed).toMatchObject({
      kind: 'clock-recomputed',
      happenedAt: '2025-03-10T12:00:00.000Z',
      body: {
        clock: 'answer',
        before: { due: '2025-03-31', calendar: bankHolidays.version },
        after: { due: '2025-04-01', calendar: 'proclaimed/2025-03-10' },
        says: {
          en: `The holidays changed while the clock ran: it was due 31 March 2025 by calendar ${bankHolidays.version}, and is due 1 April 2025 by calendar proclaimed/2025-03-10.`,
          cy: expect.stringContaining('31 Mawrth 2025'),
        },
      },
    });
    expect(play.sweep()).toEqual([]);
    expect(play.entries[1]?.body.dues).toContainEqual(expect.objectContaining({ due: '2025-03-31' }));
    expect(play.at('2025-04-01T08:00:00.000Z').sweep()).toEqual([]);
    expect(play.at('2025-04-02T08:00:00.000Z').sweep()).toMatchObject([{ body: { due: '2025-04-01' } }]);
  });

  test('a table that changes no last day is not remarked on', () => {
    const play = working();
    play.calendar = { ...bankHolidays, version: 'the same again' };
    expect(play.sweep()).toEqual([]);
  });
});

describe('the fold', () => {
  test('the same entries make the same matter, and only in order', () => {
    const play = working().at('2025-12-01T00:00:00.000Z');
    play.sweep();
    expect(replay(answering, play.entries)).toEqual(play.matter);
    const [first, second] = play.entries;
    if (!first || !second) throw new Error('Two entries were made.');
    expect(() => evolve(answering, undefined, second)).toThrow(
      'begins with act-done, not with matter-opened',
    );
    expect(() => evolve(answering, play.matter, first)).toThrow('is opened twice, at 100');
    expect(() => replay(answering, [second])).toThrow('A history begins with matter-opened.');
    expect(() => evolve({ ...answering, version: 2 }, undefined, first)).toThrow(
      'The matter matter_1 is of answering 1, and was given answering 2.',
    );
    expect(() => evolve({ ...answering, pathway: 'other' }, undefined, first)).toThrow('given other 1');
  });

  test('a decision is a pure function of its arguments', () => {
    const play = working();
    const command = { do: 'move', move: 'ask', by: 'lena' } as const;
    const once = decide(answering, play.matter, command, play.context);
    expect(decide(answering, play.matter, command, play.context)).toEqual(once);
    expect(Object.isFrozen(play.matter) || JSON.stringify(play.matter)).toBe(JSON.stringify(play.matter));
  });

  test('a name the definition does not have is a fault that says which', () => {
    const play: Play = working();
    const lost = { ...play.open, state: 'nowhere' };
    expect(() => sweep(answering, lost, play.context)).toThrow('The definition has no state called nowhere.');
  });
});
