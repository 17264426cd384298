import { bankHolidays } from '@candour/calendar';
import { describe, expect, test } from 'vitest';
import { proposeSamePerson } from '../../src/person/propose-same-person.ts';
import { Replay } from './timeline.ts';

describe('A: seven sessions planned and one held', () => {
  const told = new Replay('a-one-session-of-seven').until('2021-06-01');

  test('when sessions are planned and nothing is recorded, the review of support runs out before the first of them and the oversight body answers', () => {
    const then = new Replay('a-one-session-of-seven').until('2019-02-11');
    expect(then.breaches).toContain('2018-12-12 support-review-due');
    expect(then.open.owner).toMatchObject({ role: 'oversight-lead' });
    expect(then.open.visible).toBe('oversight');
  });

  test('when the panel notes on 12 March that sessions go on, the record contradicts it and it cannot go on', () => {
    expect(told.refused).toContain('2019-03-12 sessions-reconciled');
  });

  test('when an end is to be approved in April, it is refused for the sessions, the vulnerabilities and the referrer', () => {
    expect(told.refused.filter((line) => line.startsWith('2019-04-15'))).toEqual([
      '2019-04-15 sessions-reconciled',
      '2019-04-15 vulnerabilities-decided',
      '2019-04-15 referrer-asked-about-exit',
    ]);
  });

  test('when six months have gone by without a review, it is overdue on that day and the oversight body answers', () => {
    const then = new Replay('a-one-session-of-seven').until('2019-10-25');
    expect(then.breaches).toContain('2019-10-24 six-month-review-due');
    expect(then.open.owner).toMatchObject({ role: 'oversight-lead' });
  });

  test('when the review at twelve months is written down in December, it is flagged as late, with the reason', () => {
    const act = told.open.acts.find(({ move }) => move === 'hold-twelve-month-review');
    expect(act?.late?.because).toBe('An error of the system kept it from being entered.');
    expect(act?.recordedAt.slice(0, 10)).toBe('2020-12-14');
  });

  test('as known on 1 June there was no review at twelve months, and as it happened there was', () => {
    expect(told.asKnownOn('2020-06-01').acts.map(({ move }) => move)).not.toContain(
      'hold-twelve-month-review',
    );
    expect(told.asKnownOn('2020-06-01').state).toBe('twelve-month-awaited');
    expect(told.actsAsHappenedBy('2020-06-01')).toContain('hold-twelve-month-review');
  });

  test('when it was not entered, its limit ran out on the record, and stays there', () => {
    expect(told.breaches).toContain('2020-04-24 twelve-month-review-due');
  });
});

describe('B: three referrals under three spellings', () => {
  const earlier = [
    { ref: 'matter_2019', names: ['Tobias Merrowitz'], born: '2009-03-11', school: 'Kestrel Bank School' },
    { ref: 'matter_2021', names: ['Tobyas Merowits'], born: '2009-11-03', school: 'Low Mill School' },
    { ref: 'matter_other', names: ['Tobias Merriman'], born: '1999-01-30' },
  ].map((one) => ({ ...one, born: one.born as never }));
  const third = { ref: 'matter_1', names: ['Merrowits, Tobiasz'], born: '2009-03-11' as never };

  function listed(): Replay {
    const replay = new Replay('b-three-spellings').until('2024-04-22T10:30:00Z');
    const proposals = proposeSamePerson(third, earlier);
    replay.try(
      'triage-tess',
      'record-search',
      { searched: third.names[0] ?? '', found: proposals.length },
      '2024-04-22T11:00:00Z',
    );
    for (const { earlier: of, reasons } of proposals)
      replay.try(
        'triage-tess',
        'propose-earlier',
        { earlier: of, agrees: reasons.map(({ says }) => says.en).join('; ') },
        '2024-04-22T11:30:00Z',
      );
    return replay;
  }

  test('both earlier referrals are proposed, in words, and the other boy’s is not', () => {
    expect(proposeSamePerson(third, earlier).map(({ earlier: of }) => of)).toEqual([
      'matter_2019',
      'matter_2021',
    ]);
  });

  test('the search cannot be finished while one of them is not weighed', () => {
    const replay = listed();
    const first = replay.open.acts.find(({ move }) => move === 'propose-earlier');
    weigh(replay, first?.seq ?? 0);
    expect(replay.try('triage-tess', 'finish-identity-check', {}, '2024-04-22T13:00:00Z')).toEqual([
      'earlier-referrals-weighed',
    ]);
  });

  test('once weighed as one person, no supervisor alone can close it: it goes to the panel or outside', () => {
    const replay = listed();
    for (const { seq } of replay.open.acts.filter(({ move }) => move === 'propose-earlier'))
      weigh(replay, seq);
    expect(replay.try('triage-tess', 'finish-identity-check', {}, '2024-04-22T13:00:00Z')).toEqual([]);
    expect(replay.open.state).toBe('repeat-gateway');
    const reasons = {
      'facts-relied-on': 'Nothing new since the last.',
      'facts-missing': '-',
      'alternatives-rejected': '-',
    };
    expect(replay.try('supervisor-sian', 'propose-no-further-action', reasons, '2024-04-23')).not.toEqual([]);
    expect(replay.open.state).toBe('repeat-gateway');
    expect(replay.try('outside-owen', 'look-from-outside', reasons, '2024-04-23T10:00:00Z')).toEqual([]);
    expect(replay.try('supervisor-sian', 'propose-no-further-action', reasons, '2024-04-24')).toEqual([]);
  });

  function weigh(replay: Replay, proposal: number): void {
    const fields = {
      proposal,
      decision: 'same',
      together: 'Three worries in two years.',
      why: 'Name and date agree.',
    };
    expect(replay.try('triage-tess', 'weigh-earlier', fields, '2024-04-22T12:00:00Z')).toEqual([]);
  }
});

describe('C: a report delivered and put on a shelf', () => {
  test('in the month after it was delivered, everyone sees that it is unpublished, reason pending', () => {
    const replay = new Replay('c-delivered-and-shelved').until('2020-03-13');
    expect(replay.open.state).toBe('delivered');
    replay.until('2020-03-31');
    expect(replay.breaches).toContain('2020-03-14 publish-or-explain');
    expect(replay.open).toMatchObject({ state: 'unpublished-reason-pending', visible: 'public' });
  });

  test('a reason given in May holds for three months, and then it is pending again', () => {
    const replay = new Replay('c-delivered-and-shelved').until('2020-05-04');
    expect(replay.open.state).toBe('unpublished-explained');
    replay.until('2020-08-05');
    expect(replay.open.state).toBe('unpublished-reason-pending');
    replay.until('2020-09-10');
    expect(replay.open.owner.role).toBe('oversight-lead');
  });

  test('a document that surfaces later and is on no certificate stops publication until it is dealt with', () => {
    const replay = new Replay('c-delivered-and-shelved').until('2023-02-12');
    expect(replay.refused).toEqual(['2023-02-11 unmatched-holdings-dealt-with']);
    const surfaced = replay.open.acts.find(({ move }) => move === 'record-unmatched-holding');
    const fields = {
      holding: surfaced?.seq ?? 0,
      changes: 'One finding.',
      'why-missing': 'It was filed elsewhere.',
    };
    expect(replay.try('chair-cy', 'deal-with-unmatched', fields, '2023-02-13')).toEqual([]);
    expect(
      replay.try('decider-dot', 'publish', { report: 'sha256-6', on: '2023-02-14' }, '2023-02-14'),
    ).toEqual([]);
    expect(replay.open.state).toBe('published');
  });
});

describe('D: a holiday proclaimed while a limit runs', () => {
  const without = {
    ...bankHolidays,
    version: 'before-the-proclamation',
    days: {
      ...bankHolidays.days,
      'england-wales': {
        ...bankHolidays.days['england-wales'],
        2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 12-26 12-27',
      },
    },
  };

  test('both due dates stand on the record, with one explanation', () => {
    const replay = new Replay('d-holiday-proclaimed');
    replay.calendar = without;
    replay.until('2022-09-12');
    replay.calendar = bankHolidays;
    replay.until('2022-09-13');
    const changes = replay.entries.filter((entry) => entry.kind === 'clock-recomputed');
    const information = changes.filter(({ body }) => body.clock === 'information-due');
    expect(information.map(({ body }) => [body.before.due, body.after.due])).toEqual([
      ['2022-09-21', '2022-09-22'],
    ]);
    expect(information[0]?.body.before.calendar).toBe('before-the-proclamation');
    expect(information[0]?.body.says.en).toMatch(/2022|September|holiday/i);
  });
});

describe('E: the owner’s account is disabled at one minute to six', () => {
  test('at six the deputy owns it, and the ledger shows no moment without an owner', () => {
    const replay = new Replay('e-owner-disabled').until('2025-03-03T18:00:00Z');
    expect(replay.open.owner).toEqual({ role: 'duty-officer', person: 'duty-dai' });
    const replaced = replay.entries.find(
      (entry) => entry.kind === 'holder-replaced' && entry.body.post === 'owner',
    );
    expect(replaced?.happenedAt).toBe('2025-03-03T17:59:00.000Z');
  });
});
