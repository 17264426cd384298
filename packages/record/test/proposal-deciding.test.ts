import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { findStanding } from '../src/matter/read-matter.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { confirmCommitment } from '../src/proposal/decide/confirm-commitment.ts';
import { confirmCopy } from '../src/proposal/decide/confirm-copy.ts';
import { confirmPassage } from '../src/proposal/decide/confirm-passage.ts';
import { confirmRecommendation } from '../src/proposal/decide/confirm-recommendation.ts';
import { confirmStatement } from '../src/proposal/decide/confirm-statement.ts';
import { refuseProposal } from '../src/proposal/decide/refuse-proposal.ts';
import { listEarlierRecommendations } from '../src/proposal/earlier-recommendations.ts';
import { listProposals } from '../src/proposal/list-proposals.ts';
import { matchReply } from '../src/proposal/match-reply.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { importFile } from '../src/transfer/import/import-file.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addBody, addPerson, listKind, putExample, putPublic, readers } from './proposal-desk.ts';

const imported = [
  'number,text,madeBy,madeOn,addressees,status,statusBy',
  '3,The trust should inspect the fire doors of every supported flat twice a year.,Fire Inspectorate,2011-05-04,Ostler Housing,Closed - not accepted,the Inspectorate',
  '4,The trust should answer the telephone within two minutes.,Fire Inspectorate,2011-05-04,Ostler Housing,Open,the Inspectorate',
];

describe.each(records)('proposals on $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  let bodies: Readonly<Record<'ostler' | 'partnership' | 'council' | 'department', string>>;
  const caller = () => signedIn(record, clerk);
  const query = async <R extends object>(sql: string, ...values: readonly unknown[]) =>
    (await record.parts.database.query<R>(sql, values)).rows;

  const readAgain = async (document: string) => {
    await query(`update desk.reading set state = 'waiting', attempts = 0 where document = $1`, document);
    expect((await readDocuments(record.parts, readers)).read).toEqual([document]);
  };

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk');
    bodies = {
      ostler: await addBody(record, 'Ostler Housing Association', 'Ostler'),
      partnership: await addBody(record, 'Marlshire Safeguarding Adults Partnership'),
      council: await addBody(record, 'Marlshire County Council'),
      department: await addBody(record, 'Department for Care'),
    };
  });
  afterAll(() => record?.close());

  describe('of two reviews, the later of which repeats the earlier', () => {
    let earlier: string;
    let later: string;
    beforeAll(async () => {
      earlier = await putExample(record, clerk, 'earlier-review.html');
      await readDocuments(record.parts, readers);
      const all = await listKind(record, earlier, 'recommendation');
      for (const { id, content } of all.filter((one) => one.content.number !== '3')) {
        const name = content.addressees[0] ?? 'the panel';
        getValue(
          await confirmRecommendation(record.parts, caller(), {
            proposal: id,
            addressees: [{ name, body: bodies.partnership }],
          }),
        );
      }
      later = await putExample(record, clerk, 'learning-review.pdf');
      await readDocuments(record.parts, readers);
    });

    test('each has what was recommended before, by whom, and how it was answered', async () => {
      const proposals = getValue(await listProposals(record.parts, caller(), later));
      const repeated = proposals.flatMap(({ kind, content, earlier: before }) =>
        kind === 'recommendation' && before.length > 0 ? [[content.number, before[0]?.number]] : [],
      );
      expect(repeated).toEqual([
        ['1', '1'],
        ['2', '2'],
        ['5', '5'],
        ['6', '6'],
        ['8', '7'],
        ['11', '4'],
      ]);
      const sixth = proposals.find(
        ({ kind, content }) => kind === 'recommendation' && content.number === '6',
      );
      expect(sixth?.earlier[0]).toMatchObject({
        madeBy: 'Professor Ivor Lathom',
        madeOn: '2020-06-09',
        addressee: 'Ostler Housing Association',
        state: 'made',
        axes: { response: 'awaited' },
      });
    });

    test('bodies are proposed for a name, and how likely each is', async () => {
      const proposals = getValue(await listProposals(record.parts, caller(), later));
      const named = Object.assign({}, ...proposals.map((proposal) => proposal.bodies));
      expect(named['Ostler'][0]).toMatchObject({ body: bodies.ostler, method: 'alias', confidence: 0.95 });
      expect(named['Partnership'][0]).toMatchObject({ body: bodies.partnership, method: 'likeness' });
    });

    test('confirmed, it has a matter for each addressee, with an owner and a clock, in one append', async () => {
      const [fourth] = (await listKind(record, later, 'recommendation')).filter(
        ({ content }) => content.number === '4',
      );
      const confirm = () =>
        confirmRecommendation(record.parts, caller(), {
          proposal: fourth?.id ?? '',
          addressees: [
            { name: 'council', body: bodies.council },
            { name: 'Ostler', body: bodies.ostler },
          ],
        });
      const { recommendation, matters } = getValue(await confirm());
      const rows = await query<{ title: string; owner: string; next_due: string; body: string }>(
        'select m.title, m.owner, m.next_due, m.body from record.matter m join record.recommendation r on r.matter = m.id where r.id = $1 order by r.seq',
        recommendation,
      );
      expect(rows.map(({ body }) => body)).toEqual([bodies.council, bodies.ostler]);
      expect(rows[0]).toMatchObject({
        owner: clerk,
        title: expect.stringMatching(/^4\. The council and Ostler should agree/),
      });
      expect(rows.every(({ next_due }) => next_due !== null)).toBe(true);
      expect(
        matters.map(({ addressee }) => [addressee.name, addressee.method, addressee.confidence > 0.3]),
      ).toEqual([
        ['council', 'person-chose', true],
        ['Ostler', 'alias', true],
      ]);
      const passages = await query('select document from record.passage where item = $1', recommendation);
      expect(passages).toEqual([{ document: later }]);
      expect(codesOf(await confirm())).toEqual(['decided-already']);
    });

    test('two who confirm one at once make it once', async () => {
      const [first] = (await listKind(record, later, 'recommendation')).filter(
        ({ content }) => content.number === '1',
      );
      const confirm = () =>
        confirmRecommendation(record.parts, caller(), {
          proposal: first?.id ?? '',
          addressees: [{ name: 'Partnership', body: bodies.partnership }],
        });
      const outcomes = await Promise.all([confirm(), confirm(), confirm()]);
      expect(outcomes.map(codesOf).toSorted((a, b) => a.length - b.length)).toEqual([
        [],
        ['decided-already'],
        ['decided-already'],
      ]);
      expect(
        await query(
          'select matter from record.recommendation where document = $1 and number = $2',
          later,
          '1',
        ),
      ).toHaveLength(1);
    });

    test('one addressee that is none leaves nothing of the others', async () => {
      const [ninth] = (await listKind(record, later, 'recommendation')).filter(
        ({ content }) => content.number === '9',
      );
      const before = await query('select count(*) from record.entry');
      const addressees = [
        { name: 'Department', body: bodies.department },
        { name: 'Nobody', body: 'body_none' },
      ];
      const outcome = await confirmRecommendation(record.parts, caller(), {
        proposal: ninth?.id ?? '',
        addressees,
      });
      expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'no-such-body', at: 'addressees/1' }] });
      expect(
        codesOf(
          await confirmRecommendation(record.parts, caller(), { proposal: ninth?.id ?? '', addressees: [] }),
        ),
      ).toEqual(['no-addressee']);
      expect(await query('select count(*) from record.entry')).toEqual(before);
    });

    test('refused, it stays refused when the document is read again', async () => {
      const [third] = (await listKind(record, earlier, 'recommendation')).filter(
        ({ content }) => content.number === '3',
      );
      const refusal = { proposal: third?.id ?? '', reason: 'It asks nothing.' };
      getValue(await refuseProposal(record.parts, caller(), refusal));
      const count = await query('select count(*) from desk.proposal');
      await readAgain(earlier);
      expect(await query('select count(*) from desk.proposal')).toEqual(count);
      const [again] = (await listKind(record, earlier, 'recommendation')).filter(
        ({ id }) => id === third?.id,
      );
      expect(again).toMatchObject({ state: 'refused', reason: 'It asks nothing.', decidedBy: clerk });
    });

    test('what was decided is not proposed anew where the desk was lost', async () => {
      const decided = await query<{ proposal: string }>(
        'select proposal from record.proposal_decision where document = $1',
        earlier,
      );
      expect(decided.length).toBeGreaterThan(5);
      await query('delete from desk.proposal where document = $1', earlier);
      await readAgain(earlier);
      expect(await listKind(record, earlier, 'recommendation')).toEqual([]);
    });

    test('the same words in another document are one more passage, by a person’s word', async () => {
      const paper = await putExample(record, clerk, 'board-paper.docx');
      await readDocuments(record.parts, readers);
      const [sixth] = (await listKind(record, paper, 'recommendation')).filter(({ content }) =>
        content.words.includes('fire doors'),
      );
      const proposals = getValue(await listProposals(record.parts, caller(), paper));
      const before = proposals.find(({ id }) => id === sixth?.id)?.earlier ?? [];
      expect(before.map(({ number }) => number)).toContain('6');
      const item = before[0]?.recommendation ?? '';
      const matters = await query('select count(*) from record.matter');
      getValue(await confirmPassage(record.parts, caller(), { proposal: sixth?.id ?? '', sameAs: item }));
      expect(await query('select count(*) from record.matter')).toEqual(matters);
      expect(
        (await query<{ document: string }>('select document from record.passage where item = $1', item)).map(
          ({ document }) => document,
        ),
      ).toContain(paper);
    });
  });

  describe('of one story that is printed twice', () => {
    let first: string;
    beforeAll(async () => {
      first = await putExample(record, clerk, 'agency-story.txt');
      await readDocuments(record.parts, readers);
    });

    test('a promise, confirmed in its words, has a matter that runs to its date', async () => {
      const [promise] = (await listKind(record, first, 'commitment')).filter(
        ({ content }) => content.due.words === 'in the autumn',
      );
      const confirmed = await confirmCommitment(record.parts, caller(), {
        proposal: promise?.id ?? '',
        body: bodies.department,
        forum: 'A written statement to the House',
        promisedTo: [clerk],
        mandateEnds: '2029-08-01',
        edited: { by: { name: 'Miriam Foxley', office: 'Secretary of State for Care' } },
      });
      const { matter, commitment } = getValue(confirmed);
      const standing = await findStanding(record.parts.database, matter);
      expect(standing?.matter.state).toBe('running');
      expect(
        await query('select due from record.clock where matter = $1 and clock = $2', matter, 'promise-due'),
      ).toEqual([{ due: '2025-11-30' }]);
      expect(
        await query(
          'select office, state from record.commitment c join record.proposal_decision d on d.item = c.id where c.id = $1',
          commitment,
        ),
      ).toEqual([{ office: 'Secretary of State for Care', state: 'edited' }]);
    });

    test('what was confirmed is not changed by a later copy: that it is printed there is proposed', async () => {
      const [said] = await listKind(record, first, 'statement');
      const { statement } = getValue(
        await confirmStatement(record.parts, caller(), { proposal: said?.id ?? '' }),
      );
      const passages = () =>
        query<{ document: string }>('select document from record.passage where item = $1', statement);
      const before = await passages();
      const copy = await putExample(record, clerk, 'scraped-copy.html');
      await readDocuments(record.parts, readers);
      const proposed = await listKind(record, copy, 'passage');
      expect(await passages()).toEqual(before);
      for (const { about } of proposed) expect(about).toMatch(/^(?:statement|commitment)_/);
      expect(proposed.length).toBeGreaterThan(0);
      const [printed] = proposed;
      getValue(await confirmPassage(record.parts, caller(), { proposal: printed?.id ?? '' }));
      expect(
        await query(
          'select document from record.passage where item = $1 and document = $2',
          printed?.about,
          copy,
        ),
      ).toHaveLength(1);
    });

    test('a copy joins the story of the document that it copies', async () => {
      const [{ document = '' } = {}] = await query<{ document: string }>(
        `select document from desk.proposal where kind = 'copy' and content ->> 'of' = $1`,
        first,
      );
      const [copy] = await listKind(record, document, 'copy');
      const { story } = getValue(await confirmCopy(record.parts, caller(), { proposal: copy?.id ?? '' }));
      expect(story).toBe(first.replace('document', 'story'));
      expect(await query('select relation, of from record.copy where story = $1', story)).toEqual([
        { relation: 'wholly-derived', of: first },
      ]);
    });
  });

  describe('a reply', () => {
    let matter: string;
    let reply: string;
    beforeAll(async () => {
      const [{ matter: found = '' } = {}] = await query<{ matter: string }>(
        'select matter from record.recommendation where body = $1',
        bodies.ostler,
      );
      matter = found;
      const fields = {
        words: 'The words.',
        source: 'document_1',
        addressee: bodies.ostler,
        origin: 'other',
        'sent-on': '2025-06-17',
      };
      getValue(
        await actOnMatter(record.parts, caller(), { matter, command: { do: 'move', move: 'send', fields } }),
      );
      reply = await putPublic(
        record,
        clerk,
        'reply.txt',
        new TextEncoder().encode('We accept the recommendation. The council.'),
      );
    });

    test('from a body that was not asked is put on the matter, and the clock runs on', async () => {
      const before = await query(
        'select state, next_due, owner, axes from record.matter where id = $1',
        matter,
      );
      const match = { document: reply, matter, from: { name: 'The council', body: bodies.council } };
      expect(getValue(await matchReply(record.parts, caller(), match))).toMatchObject({
        fromAnother: true,
        match: { method: 'person-chose' },
      });
      expect(
        await query('select state, next_due, owner, axes from record.matter where id = $1', matter),
      ).toEqual(before);
      expect(
        await query(
          `select body ->> 'move' as move from record.entry where matter = $1 order by seq desc limit 1`,
          matter,
        ),
      ).toEqual([{ move: 'record-reply-from-another' }]);
      expect(codesOf(await matchReply(record.parts, caller(), match))).toEqual(['reply-matched-already']);
    });

    test('from the body that was asked is matched, and the answer is for a person to record', async () => {
      const answer = await putPublic(
        record,
        clerk,
        'reply.txt',
        new TextEncoder().encode('We accept it. Ostler.'),
      );
      const matched = await matchReply(record.parts, caller(), {
        document: answer,
        matter,
        from: { name: 'Ostler', body: bodies.ostler },
      });
      expect(getValue(matched)).toEqual({
        fromAnother: false,
        match: { name: 'Ostler', body: bodies.ostler, method: 'alias', confidence: 0.95 },
      });
      expect(await query('select name, from_another from record.reply where document = $1', answer)).toEqual([
        { name: 'Ostler', from_another: false },
      ]);
    });

    test('is matched to a body that there is', async () => {
      const match = { document: reply, matter, from: { name: 'x', body: 'body_none' } };
      expect(codesOf(await matchReply(record.parts, caller(), match))).toEqual(['no-such-body']);
    });
  });

  describe('beside what was imported', () => {
    const folder = mkdtempSync(join(tmpdir(), 'candour-like-'));
    beforeAll(async () => {
      const path = join(folder, 'rows.csv');
      writeFileSync(path, imported.map((row) => `${row}\n`).join(''));
      const onProblem = () => undefined;
      getValue(
        await importFile(record.parts, record.administrator, { kind: 'recommendations', path, onProblem }),
      );
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const find = (words: string) =>
      listEarlierRecommendations(record.parts, record.administrator, { words, document: 'document_new' });
    const asked =
      'Ostler should inspect the fire doors of every supported flat by October, and keep a list of them.';

    test('counts as recommended before once the desk has looked at it, and says what became of it', async () => {
      expect((await find(asked)).filter(({ matter }) => matter === null)).toEqual([]);
      await readDocuments(record.parts, readers);
      expect((await find(asked)).filter(({ matter }) => matter === null)).toMatchObject([
        {
          number: '3',
          madeBy: 'Fire Inspectorate',
          madeOn: '2011-05-04',
          addressee: 'Ostler Housing',
          matter: null,
          state: null,
          reported: expect.objectContaining({}),
        },
      ]);
      expect(await find('Every record of a visit should be read by two people within a week.')).toEqual([]);
    });

    test('is noted once', async () => {
      const count = async () =>
        (await record.parts.database.query('select count(*)::int as n from desk.imported_like')).rows;
      expect(await count()).toEqual([{ n: 2 }]);
      await readDocuments(record.parts, readers);
      expect(await count()).toEqual([{ n: 2 }]);
    });
  });

  test('are decided by people with a role alone, who may read the document', async () => {
    const stranger = await addPerson(record, 'Stan Ranger');
    const [open] = await query<{ id: string }>(
      'select id from desk.proposal where id not in (select proposal from record.proposal_decision) limit 1',
    );
    const refuse = { proposal: open?.id ?? '', reason: 'x' };
    expect(codesOf(await refuseProposal(record.parts, signedIn(record, stranger), refuse))).toEqual([
      'not-allowed',
    ]);
    expect(codesOf(await refuseProposal(record.parts, 'anyone', refuse))).toEqual(['sign-in-needed']);
    expect(
      codesOf(await refuseProposal(record.parts, caller(), { ...refuse, proposal: 'proposal_none' })),
    ).toEqual(['no-such-proposal']);
  });

  test('and the tables are made again from the log, each the same', async () => {
    const tables = await rebuild(record.parts);
    expect(tables.filter(({ before, after }) => before !== after)).toEqual([]);
    const rows = Object.fromEntries(tables.map(({ table, rows }) => [table, rows]));
    expect(rows).toMatchObject({
      'record.statement': 1,
      'record.copy': 1,
      'record.commitment': 1,
      'record.reply': 2,
    });
  });
});
