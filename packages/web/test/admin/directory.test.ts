import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Credentials } from '../../../server/test/open-api.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('who is who, kept by an administrator', () => {
  let pages: PageServer;
  let ada: Credentials;
  let stale: Credentials;
  let clerk: string;

  beforeAll(async () => {
    pages = await openPages();
    ada = await pages.signIn(pages.record.administrator.person);
    // Long after: what needs a fresh confirmation is refused, and read all the same.
    stale = { ...ada };
  });
  afterAll(() => pages?.close());

  const idIn = (location: string | null) =>
    decodeURIComponent(/people\/([^?]+)/.exec(location ?? '')?.[1] ?? '');

  it('is shown to nobody else: not to whoever has not signed in, nor to a person without the right', async () => {
    const added = await pages.post(
      '/admin/people',
      { name: 'Cleo Clerk', email: 'cleo@marl.example', language: 'cy' },
      ada,
    );
    clerk = idIn(added.location);
    const cleo = await pages.signIn(clerk);
    for (const path of [
      ...['/admin', '/admin/bodies', '/admin/bodies.csv', '/admin/people', '/admin/people.json'],
      ...['/admin/appointments', '/admin/absences', '/admin/pathways', '/admin/pathways/preview'],
      ...['/admin/pathways/review/1', '/admin/holidays', '/admin/retention', '/admin/readings.csv'],
      ...['/admin/broken-glass', '/admin/log', '/admin/outbox', '/admin/import-and-export'],
    ]) {
      expect((await pages.get(path)).status, path).toBe(401);
      expect((await pages.get(path, cleo)).status, path).toBe(403);
    }
    const posted = await pages.post('/admin/bodies', { name: 'Elsewhere' }, cleo);
    expect(posted.status).toBe(403);
  });

  it('records a body with its other names, and tells at the field what is wrong', async () => {
    const done = await pages.post('/admin/bodies', { name: 'Ostler Housing', aliases: 'Ostler\nOH\n' }, ada);
    expect([done.status, done.location]).toEqual([303, '/admin/bodies?done=recorded']);
    const list = await pages.get('/admin/bodies', ada);
    expect(list.html).toContain('2 bodies are on the record');
    expect(list.html).toContain('Ostler; OH');
    const again = await pages.post('/cy/admin/bodies', { name: 'ostler housing', aliases: 'kept' }, ada);
    expect(again.status).toBe(422);
    expect(again.html).toContain('id="name-error"');
    expect(again.html).toContain('ar y cofnod eisoes');
    expect(again.html).toContain('kept</textarea>');
    expect((await pages.post('/admin/bodies', { name: ' ' }, ada)).html).toContain(
      'Give the name of the body',
    );
  });

  it('gives lists as CSV and JSON', async () => {
    const csv = await pages.get('/admin/bodies.csv', ada);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.html.split('\r\n')[0]).toBe('id,name,aliases,duty_holder,open_matters,matters');
    expect(csv.html).toContain('Ostler Housing,Ostler; OH,,0,0');
    const { people } = JSON.parse((await pages.get('/admin/people.json', ada)).html);
    expect(people).toContainEqual(expect.objectContaining({ id: clerk, name: 'Cleo Clerk', waysIn: 0 }));
  });

  it('shows an invitation once, in no address and to no cache', async () => {
    const invited = await pages.post(`/admin/people/${clerk}`, { do: 'invite' }, ada);
    expect(invited.status).toBe(200);
    expect(invited.headers.get('cache-control')).toBe('no-store');
    expect(invited.html).toContain('http://localhost/invitation#');
    const after = await pages.get(`/admin/people/${clerk}`, ada);
    expect(after.html).not.toContain('/invitation#');
    expect(after.html).toContain('Invited, until');
  });

  it('appoints with a last day, which counts to its end, and ends an appointment', async () => {
    const sent = { do: 'appoint', person: clerk, role: 'monitor', body: '*' };
    const until = { 'until-day': '30', 'until-month': '6', 'until-year': '2025' };
    const done = await pages.post('/admin/appointments', { ...sent, ...until }, ada);
    expect(done.location).toBe('/admin/appointments?done=appointed');
    const list = await pages.get('/admin/appointments?show=ending', ada);
    expect(list.html).toContain('30 June 2025');
    expect(list.html).toContain('ends in 13 days');
    expect(list.html).toContain('Keeper of the record');
    const { appointments } = JSON.parse((await pages.get('/admin/appointments.json', ada)).html);
    const { seq } = appointments.find(({ person }: { person: string }) => person === clerk);
    const ended = await pages.post(
      '/admin/appointments',
      { do: 'end', person: clerk, appointment: `${seq}` },
      ada,
    );
    expect(ended.location).toBe('/admin/appointments?done=ended');
    expect((await pages.get('/admin/appointments', ada)).html).toContain('Nobody holds a role');
  });

  it('refuses a term that ends before it begins, and a day that there is not', async () => {
    const sent = { do: 'appoint', person: clerk, role: 'monitor', body: '*' };
    const since = { 'since-day': '2', 'since-month': '7', 'since-year': '2025' };
    const until = { 'until-day': '1', 'until-month': '7', 'until-year': '2025' };
    const before = await pages.post('/admin/appointments', { ...sent, ...since, ...until }, ada);
    expect(before.html).toContain('The last day comes before the first');
    const noDay = await pages.post(
      '/admin/appointments',
      { ...sent, 'since-day': '31', 'since-month': '6', 'since-year': '2025' },
      ada,
    );
    expect(noDay.status).toBe(422);
    expect(noDay.html).toContain('href="#since-day"');
    const empty = await pages.post('/admin/appointments', { do: 'appoint' }, ada);
    for (const field of ['person', 'role', 'body']) expect(empty.html).toContain(`id="${field}-error"`);
  });

  it('says that somebody is away, and back', async () => {
    expect((await pages.post('/admin/absences', { do: 'record', person: clerk }, ada)).status).toBe(303);
    expect((await pages.get('/admin/absences', ada)).html).toContain('One person is away');
    const { absences } = JSON.parse((await pages.get('/admin/absences.json', ada)).html);
    const back = { do: 'end', person: clerk, absence: `${absences[0].seq}` };
    expect((await pages.post('/admin/absences', back, ada)).location).toBe('/admin/absences?done=ended');
    expect((await pages.get('/admin/absences.csv?show=all', ada)).html).toContain('Cleo Clerk');
  });

  it('names who answers when nobody else is there, for one body and for every body', async () => {
    const { bodies } = JSON.parse((await pages.get('/admin/bodies.json', ada)).html);
    const { id } = bodies.find(({ name }: { name: string }) => name === 'Ostler Housing');
    const done = await pages.post(`/admin/bodies/${id}`, { do: 'duty-holder', person: clerk }, ada);
    expect(done.location).toBe(`/admin/bodies/${id}?done=named`);
    expect((await pages.get(`/admin/bodies/${id}`, ada)).html).toContain('Cleo Clerk answers for it');
    const every = await pages.get('/admin/bodies/*', ada);
    expect(every.html).toContain('Ada Keeper answers now');
    const nobody = await pages.post('/admin/bodies/*', { do: 'duty-holder', person: '' }, ada);
    expect(nobody.html).toContain('Choose who is to answer');
    expect((await pages.get('/admin/bodies/body_none', ada)).status).toBe(404);
  });

  it('lets nobody leave by a slip, and nobody take administration from themselves', async () => {
    const slip = await pages.post(`/admin/people/${clerk}`, { do: 'leave' }, ada);
    expect(slip.status).toBe(422);
    expect(slip.html).toContain('Tick that Cleo Clerk has left');
    expect(
      (await pages.post(`/admin/people/${clerk}`, { do: 'leave', sure: 'yes' }, ada)).location,
    ).toContain('done=left');
    expect((await pages.get(`/admin/people/${clerk}`, ada)).html).toContain('Left on');
    const own = pages.record.administrator.person;
    const details = { do: 'details', name: 'Ada Keeper', email: 'ada@marl.example' };
    const refused = await pages.post(`/admin/people/${own}`, details, ada);
    expect(refused.html).toContain('You cannot take administration from yourself');
  });

  it('asks whoever confirmed long ago to confirm before they fill in, and keeps what they filled in', async () => {
    pages.record.setNow('2025-06-17T12:20:00.000Z');
    const page = await pages.get('/admin/bodies', stale);
    expect(page.html).toContain('/sign-in/confirm?to=%2Fadmin%2Fbodies');
    const refused = await pages.post('/admin/bodies', { name: 'Late Body', aliases: '' }, stale);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain('value="Late Body"');
    expect(refused.html).toContain('Confirm that it is you');
  });
});
