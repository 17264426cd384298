import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Case, hiddenIn, openCase } from './open-case.ts';

describe('a move as forms', () => {
  let given: Case;
  let matter: string;
  beforeAll(async () => {
    given = await openCase();
  });
  afterAll(() => given?.pages.close());

  const form = (of: string) => `/matters/${of}/moves/acknowledge`;
  const filled = { 'f-told-how': 'By telephone, in person.', when: 'now' };

  it('is shown with the title, help and fields of its pathway, in both languages', async () => {
    matter = await given.open();
    const english = await given.pages.get(form(matter), given.officer);
    expect(english.status).toBe(200);
    expect(english.html).toContain('name="f-told-how"');
    expect(english.html).toContain('Check your answers');
    const welsh = await given.pages.get(`/cy${form(matter)}`, given.officer);
    expect(welsh.html).toContain('Gwirio eich atebion');
  });

  it('is checked before it is recorded, and says what will happen', async () => {
    const shown = await given.pages.get(form(matter), given.officer);
    const checked = await given.pages.post(
      `${form(matter)}/check`,
      { ...hiddenIn(shown.html), ...filled },
      given.officer,
    );
    expect(checked.status).toBe(200);
    expect(checked.html).toContain('By telephone, in person.');
    expect(checked.html).toMatch(/From “[^”]+” to “[^”]+”/);
    expect(checked.html).toContain('Clock begins');
    expect((await given.pages.get(form(matter), given.officer)).html).not.toContain('cannot be done while');
  });

  it('sent twice, is recorded once', async () => {
    const shown = await given.pages.get(form(matter), given.officer);
    const answers = { ...hiddenIn(shown.html), ...filled, confirm: 'yes' };
    const first = await given.pages.post(`${form(matter)}/check`, answers, given.officer);
    const again = await given.pages.post(`${form(matter)}/check`, answers, given.officer);
    expect([first.status, again.status]).toEqual([303, 303]);
    expect(again.location).toBe(first.location);
    const { rows } = await given.pages.record.parts.database.query(
      `select seq from record.entry where matter = $1 and kind = 'act-done'`,
      [matter],
    );
    expect(rows).toHaveLength(1);
  });

  it('refused, keeps what was filled in and says what is wrong at its field', async () => {
    const other = await given.open();
    const shown = await given.pages.get(form(other), given.officer);
    const refused = await given.pages.post(
      `${form(other)}/check`,
      {
        ...hiddenIn(shown.html),
        'f-told-how': ' ',
        when: 'earlier',
        'happened-day': '1',
        'happened-month': '1',
        'happened-year': '2025',
      },
      given.officer,
    );
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('There is a problem');
    expect(refused.html).toMatch(/href="#f-told-how"/);
    expect(refused.html).toContain('id="f-told-how-error"');
    expect(refused.html).toMatch(/href="#happened-day"/);
    expect(refused.html).toMatch(/name="happened-year"[^>]*value="2025"/);
  });

  it('decided on what has moved on, shows what came and lets one go on', async () => {
    const other = await given.open();
    const shown = await given.pages.get(form(other), given.officer);
    const seen = hiddenIn(shown.html);
    await given.pages.post(
      `/matters/${other}/moves/acknowledge/check`,
      { ...seen, key: 'another', ...filled, confirm: 'yes' },
      given.officer,
    );
    const late = await given.pages.post(
      `${form(other)}/check`,
      { ...seen, ...filled, confirm: 'yes' },
      given.officer,
    );
    expect(late.status).toBe(422);
    expect(late.html).toContain('while the matter is at');
    expect(late.html).toContain('recorded here while you were working');
  });

  it('is not there for somebody who may not see the matter', async () => {
    expect((await given.pages.get(form(matter), given.stranger)).status).toBe(404);
    const posted = await given.pages.post(
      `${form(matter)}/check`,
      { ...filled, confirm: 'yes' },
      given.stranger,
    );
    expect(posted.status).toBe(404);
  });
});
