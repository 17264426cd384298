import { describe, expect, test } from 'vitest';
import { opened, type Play, working } from './play.ts';

const because = 'The form was misread.';

function correct(play: Play, changes: object) {
  return {
    do: 'correct',
    by: 'carys',
    act: play.last('act-done').seq,
    because,
    how: 'replaced',
    ...changes,
  } as const;
}

describe('corrections', () => {
  test('an act corrected counts as corrected from where it was done, and the first record stays', () => {
    const play = working().at('2025-03-05T10:00:00.000Z');
    play.do(correct(play, { fields: { kind: 'complex' } }));
    expect(play.open.acts[0]?.fields).toEqual({ kind: 'complex' });
    expect(play.open.clocks['answer']?.runs).toEqual({ amount: 40, unit: 'working-day' });
    expect(play.last('act-corrected').body.dues).toEqual([
      {
        clock: 'answer',
        arming: 1,
        due: '2025-04-30',
        calendar: play.calendar.version,
        basis: 'local-policy',
      },
    ]);
    expect(play.open.history[1]?.body).toMatchObject({ fields: { kind: 'simple' } });
    expect(play.open.clocks['answer']?.told?.due).toBe('2025-04-30');
  });

  test('the last correction counts, and a time corrected moves the clocks', () => {
    const play = opened().at('2025-03-04T15:00:00.000Z');
    play.do({ do: 'move', move: 'assess', by: 'colin', fields: { kind: 'simple' } });
    play.do(correct(play, { fields: { kind: 'complex', note: 'first' } }));
    play.do(correct(play, { fields: { kind: 'complex', note: 'second' } }));
    play.do(correct(play, { actHappenedAt: '2025-03-03T11:00:00.000Z' }));
    expect(play.open.acts[0]).toMatchObject({
      fields: { note: 'second' },
      happenedAt: '2025-03-03T11:00:00.000Z',
      recordedAt: '2025-03-04T15:00:00.000Z',
      persons: ['colin', 'carys'],
    });
    expect(play.open.clocks['answer']?.from).toBe('2025-03-03');
  });

  test('an axis follows the field that sets it', () => {
    const play = working();
    play.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    play.do(correct(play, { by: 'hana', fields: { accept: false, position: 'accepted' } }));
    expect(play.open.axes).toEqual({ position: 'accepted' });
  });

  test('a move that is withdrawn takes the matter back, and its owner and clocks with it', () => {
    const play = working();
    play.do(correct(play, { how: 'withdrawn' }));
    expect(play.open).toMatchObject({ state: 'received', owner: { person: 'carys' } });
    expect(play.open.clocks['acknowledge']?.stopped).toBeUndefined();
    expect(play.open.clocks['answer']).toBeUndefined();
    expect(play.open.acts).toMatchObject([{ withdrawn: true }]);
    expect(play.try(correct(play, { how: 'withdrawn' }))).toEqual(['act-withdrawn-already']);
  });

  test('an act that is withdrawn counts for no guard', () => {
    const play = working().do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'x' } });
    const sign = {
      do: 'move',
      move: 'sign',
      by: 'hari',
      fields: { accept: true, position: 'accepted' },
    } as const;
    expect(play.try(sign)).toEqual(['notes-open']);
    const note = play.last('act-done').seq;
    play.do(correct(play, { by: 'lena', how: 'withdrawn' }));
    expect(play.try({ do: 'move', move: 'settle', by: 'lena', fields: { of: [note] } })).toEqual([
      'act-not-on-record',
    ]);
    expect(play.try(sign)).toEqual([]);
  });

  test('a promise that is withdrawn leaves the one before it to count', () => {
    const promise = (latest: string) =>
      ({
        do: 'move',
        move: 'promise',
        by: 'lena',
        fields: { by: { words: 'x', earliest: null, latest } },
      }) as const;
    const play = working().do(promise('2025-03-20')).do(promise('2025-06-20'));
    play.do(correct(play, { by: 'lena', how: 'withdrawn' }));
    expect(play.open.clocks['promised']).toMatchObject({ arming: 2, runs: { latest: '2025-03-20' } });
  });

  test('a move that others were built on, or that brought matters into being, is not withdrawn', () => {
    const play = working();
    const assessed = play.last('act-done').seq;
    play.do({ do: 'hand-over', by: 'lena', to: 'luke', because });
    expect(play.try({ ...correct(play, { how: 'withdrawn' }), act: assessed, because: '' })).toEqual([
      'reason-missing',
    ]);
    play.do({ do: 'accept-hand-over', by: 'luke' });
    expect(play.try({ ...correct(play, { how: 'withdrawn' }), act: assessed })).toEqual(['act-built-upon']);
    const moved = working();
    const first = moved.last('act-done').seq;
    moved.do({ do: 'move', move: 'ask', by: 'lena' });
    expect(moved.try({ ...correct(moved, { how: 'withdrawn' }), act: first })).toEqual(['act-built-upon']);
    const late = working().at('2025-04-01T00:00:00.000Z');
    late.sweep();
    expect(late.try(correct(late, { how: 'withdrawn' }))).toEqual(['act-built-upon']);
    const signed = working();
    signed.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: true, position: 'accepted' } });
    expect(signed.try(correct(signed, { by: 'hari', how: 'withdrawn' }))).toEqual(['act-has-children']);
  });

  test('a correction must stand up where the act was done', () => {
    const play = working();
    expect(play.try(correct(play, { fields: { kind: 'odd' } }))).toEqual(['field-not-a-choice']);
    expect(play.try(correct(play, {}))).toEqual(['nothing-corrected']);
    expect(play.try(correct(play, { actHappenedAt: '2025-03-03T10:00:00.001Z' }))).toEqual([
      'happened-in-future',
    ]);
    expect(play.try(correct(play, { actHappenedAt: '2025-03-03T09:59:59.999Z' }))).toEqual([
      'happened-before-opening',
    ]);
    expect(play.try(correct(play, { actHappenedAt: '2025-03-03T10:00:00.000Z' }))).toEqual([]);
    expect(play.try(correct(play, { act: 12345, fields: {} }))).toEqual(['act-not-on-record']);
    expect(play.try(correct(play, { by: 'olwen', because: ' ', fields: { kind: 'simple' } }))).toEqual([
      'role-not-allowed',
      'reason-missing',
    ]);
    play.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    const elsewhere = { by: 'hana', fields: { accept: true, position: 'accepted' } };
    expect(play.try(correct(play, elsewhere))).toEqual(['correction-would-move']);
  });

  test('guards are asked again of the matter as it was', () => {
    const play = working();
    play.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    const signed = play.last('act-done').seq;
    play.do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'later' } });
    const fields = { accept: false, position: 'accepted' };
    expect(play.try({ ...correct(play, { by: 'hari', fields }), act: signed })).toEqual([]);
    const noted = working().do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'x' } });
    const note = noted.last('act-done').seq;
    noted.do({ do: 'move', move: 'settle', by: 'lena', fields: { of: [note] } });
    noted.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    expect(noted.try(correct(noted, { by: 'hari', fields }))).toEqual([]);
  });

  test('what later acts or breaches rest on is not taken away from under them, and the refusal names them', () => {
    const noted = working().do({ do: 'move', move: 'note', by: 'lena', fields: { about: 'x' } });
    const note = noted.last('act-done').seq;
    noted.do({ do: 'move', move: 'settle', by: 'lena', fields: { of: [note] } });
    const settled = noted.last('act-done').seq;
    expect(noted.try({ ...correct(noted, { by: 'lena', how: 'withdrawn' }), act: note })).toEqual([
      'act-relied-upon',
    ]);
    noted.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    const withdrawal = { ...correct(noted, { by: 'lena', how: 'withdrawn' }), act: settled };
    expect(noted.refusals(withdrawal)).toMatchObject([
      { code: 'act-relied-upon', message: { en: expect.stringContaining('“Move”') } },
    ]);
    const promised = working().do({
      do: 'move',
      move: 'promise',
      by: 'lena',
      fields: { by: { words: 'x', earliest: null, latest: '2025-03-05' } },
    });
    const promise = promised.last('act-done').seq;
    promised.at('2025-03-06T10:00:00.000Z').sweep();
    expect(promised.try({ ...correct(promised, { by: 'lena', how: 'withdrawn' }), act: promise })).toEqual([
      'act-relied-upon',
    ]);
  });

  test('a field that a correction leaves empty is no longer on the record, nor what it set', () => {
    const play = working();
    play.do(correct(play, { fields: { kind: 'simple', note: '  ' } }));
    expect(play.open.acts[0]?.fields).toEqual({ kind: 'simple' });
  });

  test('someone barred from the duty cannot correct it', () => {
    const play = working();
    play.do({ do: 'move', move: 'sign', by: 'hari', fields: { accept: false, position: 'refused' } });
    const appointment = {
      person: 'hari',
      role: 'clerk',
      body: 'harrow-lane',
      from: '2020-01-01T00:00:00.000Z',
    };
    play.roster = { ...play.roster, appointments: [...play.roster.appointments, appointment] };
    const assessed = play.entries[1]?.seq ?? 0;
    const fields = { kind: 'complex' };
    expect(play.try({ ...correct(play, { by: 'hari', fields }), act: assessed })).toEqual([
      'same-person-both-duties',
    ]);
  });

  test('a breach that was recorded is not unrung', () => {
    const play = working().at('2025-04-01T00:00:00.000Z');
    play.sweep();
    play.do(correct(play, { fields: { kind: 'complex' } }));
    expect(play.open).toMatchObject({
      state: 'late',
      clocks: { answer: { breachedAt: '2025-03-31T23:00:00.000Z' } },
    });
    expect(play.sweep()).toEqual([]);
  });
});
