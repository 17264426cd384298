import { bankHolidays } from '@candour/calendar';
import { definition } from '../../src/definition/definition.ts';
import type { Appointment, Roster } from '../../src/index.ts';

const both = (en: string) => ({ en, cy: `${en} (cy)` });
const policy = { kind: 'local-policy', says: both('Made for these tests.') };
const clock = (runs: unknown, rest: object) => ({
  title: both('Clock'),
  runs,
  from: 'entry',
  basis: policy,
  ...rest,
});
const breach = (does: object) => ({ breach: { says: both('It is late.'), ...does } });
const move = (from: readonly string[], by: readonly string[], rest: object) => ({
  title: both('Move'),
  from,
  by,
  ...rest,
});
const text = { title: both('Text'), type: 'text' };

/** A pathway with one of everything that the engine must do: a question is put and must be answered. */
export const answering = definition.parse({
  pathway: 'answering',
  version: 1,
  title: both('Answering'),
  purpose: both('To answer.'),
  calendar: 'england-wales',
  lateAfter: '5 working-days',
  initial: 'received',
  roles: {
    clerk: { title: both('Clerk'), body: 'within' },
    lead: { title: both('Lead'), body: 'within' },
    head: { title: both('Head'), body: 'within' },
    oversight: { title: both('Oversight'), body: 'outside' },
  },
  separate: [{ duties: ['assess', 'sign'], because: both('Nobody signs off their own assessment.') }],
  axes: {
    position: {
      title: both('Position'),
      initial: 'unknown',
      values: { unknown: both('Unknown'), accepted: both('Accepted'), refused: both('Refused') },
    },
  },
  states: {
    received: { title: both('Received'), owner: 'clerk', deputy: 'head', clocks: ['acknowledge', 'overall'] },
    working: {
      title: both('Working'),
      owner: 'lead',
      deputy: 'head',
      clocks: ['overall', 'answer', 'progress', 'promised'],
    },
    waiting: { title: both('Waiting'), owner: 'lead', deputy: 'head', clocks: ['overall', 'chase'] },
    late: {
      title: both('Late'),
      owner: 'head',
      deputy: 'lead',
      clocks: ['overall', 'promised', 'first-rung', 'again'],
    },
    answered: { title: both('Answered'), owner: 'clerk', deputy: 'head', clocks: ['review'] },
    closed: { title: both('Closed'), terminal: { outcome: 'done', says: both('It is done.') } },
  },
  clocks: {
    acknowledge: clock('1 working-day', breach({ owner: 'head', visible: 'oversight' })),
    overall: clock('6 months', { repeats: true, ...breach({ visible: 'public' }) }),
    answer: clock(
      [
        { when: { last: 'assess', field: 'kind', is: 'complex' }, runs: '40 working-days' },
        { otherwise: '20 working-days' },
      ],
      {
        pausesIn: ['waiting'],
        extend: { by: ['head'], times: 2, atMost: '10 working-days' },
        ...breach({ to: 'late' }),
      },
    ),
    progress: clock('1 month', { repeats: true, ...breach({ visible: 'oversight' }) }),
    promised: clock('until-field', {
      from: { move: 'promise', field: 'by' },
      ...breach({ visible: 'affected' }),
    }),
    chase: clock('5 working-days', breach({ owner: 'head' })),
    'first-rung': clock('3 months', { from: { breach: 'answer' }, ...breach({ visible: 'public' }) }),
    again: clock('1 month', { repeats: true, ...breach({ owner: 'oversight' }) }),
    review: clock('6 months', { from: { move: 'sign' }, repeats: true, ...breach({ owner: 'head' }) }),
  },
  moves: {
    assess: move(['received'], ['clerk'], {
      to: 'working',
      duty: 'assess',
      fields: {
        kind: {
          title: both('Kind'),
          type: 'choice',
          choices: [
            { value: 'simple', title: both('Simple') },
            { value: 'complex', title: both('Complex') },
          ],
        },
        note: { ...text, optional: true },
        stated: { title: both('Stated'), type: 'due', optional: true },
      },
    }),
    ask: move(['working'], ['lead'], { to: 'waiting' }),
    resume: move(['waiting'], ['lead', 'clerk'], { to: 'working' }),
    promise: move(['working', 'late'], ['lead', 'head'], {
      fields: { by: { title: both('By'), type: 'due' } },
    }),
    note: move(['working', 'waiting', 'late'], ['lead', 'clerk'], { fields: { about: text } }),
    settle: move(['working', 'waiting', 'late'], ['lead'], {
      fields: { of: { title: both('Of'), type: 'act', of: 'note', many: true } },
    }),
    sign: move(['working', 'late'], ['head'], {
      to: [{ when: { field: 'accept', is: true }, to: 'answered' }, { otherwise: 'working' }],
      duty: 'sign',
      fields: {
        accept: { title: both('Accept'), type: 'yes-no' },
        position: {
          title: both('Position'),
          type: 'choice',
          choices: [
            { value: 'accepted', title: both('Accepted') },
            { value: 'refused', title: both('Refused') },
          ],
        },
      },
      sets: { position: { field: 'position' } },
      guards: [
        {
          code: 'notes-open',
          says: both('A note is not settled; settle it first.'),
          holds: { every: 'note', has: ['settle'], by: 'of' },
        },
      ],
      spawns: [{ pathway: 'answering', relation: 'follow-up' }],
    }),
    close: move(['answered'], ['clerk'], {
      to: 'closed',
      guards: [
        {
          code: 'follow-up-open',
          says: both('The follow-up has not ended; end it first.'),
          holds: { children: 'closed', relation: 'follow-up' },
        },
      ],
    }),
    reopen: move(['closed'], ['head'], { to: 'working' }),
  },
});

const appointed = (person: string, role: string): Appointment => ({
  person,
  role,
  body: 'harrow-lane',
  from: '2020-01-01T00:00:00.000Z',
});

/** Two of each in order of precedence, one outside, and someone on duty. */
export const roster: Roster = {
  appointments: [
    appointed('carys', 'clerk'),
    appointed('colin', 'clerk'),
    appointed('lena', 'lead'),
    appointed('luke', 'lead'),
    appointed('hari', 'head'),
    appointed('hana', 'head'),
    appointed('olwen', 'oversight'),
  ],
  absences: [],
  dutyHolders: [{ body: 'harrow-lane', person: 'dilys', from: '2020-01-01T00:00:00.000Z' }],
};

export const calendar = bankHolidays;
