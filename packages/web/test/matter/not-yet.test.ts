import { actOnMatter } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { type Case, openCase } from './open-case.ts';

describe('moves that cannot be made yet', () => {
  let given: Case;
  let matter: string;
  const get = async (path: string) => (await given.pages.get(path, given.officer)).html;
  const linkTo = (move: string) => `href="/matters/${matter}/moves/${move}"`;
  const act = (move: string, fields: Readonly<Record<string, string | number>>) =>
    actOnMatter(given.pages.record.parts, signedIn(given.pages.record, given.people.officer), {
      matter,
      command: { do: 'move', move, fields },
    });

  beforeAll(async () => {
    given = await openCase();
    matter = await given.open();
    getValue(await act('acknowledge', { 'told-how': 'By telephone.' }));
    getValue(await act('record-search', { searched: 'Both spellings.', found: 1 }));
  });
  afterAll(() => given?.pages.close());

  const unmet = 'Every earlier referral that may be of the same person must be weighed or ruled out';

  it('one that must name an act is said to be waiting for it, and is no link', async () => {
    const html = await get(`/matters/${matter}`);
    const [, below = ''] = html.split('<h3>Not yet</h3>');
    expect(below).toContain('Weigh an earlier referral together with this one');
    expect(below).toContain('and none is on its record yet.');
    expect(html).not.toContain(linkTo('weigh-earlier'));
    expect(html).toContain(linkTo('finish-identity-check'));
    expect(await get(`/cy/matters/${matter}`)).toContain('<h3>Ddim eto</h3>');
  });

  it('each is offered once the record lets it, and another is not while its guard fails', async () => {
    const other = await given.open('An earlier referral');
    getValue(await act('propose-earlier', { earlier: other, agrees: 'The same address.' }));
    const html = await get(`/matters/${matter}`);
    expect(html).toContain(linkTo('weigh-earlier'));
    expect(html).not.toContain(linkTo('finish-identity-check'));
    expect(html).toContain(unmet);
  });

  it('opened by its address, one says why it cannot be made, and has no form', async () => {
    const html = await get(`/matters/${matter}/moves/finish-identity-check`);
    expect(html).toContain(unmet);
    expect(html).not.toContain('Check your answers');
    expect(await get(`/cy/matters/${matter}/moves/finish-identity-check`)).toContain(
      'Ni allwch wneud hyn nawr.',
    );
    expect(await get(`/matters/${matter}/moves/acknowledge`)).toContain('cannot be done while the matter is');
    expect(await get(`/matters/${matter}/moves/assess`)).not.toContain('Check your answers');
  });

  it('one that was filled in before is shown again with what was filled in, and with the reason', async () => {
    const path = `/matters/${matter}/moves/finish-identity-check/check`;
    const sent = await given.pages.post(
      path,
      { key: 'k', seen: '1', 'late-because': 'The post.' },
      given.officer,
    );
    expect(sent.status).toBe(422);
    expect(sent.html).toContain(unmet);
    expect(sent.html).toContain('The post.');
  });

  it('moves of others are named with who makes them, and lead to no form', async () => {
    const { stranger } = given;
    const { parts } = given.pages.record;
    const by = signedIn(given.pages.record, given.people.officer);
    const { addMember } = await import('@candour/record');
    getValue(await addMember(parts, by, { matter, person: given.people.stranger }));
    const { html } = await given.pages.get(`/matters/${matter}`, stranger);
    expect(html).toContain('There is no move that you can make here now.');
    expect(html).toContain('By: Triage officer');
    expect(html).not.toContain(linkTo('propose-earlier'));
    const form = await given.pages.get(`/matters/${matter}/moves/propose-earlier`, stranger);
    expect(form.html).toMatch(/It is done by: Triage officer/);
  });
});
