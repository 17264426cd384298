import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { components } from '../../packages/server/test/client/api.d.ts';
import { headersOf, startMailServer, type TestMailServer } from '../../packages/server/test/mail-server.ts';
import { type Cast, introduce } from './introduce.ts';
import { contentOf, type Site, sites, until, upload } from './open-site.ts';
import { expectCommandVerifies, expectLogVerifies, expectProved } from './proofs.ts';

type Act = components['schemas']['Act'];
type Proposal = components['schemas']['Proposal'];

describe.each(sites)('from the documents of Harrow Lane to a verdict, on $name', ({ open }) => {
  let site: Site;
  let mail: TestMailServer;
  let cast: Cast;
  const documents = { review: '', earlier: '', council: '', board: '' };
  const matters = { doors: '', calls: '' };

  beforeAll(async () => {
    mail = await startMailServer();
    site = await open('2025-06-17T09:00:00.000Z', {
      CANDOUR_SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      CANDOUR_MAIL_FROM: 'record@marlshire.example',
    });
    cast = await introduce(site);
  }, 120_000);
  afterAll(async () => {
    await site?.close();
    await mail?.close();
  });

  const show = async (person: string, matter: string) =>
    contentOf(
      await (await site.as(cast.person(person))).GET('/api/v1/matters/{matter}', {
        params: { path: { matter } },
      }),
    );
  /** Somebody acts on a matter as they saw it, and each entry that this makes is proved. */
  const act = async (person: string, matter: string, body: Act) => {
    const api = await site.as(cast.person(person));
    const path = { params: { path: { matter } } };
    const seen = await api.GET('/api/v1/matters/{matter}', path);
    const headers = { 'if-match': seen.response.headers.get('etag') ?? '' };
    const acted = contentOf(await api.POST('/api/v1/matters/{matter}/acts', { ...path, body, headers }));
    await expectProved(site, acted.entries);
    return acted;
  };
  const move = (name: string, fields: Record<string, string | string[]>) =>
    ({ do: 'move', move: name, fields }) as Act;
  const refusalOf = async (person: string, matter: string, body: Act) =>
    (
      await (
        await site.as(cast.person(person))
      ).POST('/api/v1/matters/{matter}/acts', {
        params: { path: { matter } },
        body,
      })
    ).error;
  const readAll = async () => {
    const clerk = await site.as(cast.person('clerk'));
    return until('every document is read', async () => {
      const listed = contentOf(await clerk.GET('/api/v1/documents', { params: { query: { limit: 50 } } }));
      return listed.documents.every(({ reading }) => reading === 'proposed') ? listed.documents : undefined;
    });
  };
  const proposalsOf = async (document: string): Promise<readonly Proposal[]> =>
    contentOf(
      await (await site.as(cast.person('clerk'))).GET('/api/v1/documents/{document}/proposals', {
        params: { path: { document } },
      }),
    ).proposals;
  const findRecommendation = async (document: string, number: string) => {
    const found = (await proposalsOf(document)).find(
      ({ kind, content }) =>
        kind === 'recommendation' && (content as { number: string | null }).number === number,
    );
    if (found === undefined) throw new Error(`reading proposes no recommendation ${number}`);
    return found;
  };
  const confirm = async (proposal: string, name: string, body: string) => {
    const confirmed = contentOf(
      await (await site.as(cast.person('clerk'))).POST('/api/v1/proposals/{proposal}/confirmations', {
        params: { path: { proposal } },
        body: { as: 'recommendation', addressees: [{ name, body: cast.body(body) }] },
      }),
    );
    const matter = confirmed.matters?.[0]?.matter ?? '';
    await expectProved(
      site,
      (await show('clerk', matter)).timeline.map(({ seq }) => seq),
    );
    return matter;
  };

  test('what is uploaded is read, and each recommendation proposed stands in the text where it says', async () => {
    const clerk = cast.person('clerk');
    documents.earlier = await upload(site, clerk, { file: 'earlier-review.html', classification: 'public' });
    documents.review = await upload(site, clerk, { file: 'learning-review.pdf', classification: 'public' });
    documents.council = await upload(site, clerk, {
      file: 'council-statement.html',
      classification: 'public',
    });
    const listed = await readAll();
    expect(listed).toHaveLength(3);
    const again = await upload(site, clerk, { file: 'learning-review.pdf', classification: 'public' });
    expect(again).toBe(documents.review);
    const { text } = contentOf(
      await (await site.as(clerk)).GET('/api/v1/documents/{document}/text', {
        params: { path: { document: documents.review } },
      }),
    );
    const proposed = (await proposalsOf(documents.review)).filter(({ kind }) => kind === 'recommendation');
    expect(proposed.length).toBeGreaterThanOrEqual(10);
    for (const { content, passages } of proposed) {
      const stands = passages as readonly { readonly start: number; readonly end: number }[];
      const there = stands.map(({ start, end }) => bare(text?.slice(start, end) ?? ''));
      const parts = (content as { readonly words: string }).words.split('…').map(bare);
      for (const part of parts) expect(there.some((words) => words.includes(part))).toBe(true);
    }
  });

  test('recommendation 6 was recommended before, and names the body that it may be to', async () => {
    const before = await findRecommendation(documents.earlier, '6');
    await confirm(before.id, 'The council', 'council');
    const doors = await findRecommendation(documents.review, '6');
    expect(Object.values(doors.bodies).flat()).toContainEqual(
      expect.objectContaining({ body: cast.body('ostler') }),
    );
    expect(doors.earlier[0]).toMatchObject({ number: '6', document: documents.earlier, isOpen: true });
    matters.doors = await confirm(doors.id, 'Ostler', 'ostler');
    const calls = await findRecommendation(documents.review, '7(a)');
    expect(calls.earlier).toEqual([]);
    matters.calls = await confirm(calls.id, 'Ostler', 'ostler');
    const twice = await (await site.as(cast.person('clerk'))).POST(
      '/api/v1/proposals/{proposal}/confirmations',
      {
        params: { path: { proposal: calls.id } },
        body: { as: 'recommendation', addressees: [{ name: 'Ostler', body: cast.body('ostler') }] },
      },
    );
    expect(twice.response.status).toBe(409);
  });

  test('they are sent, and a reply from the wrong body answers nothing: the clock runs on', async () => {
    site.setNow('2025-06-20');
    for (const matter of [matters.doors, matters.calls]) {
      const sent = await act(
        'clerk',
        matter,
        move('send', {
          words: 'What the review asks of Ostler.',
          source: documents.review,
          addressee: cast.body('ostler'),
          origin: 'safeguarding-adults-board',
          'sent-on': '2025-06-20',
        }),
      );
      expect(sent.state).toBe('sent');
    }
    site.setNow('2025-06-27');
    await act('finance', matters.calls, move('acknowledge', { on: '2025-06-27' }));
    const before = await show('clerk', matters.calls);
    const dueOf = (matter: typeof before) => matter.dues.find(({ clock }) => clock === 'answer-due');
    expect(dueOf(before)).toMatchObject({ due: '2026-06-20', standing: 'running' });
    expect(dueOf(before)?.says.en).toMatch(/12 months from .*20 June 2025.*20 June 2026/);
    site.setNow('2025-07-28');
    const reply = {
      document: documents.council,
      from: { name: 'Marlshire County Council', body: cast.body('council') },
    };
    const matched = contentOf(
      await (await site.as(cast.person('clerk'))).POST('/api/v1/matters/{matter}/replies', {
        params: { path: { matter: matters.calls } },
        body: reply,
      }),
    );
    expect(matched).toMatchObject({ fromAnother: true, match: { body: cast.body('council') } });
    const after = await show('clerk', matters.calls);
    expect(after).toMatchObject({ state: 'response-awaited', axes: { position: 'not-stated' } });
    expect(dueOf(after)).toMatchObject({ due: '2026-06-20', standing: 'running' });
    const added = after.timeline.filter(({ seq }) => seq > before.head);
    await expectProved(
      site,
      added.map(({ seq }) => seq),
    );
  });

  test('the right body accepts, plans, claims, and is not believed without evidence', async () => {
    site.setNow('2025-09-25');
    documents.board = await upload(site, cast.person('clerk'), {
      file: 'board-paper.docx',
      classification: 'public',
    });
    await readAll();
    const matched = contentOf(
      await (await site.as(cast.person('clerk'))).POST('/api/v1/matters/{matter}/replies', {
        params: { path: { matter: matters.calls } },
        body: { document: documents.board, from: { name: 'Ostler', body: cast.body('ostler') } },
      }),
    );
    expect(matched.fromAnother).toBe(false);
    const acceptance = {
      position: 'accepted',
      answer: documents.board,
      words: 'The board accepts the recommendation.',
    };
    expect(
      await refusalOf(
        'clerk',
        matters.calls,
        move('record-acceptance', { ...acceptance, 'answered-by': 'another' }),
      ),
    ).toMatchObject({ code: 'another-body-is-not-an-answer' });
    await act(
      'clerk',
      matters.calls,
      move('record-acceptance', { ...acceptance, 'answered-by': 'addressee' }),
    );
    site.setNow('2025-10-01');
    await act(
      'finance',
      matters.calls,
      move('record-plan', {
        who: 'Head of Building Safety',
        'by-when': '2025-11-28',
        plan: documents.board,
      }),
    );
    site.setNow('2025-11-27');
    const claim = move('claim-done', { words: 'Done since 6 October.', evidence: [documents.board] });
    await act('building-safety', matters.calls, claim);
    expect(await show('clerk', matters.calls)).toMatchObject({
      state: 'claimed-done',
      axes: { claim: 'done', verdict: 'unverified' },
    });
    const verdict = move('verify', { verdict: 'acceptable', reasons: 'The records show it.' });
    expect(await refusalOf('second', matters.calls, verdict)).toMatchObject({ code: 'evidence-examined' });
    site.setNow('2025-12-10');
    await act(
      'second',
      matters.calls,
      move('examine-evidence', {
        examined: [documents.board],
        found: 'The paper says what will be done; it does not show that it was.',
      }),
    );
    await act('second', matters.calls, move('find-not-done', { reasons: 'A plan is no evidence.' }));
    expect(await show('clerk', matters.calls)).toMatchObject({
      state: 'in-progress',
      axes: { claim: 'under-way', verdict: 'unacceptable' },
    });
  });

  test('when its day has passed it is overdue, the head of the body owns it, all may see it, and mail goes out', async () => {
    const after = await until('the sweep has found it overdue', async () => {
      const shown = await show('clerk', matters.calls);
      return shown.timeline.some(({ kind }) => kind === 'clock-breached') ? shown : undefined;
    });
    const breaches = after.timeline.filter(({ kind }) => kind === 'clock-breached');
    await expectProved(
      site,
      breaches.map(({ seq }) => seq),
    );
    expect(after.visible).toBe('public');
    expect(after.owner).toMatchObject({ person: cast.person('chief-executive'), role: 'addressee-head' });
    const listed = contentOf(
      await site.anyone.GET('/api/v1/public/matters', { params: { query: { limit: 50 } } }),
    );
    expect(JSON.stringify(listed)).toContain(matters.calls);
    const letters = await until('the new owner is told', async () => {
      const told = mail.taken.filter(
        ({ to, raw }) => to.includes('chief-executive@people.example') && raw.includes(matters.calls),
      );
      return told.length > 0 ? told : undefined;
    });
    for (const letter of letters) expect(headersOf(letter).get('subject')).not.toMatch(/smoke|fire|Ostler/i);
  });

  test('claimed again with evidence that is examined, it is verified by somebody else, and by nobody who claimed', async () => {
    site.setNow('2026-02-10');
    const claim = move('claim-done', {
      words: 'Calls about fire have had a category since 6 October; the records are attached.',
      evidence: [documents.board],
    });
    await act('building-safety', matters.calls, claim);
    await act(
      'second',
      matters.calls,
      move('examine-evidence', {
        examined: [documents.board],
        found: 'Three months of call records, with the category on each.',
      }),
    );
    const admin = await site.as(site.administrator);
    const role = { person: cast.person('building-safety'), role: 'verifier', body: '*' };
    contentOf(await admin.POST('/api/v1/appointments', { body: role }));
    const verdict = move('verify', { verdict: 'acceptable', reasons: 'The records show it.' });
    expect(await refusalOf('building-safety', matters.calls, verdict)).toMatchObject({
      code: 'same-person-both-duties',
    });
    const verified = await act('second', matters.calls, verdict);
    expect(verified.state).toBe('verified');
    const shown = await show('clerk', matters.calls);
    expect(shown.axes).toEqual({
      response: 'received',
      position: 'accepted',
      plan: 'agreed',
      claim: 'done',
      verdict: 'acceptable',
    });
    await expectProved(
      site,
      shown.timeline.map(({ seq }) => seq),
    );
    await expectLogVerifies(site);
    await expectCommandVerifies(site, shown.head);
  });
});

/** Words as they are, whatever the line breaks of a page. */
function bare(text: string): string {
  return text.replace(/[\s\u00ad-]+/g, '').replace(/[“”"‘’']/g, '');
}
