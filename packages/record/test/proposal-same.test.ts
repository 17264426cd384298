import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmPassage } from '../src/proposal/decide/confirm-passage.ts';
import { confirmStatement } from '../src/proposal/decide/confirm-statement.ts';
import { withdrawDecision } from '../src/proposal/decide/withdraw-decision.ts';
import { listProposals } from '../src/proposal/list-proposals.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addPerson, listKind, putPublic, readers } from './proposal-desk.ts';

const first = `The council met on Tuesday. “Nobody told us that the doors had failed their test in March, and nobody wrote it down,” said Orla Penrose, who lives in the house. The council has been asked for its papers.`;
const second = `Residents spoke last night of years of letters. “Nobody told us that the doors had failed their test in the spring, and nobody wrote it down,” Orla Penrose said. Others asked why no list of the doors was kept.`;

describe.each(records)('a statement that another document has in like words, on $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  let other: string;
  let statement: string;
  let proposal: string;
  const by = () => signedIn(record, clerk);
  const considered = async () => {
    const all = getValue(await listProposals(record.parts, by(), other));
    return all.find(({ id }) => id === proposal);
  };

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk');
    const put = (name: string, text: string) =>
      putPublic(record, clerk, name, new TextEncoder().encode(text));
    const document = await put('tuesday.txt', first);
    await readDocuments(record.parts, readers);
    const [said] = await listKind(record, document, 'statement');
    ({ statement } = getValue(await confirmStatement(record.parts, by(), { proposal: said?.id ?? '' })));
    other = await put('wednesday.txt', second);
    await readDocuments(record.parts, readers);
    proposal = (await listKind(record, other, 'statement'))[0]?.id ?? '';
  });
  afterAll(() => record?.close());

  test('given one that is proposed, the one on the record is beside it', async () => {
    const { state, similar = [] } = (await considered()) ?? {};
    expect(state).toBe('open');
    expect(similar.map((one) => one.statement)).toEqual([statement]);
    expect(similar[0]?.alike).toBeGreaterThanOrEqual(0.5);
  });

  test('given that it is the same, it stays one statement, is said to be that one, and can be taken back', async () => {
    const same = { proposal, sameAs: statement };
    expect(getValue(await confirmPassage(record.parts, by(), same))).toEqual({ item: statement });
    expect(await considered()).toMatchObject({ state: 'confirmed', similar: [{ statement }] });
    const count = async (table: string) =>
      (await record.parts.database.query(`select from record.${table}`)).rows.length;
    expect([await count('statement'), await count('passage')]).toEqual([1, 2]);
    getValue(await withdrawDecision(record.parts, by(), { proposal }));
    expect(await considered()).toMatchObject({ state: 'open', withdrawn: 1, similar: [{ statement }] });
    expect([await count('statement'), await count('passage')]).toEqual([1, 1]);
    const none = { proposal, sameAs: 'statement_none' };
    expect(codesOf(await confirmPassage(record.parts, by(), none))).toEqual(['no-such-item']);
  });
});
