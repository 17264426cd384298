import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, hiddenIn, openCase } from './open-case.ts';

describe('what is done beside moves', () => {
  let given: Case;
  let matter: string;
  const send = async (act: string, fields: Readonly<Record<string, string>>, who = given.officer) => {
    const path = `/matters/${matter}/${act}`;
    const form = await given.pages.get(path, who);
    return given.pages.post(path, { ...hiddenIn(form.html), ...fields }, who);
  };
  const page = async (who = given.officer) => (await given.pages.get(`/matters/${matter}`, who)).html;

  beforeAll(async () => {
    given = await openCase();
    matter = await given.open();
  });
  afterAll(() => given?.pages.close());

  it('a matter is handed over: offered, seen by whom it is offered to, and theirs once they accept', async () => {
    const lacking = await send('hand-over', { because: 'Away.' });
    expect(lacking.status).toBe(422);
    expect(lacking.html).toContain('href="#to"');
    const offered = await send('hand-over', { to: given.people.second, because: 'On leave from Monday.' });
    expect(offered.status).toBe(303);
    expect(await page()).toContain('who has not answered yet');
    expect(await page(given.second)).toContain('This matter is offered to you');
    expect((await send('accept', {}, given.second)).status).toBe(303);
    expect(await page(given.second)).toContain('Sam Second took it over');
    const again = await send('accept', {}, given.second);
    expect(again.status).toBe(422);
  });

  it('somebody acts in another’s name once that was delegated', async () => {
    const given2 = given.second;
    const delegated = await send('delegate', { to: given.people.officer, because: 'A day off.' }, given2);
    expect(delegated.status).toBe(303);
    const form = await given.pages.get(`/matters/${matter}/moves/acknowledge`, given.officer);
    expect(form.html).toContain('For Sam Second');
    const ending = await given.pages.get(`/matters/${matter}/end-delegation`, given2);
    const [, delegation = ''] = /<option value="(\d+)"/.exec(ending.html) ?? [];
    expect((await send('end-delegation', { delegation, because: 'Back.' }, given2)).status).toBe(303);
  });

  it('it is given another title, linked to another matter, and each stands in the timeline', async () => {
    matter = await given.open();
    expect((await send('describe', { title: 'Owen Tarrant', classification: 'restricted' })).status).toBe(
      303,
    );
    const other = await given.open('Another referral');
    const linked = await send('link', { to: other, relation: 'same-person', because: 'Same address.' });
    expect(linked.status).toBe(303);
    const html = await page();
    expect(html).toContain('<h1>Owen Tarrant</h1>');
    expect(html).toContain('of the same person');
    expect(html).toContain('Another referral');
  });

  it('a clock that cannot be extended is not, and the sentence says so', async () => {
    const refused = await send('extend', { clock: 'first-decision-due', amount: '2', because: 'Holidays.' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('There is a problem');
  });
});

describe('who may see a matter', () => {
  let given: Case;
  let matter: string;
  beforeAll(async () => {
    given = await openCase();
    matter = await given.open();
  });
  afterAll(() => given?.pages.close());
  const people = () => `/matters/${matter}/people`;

  it('is told to its owner with why, and somebody is let in there', async () => {
    const shown = await given.pages.get(people(), given.officer);
    expect(shown.html).toContain('Owner, deputy');
    const none = await given.pages.post(`${people()}/add-member`, {}, given.officer);
    expect(none.status).toBe(422);
    const added = await given.pages.post(
      `${people()}/add-member`,
      { person: given.people.stranger },
      given.officer,
    );
    expect(added.status).toBe(303);
    expect((await given.pages.get(`/matters/${matter}`, given.stranger)).status).toBe(200);
    const counted = await given.pages.get(people(), given.stranger);
    expect(counted.html).toContain('3 people may see it');
    expect(counted.html).not.toContain('Who read it');
  });

  it('whoever has a conflict of interest keeps themselves from it, and sees it no more', async () => {
    const fields = { person: given.people.stranger, because: 'A cousin.' };
    const excluded = await given.pages.post(`${people()}/exclude`, fields, given.stranger);
    expect(excluded).toMatchObject({ status: 303, location: '/desk' });
    expect((await given.pages.get(`/matters/${matter}`, given.stranger)).status).toBe(404);
  });

  it('glass is broken with a reason, shown to the owner, and reviewed', async () => {
    const path = `/matters/${matter}/break-glass`;
    expect((await given.pages.get(path, given.second)).status).toBe(200);
    expect((await given.pages.post(path, { hours: '4' }, given.second)).status).toBe(422);
    const broken = await given.pages.post(path, { hours: '4', because: 'A call at night.' }, given.second);
    expect(broken.status).toBe(303);
    const shown = await given.pages.get(people(), given.officer);
    expect(shown.html).toContain('A call at night.');
    const [, review = ''] = /action="([^"]*break-glass\/\d+)"/.exec(shown.html) ?? [];
    const reviewed = await given.pages.post(
      review,
      { found: 'not-justified', because: 'It could have waited.' },
      given.officer,
    );
    expect(reviewed.status).toBe(303);
    expect((await given.pages.get(`/matters/${matter}`, given.second)).status).toBe(404);
  });

  it('an unknown reference is asked for and refused in the same words as one that may not be seen', async () => {
    const ask = async (id: string) => {
      const fields = { hours: '4', because: 'A call at night.' };
      const refused = await given.pages.post(`/matters/${id}/break-glass`, fields, given.stranger);
      return [refused.status, /<h1>[^<]*<\/h1>/.exec(refused.html)?.[0]];
    };
    expect(await ask('matter_none')).toEqual(await ask(matter));
  });
});

describe('proof and pathway of a matter', () => {
  let given: Case;
  let matter: string;
  beforeAll(async () => {
    given = await openCase();
    matter = await given.open();
  });
  afterAll(() => given?.pages.close());

  it('an entry has a page with its place in the log and the way to check it', async () => {
    const page = await given.pages.get(`/matters/${matter}`, given.officer);
    const [, entry = ''] = /href="(\/matters\/[^"]*\/entries\/\d+)"/.exec(page.html) ?? [];
    const { status, html } = await given.pages.get(entry, given.officer);
    expect(status).toBe(200);
    expect(html).toContain('candour verify');
    expect(html).toMatch(/href="\/api\/v1\/entries\/\d+\/proof"/);
    expect((await given.pages.get(`/matters/${matter}/entries/999999`, given.officer)).status).toBe(404);
  });

  it('the pathway is drawn under a policy of its own, and said in a table', async () => {
    const page = await given.pages.get(`/matters/${matter}/pathway`, given.officer);
    expect(page.html).toContain('Here now');
    expect(page.html).toContain('What this pathway promises');
    const drawing = await given.pages.get(`/cy/matters/${matter}/pathway.svg`, given.officer);
    expect(drawing.headers.get('content-type')).toContain('image/svg+xml');
    expect(drawing.headers.get('content-security-policy')).toContain("style-src 'unsafe-inline'");
    expect(drawing.html).toContain('lang="cy"');
  });
});
