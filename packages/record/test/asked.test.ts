import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countAsked } from '../src/asked/count-asked.ts';
import { type Asked, listAsked } from '../src/asked/list-asked.ts';
import type { AskedPlace, ListAsked } from '../src/asked/select-asked.ts';
import { stages } from '../src/asked/stage-of.ts';
import { appoint } from '../src/directory/appoint.ts';
import { actOnMatter, type MatterCommand } from '../src/matter/act-on-matter.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { confirmRecommendation } from '../src/proposal/decide/confirm-recommendation.ts';
import { readDocuments } from '../src/proposal/read-documents.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';
import { addBody, addPerson, listKind, putExample, putPublic, readers } from './proposal-desk.ts';

describe.each(records)('what a body was asked, on $name', ({ open }) => {
  let record: TestRecord;
  let clerk: string;
  let office: string;
  let deliverer: string;
  let deputy: string;
  let ostler: string;
  let letter: string;
  let sixth: string;
  const as = (person: string) => signedIn(record, person);
  const list = async (person: string, matter?: string) =>
    getValue(await listAsked(record.parts, as(person), { limit: 20, ...(matter && { matter }) })).asked;

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk', 'issuer');
    await addPerson(record, 'Vera Verifier', 'verifier');
    ostler = await addBody(record, 'Ostler Housing Association', 'Ostler');
    const within = async (name: string, role: string) => {
      const person = await addPerson(record, name);
      getValue(await appoint(record.parts, record.administrator, { person, role, body: ostler }));
      return person;
    };
    office = await within('Olive Office', 'addressee-office');
    deliverer = await within('Del Ivery', 'delivery-owner');
    deputy = await addPerson(record, 'Dora Deputy', 'addressee-deputy');
    letter = await putPublic(record, clerk, 'letter.html', new TextEncoder().encode('<p>A letter.</p>'));
    for (const file of ['earlier-review.html', 'learning-review.pdf']) {
      const document = await putExample(record, clerk, file);
      await readDocuments(record.parts, readers);
      const all = await listKind(record, document, 'recommendation');
      const wanted = all.find(({ content }) => content.number === '6');
      const addressees = [{ name: wanted?.content.addressees[0] ?? 'Ostler', body: ostler }];
      const confirmed = getValue(
        await confirmRecommendation(record.parts, as(clerk), { proposal: wanted?.id ?? '', addressees }),
      );
      sixth = confirmed.matters[0]?.matter ?? '';
    }
  });
  afterAll(() => record?.close());

  const move = async (by: string, name: string, fields: object) => {
    const command = { do: 'move', move: name, fields } as MatterCommand;
    getValue(await actOnMatter(record.parts, as(by), { matter: sixth, command }));
    const [asked] = await list(office, sixth);
    if (asked === undefined) throw new Error('it was asked and is not there');
    return asked;
  };
  const namesOf = ({ moves }: Asked) => moves.map((one) => one.move);

  test('given nobody signed in, it is refused', async () => {
    expect(codesOf(await listAsked(record.parts, 'anyone', { limit: 5 }))).toEqual(['sign-in-needed']);
  });

  test('given what is yet to be sent, it waits for somebody else; the words, their place and what came before are there', async () => {
    const [asked] = await list(office, sixth);
    expect(asked).toMatchObject({ stage: 'elsewhere', body: ostler, pathway: 'recommendation' });
    expect(asked?.words).toHaveLength(1);
    expect(asked?.words[0]?.words).toContain('fire doors');
    expect(asked?.words[0]?.place?.document).toBe(asked?.words[0]?.document);
    expect(asked?.earlier).toMatchObject([{ madeBy: 'Professor Ivor Lathom', madeOn: '2020-06-09' }]);
    expect(asked && namesOf(asked)).toEqual(['propose-ending']);
  });

  test('given it was sent, it is to answer, with each answer there may be; then to plan, to deliver, and claimed', async () => {
    const sent = await move(clerk, 'send', {
      ...{ words: 'Inspect the fire doors.', source: letter, addressee: ostler, origin: 'other' },
      'sent-on': '2025-06-17',
    });
    expect(sent.stage).toBe('answer');
    const answering = sent.moves.find((one) => one.move === 'record-acceptance');
    expect(answering).toMatchObject({ leads: true, answers: { field: 'position' } });
    expect(answering?.answers?.choices.map(({ value }) => value)).toContain('accepted-in-part');
    expect(namesOf(sent)).not.toContain('write-letter');
    const accepted = await move(office, 'record-acceptance', {
      ...{ 'answered-by': 'addressee', position: 'accepted', answer: letter, words: 'We accept.' },
    });
    expect(accepted.stage).toBe('plan');
    const planned = await move(office, 'record-plan', {
      ...{ who: 'delivery-owner', 'by-when': '2025-10-31', plan: letter },
    });
    expect([planned.stage, planned.owner]).toEqual(['deliver', deliverer]);
    expect(planned.standings.map(({ value }) => value.en)).toContain('An owner and a date');
    const claimed = await move(deliverer, 'claim-done', { words: 'It is done.', evidence: [letter] });
    expect(claimed.stage).toBe('elsewhere');
    expect(namesOf(claimed)).not.toContain('verify');
  });

  test('given the same roles towards no body that was asked, or none, nothing is there', async () => {
    const outsider = await addPerson(record, 'Una Outsider');
    const other = await addBody(record, 'Another Landlord');
    getValue(
      await appoint(record.parts, record.administrator, {
        ...{ person: outsider, role: 'addressee-office', body: other },
      }),
    );
    expect(await list(outsider)).toEqual([]);
    const one = await listAsked(record.parts, as(outsider), { matter: sixth, limit: 1 });
    expect(codesOf(one)).toEqual(['no-such-matter']);
    expect(await list(clerk)).toEqual([]);
  });

  test('given a restricted matter, who owns it sees it and is noted to have read it, and a colleague does not', async () => {
    const opened = await openMatter(record.parts, as(clerk), {
      ...{ pathway: 'recommendation', body: ostler, title: 'A restricted one', owner: clerk },
    });
    const { matter } = getValue(opened);
    const command = {
      do: 'move',
      move: 'send',
      fields: {
        ...{ words: 'Do it.', source: letter, addressee: ostler, origin: 'other', 'sent-on': '2025-06-17' },
      },
      owner: office,
    } as MatterCommand;
    getValue(await actOnMatter(record.parts, as(clerk), { matter, command }));
    expect((await list(deliverer)).map((one) => one.matter)).not.toContain(matter);
    expect((await list(office)).map((one) => one.matter)).toContain(matter);
    const { rows } = await record.parts.database.query(
      'select from record.reading where matter = $1 and person = $2',
      [matter, office],
    );
    expect(rows).toHaveLength(1);
    expect((await list(deputy)).map((one) => one.matter)).toContain(matter);
  });

  test('given a disclosure, it is there while somebody waits to be told, and again once it is withdrawn that they were', async () => {
    const heir = await addPerson(record, 'Hal Eir');
    const lead = await addPerson(record, 'Lea Disclosure');
    const second = await addPerson(record, 'Dep Disclosure');
    for (const [person, role] of [
      [lead, 'disclosure-lead'],
      [second, 'deputy-lead'],
      [second, 'head-of-body'],
    ] as const)
      getValue(await appoint(record.parts, record.administrator, { person, role, body: ostler }));
    const { matter } = getValue(
      await openMatter(record.parts, as(lead), {
        ...{ pathway: 'disclosure', body: ostler, title: 'Telling them', owner: lead, deputy: second },
      }),
    );
    const act = async (command: MatterCommand) => {
      const { stored } = getValue(await actOnMatter(record.parts, as(lead), { matter, command }));
      return stored[0]?.entry.seq ?? -1;
    };
    const findIt = async () => (await list(lead)).find((one) => one.matter === matter);
    const fields = { person: heir, wishes: 'By letter' };
    const affected = await act({ do: 'move', move: 'list-affected', fields });
    expect(await findIt()).toBeUndefined();
    await act({ do: 'move', move: 'finish-list', fields: { 'how-found': 'Asked' } });
    expect(await findIt()).toMatchObject({ stage: 'answer' });
    const told = await act({
      do: 'move',
      move: 'tell',
      fields: { affected, how: 'By letter', told: 'That it comes', receipt: letter },
    });
    expect(await findIt()).toBeUndefined();
    await act({ do: 'correct', act: told, how: 'withdrawn', because: 'It came back' });
    expect(await findIt()).toMatchObject({ stage: 'answer' });
  });

  test('given more than one page, each is on one page and in its place; the counts are of all, and a stage narrows both', async () => {
    const invited = await openMatter(record.parts, as(clerk), {
      ...{ pathway: 'recommendation', body: ostler, title: 'Another', classification: 'public' },
    });
    expect(invited.ok).toBe(true);
    const whole = await list(office);
    expect(whole.length).toBeGreaterThan(3);
    const walk = async (stage?: Asked['stage']) => {
      const found: string[] = [];
      let after: AskedPlace | null = null;
      do {
        const wanted: ListAsked = { limit: 1, ...(stage && { stage }), ...(after && { after }) };
        const { asked, next } = getValue(await listAsked(record.parts, as(office), wanted));
        found.push(...asked.map(({ matter }) => matter));
        after = next;
      } while (after !== null);
      return found;
    };
    expect(await walk()).toEqual(whole.map(({ matter }) => matter));
    expect(whole.map(({ stage }) => stages.indexOf(stage))).toEqual(
      whole.map(({ stage }) => stages.indexOf(stage)).toSorted(),
    );
    const counts = getValue(await countAsked(record.parts, as(office)));
    for (const stage of stages) {
      const of = whole.filter((one) => one.stage === stage);
      expect(await walk(stage)).toEqual(of.map(({ matter }) => matter));
      expect(counts[stage]).toEqual({ all: of.length, late: of.filter(({ late }) => late).length });
    }
    expect(codesOf(await countAsked(record.parts, 'anyone'))).toEqual(['sign-in-needed']);
  });

  test('given a day on which an answer is overdue, it is late and goes before what is not', async () => {
    record.setNow('2025-12-20T12:00:00.000Z');
    const whole = await list(office);
    const late = whole.filter((one) => one.late);
    expect(late.length).toBeGreaterThan(0);
    for (const one of whole) expect(one.late).toBe(one.dues.some(({ standing }) => standing === 'overdue'));
    const counts = getValue(await countAsked(record.parts, as(office)));
    expect(stages.reduce((sum, stage) => sum + counts[stage].late, 0)).toBe(late.length);
    const answers = whole.filter(({ stage }) => stage === 'answer').map((one) => one.late);
    expect(answers).toEqual(answers.toSorted((a, b) => Number(b) - Number(a)));
  });
});
