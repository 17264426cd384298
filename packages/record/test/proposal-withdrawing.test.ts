import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rebuild } from '../src/projection/rebuild.ts';
import { confirmEach } from '../src/proposal/confirm-each.ts';
import { confirmCopy } from '../src/proposal/decide/confirm-copy.ts';
import { confirmPassage } from '../src/proposal/decide/confirm-passage.ts';
import { confirmRecommendation } from '../src/proposal/decide/confirm-recommendation.ts';
import { confirmStatement } from '../src/proposal/decide/confirm-statement.ts';
import { refuseProposal } from '../src/proposal/decide/refuse-proposal.ts';
import { withdrawDecision } from '../src/proposal/decide/withdraw-decision.ts';
import type { ProposalKind } from '../src/proposal/proposed.ts';
import { readDesk } from '../src/proposal/read-desk.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { search } from '../src/search/search.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addBody, addPerson, listKind, putExample, readers } from './proposal-desk.ts';

describe.each(records)('withdrawing what was decided on $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  let story: string;
  let copy: string;
  const caller = () => signedIn(record, clerk);
  const query = async <R extends object>(sql: string, ...values: readonly unknown[]) =>
    (await record.parts.database.query<R>(sql, values)).rows;
  const withdraw = (proposal: string) => withdrawDecision(record.parts, caller(), { proposal });
  const first = async <K extends ProposalKind>(document: string, kind: K) => {
    const [found] = (await listKind(record, document, kind)).filter(({ state }) => state === 'open');
    if (found === undefined) throw new Error(`no ${kind} is open`);
    return found;
  };
  const stateOf = async (document: string, id: string) =>
    getValue(await readDesk(record.parts, caller(), document)).proposals.find((one) => one.id === id);

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk');
    story = await putExample(record, clerk, 'agency-story.txt');
    await readDocuments(record.parts, readers);
  });
  afterAll(() => record?.close());

  test('opens a refused proposal again, by an entry that names the refusal', async () => {
    const { id } = await first(story, 'statement');
    getValue(await refuseProposal(record.parts, caller(), { proposal: id, reason: 'A slip.' }));
    getValue(await withdrawDecision(record.parts, caller(), { proposal: id, reason: 'The wrong key.' }));
    expect(await stateOf(story, id)).toMatchObject({ state: 'open', withdrawn: 1, reason: null });
    const entries = await query<{ kind: string; corrects: number | null; seq: number }>(
      `select kind, corrects::int, seq::int from record.entry where kind in ('proposal-refused', 'decision-withdrawn')
       order by seq`,
    );
    expect(entries).toMatchObject([
      { kind: 'proposal-refused', corrects: null },
      { kind: 'decision-withdrawn', corrects: entries[0]?.seq },
    ]);
    expect(codesOf(await withdraw(id))).toEqual(['not-decided']);
  });

  test('takes a statement out of what is on the record and what is found; both entries stay', async () => {
    const { id, content } = await first(story, 'statement');
    const { statement } = getValue(await confirmStatement(record.parts, caller(), { proposal: id }));
    const find = async () => {
      const text = `"${content.words.split(' ').slice(0, 4).join(' ')}"`;
      const found = getValue(await search(record.parts, caller(), { words: text, limit: 50 }));
      return JSON.stringify(found).includes(statement);
    };
    expect(await find()).toBe(true);
    getValue(await withdraw(id));
    expect(await find()).toBe(false);
    const desk = getValue(await readDesk(record.parts, caller(), story));
    expect(desk.items.statements).toEqual([]);
    expect(await query('select from record.passage where item = $1', statement)).toEqual([]);
    expect(await query('select kind from record.entry where matter = $1 order by seq', statement)).toEqual([
      { kind: 'statement-recorded' },
      { kind: 'decision-withdrawn' },
    ]);
  });

  test('lets it be decided anew, and withdrawn anew, once each', async () => {
    const { id } = await first(story, 'statement');
    const confirm = () => confirmStatement(record.parts, caller(), { proposal: id });
    for (let time = 0; time < 2; time += 1) {
      const confirmed = await Promise.all([confirm(), confirm()]);
      expect(confirmed.map(codesOf).toSorted((a, b) => a.length - b.length)).toEqual([
        [],
        ['decided-already'],
      ]);
      const withdrawn = await Promise.all([withdraw(id), withdraw(id)]);
      expect(withdrawn.filter(({ ok }) => ok)).toHaveLength(1);
    }
    getValue(await confirm());
    expect((await stateOf(story, id))?.state).toBe('confirmed');
  });

  test('leaves a statement that other documents were confirmed to print', async () => {
    const statements = (await listKind(record, story, 'statement')).filter(({ state }) => state === 'open');
    const results = await confirmEach(
      record.parts,
      caller(),
      statements.map(({ id }) => id),
    );
    expect(results.every(({ outcome }) => outcome.ok)).toBe(true);
    copy = await putExample(record, clerk, 'scraped-copy.html');
    await readDocuments(record.parts, readers);
    const printed = await first(copy, 'passage');
    getValue(await confirmPassage(record.parts, caller(), { proposal: printed.id }));
    const [{ proposal = '' } = {}] = await query<{ proposal: string }>(
      'select proposal from record.proposal_decision where item = $1 order by seq',
      printed.about,
    );
    expect(codesOf(await withdraw(proposal))).toEqual(['decision-built-upon']);
    getValue(await withdraw(printed.id));
    expect((await stateOf(copy, printed.id))?.state).toBe('open');
    expect(codesOf(await withdraw(proposal))).toEqual([]);
  });

  test('takes a copy out of its story', async () => {
    const [{ id = '', document = '' } = {}] = await query<{ id: string; document: string }>(
      `select id, document from desk.proposal where kind = 'copy'`,
    );
    getValue(await confirmCopy(record.parts, caller(), { proposal: id }));
    const other = document === story ? copy : story;
    expect(getValue(await readDesk(record.parts, caller(), other)).copies).toMatchObject([{ document }]);
    getValue(await withdraw(id));
    expect(getValue(await readDesk(record.parts, caller(), other)).copies).toEqual([]);
  });

  test('leaves what opened a matter to the pathway of the matter', async () => {
    const review = await putExample(record, clerk, 'earlier-review.html');
    await readDocuments(record.parts, readers);
    const body = await addBody(record, 'Ostler Housing Association');
    const { id, content } = await first(review, 'recommendation');
    const addressees = [{ name: content.addressees[0] ?? 'it', body }];
    getValue(await confirmRecommendation(record.parts, caller(), { proposal: id, addressees }));
    expect(codesOf(await withdraw(id))).toEqual(['decision-opened-matter']);
    const { id: another } = await first(review, 'recommendation');
    const [together] = await confirmEach(record.parts, caller(), [another]);
    expect(together?.outcome).toMatchObject({ ok: false, refusals: [{ code: 'not-confirmed-together' }] });
  });

  test('is not for those who may not decide, nor seen by those who may not read', async () => {
    const desk = getValue(await readDesk(record.parts, 'anyone', story));
    const decided = desk.proposals.find(({ state }) => state === 'confirmed')?.id ?? '';
    expect(desk.mayDecide).toBe(false);
    expect(codesOf(await withdrawDecision(record.parts, 'anyone', { proposal: decided }))).toEqual([
      'sign-in-needed',
    ]);
    const stranger = signedIn(record, await addPerson(record, 'Nobody Much'));
    expect(codesOf(await withdrawDecision(record.parts, stranger, { proposal: decided }))).toEqual([
      'not-allowed',
    ]);
  });

  test('is the same when the record is rebuilt from the log', async () => {
    const rebuilt = await rebuild(record.parts);
    expect(rebuilt.filter(({ before, after }) => before !== after)).toEqual([]);
  });
});
