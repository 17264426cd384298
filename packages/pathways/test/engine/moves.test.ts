import { describe, expect, test } from 'vitest';
import { opened, Play, working } from './play.ts';

describe('opening', () => {
  test('a matter opened is in its initial state with an owner, a deputy and its clocks, told until when', () => {
    const play = opened();
    expect(play.open).toMatchObject({
      id: 'matter_1',
      state: 'received',
      since: '2025-03-03T10:00:00.000Z',
      owner: { role: 'clerk', person: 'carys' },
      deputy: { role: 'head', person: 'hari' },
      axes: { position: 'unknown' },
      visible: 'restricted',
    });
    const told = { arming: 0, calendar: play.calendar.version, basis: 'local-policy' };
    expect(play.last('matter-opened').body.dues).toEqual([
      { clock: 'acknowledge', due: '2025-03-04', ...told },
      { clock: 'overall', due: '2025-09-03', ...told },
    ]);
  });

  test('it is owned by whom the opener names, if that person holds the role', () => {
    const open = { do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'lena' } as const;
    const play = new Play('2025-03-03T10:00:00.000Z');
    expect(play.try({ ...open, owner: 'lena' })).toEqual(['owner-not-in-role']);
    expect(play.try({ ...open, owner: 'colin' })).toEqual([]);
    expect(play.open.owner).toEqual({ role: 'clerk', person: 'colin' });
  });

  test('a stranger cannot open one, nor anyone twice, nor in the future, and all that is wrong is said at once', () => {
    const open = { do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'stranger' } as const;
    const play = new Play('2025-03-03T10:00:00.000Z');
    expect(play.try({ ...open, owner: 'lena', happenedAt: '2025-03-03T10:00:00.001Z' })).toEqual([
      'no-role-in-matter',
      'owner-not-in-role',
      'happened-in-future',
    ]);
    expect(opened().try({ ...open, by: 'carys' })).toEqual(['already-open']);
    expect(play.try({ do: 'move', move: 'assess', by: 'carys' })).toEqual(['no-such-matter']);
  });

  test('one opened late says why, and counts from when it happened', () => {
    const play = new Play('2025-03-17T10:00:00.000Z');
    const open = { do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'carys' } as const;
    const happenedAt = '2025-03-03T10:00:00.000Z';
    expect(play.try({ ...open, happenedAt })).toEqual(['late-without-reason']);
    play.do({ ...open, happenedAt, lateBecause: 'The post was misdirected.' });
    expect(play.last('matter-opened').body.late).toEqual({ because: 'The post was misdirected.' });
    expect(play.last('clock-breached')).toMatchObject({
      happenedAt: '2025-03-05T00:00:00.000Z',
      recordedAt: '2025-03-17T10:00:00.000Z',
      body: { clock: 'acknowledge', due: '2025-03-04' },
    });
    expect(play.open.owner).toEqual({ role: 'head', person: 'hari' });
  });

  test('a parent is kept, and a body without anyone on duty is a fault when nobody else is there', () => {
    const parent = { matter: 'matter_0', relation: 'follow-up' };
    const play = new Play('2025-03-03T10:00:00.000Z');
    play.do({ do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'carys', parent });
    expect(play.open.parent).toEqual(parent);
    const appointments = play.roster.appointments.filter(({ role }) => role === 'lead');
    const bare = new Play(play.now, { roster: { appointments, absences: [], dutyHolders: [] } });
    expect(() => bare.do({ do: 'open', matter: 'matter_1', body: 'harrow-lane', by: 'lena' })).toThrow(
      'harrow-lane has no duty holder at 2025-03-03T10:00:00.000Z',
    );
  });
});

describe('moves', () => {
  test('a move takes the matter on, to the owner of the state it comes to', () => {
    const play = working();
    expect(play.open).toMatchObject({ state: 'working', owner: { role: 'lead', person: 'lena' } });
    expect(play.last('act-done')).toMatchObject({
      actor: 'carys',
      body: { move: 'assess', role: 'clerk', to: 'working', fields: { kind: 'simple' } },
    });
  });

  test('it can name the next owner, who must hold the role and be there', () => {
    const assess = { do: 'move', move: 'assess', by: 'carys', fields: { kind: 'simple' } } as const;
    expect(opened().try({ ...assess, owner: 'hari' })).toEqual(['owner-not-in-role']);
    expect(opened().do({ ...assess, owner: 'luke' }).open.owner).toEqual({ role: 'lead', person: 'luke' });
    const note = { do: 'move', move: 'note', by: 'lena', fields: { about: 'x' }, owner: 'luke' } as const;
    expect(working().try(note)).toEqual(['owner-not-in-role']);
  });

  test('the owner stays where the next state is of the same role', () => {
    const play = opened().do({
      do: 'move',
      move: 'assess',
      by: 'carys',
      fields: { kind: 'simple' },
      owner: 'luke',
    });
    expect(play.do({ do: 'move', move: 'ask', by: 'lena' }).open.owner.person).toBe('luke');
  });

  test('everything that is wrong with a move is said at once, in both languages, where it is', () => {
    const refusals = working().refusals({
      do: 'move',
      move: 'sign',
      by: 'carys',
      happenedAt: '2024-01-01T00:00:00.000Z',
      fields: { accept: 'perhaps', position: 'maybe', extra: 1 },
    });
    expect(refusals.map(({ code, at }) => [code, at])).toEqual([
      ['role-not-allowed', 'by'],
      ['field-unknown', 'extra'],
      ['field-not-of-type', 'accept'],
      ['field-not-a-choice', 'position'],
      ['same-person-both-duties', 'sign'],
      ['late-without-reason', 'lateBecause'],
      ['happened-before-opening', 'happenedAt'],
    ]);
    for (const { message } of refusals) {
      expect(message.en).not.toMatch(/[{}]/);
      expect(message.cy).not.toMatch(/[{}]/);
      expect(message.cy).not.toBe(message.en);
    }
    expect(refusals[2]?.message.en).toBe('“Accept” must be yes or no.');
    expect(refusals[3]?.message.en).toBe('“Position” must be one of: Accepted, Refused.');
    expect(refusals[3]?.message.cy).toBe(
      'Rhaid i “Position (cy)” fod yn un o’r rhain: Accepted (cy), Refused (cy).',
    );
    expect(refusals[5]?.message.en).toContain('later than 5 working days after');
  });

  test('what the state, the pathway or the end does not allow is refused', () => {
    const play = working();
    expect(play.refusals({ do: 'move', move: 'close', by: 'carys' })[0]).toMatchObject({
      code: 'not-from-this-state',
      message: { en: expect.stringContaining('“Move” cannot be done while the matter is at “Working”') },
    });
    expect(play.try({ do: 'move', move: 'dance', by: 'carys' })).toEqual(['no-such-move']);
    expect(play.try({ do: 'move', move: 'constructor', by: 'carys' })).toEqual(['no-such-move']);
    const ended = closed();
    expect(ended.try({ do: 'move', move: 'ask', by: 'lena' })).toContain('matter-closed');
    expect(ended.try({ do: 'hand-over', by: 'carys', to: 'colin', because: 'Leave.' })).toEqual([
      'matter-closed',
    ]);
    expect(ended.try({ do: 'accept-hand-over', by: 'carys' })).toEqual(['matter-closed']);
  });

  test('a refused command changes nothing, not even what a sweep would have found', () => {
    const play = working().at('2025-05-01T10:00:00.000Z');
    const before = play.matter;
    expect(play.try({ do: 'move', move: 'ask', by: 'carys' })).not.toEqual([]);
    expect(play.matter).toBe(before);
  });

  test('a decision table leads by the first row that holds, else by the last; the axis takes the field', () => {
    const sign = { do: 'move', move: 'sign', by: 'hari' } as const;
    const refused = working().do({ ...sign, fields: { accept: false, position: 'refused' } });
    expect(refused.open).toMatchObject({ state: 'working', axes: { position: 'refused' } });
    const accepted = working().do({ ...sign, fields: { accept: true, position: 'accepted' } });
    expect(accepted.open).toMatchObject({ state: 'answered', axes: { position: 'accepted' } });
    expect(accepted.last('act-done').body.spawns).toEqual([{ pathway: 'answering', relation: 'follow-up' }]);
  });

  test('a guard refuses by its own code and words until what it asks for is on the record', () => {
    const play = working().do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'a gap' } });
    const sign = {
      do: 'move',
      move: 'sign',
      by: 'hari',
      fields: { accept: true, position: 'accepted' },
    } as const;
    expect(play.refusals(sign)).toEqual([
      {
        code: 'notes-open',
        message: {
          en: 'A note is not settled; settle it first.',
          cy: 'A note is not settled; settle it first. (cy)',
        },
      },
    ]);
    const { seq } = play.last('act-done');
    expect(play.try({ do: 'move', move: 'settle', by: 'lena', fields: { of: [seq + 1] } })).toEqual([
      'act-not-on-record',
    ]);
    play.do({ do: 'move', move: 'settle', by: 'lena', fields: { of: [seq] } });
    expect(play.try(sign)).toEqual([]);
  });

  test('a matter ends only when those that came from it have, and reopens only by its own move', () => {
    const play = answered();
    const close = { do: 'move', move: 'close', by: 'carys' } as const;
    expect(play.try(close)).toEqual(['follow-up-open']);
    const child = { do: 'note-child', by: 'carys', pathway: 'answering', relation: 'follow-up' } as const;
    expect(play.try({ ...child, matter: 'matter_2', relation: 'reply' })).toEqual(['child-not-awaited']);
    play.do({ ...child, matter: 'matter_2' });
    expect(play.open.children).toEqual([
      { matter: 'matter_2', pathway: 'answering', relation: 'follow-up', closed: false },
    ]);
    expect(play.try({ ...child, matter: 'matter_2' })).toEqual(['child-known-already']);
    expect(play.try({ ...child, matter: 'matter_3' })).toEqual(['child-not-awaited']);
    expect(play.try(close)).toEqual(['follow-up-open']);
    expect(play.try({ do: 'note-child-closed', by: 'carys', matter: 'matter_3' })).toEqual(['no-such-child']);
    play.do({ do: 'note-child-closed', by: 'carys', matter: 'matter_2' }).do(close);
    expect(play.open.state).toBe('closed');
    expect(play.at('2030-01-01T00:00:00.000Z').sweep()).toEqual([]);
    play.do({ do: 'move', move: 'reopen', by: 'hari' });
    expect(play.open).toMatchObject({ state: 'working', owner: { person: 'lena' } });
    expect(play.open.clocks['answer']).toMatchObject({ from: '2030-01-01', arming: play.entries.length - 1 });
  });

  test.each<[string, Record<string, unknown>, readonly string[]]>([
    ['nothing', {}, ['field-missing']],
    ['an empty choice', { kind: ' ' }, ['field-missing']],
    ['a number for a choice', { kind: 3 }, ['field-not-of-type']],
    ['an optional field left empty', { kind: 'simple', note: '' }, []],
    ['a number for words', { kind: 'simple', note: 4 }, ['field-not-of-type']],
    ['a window', { kind: 'simple', stated: { words: 'soon', earliest: null, latest: '2025-04-01' } }, []],
    [
      'a window without words',
      { kind: 'simple', stated: { words: null, earliest: '2025-04-01', latest: null } },
      [],
    ],
    ['a day for a window', { kind: 'simple', stated: '2025-04-01' }, ['field-not-of-type']],
    ['a list for a window', { kind: 'simple', stated: ['2025-04-01'] }, ['field-not-of-type']],
    [
      'a window reversed',
      { kind: 'simple', stated: { words: 'x', earliest: '2025-04-02', latest: '2025-04-01' } },
      ['field-not-of-type'],
    ],
    [
      'a window of no days',
      { kind: 'simple', stated: { words: 'x', earliest: null, latest: '2025-02-30' } },
      ['field-not-of-type'],
    ],
    [
      'a window with a time',
      { kind: 'simple', stated: { words: 'x', earliest: null, latest: '2025-04-01T00:00' } },
      ['field-not-of-type'],
    ],
    [
      'a window with a number for words',
      { kind: 'simple', stated: { words: 5, earliest: null, latest: '2025-04-01' } },
      ['field-not-of-type'],
    ],
  ])('given %s, then the fields of a move are checked', (_, fields, codes) => {
    expect(opened().try({ do: 'move', move: 'assess', by: 'carys', fields: fields as never })).toEqual(codes);
  });

  test('a list is asked for where the definition takes many', () => {
    const play = working().do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'x' } });
    const settle = { do: 'move', move: 'settle', by: 'lena' } as const;
    const { seq } = play.last('act-done');
    expect(play.try({ ...settle, fields: { of: seq } })).toEqual(['field-not-of-type']);
    expect(play.try({ ...settle, fields: { of: [] } })).toEqual(['field-missing']);
    expect(play.try({ ...settle, fields: { of: ['x'] } })).toEqual(['field-not-of-type']);
    const assessed = play.entries[1]?.seq ?? 0;
    expect(play.try({ ...settle, fields: { of: [assessed] } })).toEqual(['act-not-on-record']);
  });
});

describe('late records', () => {
  const note = { do: 'move', move: 'note', by: 'lena', fields: { about: 'a call' } } as const;

  test('what is recorded after the end of the last day in time is flagged for ever and says why', () => {
    const happenedAt = '2025-03-03T15:00:00.000Z';
    const inTime = working()
      .at('2025-03-10T23:59:59.999Z')
      .do({ ...note, happenedAt });
    expect(inTime.last('act-done').body.late).toBeUndefined();
    const late = working().at('2025-03-11T00:00:00.000Z');
    expect(late.try({ ...note, happenedAt })).toEqual(['late-without-reason']);
    expect(late.try({ ...note, happenedAt, lateBecause: '  ' })).toEqual(['late-without-reason']);
    late.do({ ...note, happenedAt, lateBecause: ' A system was down. ' });
    expect(late.open.acts.at(-1)).toMatchObject({
      happenedAt,
      recordedAt: '2025-03-11T00:00:00.000Z',
      late: { because: 'A system was down.' },
    });
  });

  test('what has not happened yet cannot be recorded', () => {
    expect(working().try({ ...note, happenedAt: '2025-03-03T10:00:00.001Z' })).toEqual([
      'happened-in-future',
    ]);
    expect(working().try({ ...note, happenedAt: '2025-03-03T10:00:00.000Z' })).toEqual([]);
  });

  test('a move made late starts its clocks on the day it was made', () => {
    const play = opened().at('2025-03-06T09:00:00.000Z');
    play.do({
      do: 'move',
      move: 'assess',
      by: 'hari',
      happenedAt: '2025-03-04T09:00:00.000Z',
      fields: { kind: 'simple' },
    });
    expect(play.open.clocks['answer']?.from).toBe('2025-03-04');
    expect(play.open.since).toBe('2025-03-04T09:00:00.000Z');
  });
});

function answered(): Play {
  const fields = { accept: true, position: 'accepted' };
  return working().do({ do: 'move', move: 'sign', by: 'hari', fields });
}

function closed(): Play {
  return answered()
    .do({ do: 'note-child', by: 'carys', matter: 'matter_2', pathway: 'answering', relation: 'follow-up' })
    .do({ do: 'note-child-closed', by: 'carys', matter: 'matter_2' })
    .do({ do: 'move', move: 'close', by: 'carys' });
}
