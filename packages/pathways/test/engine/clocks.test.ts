import { describe, expect, test } from 'vitest';
import {
  type Arming,
  type Clock,
  type Definition,
  explainDue,
  findDue,
  standingOf,
} from '../../src/index.ts';
import { answering } from './answering.ts';
import { opened, Play, working } from './play.ts';

function armingOf(play: Play, clock: string): Arming {
  const arming = play.open.clocks[clock];
  if (!arming) throw new Error(`The clock ${clock} was never armed.`);
  return arming;
}

function dueOf(play: Play, clock: string): string | undefined {
  return findDue(armingOf(play, clock), play);
}

function explain(play: Play, clock: string) {
  return explainDue(armingOf(play, clock), play.now, play);
}

/** The test pathway with one clock as given. */
function withClock(name: string, changes: Partial<Clock>): Definition {
  const clock = answering.clocks[name];
  if (!clock) throw new Error(`There is no clock ${name}.`);
  return { ...answering, clocks: { ...answering.clocks, [name]: { ...clock, ...changes } } };
}

describe('counting', () => {
  test.each<[string, Clock['runs'], string, string]>([
    ['56 days', { amount: 56, unit: 'calendar-day' }, '2025-03-03', '2025-04-28'],
    ['20 working days over Easter', { amount: 20, unit: 'working-day' }, '2025-04-01', '2025-05-01'],
    [
      '20 working days, a holiday anywhere left out',
      { amount: 20, unit: 'working-day', calendar: 'any-uk' },
      '2025-03-03',
      '2025-04-01',
    ],
    [
      '10 working days in Scotland',
      { amount: 10, unit: 'working-day', calendar: 'scotland' },
      '2024-12-20',
      '2025-01-09',
    ],
    ['2 weeks', { amount: 2, unit: 'week' }, '2025-03-03', '2025-03-17'],
    ['a month from the 31st, to the last day', { amount: 1, unit: 'month' }, '2025-01-31', '2025-02-28'],
    ['a year from 29 February', { amount: 1, unit: 'year' }, '2024-02-29', '2025-02-28'],
  ])('%s, the day of the event left out', (_, runs, from, due) => {
    const play = new Play(`${from}T12:00:00.000Z`, { definition: withClock('overall', { runs }) });
    play.do({ do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'carys' });
    expect(dueOf(play, 'overall')).toBe(due);
  });

  test('an event a little before midnight UTC in summer counts as the next day, for so it is in London', () => {
    const play = new Play('2025-06-30T23:00:00.000Z');
    play.do({ do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'carys' });
    expect(armingOf(play, 'overall').from).toBe('2025-07-01');
    expect(dueOf(play, 'acknowledge')).toBe('2025-07-02');
  });

  test('the first row whose condition holds gives the period', () => {
    const play = opened();
    play.do({ do: 'move', move: 'assess', by: 'carys', fields: { kind: 'complex' } });
    expect(armingOf(play, 'answer').runs).toEqual({ amount: 40, unit: 'working-day' });
    expect(armingOf(working(), 'answer').runs).toEqual({ amount: 20, unit: 'working-day' });
  });

  test('what it rests on is said of the row that gave the period, or else of the clock, and told with the day', () => {
    const rule = {
      kind: 'statute',
      says: { en: 'The rule.', cy: 'Y rheol.' },
      url: 'https://rules.example/12',
      read: '2025-01-02',
    } as const;
    const definition = withClock('answer', {
      runs: [
        {
          when: { last: 'assess', field: 'kind', is: 'complex' },
          amount: 40,
          unit: 'working-day',
          basis: rule,
        },
        { amount: 20, unit: 'working-day' },
      ],
    });
    const assessed = (kind: string) => {
      const play = opened({ definition });
      play.do({ do: 'move', move: 'assess', by: 'carys', fields: { kind } });
      return play;
    };
    const [complex, simple] = [assessed('complex'), assessed('simple')];
    expect(explain(complex, 'answer').basis).toEqual(rule);
    expect(explain(simple, 'answer').basis).toEqual(answering.clocks['answer']?.basis);
    expect(explain(complex, 'overall').basis).toEqual(answering.clocks['overall']?.basis);
    const toldOf = (play: Play) =>
      play.last('act-done').body.dues?.find(({ clock }) => clock === 'answer')?.basis;
    expect([toldOf(complex), toldOf(simple)]).toEqual(['statute', 'local-policy']);
  });

  test('a table without a row for the case arms nothing, and the move that would leave no clock is refused', () => {
    const none = [{ when: { did: 'sign' }, amount: 1, unit: 'month' } as const];
    const definition = withClock('review', { runs: none });
    const reviewed = withClock('review', { runs: [{ when: { did: 'close' }, amount: 1, unit: 'month' }] });
    const sign = {
      do: 'move',
      move: 'sign',
      by: 'hari',
      fields: { accept: true, position: 'accepted' },
    } as const;
    expect(working({ definition }).try(sign)).toEqual([]);
    const refusals = working({ definition: reviewed }).refusals(sign);
    expect(refusals.map(({ code }) => code)).toEqual(['no-armed-clock']);
    expect(refusals[0]?.message.en).toContain('left at “Answered” with no clock running');
  });
});

describe('a clock through the states', () => {
  test('one that both states list runs on; one that only the new lists begins; the old one stops', () => {
    const play = working().at('2025-03-10T10:00:00.000Z').do({ do: 'move', move: 'ask', by: 'lena' });
    expect(armingOf(play, 'overall')).toMatchObject({ arming: 0, from: '2025-03-03' });
    expect(armingOf(play, 'chase')).toMatchObject({ arming: 2, from: '2025-03-10' });
    expect(armingOf(play, 'progress')).toMatchObject({ arming: 1, stopped: true });
    play.at('2025-03-12T10:00:00.000Z').do({ do: 'move', move: 'resume', by: 'lena' });
    expect(armingOf(play, 'progress')).toMatchObject({ arming: 3, from: '2025-03-12' });
    expect(armingOf(play, 'progress').stopped).toBeUndefined();
    expect(armingOf(play, 'chase').stopped).toBe(true);
  });

  test('one that counts from the first move of all is armed by it', () => {
    const play = working({ definition: withClock('progress', { from: { move: 'assess' } }) });
    expect(armingOf(play, 'progress')).toMatchObject({ arming: 1, from: '2025-03-03' });
  });

  test('one that counts from a move is armed by no other move, and by one withdrawn no more', () => {
    const play = working({ definition: withClock('progress', { from: { move: 'note' } }) });
    expect(play.open.clocks['progress']).toBeUndefined();
    play.do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'x' } });
    expect(armingOf(play, 'progress').arming).toBe(2);
    const act = play.last('act-done').seq;
    play.do({ do: 'correct', by: 'lena', act, how: 'withdrawn', because: 'A slip.' });
    expect(play.open.clocks['progress']).toBeUndefined();
  });

  test('a move to the state it is in gives no time', () => {
    const play = working().at('2025-03-20T10:00:00.000Z');
    play.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    expect(armingOf(play, 'answer')).toMatchObject({ arming: 1, from: '2025-03-03' });
    expect(play.open.since).toBe('2025-03-03T10:00:00.000Z');
  });

  test('where it pauses it is due at no time, and the working days there are given back', () => {
    const play = working().at('2025-03-10T10:00:00.000Z').do({ do: 'move', move: 'ask', by: 'lena' });
    expect(dueOf(play, 'answer')).toBeUndefined();
    expect(play.last('act-done').body.dues).toContainEqual(
      expect.objectContaining({ clock: 'answer', due: null }),
    );
    expect(standingOf(armingOf(play, 'answer'), play.now, play)).toBe('paused');
    expect(explain(play, 'answer').says.en).toMatch(/; it stands still\.$/);
    play.at('2025-03-14T10:00:00.000Z').do({ do: 'move', move: 'resume', by: 'lena' });
    expect(armingOf(play, 'answer').pauses).toEqual([{ from: '2025-03-10', to: '2025-03-14' }]);
    expect(dueOf(play, 'answer')).toBe('2025-04-04');
    expect(explain(play, 'answer').says.en).toContain('with 4 days on which it stood still given back');
    play.at('2025-03-17T10:00:00.000Z').do({ do: 'move', move: 'ask', by: 'lena' });
    play.at('2025-03-18T10:00:00.000Z').do({ do: 'move', move: 'resume', by: 'lena' });
    expect(armingOf(play, 'answer').pauses).toHaveLength(2);
    expect(dueOf(play, 'answer')).toBe('2025-04-07');
  });

  test('calendar days are given back as calendar days', () => {
    const definition = withClock('answer', { runs: { amount: 1, unit: 'month' } });
    const play = working({ definition }).at('2025-03-07T10:00:00.000Z');
    play.do({ do: 'move', move: 'ask', by: 'lena' });
    play.at('2025-03-10T10:00:00.000Z').do({ do: 'move', move: 'resume', by: 'lena' });
    expect(dueOf(play, 'answer')).toBe('2025-04-06');
  });

  test('a pause that a late record ends before it began gives nothing', () => {
    const play = working().at('2025-03-10T10:00:00.000Z').do({ do: 'move', move: 'ask', by: 'lena' });
    const happenedAt = '2025-03-07T10:00:00.000Z';
    play.do({ do: 'move', move: 'resume', by: 'lena', happenedAt });
    expect(armingOf(play, 'answer').pauses).toEqual([{ from: '2025-03-10', to: '2025-03-10' }]);
    expect(dueOf(play, 'answer')).toBe('2025-03-31');
  });

  test('a rung counts from the day that was missed, and only while its state lists it', () => {
    const play = working().at('2025-04-01T08:00:00.000Z');
    play.sweep();
    expect(armingOf(play, 'first-rung')).toMatchObject({ arming: 2, from: '2025-03-31' });
    expect(dueOf(play, 'first-rung')).toBe('2025-06-30');
    play.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    expect(armingOf(play, 'first-rung').stopped).toBe(true);
    expect(standingOf(armingOf(play, 'first-rung'), play.now, play)).toBe('stopped');
    expect(armingOf(play, 'answer')).toMatchObject({ arming: 3, from: '2025-04-01' });
    expect(armingOf(play, 'answer').breachedAt).toBeUndefined();
  });

  test('a rung that was stopped goes on where it was; one that led to a breach does not begin again', () => {
    const play = working().at('2025-07-01T08:00:00.000Z');
    play.sweep();
    expect(armingOf(play, 'first-rung').breachedAt).toBe('2025-06-30T23:00:00.000Z');
    play.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    play.at('2025-07-30T08:00:00.000Z').sweep();
    expect(play.open.state).toBe('late');
    expect(armingOf(play, 'first-rung')).toMatchObject({ from: '2025-07-29' });
    const again = working().at('2025-04-01T08:00:00.000Z');
    again.sweep();
    again.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    const [first] = again.entries.filter(({ kind }) => kind === 'clock-breached');
    expect(first?.body).toMatchObject({ clock: 'answer' });
  });

  test('one that repeats arms itself anew from the day missed', () => {
    const play = working().at('2025-04-01T00:00:00.000Z');
    const ten = { amount: 10, unit: 'working-day' } as const;
    play.at('2025-03-04T00:00:00.000Z').do({
      do: 'extend',
      clock: 'answer',
      by: 'hari',
      for: ten,
      because: 'Many papers.',
    });
    play.at('2025-04-05T00:00:00.000Z').sweep();
    expect(play.last('clock-breached').body).toMatchObject({ clock: 'progress', due: '2025-04-03' });
    expect(armingOf(play, 'progress')).toMatchObject({ arming: 3, from: '2025-04-03' });
    expect(armingOf(play, 'progress').breachedAt).toBeUndefined();
    expect(play.last('clock-breached').body.dues).toMatchObject([{ clock: 'progress', due: '2025-05-03' }]);
  });
});

describe('a clock that runs until a day in a field', () => {
  const promise = (latest: string | null, earliest: string | null = null) =>
    ({
      do: 'move',
      move: 'promise',
      by: 'lena',
      fields: { by: { words: 'in the spring', earliest, latest } },
    }) as const;

  test('is due after the latest reading, and due soon from the earliest', () => {
    const play = working().do(promise('2025-03-28', '2025-03-20'));
    const standing = (now: string) => standingOf(armingOf(play, 'promised'), now, play);
    expect(standing('2025-03-19T23:59:59.999Z')).toBe('running');
    expect(standing('2025-03-20T00:00:00.000Z')).toBe('due-soon');
    expect(standing('2025-03-28T23:59:59.999Z')).toBe('due-soon');
    expect(standing('2025-03-29T00:00:00.000Z')).toBe('overdue');
    expect(play.at('2025-03-29T00:00:00.000Z').sweep()).toMatchObject([
      { body: { clock: 'promised', due: '2025-03-28', visible: 'affected' } },
    ]);
    expect(standing('2025-03-29T00:00:00.000Z')).toBe('overdue');
    expect(standing('2025-03-28T00:00:00.000Z')).toBe('running');
  });

  test('a later promise counts in its place; one without a last day does not', () => {
    const play = working().do(promise('2025-03-28')).do(promise(null));
    expect(dueOf(play, 'promised')).toBe('2025-03-28');
    play.do(promise('2025-03-14'));
    expect(dueOf(play, 'promised')).toBe('2025-03-14');
    expect(armingOf(play, 'promised').arming).toBe(4);
    expect(working().do(promise(null)).open.clocks['promised']).toBeUndefined();
  });

  test('kept in another state that lists it, and breached once', () => {
    const play = working().do(promise('2025-03-10')).at('2025-04-02T00:00:00.000Z');
    const clocks = play.sweep().map(({ body }) => 'clock' in body && body.clock);
    expect(clocks).toEqual(['promised', 'answer']);
    expect(armingOf(play, 'promised')).toMatchObject({ arming: 2, breachedAt: '2025-03-11T00:00:00.000Z' });
  });

  test('it does not repeat: the day cannot come again', () => {
    const definition = withClock('promised', { repeats: true });
    const play = working({ definition }).do(promise('2025-03-10')).at('2025-03-20T00:00:00.000Z');
    expect(play.sweep()).toHaveLength(1);
  });

  test('a run that was left behind stays stopped in a state that would make it stand still', () => {
    const definition = withClock('acknowledge', { pausesIn: ['waiting'] });
    const play = working({ definition });
    expect(armingOf(play, 'acknowledge')).toMatchObject({ stopped: true, pauses: [] });
    play.do({ do: 'move', move: 'ask', by: 'lena' });
    expect(armingOf(play, 'acknowledge')).toMatchObject({ stopped: true, pauses: [] });
  });

  test('the earliest day of a window takes nothing from a pause', () => {
    const definition = withClock('promised', { pausesIn: ['waiting'] });
    const play = working({ definition })
      .do(promise('2025-03-28'))
      .do({ do: 'move', move: 'ask', by: 'lena' });
    play.at('2025-03-07T10:00:00.000Z').do({ do: 'move', move: 'resume', by: 'lena' });
    expect(dueOf(play, 'promised')).toBe('2025-04-01');
    expect(explain(play, 'promised').says.en).toBe('due 1 April 2025; 25 days left.');
    expect(explain(play, 'promised').says.cy).toBe('i’w wneud erbyn 1 Ebrill 2025; 25 diwrnod ar ôl.');
  });
});

describe('extension', () => {
  const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
  const extend = {
    do: 'extend',
    clock: 'answer',
    by: 'hari',
    for: days(10),
    because: 'Many papers.',
  } as const;

  test('it has a reason, is counted, and both days are on the record', () => {
    const play = working().do(extend);
    expect(play.last('clock-extended').body).toMatchObject({
      clock: 'answer',
      arming: 1,
      because: 'Many papers.',
      before: '2025-03-31',
      after: '2025-04-14',
      dues: [{ clock: 'answer', due: '2025-04-14' }],
    });
    expect(dueOf(play, 'answer')).toBe('2025-04-14');
    play.do({ ...extend, for: days(1) });
    expect(dueOf(play, 'answer')).toBe('2025-04-15');
    expect(play.refusals(extend)).toMatchObject([
      { code: 'extensions-used-up', message: { en: expect.stringContaining('(2)') } },
    ]);
  });

  test('by those who may, within what they may, of a clock that runs and can be', () => {
    expect(working().try({ ...extend, by: 'lena', for: days(11), because: '' })).toEqual([
      'role-not-allowed',
      'extension-too-long',
      'reason-missing',
    ]);
    expect(working().try({ ...extend, for: { amount: 1, unit: 'week' } })).toEqual(['extension-too-long']);
    expect(working().try({ ...extend, for: { ...days(1), calendar: 'scotland' } })).toEqual([
      'extension-too-long',
    ]);
    expect(working().try({ ...extend, for: days(0) })).toEqual(['extension-too-long']);
    expect(working().try({ ...extend, for: days(1.5) })).toEqual(['extension-too-long']);
    expect(working().try({ ...extend, clock: 'overall' })).toEqual(['clock-not-extendable']);
    expect(working().try({ ...extend, clock: 'egg' })).toEqual(['no-such-clock']);
    expect(working().try({ ...extend, clock: 'toString' })).toEqual(['no-such-clock']);
    expect(opened().try(extend)).toEqual(['clock-not-running']);
    const waiting = working().do({ do: 'move', move: 'ask', by: 'lena' });
    expect(waiting.try(extend)).toEqual(['clock-not-running']);
    const late = working().at('2025-04-01T08:00:00.000Z');
    expect(late.try(extend)).toEqual(['clock-not-running']);
  });
});

describe('explaining a due date', () => {
  test('the arithmetic and what is left, naming a calendar only where it was counted by', () => {
    const definition = withClock('overall', { runs: { amount: 56, unit: 'calendar-day' } });
    const play = opened({ definition }).at('2025-04-16T10:00:00.000Z');
    const says = explain(play, 'overall').says;
    expect(says.en).toBe(`56 days from 3 March 2025: due 28 April 2025; 12 days left.`);
    expect(says.cy).toBe(`56 diwrnod o 3 Mawrth 2025: i’w wneud erbyn 28 Ebrill 2025; 12 diwrnod ar ôl.`);
    expect(explainDue(armingOf(play, 'overall'), '2025-04-28T12:00:00.000Z', play).says.en).toMatch(
      /; due today\.$/,
    );
    expect(explainDue(armingOf(play, 'overall'), '2025-04-28T12:00:00.000Z', play).says.cy).toMatch(
      /; i’w wneud heddiw\.$/,
    );
    const late = explainDue(armingOf(play, 'overall'), '2025-04-29T12:00:00.000Z', play).says;
    expect([late.en.slice(-12), late.cy.slice(-20)]).toEqual(
      ['; 1 day late.', '; 1 diwrnod yn hwyr.'].map((s, i) => s.slice(i === 0 ? -12 : -20)),
    );
  });

  test('three last days side by side: by the rule, as the document states it, as extended', () => {
    const play = opened();
    const stated = { words: 'by 28 March', earliest: null, latest: '2025-03-28' };
    play.do({ do: 'move', move: 'assess', by: 'carys', fields: { kind: 'simple', stated } });
    play.do({
      do: 'extend',
      clock: 'answer',
      by: 'hari',
      for: { amount: 5, unit: 'working-day' },
      because: 'x',
    });
    expect(explain(play, 'answer')).toMatchObject({
      statutory: '2025-03-31',
      stated: '2025-03-28',
      extended: '2025-04-07',
      due: '2025-04-07',
      says: {
        en: expect.stringContaining(
          ', England and Wales calendar of 22 November 2026, leaving out weekends: due 31 March 2025; the document itself says 28 March 2025, where the count gives 31 March 2025; extended by 5 working days to 7 April 2025; 35 days left.',
        ),
        cy: expect.stringContaining('dywed y ddogfen ei hun 28 Mawrth 2025'),
      },
    });
    const plain = explain(working(), 'answer');
    expect('stated' in plain || 'extended' in plain).toBe(false);
  });

  test('the holidays left out are named', () => {
    const play = new Play('2025-04-10T10:00:00.000Z');
    play.do({ do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'carys' });
    play.do({ do: 'move', move: 'assess', by: 'carys', fields: { kind: 'simple' } });
    expect(explain(play, 'answer').says.en).toContain(
      'leaving out weekends and 18 April 2025, 21 April 2025 and 5 May 2025: due 13 May 2025',
    );
    expect(explain(play, 'answer').says.cy).toContain(
      'heb gyfrif penwythnosau na 18 Ebrill 2025, 21 Ebrill 2025 a 5 Mai 2025',
    );
  });

  test('a stated day that agrees is not argued with', () => {
    const play = opened();
    const stated = { words: 'by 31 March', earliest: null, latest: '2025-03-31' };
    play.do({ do: 'move', move: 'assess', by: 'carys', fields: { kind: 'simple', stated } });
    expect(explain(play, 'answer').stated).toBe('2025-03-31');
    expect(explain(play, 'answer').says.en).not.toContain('document');
  });
});
