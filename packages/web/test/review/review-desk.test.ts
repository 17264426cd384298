import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Credentials } from '../../../server/test/open-api.ts';
import { checkHtml } from '../check-html.ts';
import { type ToldReview, tellReview } from './open-review.ts';

/** The words of a page, without its markup. */
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');

describe('the desk of a review', () => {
  let told: ToldReview;
  let chair: Credentials;
  let commissioner: Credentials;
  beforeAll(async () => {
    told = await tellReview();
    const { pages, person } = told.stage;
    chair = await pages.signIn(person('chair'));
    commissioner = await pages.signIn(person('commissioner'));
  }, 120_000);
  afterAll(() => told?.stage.pages.close());

  const desk = (by: Credentials, before = '') =>
    told.stage.pages.get(`${before}/matters/${told.review}/review`, by);
  const decision = (by: Credentials, query = '') =>
    told.stage.pages.get(
      `/matters/${told.review}/review/decisions/${told.reviewed}/${told.decision}${query}`,
      by,
    );

  it('says of each body what it holds, as of when, and how late it said so', async () => {
    const words = wordsOf((await desk(chair)).html);
    expect(words).toContain('Signed by Person holder, 10 May 2024');
    expect(words).toContain('Complete as of 9 May 2024');
    expect(words).toMatch(/\d+ days late/);
  });

  it('lists what is on no certificate with what was done about it, and what may be on none', async () => {
    const words = wordsOf((await desk(chair)).html);
    expect(words).toContain('mailbox.txt');
    expect(words).toContain('What it changes: Finding 1 names the day.');
    expect(words).toContain(
      'diary.txt , put in on 10 May 2024, after the certificate of Marlshire Partnership',
    );
  });

  it('shows each round of reply: the draft, its check, and who has still to answer', async () => {
    const words = wordsOf((await desk(chair)).html);
    expect(words).toContain('Round 1, opened on 20 May 2024');
    expect(words).toContain('What the check of accuracy found: One day is wrong.');
    expect(words).toMatch(/Person officer .* Still to answer/);
    expect(words).toContain('The replies have not been weighed yet.');
  });

  it('counts at each decision what had happened that the record did not hold', async () => {
    const words = wordsOf((await desk(chair)).html);
    expect(words).toContain('Case 114');
    expect(words).toMatch(
      /Finish weighing earlier referrals 6 March 2024 One thing had happened that the record did not hold; one entry was corrected since/,
    );
  });

  it('a decision shows both sides: what was recorded later with its lag, and what was put right since', async () => {
    const answer = await decision(chair);
    expect(answer.status).toBe(200);
    const words = wordsOf(answer.html);
    expect(words).toContain('not on the record then; recorded 16 days later');
    expect(words).toContain('There was a fire.');
    expect(words).toContain('corrected on 20 March 2024');
    expect(words).toContain('Two names.');
  });

  it('who may not see the matter under review is told nothing of its decisions', async () => {
    const words = wordsOf((await desk(commissioner)).html);
    expect(words).not.toContain('Case 114');
    expect(words).not.toContain('Finish weighing');
    expect((await decision(commissioner)).status).toBe(404);
    const stranger = await told.stage.pages.signIn(told.stage.person('stranger'));
    expect((await decision(stranger)).status).toBe(404);
  });

  it('a decision of a matter that the review was not linked to has no page here', async () => {
    const { review, decision: seq, stage } = told;
    const answer = await stage.pages.get(`/matters/${review}/review/decisions/${review}/${seq}`, chair);
    expect(answer.status).toBe(404);
  });

  it('a matter that is no review has no review desk', async () => {
    const answer = await told.stage.pages.get(`/matters/${told.reviewed}/review`, chair);
    expect(answer.status).toBe(404);
  });

  it('lays a document beside the draft, each chosen by its address', async () => {
    const { pages } = told.stage;
    const shown = await pages.get(`/matters/${told.review}/review/evidence`, chair);
    expect(shown.status).toBe(200);
    expect(wordsOf(shown.html)).toContain('submitted on 20 May 2024');
    expect(shown.html).toContain('mailbox.txt');
    const [, document] =
      /\?document=([^&#"]+)[^"]*#evidence"[^>]*>\s*<bdi>mailbox\.txt/.exec(shown.html) ?? [];
    const chosen = await pages.get(`/matters/${told.review}/review/evidence?document=${document}`, chair);
    expect(chosen.html).toContain('aria-current="true"');
    expect(await checkHtml(chosen.html)).toEqual([]);
  });

  it('is said in Welsh, and its markup is clean', async () => {
    const english = await desk(chair);
    const welsh = await desk(chair, '/cy');
    expect(welsh.html).toContain('Penderfyniadau dan adolygiad');
    expect(welsh.html).not.toContain('Decisions under review');
    expect(await checkHtml(english.html)).toEqual([]);
    expect(await checkHtml(welsh.html)).toEqual([]);
    expect(await checkHtml((await decision(chair)).html)).toEqual([]);
  });
});
