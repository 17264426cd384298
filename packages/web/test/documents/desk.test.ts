import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkHtml } from '../check-html.ts';
import { type DeskServer, openDesk } from './open-desk.ts';

describe('the reading desk', () => {
  let desk: DeskServer;
  let story: string;
  const show = (path: string) => desk.get(path, desk.by);
  const send = (path: string, fields = {}) => desk.post(path, fields, desk.by);
  const at = (proposal: { readonly id: string; readonly document: string }, what = '') =>
    `/documents/${proposal.document}/proposals/${proposal.id}${what}`;

  beforeAll(async () => {
    desk = await openDesk();
    story = await desk.put('agency-story.txt');
  });
  afterAll(() => desk?.close());

  it('says that a document waits to be read, and shows it once it was', async () => {
    expect((await show(`/documents/${story}`)).html).toContain('waits to be read');
    await desk.read();
    const { html, status } = await show(`/documents/${story}`);
    expect(status).toBe(200);
    expect(html).toMatch(/0 of \d+ decided/);
    expect(html.match(/class="proposal current"/g)).toHaveLength(1);
    expect(html).toContain('<mark class="current">');
  });

  it('links the words of every proposal with it, both ways, each id once', async () => {
    const { html } = await show(`/documents/${story}`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const linked = [...html.matchAll(/href="#((?:passage-)?proposal_[^"]+)"/g)].map(([, id]) => id);
    expect(linked.length).toBeGreaterThan(4);
    for (const id of linked) expect(ids).toContain(id);
  });

  it('speaks Welsh', async () => {
    const { html } = await show(`/cy/documents/${story}`);
    expect(html).toContain('I’w benderfynu');
    expect(html).toMatch(/Penderfynwyd 0 o \d+/);
    expect(html).toContain('action="/cy/documents/');
  });

  it('confirms a statement as it was read, goes to the next, and takes it back', async () => {
    const said = await desk.firstOpen(story, 'statement');
    const confirmed = await send(at(said, '/confirm'));
    expect(confirmed.status).toBe(303);
    expect(confirmed.location).toMatch(/\/proposals\/proposal_.*done=decided&of=.*#proposal_/);
    const next = await show(confirmed.location ?? '');
    expect(next.html).toContain('Statement: Confirmed.');
    expect(next.html).toMatch(/1 of \d+ decided/);
    expect((await send(at(said, '/confirm'))).html).toContain('was decided already');
    const undone = await send(at(said, '/withdraw'));
    expect(undone.status).toBe(303);
    const again = await show(undone.location ?? '');
    expect(again.html).toContain('is open again');
    expect(again.html).toContain('A decision on it was withdrawn.');
  });

  it('confirms a statement put right, and keeps what was not touched', async () => {
    const said = await desk.firstOpen(story, 'statement');
    const fields = {
      filled: 'yes',
      words: said.content.words,
      speaker: 'Somebody Else',
      office: 'Clerk',
      body: '',
    };
    expect((await send(at(said, '/confirm'), { ...fields, words: '' })).html).toContain(
      'without them there is nothing to confirm',
    );
    expect((await send(at(said, '/confirm'), fields)).status).toBe(303);
    const { html } = await show(at(said));
    expect(html).toContain('Put right and confirmed');
    const { rows } = await desk.record.parts.database.query(
      'select words, speaker, office from record.statement where document = $1',
      [story],
    );
    expect(rows).toEqual([{ words: said.content.words, speaker: 'Somebody Else', office: 'Clerk' }]);
  });

  it('refuses with a reason, and not without one', async () => {
    const said = await desk.firstOpen(story, 'statement');
    const without = await send(at(said, '/refuse'), { reason: ' ' });
    expect(without.status).toBe(422);
    expect(without.html).toMatch(/href="#reason"[\s\S]*id="reason-error"/);
    expect((await send(at(said, '/refuse'), { reason: 'Nobody said that.' })).status).toBe(303);
    const { html } = await show(at(said));
    expect(html).toContain('Nobody said that.');
    expect(html).toContain('1 refused');
  });

  it('asks a promise for all it takes, each at its field, then opens its matter', async () => {
    const promise = await desk.firstOpen(story, 'commitment');
    const without = await send(at(promise, '/confirm'), {
      filled: 'yes',
      'body-0': 'other',
      'mandateEnds-day': '31',
      'mandateEnds-month': '2',
      'mandateEnds-year': '2029',
    });
    expect(without.status).toBe(422);
    for (const field of ['other-0', 'forum', 'mandateEnds'])
      expect(without.html).toContain(`id="${field}-error"`);
    expect(without.html).toContain('no day of the calendar');
    const body =
      (
        await desk.record.parts.database.query<{ id: string }>(
          `select id from record.body where name = 'Department for Care'`,
        )
      ).rows[0]?.id ?? '';
    const confirmed = await send(at(promise, '/confirm'), {
      'body-0': 'other',
      'other-0': body,
      forum: 'A statement to the House',
      'mandateEnds-day': '1',
      'mandateEnds-month': '8',
      'mandateEnds-year': '2029',
      promisedTo: desk.clerk,
    });
    expect(confirmed.status).toBe(303);
    expect((await show(confirmed.location ?? '')).html).toContain('Go to the matter');
    const decided = await show(at(promise));
    expect(decided.html).toContain('the matter ends by its own pathway');
    expect(decided.html).not.toContain(`${at(promise)}/withdraw`);
    expect((await send(at(promise, '/withdraw'))).status).toBe(409);
  });

  it('confirms several together, and says of each what came of it', async () => {
    const copy = await desk.put('scraped-copy.html');
    await desk.read();
    const page = await show(`/documents/${copy}`);
    const all = [...page.html.matchAll(/name="proposal" value="([^"]+)"/g)].map(([, id = '']) => id);
    expect(all.length).toBeGreaterThan(1);
    const promise = await desk.firstOpen(story, 'statement');
    const none = await send(`/documents/${copy}/confirmations`, {});
    expect(none.status).toBe(422);
    expect(none.html).toContain('Nothing was selected');
    // One of another document is not of this page, and is left alone.
    const together = await send(`/documents/${copy}/confirmations`, { proposal: [...all, promise.id] });
    expect(together.status).toBe(303);
    expect((await show(together.location ?? '')).html).toContain(`${all.length} proposals were confirmed.`);
    const again = await send(`/documents/${copy}/confirmations`, { proposal: all });
    expect(again.status).toBe(422);
    expect(again.html).toContain(`0 of ${all.length} were confirmed`);
    expect(again.html).toContain('was decided already');
  });

  it('is nowhere for somebody who may not read the document, and shows no form to whoever may only read', async () => {
    const note = await desk.putText(
      'note.txt',
      'The council said that it would act. “We will act,” said Jane Doe.',
    );
    for (const path of [
      `/documents/${note}`,
      `/documents/${note}/copies/${story}`,
      `/documents/${story}/copies/${note}`,
      `/documents/${note}/reply`,
      `/documents/${note}/description`,
    ])
      expect((await desk.get(path)).status).toBe(404);
    const open = await desk.get(`/documents/${story}`);
    expect(open.status).toBe(200);
    expect(open.html).not.toContain('method="post"');
    expect((await show(`/documents/${story}/proposals/proposal_0`)).status).toBe(404);
  });

  it('compares two copies: what is missing in words, then word by word', async () => {
    const short = await desk.put('shortened-copy.txt');
    await desk.read();
    const { html, status } = await show(`/documents/${short}/copies/${story}`);
    expect(status).toBe(200);
    expect(html).toMatch(/<h1>\d+ of \d+ paragraphs are missing/);
    expect(html).toContain('One quotation is altered.');
    expect(html).toMatch(/<del><span class="govuk-visually-hidden">\[left out: /);
    expect((await show(`/cy/documents/${short}/copies/${story}`)).html).toContain('Newidiwyd un dyfyniad.');
  });
});

describe('a recommendation on the desk', () => {
  let desk: DeskServer;
  let earlier: string;
  let later: string;
  beforeAll(async () => {
    desk = await openDesk();
    earlier = await desk.put('earlier-review.html');
    await desk.read();
  });
  afterAll(() => desk?.close());

  it('names for each addressee the bodies it may be, how and how sure, and opens a matter for the one that is chosen', async () => {
    const asked = await desk.firstOpen(earlier, 'recommendation');
    const path = `/documents/${earlier}/proposals/${asked.id}`;
    const { html } = await desk.get(path, desk.by);
    expect(html).toContain('Which body is meant by');
    expect(html).toMatch(/\d% sure/);
    const refused = await desk.post(`${path}/confirm`, { filled: 'yes', 'body-0': '' }, desk.by);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('id="body-0-error"');
    const body =
      (
        await desk.record.parts.database.query<{ id: string }>(
          `select id from record.body where name = 'Ostler Housing Association'`,
        )
      ).rows[0]?.id ?? '';
    const late = { 'happened-day': '6', 'happened-month': '6', 'happened-year': '2025' };
    const unexplained = await desk.post(
      `${path}/confirm`,
      { 'body-0': body, 'body-1': body, ...late },
      desk.by,
    );
    expect(unexplained.status).toBe(422);
    const fields = {
      'body-0': body,
      'body-1': body,
      filled: 'yes',
      dueWords: 'by the end of May 2026',
      'earliest-day': '',
      'earliest-month': '',
      'earliest-year': '',
      'latest-day': '31',
      'latest-month': '5',
      'latest-year': '2026',
      title: 'Doors that keep fire out',
      ...late,
      lateBecause: 'The review came to us in June.',
    };
    expect((await desk.post(`${path}/confirm`, fields, desk.by)).status).toBe(303);
    const { rows } = await desk.record.parts.database.query(
      `select m.title, r.due ->> 'latest' as latest, m.opened_at from record.recommendation r
       join record.matter m on m.id = r.matter limit 1`,
    );
    expect(rows).toMatchObject([{ title: 'Doors that keep fire out', latest: '2026-05-31' }]);
  });

  it('has beside it what was recommended before, which it may be said to be', async () => {
    for (;;) {
      const open = await desk.firstOpen(earlier, 'recommendation').catch(() => null);
      if (open === null) break;
      const [body] = (
        await desk.record.parts.database.query<{ id: string }>('select id from record.body limit 1')
      ).rows;
      const fields = Object.fromEntries(
        open.content.addressees.map((_, nth) => [`body-${nth}`, body?.id ?? '']),
      );
      const further = { 'name-further': 'all', 'body-further': body?.id ?? '' };
      const done = await desk.post(
        `/documents/${earlier}/proposals/${open.id}/confirm`,
        { ...fields, ...further },
        desk.by,
      );
      expect(done.status).toBe(303);
    }
    later = await desk.put('board-paper.docx');
    await desk.read();
    const open = await desk.firstOpen(later, 'recommendation');
    const pages = await Promise.all(
      [
        ...(await desk.get(`/documents/${later}`, desk.by)).html.matchAll(
          /<article class="[^"]*" id="(proposal_[^"]+)"/g,
        ),
      ].map(([, id]) => desk.get(`/documents/${later}/proposals/${id}`, desk.by)),
    );
    const repeated = pages.find(({ html }) => html.includes('Recommended before'));
    expect(repeated?.html).toContain('<mark class="shared">');
    expect(repeated?.html).toContain('Not stated');
    const sameAs = /name="sameAs" value="([^"]+)"/.exec(repeated?.html ?? '')?.[1] ?? '';
    const same = await desk.post(`/documents/${later}/proposals/${open.id}/confirm`, { sameAs }, desk.by);
    expect(same.status).toBe(303);
    const decided = await desk.get(`/documents/${later}/proposals/${open.id}`, desk.by);
    expect(decided.html).toContain('Withdraw this decision');
  });
});

describe('a reply on the desk', () => {
  let desk: DeskServer;
  beforeAll(async () => {
    desk = await openDesk();
  });
  afterAll(() => desk?.close());

  it('is matched to a matter and a body, each asked for at its field', async () => {
    const { parts } = desk.record;
    const review = await desk.put('earlier-review.html');
    await desk.read();
    const asked = await desk.firstOpen(review, 'recommendation');
    const { rows: bodies } = await parts.database.query<{ id: string }>(
      `select id from record.body where name in ('Ostler Housing Association', 'Department for Care') order by name desc`,
    );
    const [ostler = '', department = ''] = bodies.map(({ id }) => id);
    const confirmed = await desk.post(
      `/documents/${review}/proposals/${asked.id}/confirm`,
      { 'body-0': 'nobody', 'name-further': 'Ostler', 'body-further': ostler },
      desk.by,
    );
    expect(confirmed.status).toBe(303);
    const { rows } = await parts.database.query<{ matter: string }>(
      'select matter from record.recommendation',
    );
    const reply = await desk.putText('reply.txt', 'We accept the recommendation.');
    const form = await desk.get(`/documents/${reply}/reply`, desk.by);
    expect(form.html).toContain(`<option value="${rows[0]?.matter}">`);
    const path = `/documents/${reply}/reply`;
    const without = await desk.post(path, { matter: '', name: '', body: '' }, desk.by);
    expect(without.status).toBe(422);
    for (const field of ['matter', 'name', 'body']) expect(without.html).toContain(`id="${field}-error"`);
    const fields = { matter: rows[0]?.matter ?? '', name: 'Ostler', body: ostler };
    const matched = await desk.post(path, fields, desk.by);
    expect(matched.status).toBe(303);
    expect((await desk.get(matched.location ?? '', desk.by)).html).toContain(
      'From Ostler Housing Association, on this matter',
    );
    expect((await desk.post(path, fields, desk.by)).html).toContain(
      'matched to that body on this matter already',
    );
    const banner = (await desk.get(matched.location ?? '', desk.by)).html;
    expect(banner).toMatch(/action="[^"]+\/reply\/withdraw" class="undo" data-key="u"/);
    const undone = await desk.post(`${path}/withdraw`, { matter: fields.matter }, desk.by);
    expect(undone.status).toBe(303);
    const unmatched = (await desk.get(undone.location ?? '', desk.by)).html;
    expect(unmatched).toContain('The match of the reply was taken back');
    expect(unmatched).not.toContain('on this matter');
    const twice = await desk.post(`${path}/withdraw`, { matter: fields.matter }, desk.by);
    expect([twice.status, twice.html.includes('there is nothing to take back')]).toEqual([409, true]);
    expect((await desk.post(path, { ...fields, body: department }, desk.by)).status).toBeLessThan(500);
  });

  it('offers a statement of another document in like words, says what it was found to be, and takes that back', async () => {
    const quote = (when: string) =>
      `“Nobody told us that the doors had failed their test in ${when}, and nobody wrote it down,”`;
    const tuesday = await desk.putText(
      'tuesday.txt',
      `The council met on Tuesday. ${quote('March')} said Orla Penrose, who lives in the house. The council has been asked for its papers.`,
    );
    await desk.read();
    const known = await desk.firstOpen(tuesday, 'statement');
    await desk.post(`/documents/${tuesday}/proposals/${known.id}/confirm`, {}, desk.by);
    const other = await desk.putText(
      'wednesday.txt',
      `Residents spoke last night of years of letters. ${quote('the spring')} Orla Penrose said. Others asked why no list of the doors was kept.`,
    );
    await desk.read();
    const { id } = await desk.firstOpen(other, 'statement');
    const open = await desk.get(`/documents/${other}/proposals/${id}`, desk.by);
    expect(open.html).toContain('On the record in like words');
    expect(await checkHtml(open.html)).toEqual([]);
    const sameAs = /name="sameAs" value="([^"]+)"/.exec(open.html)?.[1] ?? '';
    const decided = await desk.post(`/documents/${other}/proposals/${id}/confirm`, { sameAs }, desk.by);
    expect((await desk.get(decided.location ?? '', desk.by)).html).toMatch(/class="undo" data-key="u"/);
    const same = await desk.get(`/cy/documents/${other}/proposals/${id}`, desk.by);
    expect(same.html).toContain('Yr un peth â');
    expect(await checkHtml(same.html)).toEqual([]);
    await desk.post(`/documents/${other}/proposals/${id}/withdraw`, {}, desk.by);
    expect((await desk.get(`/documents/${other}/proposals/${id}`, desk.by)).html).toContain(sameAs);
  });
});
