import { describe, expect, test } from 'vitest';
import type { Roster } from '../../src/index.ts';
import { roster } from './answering.ts';
import { opened, type Play, working } from './play.ts';

const sign = { do: 'move', move: 'sign', fields: { accept: true, position: 'accepted' } } as const;
const because = 'On leave.';

/** A roster in which one person holds one more role. */
function also(person: string, role: string): Roster {
  const more = { person, role, body: 'harrow-lane', from: '2020-01-01T00:00:00.000Z' };
  return { ...roster, appointments: [...roster.appointments, more] };
}

describe('after a breach has given the matter to another role', () => {
  test('it is handed over within that role only: no hand-over undoes a breach', () => {
    const play = opened().at('2025-03-06T10:00:00.000Z');
    play.sweep();
    expect(play.open).toMatchObject({ state: 'received', office: 'head', owner: { person: 'hari' } });
    expect(play.try({ do: 'hand-over', by: 'hari', to: 'carys', because })).toEqual(['receiver-not-in-role']);
    play.do({ do: 'hand-over', by: 'hari', to: 'hana', because }).do({ do: 'accept-hand-over', by: 'hana' });
    expect(play.open).toMatchObject({ office: 'head', owner: { role: 'head', person: 'hana' } });
    play.do({ do: 'move', move: 'assess', by: 'carys', fields: { kind: 'simple' } });
    expect(play.open).toMatchObject({ state: 'working', office: 'lead', owner: { role: 'lead' } });
  });
});

describe('separation of duties', () => {
  test('whoever assessed cannot sign, whatever else they are', () => {
    const play = working({ roster: also('carys', 'head') });
    expect(play.refusals({ ...sign, by: 'carys' })[0]).toMatchObject({
      code: 'same-person-both-duties',
      at: 'sign',
      message: {
        en: expect.stringContaining('performed “assess” on this matter'),
        cy: expect.stringContaining('“assess”'),
      },
    });
    expect(play.try({ ...sign, by: 'hari' })).toEqual([]);
  });

  test('acting for someone counts for both: the delegate cannot sign after, nor the delegator', () => {
    const play = opened({ roster: also('colin', 'head') });
    play.do({ do: 'delegate', by: 'carys', to: 'colin', because });
    play.do({ do: 'move', move: 'assess', by: 'colin', onBehalfOf: 'carys', fields: { kind: 'simple' } });
    expect(play.last('act-done').body.onBehalfOf).toBe('carys');
    expect(play.open.acts[0]?.persons).toEqual(['colin', 'carys']);
    expect(play.try({ ...sign, by: 'colin' })).toEqual(['same-person-both-duties']);
    play.do({ do: 'delegate', by: 'hari', to: 'carys', because });
    expect(play.try({ ...sign, by: 'carys', onBehalfOf: 'hari' })).toEqual(['same-person-both-duties']);
  });

  test('nor can someone else sign in the name of whoever assessed', () => {
    const play = working({ roster: also('carys', 'head') });
    play.do({ do: 'delegate', by: 'carys', to: 'luke', because });
    expect(play.try({ ...sign, by: 'luke', onBehalfOf: 'carys' })).toEqual(['same-person-both-duties']);
  });

  test('handing the matter over, or withdrawing the act, does not wash it away', () => {
    const play = working({ roster: also('carys', 'head') });
    play.do({ do: 'hand-over', by: 'lena', to: 'luke', because }).do({ do: 'accept-hand-over', by: 'luke' });
    expect(play.try({ ...sign, by: 'carys' })).toEqual(['same-person-both-duties']);
    const other = working({ roster: also('carys', 'head') });
    other.do({
      do: 'correct',
      by: 'carys',
      act: other.last('act-done').seq,
      how: 'withdrawn',
      because: 'A slip.',
    });
    other.do({ do: 'move', move: 'assess', by: 'colin', fields: { kind: 'simple' } });
    expect(other.try({ ...sign, by: 'carys' })).toEqual(['same-person-both-duties']);
  });

  test('whoever corrects an act has performed its duty too', () => {
    const play = working({ roster: also('colin', 'head') });
    const act = play.last('act-done').seq;
    play.do({
      do: 'correct',
      by: 'colin',
      act,
      how: 'replaced',
      fields: { kind: 'complex' },
      because: 'A slip.',
    });
    expect(play.try({ ...sign, by: 'colin' })).toEqual(['same-person-both-duties']);
  });
});

describe('handing over', () => {
  const offer = { do: 'hand-over', by: 'lena', to: 'luke', because } as const;

  test('what is offered stays with the sender until it is accepted', () => {
    const play = working().do(offer);
    expect(play.open.owner.person).toBe('lena');
    expect(play.open.offer).toMatchObject({ to: { role: 'lead', person: 'luke' }, from: 'lena' });
    play.do({ do: 'accept-hand-over', by: 'luke' });
    expect(play.open.owner).toEqual({ role: 'lead', person: 'luke' });
    expect(play.open.offer).toBeUndefined();
    expect(play.try({ do: 'accept-hand-over', by: 'luke' })).toEqual(['nothing-offered']);
  });

  test('declined, it stays where it is', () => {
    const play = working().do(offer);
    expect(play.try({ do: 'decline-hand-over', by: 'hari', because: ' ' })).toEqual([
      'nothing-offered',
      'reason-missing',
    ]);
    play.do({ do: 'decline-hand-over', by: 'luke', because: 'Full.' });
    expect(play.open).toMatchObject({ owner: { person: 'lena' } });
    expect(play.open.offer).toBeUndefined();
  });

  test('only the owner offers, and only to someone in the role who is there', () => {
    expect(working().try({ ...offer, by: 'luke' })).toEqual(
      ['not-the-owner', 'already-the-owner'].slice(0, 1),
    );
    expect(working().try({ ...offer, to: 'lena' })).toEqual(['already-the-owner']);
    expect(working().try({ ...offer, to: 'hari', because: '' })).toEqual([
      'receiver-not-in-role',
      'reason-missing',
    ]);
    expect(working().try({ ...offer, by: 'stranger' })).toEqual(['not-the-owner']);
  });

  test('nobody accepts for another, and not after leaving the role', () => {
    const play = working().do(offer);
    play.do({ do: 'delegate', by: 'luke', to: 'hari', because });
    expect(play.try({ do: 'accept-hand-over', by: 'hari', onBehalfOf: 'luke' })).toEqual(['nothing-offered']);
    expect(play.try({ do: 'accept-hand-over', by: 'luke', onBehalfOf: 'luke' })).toContain('nothing-offered');
    const appointments = play.roster.appointments.map((one) =>
      one.person === 'luke' ? { ...one, until: '2025-03-03T09:00:00.000Z' } : one,
    );
    play.roster = { ...play.roster, appointments };
    expect(play.try({ do: 'accept-hand-over', by: 'luke' })).toEqual(['receiver-not-in-role']);
  });

  test('an offer lapses when the matter goes to somebody else, and not when it stays', () => {
    const play = working().do(offer);
    play.do({ do: 'move', move: 'ask', by: 'lena' });
    expect(play.open.offer).toBeDefined();
    play.at('2025-03-11T00:00:00.000Z').sweep();
    expect(play.open).toMatchObject({ state: 'waiting', owner: { role: 'head', person: 'hari' } });
    expect(play.open.offer).toBeUndefined();
  });
});

describe('delegation', () => {
  test('it lets another act in one’s name, until it ends, and no further', () => {
    const play = working();
    const ask = { do: 'move', move: 'ask', by: 'colin', onBehalfOf: 'lena' } as const;
    expect(play.try(ask)).toEqual(['not-delegated']);
    play.do({ do: 'delegate', by: 'lena', to: 'colin', until: '2025-03-04T00:00:00.000Z', because });
    expect(play.try({ ...ask, onBehalfOf: 'luke' })).toEqual(['not-delegated']);
    expect(play.try({ do: 'delegate', by: 'colin', onBehalfOf: 'lena', to: 'hari', because })).toEqual([
      'cannot-delegate-on',
    ]);
    play.at('2025-03-03T23:59:59.999Z');
    expect(play.try(ask)).toEqual([]);
    play.at('2025-03-04T00:00:00.000Z');
    const resume = { do: 'move', move: 'resume', by: 'hari', onBehalfOf: 'lena' } as const;
    expect(play.try({ ...resume, by: 'colin' })).toEqual(['not-delegated']);
    expect(play.try({ do: 'move', move: 'resume', by: 'hari' })).toEqual(['role-not-allowed']);
  });

  test('who gave it or has it can end it', () => {
    const play = working().do({ do: 'delegate', by: 'lena', to: 'colin', because });
    const delegation = play.last('duty-delegated').seq;
    const end = { do: 'end-delegation', delegation, because: 'Back.' } as const;
    expect(play.try({ ...end, by: 'hari', because: '' })).toEqual(['no-such-delegation', 'reason-missing']);
    expect(play.try({ ...end, by: 'lena', delegation: delegation + 1 })).toEqual(['no-such-delegation']);
    play.do({ ...end, by: 'colin' });
    expect(play.open.delegations).toEqual([]);
    play.do({ do: 'delegate', by: 'lena', to: 'colin', because });
    play.do({ do: 'delegate', by: 'lena', to: 'luke', because });
    play.do({ ...end, by: 'lena', delegation: play.last('duty-delegated').seq });
    expect(play.open.delegations).toMatchObject([{ from: 'lena', to: 'colin' }]);
  });

  test('it is between two people who have a role, with a reason and an end that is to come', () => {
    expect(
      working().try({
        do: 'delegate',
        by: 'stranger',
        to: 'nobody',
        until: '2025-03-03T10:00:00.000Z',
        because: '',
      }),
    ).toEqual(['no-role-in-matter', 'delegate-unknown', 'delegation-over', 'reason-missing']);
    expect(working().try({ do: 'delegate', by: 'lena', to: 'lena', because })).toEqual([
      'delegation-to-self',
    ]);
    expect(working().try({ do: 'delegate', by: 'dilys', to: 'lena', because })).toEqual([]);
  });

  test('someone who is absent cannot act, and what they delegated can still be done for them', () => {
    const play = working().do({ do: 'delegate', by: 'lena', to: 'luke', because });
    away(play, 'lena', '2025-03-03T10:30:00.000Z');
    play.at('2025-03-03T11:00:00.000Z');
    expect(play.try({ do: 'move', move: 'ask', by: 'lena' })).toEqual(['person-absent']);
    expect(play.try({ do: 'move', move: 'ask', by: 'luke', onBehalfOf: 'lena' })).toEqual([]);
  });

  test('whoever stands in for the owner can do what the owner could', () => {
    const play = working();
    away(play, 'lena', '2025-03-03T10:30:00.000Z');
    play.at('2025-03-03T11:00:00.000Z');
    expect(play.try({ do: 'move', move: 'ask', by: 'hari' })).toEqual([]);
    expect(play.last('act-done').body.role).toBe('lead');
  });
});

function away(play: Play, person: string, from: string): void {
  play.roster = { ...play.roster, absences: [...play.roster.absences, { person, from }] };
}
