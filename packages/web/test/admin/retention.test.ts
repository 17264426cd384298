import { requestErasure } from '@candour/record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildWorld, openCase, type World } from '../../../record/test/need-to-know/world.ts';
import { codesOf } from '../../../record/test/open-record.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { checkHtml } from '../check-html.ts';
import { openPages, type PageServer } from '../open-pages.ts';

describe('keeping what has ended', () => {
  let pages: PageServer;
  let ada: Credentials;
  let world: World;
  let matter: string;

  beforeAll(async () => {
    pages = await openPages('2025-06-17T12:00:00.000Z');
    const { record } = pages;
    ada = await pages.signIn(record.administrator.person);
    world = await buildWorld(record);
    matter = await openCase(record, world, 'canary');
    await record.parts.database.query(
      `insert into record.matter (id, pathway, version, body, title, classification, visible, state, since, is_open,
         office, opened_at, changed_at, head)
       values ('matter_ended', 'review', 1, $1, 'A title that is not for Ada', 'restricted', 'restricted', 'closed',
         '2019-05-03T12:00:00.000Z', false, 'commissioner', '2018', '2019', 0)`,
      [world.body],
    );
  });
  afterAll(() => pages?.close());

  const rule = {
    ...{ key: 'form_1', pathway: 'review', body: '*', keeps: 'period', amount: '6', unit: 'year' },
    ...{
      kind: 'local-policy',
      says: 'Schedule 4, line 12',
      'since-day': '',
      'since-month': '',
      'since-year': '',
    },
  };

  it('lists nothing as due that no rule speaks of, and leads to where one is stated', async () => {
    expect((await pages.get('/admin/retention', ada)).html).toContain('No matter has been kept as long as');
    const { html } = await pages.get('/admin/retention?standing=no-rule', ada);
    expect(html).toContain('Ended on 3 May 2019. No rule says how long it is kept.');
    expect(html).toContain('/admin/retention-rules?pathway=review#pathway');
    expect(html).not.toContain('A title that is not for Ada');
  });

  it('states a rule once, says what is lacking of one, and shows the days counted in both languages', async () => {
    const wrong = await pages.post('/admin/retention-rules', { ...rule, pathway: '', kind: '' }, ada);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('Choose a pathway.');
    const long = await pages.post('/admin/retention-rules', { ...rule, amount: '2000' }, ada);
    expect(long.html).toContain('up to 200 years');
    for (const _ of ['sent', 'sent again'])
      expect((await pages.post('/admin/retention-rules', rule, ada)).location).toBe(
        '/admin/retention-rules?done=stated',
      );
    const rules = JSON.parse((await pages.get('/admin/retention-rules.json', ada)).html) as {
      rules: object[];
    };
    expect(rules.rules).toHaveLength(1);
    const { html } = await pages.get('/admin/retention', ada);
    expect(html).toContain('Ended on 3 May 2019, plus 6 years: due on 3 May 2025.');
    expect(html).toContain('Schedule 4, line 12');
    expect(html).toContain('/admin/erasures?subject=matter_ended#subject');
    const welsh = await pages.get('/cy/admin/retention', ada);
    expect(welsh.html).toContain('a 6 blynedd ar ben hynny');
    const csv = await pages.get('/admin/retention.csv', ada);
    expect(csv.html).toContain('6 year,local-policy,"Schedule 4, line 12",2025-05-03');
  });

  it('holds a matter with a reason, shows it to whoever works on it alone, and releases it', async () => {
    const { record } = pages;
    const sent = { key: 'form_2', over: 'matter', matter, because: 'Notice of an inquiry, ref 7' };
    expect((await pages.post('/admin/holds', { ...sent, because: '' }, ada)).html).toContain('because-error');
    expect((await pages.post('/admin/holds', sent, ada)).location).toBe('/admin/holds?done=placed');
    const asked = { subject: world.tess, basis: 'Request under article 17, upheld' };
    expect((await pages.post('/admin/erasures', asked, ada)).html).toContain('until the hold is released');
    const tess = await pages.signIn(world.tess);
    const own = await pages.get(`/matters/${matter}`, tess);
    expect(own.html).toContain('Held since 17 June 2025');
    expect(own.html).toContain('Held: not to be erased until it is released');
    const list = await pages.get('/admin/holds', ada);
    expect(list.html).not.toContain('title-canary');
    const path = /href="(\/admin\/holds\/\d+)"/.exec(list.html)?.[1] ?? '';
    expect(await checkHtml((await pages.get(path, ada)).html)).toEqual([]);
    const because = 'It has reported.';
    expect((await pages.post(path, { because }, ada)).location).toBe('/admin/holds?done=released');
    expect((await pages.get(path, ada)).html).toContain(because);
    expect((await pages.get(`/matters/${matter}`, tess)).html).not.toContain('Held since');
    expect(codesOf(await requestErasure(record.parts, record.administrator, asked))).toEqual([]);
  });

  it('holds all that is of a body, which shows on the list of what is due', async () => {
    const sent = { key: 'form_3', over: 'body', body: world.body, because: 'Section 21 notice' };
    expect((await pages.post('/admin/holds', sent, ada)).location).toBe('/admin/holds?done=placed');
    const held = await pages.get('/admin/retention?standing=held', ada);
    expect(held.html).toContain('Section 21 notice');
    expect(held.html).toContain('See the hold');
    expect(held.html).not.toContain('Ask for its erasure');
    for (const path of ['/admin/retention?standing=held', '/admin/retention-rules', '/admin/holds'])
      for (const language of ['', '/cy'])
        expect(await checkHtml((await pages.get(`${language}${path}`, ada)).html)).toEqual([]);
  });
});
