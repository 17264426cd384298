import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { components } from '../../packages/server/test/client/api.d.ts';
import { contentOf, type Site, sites, upload } from './open-site.ts';
import { expectLogVerifies, expectProved } from './proofs.ts';

type Act = components['schemas']['Act'];
type Fields = Record<string, string | number | string[]>;

const roles = {
  officer: ['triage-officer', 'case-officer'],
  supervisor: ['supervisor'],
  assessor: ['assessor'],
  chair: ['panel-chair'],
  deputy: ['deputy-chair'],
  requester: ['consent-requester'],
  provider: ['provider'],
  outside: ['outside-supervisor'],
  oversight: ['oversight-lead'],
} as const;
type Who = keyof typeof roles;

const judgement = {
  'facts-relied-on': 'Three visits, of which two took place.',
  'facts-missing': 'What the caretaker saw.',
  'alternatives-rejected': 'To go on without a date.',
};

describe.each(sites)('the case that was reviewed late, on $name', ({ open }) => {
  let site: Site;
  let matter = '';
  let paper = '';
  let stranger = '';
  const people = {} as Record<Who, string>;

  beforeAll(async () => {
    site = await open('2021-03-12T09:00:00.000Z');
    const admin = await site.as(site.administrator);
    const body = contentOf(
      await admin.POST('/api/v1/bodies', { body: { name: 'Marlshire Partnership' } }),
    ).id;
    const name = async (called: string) =>
      contentOf(await admin.POST('/api/v1/people', { body: { name: called } })).id;
    for (const who of Object.keys(roles) as Who[]) {
      people[who] = await name(`Example ${who}`);
      for (const role of roles[who]) {
        const appointment = { person: people[who], role, body };
        contentOf(await admin.POST('/api/v1/appointments', { body: appointment }));
      }
    }
    stranger = await name('Example stranger');
    const officer = await site.as(people.officer);
    const opening = { pathway: 'safeguarding-case', body, title: 'Owen T., Harrow Lane' };
    matter = contentOf(await officer.POST('/api/v1/matters', { body: opening })).matter;
    for (const person of Object.values(people))
      contentOf(await officer.POST('/api/v1/matters/{matter}/members', { ...path(), body: { person } }));
    paper = await upload(site, people.officer, {
      file: 'family-letter.docx',
      classification: 'restricted',
      matter,
    });
  }, 120_000);
  afterAll(() => site?.close());

  const path = () => ({ params: { path: { matter } } });
  const act = async (who: Who, body: Act) => {
    const api = await site.as(people[who]);
    return contentOf(await api.POST('/api/v1/matters/{matter}/acts', { ...path(), body }));
  };
  const move = (who: Who, name: string, fields: Fields = {}) =>
    act(who, { do: 'move', move: name, fields } as Act);
  const show = async (who: Who, query: { happenedBy?: string; recordedBy?: string } = {}) =>
    contentOf(
      await (await site.as(people[who])).GET('/api/v1/matters/{matter}', {
        params: { path: { matter }, query },
      }),
    );

  test('support is given for a while and ends, as the pathway has it', async () => {
    await move('officer', 'acknowledge', { 'told-how': 'By telephone.' });
    await move('officer', 'record-search', { searched: 'All earlier referrals.', found: 0 });
    await move('officer', 'finish-identity-check');
    await move('supervisor', 'proceed', { why: 'The risk is plain.' });
    await move('assessor', 'assess', { ...judgement, evidence: [paper] });
    await move('supervisor', 'list-for-panel');
    await move('chair', 'adopt-plan', {
      ...judgement,
      support: 'Eight visits.',
      'consent-how': 'In person.',
      'consent-by': '2021-03-20',
      asks: people.requester,
    });
    await move('requester', 'record-consent', { 'given-by': 'person', form: paper });
    await move('officer', 'brief-provider', { brief: paper, sessions: 1, 'report-by': '2021-06-01' });
    await move('provider', 'receive-brief', { received: paper });
    const planned = await move('officer', 'plan-session', { day: '2021-03-14', with: 'The fire service' });
    const session = planned.entries.at(-1) ?? 0;
    await move('provider', 'record-session', { session, record: paper, 'needs-addressed': 'The hob.' });
    await move('officer', 'begin-support-review', { report: 'One visit of one.' });
    await move('chair', 'propose-exit', judgement);
    const asked = (await move('officer', 'ask-referrer', { told: 'Support is to end.' })).entries.at(-1) ?? 0;
    await move('officer', 'record-referrer-view', { asked, answer: 'answered', view: 'Too soon.' });
    await move('assessor', 'assess', { ...judgement, evidence: [paper] });
    site.setNow('2021-03-25');
    const ended = await move('supervisor', 'approve-exit', { ...judgement, evidence: [paper] });
    expect(ended.state).toBe('exited');
    site.setNow('2021-10-04');
    await move('outside', 'record-missed-review', { why: 'It did not happen.' });
    const after = await show('officer');
    expect(after.dues.find(({ clock }) => clock === 'twelve-month-review-due')).toMatchObject({
      due: '2022-03-25',
    });
  }, 120_000);

  test('a review entered eight months late says so, and without a reason it is not taken', async () => {
    site.setNow('2022-12-09');
    const held: Extract<Act, { do: 'move' }> = {
      do: 'move',
      move: 'hold-twelve-month-review',
      fields: { ...judgement, evidence: [paper], outcome: 'no-further-need' },
      happenedAt: '2022-03-25T10:00:00Z',
    };
    const chair = await site.as(people.chair);
    const silent = await chair.POST('/api/v1/matters/{matter}/acts', { ...path(), body: held });
    expect(silent.error).toMatchObject({ code: 'late-without-reason' });
    const late = await act('chair', {
      ...held,
      lateBecause: 'It was found missing when the file was asked for.',
    });
    expect(late.state).toBe('closed-after-support');
    const shown = await show('chair');
    const entry = shown.timeline.find(({ seq }) => seq === late.entries.at(-1));
    expect(entry).toMatchObject({
      happenedAt: { earliest: '2022-03-25T10:00:00.000Z' },
      body: { late: { because: 'It was found missing when the file was asked for.' } },
    });
    expect(entry?.recordedAt.slice(0, 10)).toBe('2022-12-09');
    await expectProved(site, late.entries);
  });

  test('what was so and what was known are told apart, on both axes', async () => {
    const april = '2022-04-30T12:00:00Z';
    const today = '2022-12-09T20:00:00Z';
    const known = async (happenedBy: string, recordedBy: string) =>
      (await show('chair', { happenedBy, recordedBy })).state;
    // In April nobody knew of a review: the case was open, and its review overdue.
    expect(await known(april, april)).toBe('twelve-month-awaited');
    // As the record has it since December, the case had been closed by April.
    expect(await known(april, today)).toBe('closed-after-support');
    expect(await known('2022-03-24T12:00:00Z', today)).toBe('twelve-month-awaited');
    expect(await known(today, april)).toBe('twelve-month-awaited');
    const then = await show('chair', { recordedBy: april });
    expect(then.timeline.some(({ body }) => JSON.stringify(body).includes('hold-twelve-month'))).toBe(false);
  });

  test('to whoever has no need to know, it is nowhere: not by its id, in lists, search, documents or the log', async () => {
    const words = ['Owen', matter, paper];
    for (const api of [await site.as(stranger), await site.as(site.administrator), site.anyone]) {
      expect((await api.GET('/api/v1/matters/{matter}', path())).response.status).toBe(404);
      const refused = await api.POST('/api/v1/matters/{matter}/acts', {
        ...path(),
        body: { do: 'move', move: 'reopen', fields: { why: 'To see.' } },
      });
      expect([403, 404, 401]).toContain(refused.response.status);
      const document = { params: { path: { document: paper } } };
      const answers = [
        await api.GET('/api/v1/matters', { params: { query: { limit: 200 } } }),
        await api.GET('/api/v1/due', {}),
        await api.GET('/api/v1/search', { params: { query: { words: 'Owen Harrow' } } }),
        await api.GET('/api/v1/documents', { params: { query: { limit: 50 } } }),
        await api.GET('/api/v1/documents', { params: { query: { limit: 50, matter } } }),
        await api.GET('/api/v1/documents/{document}', document),
        await api.GET('/api/v1/documents/{document}/text', document),
        await api.GET('/api/v1/documents/{document}/items', document),
        await api.GET('/api/v1/documents/{document}/proposals', document),
        await api.GET('/api/v1/matters/{matter}/items', path()),
        await api.GET('/api/v1/matters/{matter}/ties', path()),
        await api.GET('/api/v1/public/matters', { params: { query: { limit: 50 } } }),
      ];
      for (const { data, error } of answers) {
        const told = JSON.stringify(data ?? error);
        for (const word of words) expect(told).not.toContain(word);
      }
    }
    expect(JSON.stringify(await show('officer'))).toContain('Owen');
  });

  test('its leaves in the public log name the matter, and not a word of what it is about', async () => {
    const { timeline } = await show('officer');
    for (const { seq } of timeline.filter(({ kind }) => kind === 'act-done')) {
      const bundle = contentOf(
        await site.anyone.GET('/api/v1/entries/{seq}/proof', { params: { path: { seq } } }),
      );
      expect(bundle.entry).toContain(matter);
      for (const word of ['visits', 'telephone', 'panel', 'closed-after-support'])
        expect(bundle.entry).not.toContain(word);
    }
    await expectLogVerifies(site);
  });
});
