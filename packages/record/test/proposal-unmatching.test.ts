import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOnMatter, type MatterCommand } from '../src/matter/act-on-matter.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { rebuild } from '../src/projection/rebuild.ts';
import { listItemsOfDocument } from '../src/proposal/list-items.ts';
import { matchReply } from '../src/proposal/match-reply.ts';
import { withdrawReply } from '../src/proposal/withdraw-reply.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addBody, addPerson, putPublic } from './proposal-desk.ts';

describe.each(records)('taking back that a reply was matched, on $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  let asked: string;
  let another: string;
  let matter: string;
  let reply: string;
  const because = 'It is about another recommendation.';
  const by = () => signedIn(record, clerk);

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk', 'issuer');
    await addPerson(record, 'Olive Office', 'addressee-office', 'delivery-owner', 'addressee-deputy');
    asked = await addBody(record, 'Ostler Housing Association');
    another = await addBody(record, 'Marlshire County Council');
    const wanted = {
      pathway: 'recommendation',
      body: asked,
      title: 'Fit alarms',
      classification: 'public',
    } as const;
    ({ matter } = getValue(await openMatter(record.parts, by(), wanted)));
    const letter = await putPublic(record, clerk, 'a.txt', new TextEncoder().encode('A letter.'));
    const words = { words: 'Fit alarms.', source: letter, addressee: asked, origin: 'other' };
    await act({ do: 'move', move: 'send', fields: { ...words, 'sent-on': '2025-06-17' } });
    reply = await putPublic(record, clerk, 'b.txt', new TextEncoder().encode('We accept it.'));
  });
  afterAll(() => record?.close());

  const act = async (command: MatterCommand) => {
    const acted = getValue(await actOnMatter(record.parts, by(), { matter, command }));
    return acted.stored[0]?.entry.seq ?? -1;
  };
  const match = async (body: string) =>
    getValue(
      await matchReply(record.parts, by(), { document: reply, matter, from: { name: 'The sender', body } }),
    );
  const withdraw = (person = clerk) =>
    withdrawReply(record.parts, signedIn(record, person), { document: reply, matter, because });
  const matches = async () =>
    getValue(await listItemsOfDocument(record.parts, by(), reply)).replies.map(({ body }) => body);
  const corrections = async () =>
    getValue(await showMatter(record.parts, by(), { matter })).timeline.filter(
      ({ kind }) => kind === 'act-corrected',
    );

  test('given none, no reason, or somebody who may not act on the matter, it is refused', async () => {
    expect(codesOf(await withdraw())).toEqual(['reply-not-matched']);
    const empty = { document: reply, matter, because: '' };
    expect(codesOf(await withdrawReply(record.parts, by(), empty))).toEqual(['reason-needed']);
    const outsider = await addPerson(record, 'Una Outsider');
    expect(codesOf(await withdraw(outsider))).toHaveLength(1);
  });

  test('given a reply from a body that was not asked, the act that noted it is withdrawn with it, once', async () => {
    await match(another);
    const both = await Promise.all([withdraw(), withdraw()]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await matches()).toEqual([]);
    expect((await corrections()).map(({ body }) => body)).toMatchObject([{ how: 'withdrawn', because }]);
    expect(codesOf(await withdraw())).toEqual(['reply-not-matched']);
  });

  test('given another match before it, that one counts again; and a rebuild says the same', async () => {
    await match(another);
    await match(asked);
    expect(await matches()).toEqual([asked]);
    getValue(await withdraw());
    expect(await matches()).toEqual([another]);
    expect(await corrections()).toHaveLength(1);
    const tables = await rebuild(record.parts);
    expect(tables.filter(({ before, after }) => before !== after)).toEqual([]);
    expect(await matches()).toEqual([another]);
    getValue(await withdraw());
    expect(await matches()).toEqual([]);
  });

  test('given an answer that rests on it, it is refused until the answer is withdrawn', async () => {
    await match(asked);
    const answer = { 'answered-by': 'addressee', position: 'accepted', answer: reply, words: 'We accept.' };
    const accepted = await act({ do: 'move', move: 'record-acceptance', fields: answer });
    expect(codesOf(await withdraw())).toEqual(['reply-rested-upon']);
    expect(await matches()).toEqual([asked]);
    await act({ do: 'correct', act: accepted, how: 'withdrawn', because });
    getValue(await withdraw());
    expect(await matches()).toEqual([]);
  });
});
