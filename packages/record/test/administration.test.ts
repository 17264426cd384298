import { getDay } from '@candour/calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { insertInvitation } from '../src/account/invitation.ts';
import { checkAdministrator } from '../src/administration/check-administrator.ts';
import { countMatters } from '../src/administration/count-matters.ts';
import { listAccounts } from '../src/administration/list-accounts.ts';
import { listAudit } from '../src/administration/list-audit.ts';
import { listBrokenGlass } from '../src/administration/list-broken-glass.ts';
import { listErasures } from '../src/administration/list-erasures.ts';
import { listKeptBodies } from '../src/administration/list-kept-bodies.ts';
import { previewHoliday } from '../src/administration/preview-holiday.ts';
import { showAttention } from '../src/administration/show-attention.ts';
import { showOutbox } from '../src/administration/show-outbox.ts';
import type { Caller } from '../src/caller.ts';
import { appoint } from '../src/directory/appoint.ts';
import { nameDutyHolder } from '../src/directory/name-duty-holder.ts';
import { recordAbsence } from '../src/directory/record-absence.ts';
import { recordPerson } from '../src/directory/record-person.ts';
import { requestErasure } from '../src/erasure/request-erasure.ts';
import { actOnMatter } from '../src/matter/act-on-matter.ts';
import { explainDues } from '../src/matter/list-due.ts';
import { openMatter } from '../src/matter/open-matter.ts';
import { showMatter } from '../src/matter/show-matter.ts';
import { breakGlass } from '../src/need-to-know/glass/break-glass.ts';
import type { Outcome } from '../src/outcome.ts';
import { listHolds } from '../src/retention/hold/list-holds.ts';
import { listRetained } from '../src/retention/list-retained.ts';
import { listRules } from '../src/retention/list-rules.ts';
import { buildWorld, openCase, type World } from './need-to-know/world.ts';
import { codesOf, getValue, records, signedIn, type TestRecord } from './open-record.ts';

describe.each(records)('keeping the record on $name', ({ open }) => {
  let record: TestRecord;
  let world: World;
  let restricted: string;
  let recommendation: string;
  let issuer: string;

  beforeAll(async () => {
    record = await open('2025-06-17T12:00:00.000Z');
    world = await buildWorld(record);
    restricted = await openCase(record, world, 'canary');
    const { parts, administrator } = record;
    getValue(await appoint(parts, administrator, { person: world.stan, role: 'monitor', body: '*' }));
    getValue(
      await appoint(parts, administrator, { person: world.tess, role: 'oversight-lead', body: world.body }),
    );
    issuer = getValue(await recordPerson(parts, administrator, { name: 'Ian Issuer' })).id;
    getValue(await appoint(parts, administrator, { person: issuer, role: 'issuer', body: world.body }));
    recommendation = getValue(
      await openMatter(parts, signedIn(record, world.stan), {
        ...{ pathway: 'recommendation', body: world.body, title: 'A visit' },
      }),
    ).matter;
  });
  afterAll(() => record?.close());

  test('is read by administrators alone, and by them without confirming who they are', async () => {
    const { parts, administrator } = record;
    const stale = { ...administrator, confirmedAt: null };
    const reads: readonly ((of: typeof parts, by: Caller) => Promise<Outcome<unknown>>)[] = [
      checkAdministrator,
      showAttention,
      showOutbox,
      countMatters,
      listErasures,
      listBrokenGlass,
      listKeptBodies,
      (of, by) => listAccounts(of, by, { limit: 10 }),
      (of, by) => listAudit(of, by, { limit: 10 }),
      listRules,
      listHolds,
      (of, by) => listRetained(of, by, { limit: 10 }),
    ];
    for (const read of reads) {
      expect(codesOf(await read(parts, 'anyone'))).toEqual(['sign-in-needed']);
      expect(codesOf(await read(parts, signedIn(record, world.ola)))).toEqual(['not-allowed']);
      expect(codesOf(await read(parts, stale))).toEqual([]);
    }
    expect(getValue(await checkAdministrator(parts, stale)).confirmed).toBe(false);
    expect(getValue(await checkAdministrator(parts, administrator)).confirmed).toBe(true);
  });

  test('tells who can sign in by nothing, and no more once they are invited', async () => {
    const { parts, administrator } = record;
    const before = getValue(await showAttention(parts, administrator)).withoutWayIn;
    const now = record.now();
    await insertInvitation(parts.database, {
      ...{ id: 'hash', person: world.pip, invitedBy: 'terminal', createdAt: now },
      expiresAt: '2025-06-18T12:00:00.000Z',
    });
    const after = getValue(await showAttention(parts, administrator));
    expect([before - after.withoutWayIn, after.invited]).toEqual([1, 1]);
    const [pip] = getValue(await listAccounts(parts, administrator, { person: world.pip, limit: 1 }));
    expect(pip).toMatchObject({ name: 'Pip Provider', waysIn: 0, invitedUntil: '2025-06-18T12:00:00.000Z' });
    const without = getValue(await listAccounts(parts, administrator, { withoutWayIn: true, limit: 100 }));
    expect(without.map(({ id }) => id)).not.toContain(world.pip);
    expect(without).toHaveLength(after.withoutWayIn);
  });

  test('lists people by name, a page after the other, each once', async () => {
    const { parts, administrator } = record;
    const all = getValue(await listAccounts(parts, administrator, { limit: 100 }));
    const [first] = getValue(await listAccounts(parts, administrator, { limit: 1 }));
    if (first === undefined) throw new Error('nobody is there');
    const rest = getValue(
      await listAccounts(parts, administrator, {
        limit: 100,
        after: { name: first.name ?? '', id: first.id },
      }),
    );
    expect([first, ...rest].map(({ id }) => id)).toEqual(all.map(({ id }) => id));
  });

  test('counts appointments that end soon, whoever is away, and erasures that wait', async () => {
    const { parts, administrator } = record;
    const until = '2025-07-01T00:00:00.000Z';
    getValue(await appoint(parts, administrator, { person: world.amy, role: 'verifier', body: '*', until }));
    getValue(await recordAbsence(parts, administrator, { person: world.cass, until }));
    getValue(await requestErasure(parts, administrator, { subject: world.amy, basis: 'Article 17, upheld' }));
    const counted = getValue(await showAttention(parts, administrator));
    expect(counted).toMatchObject({
      ending: 1,
      away: 1,
      erasures: 1,
      matters: 2,
      documents: 0,
      lastExport: null,
    });
    expect(getValue(await listErasures(parts, administrator))).toMatchObject([
      { subject: world.amy, basis: 'Article 17, upheld', approvedBy: null },
    ]);
  });

  test('says of a body who answers for it alone, and how much it has to answer', async () => {
    const { parts, administrator } = record;
    const before = getValue(await showAttention(parts, administrator)).withoutDutyHolder;
    getValue(await nameDutyHolder(parts, administrator, { body: world.body, person: world.dan }));
    const [body] = getValue(await listKeptBodies(parts, administrator, { id: world.body }));
    expect(body).toMatchObject({ dutyHolder: world.dan, openMatters: 2, matters: 2 });
    expect(getValue(await showAttention(parts, administrator)).withoutDutyHolder).toBe(before - 1);
    const counted = getValue(await countMatters(parts, administrator));
    expect(counted).toContainEqual({ pathway: 'recommendation', version: 1, open: 1, ended: 0 });
  });

  test('finds readings by person, matter and day, over all matters', async () => {
    const { parts, administrator } = record;
    getValue(await showMatter(parts, signedIn(record, world.tess), { matter: restricted }));
    const asked = { person: world.tess, matter: restricted, limit: 10 };
    const [reading] = getValue(
      await listAudit(parts, administrator, { ...asked, day: getDay('2025-06-17') }),
    );
    expect(reading).toMatchObject({ person: world.tess, matter: restricted, because: 'holder-reads' });
    expect(getValue(await listAudit(parts, administrator, { ...asked, day: getDay('2025-06-16') }))).toEqual(
      [],
    );
  });

  test('shows that glass was broken, and why only to whoever may review it', async () => {
    const { parts, administrator } = record;
    const broke = await breakGlass(parts, signedIn(record, world.cass), {
      ...{ matter: restricted, because: 'A child is at the door' },
    });
    getValue(broke);
    const [seen] = getValue(await listBrokenGlass(parts, administrator));
    expect(seen).toMatchObject({ person: world.cass, matter: restricted, found: null, mine: null });
    const both = { ...signedIn(record, world.tess), administrator: true };
    const [own] = getValue(await listBrokenGlass(parts, both));
    expect(own?.mine?.because).toBe('A child is at the door');
    expect(getValue(await showAttention(parts, administrator)).unreviewedGlass).toBe(1);
  });

  test('lists what ended without its title to whoever may not see it', async () => {
    const { parts, administrator } = record;
    const because = 'It was sent twice.';
    const reasons = {
      'facts-relied-on': because,
      'facts-missing': because,
      'alternatives-rejected': because,
    };
    const move = (person: string, name: string, fields: Readonly<Record<string, string | string[]>>) =>
      actOnMatter(parts, signedIn(record, person), {
        ...{ matter: recommendation, command: { do: 'move', move: name, fields } },
      });
    getValue(await move(world.stan, 'propose-ending', { why: because }));
    getValue(await move(issuer, 'withdraw', { ...reasons, evidence: ['document_1'] }));
    const { counts, matters } = getValue(await listRetained(parts, administrator, { limit: 10 }));
    expect(counts).toEqual({ due: 0, 'to-come': 0, held: 0, 'for-ever': 0, 'no-rule': 1 });
    expect(matters).toMatchObject([{ id: recommendation, title: null, standing: 'no-rule', dueOn: null }]);
  });

  test('tells what a holiday would move, from which day to which, and changes nothing', async () => {
    const { parts, administrator } = record;
    const matter = getValue(
      await openMatter(parts, signedIn(record, world.stan), {
        ...{ pathway: 'recommendation', body: world.body, title: 'Another visit' },
      }),
    ).matter;
    const due = (await explainDues(parts, matter))[0]?.due;
    const asked = { nation: 'england-wales', day: getDay('2025-06-23'), most: 100 } as const;
    const { moved, concerned, looked } = getValue(await previewHoliday(parts, administrator, asked));
    expect(moved.find((one) => one.matter === matter)).toMatchObject({ from: due, to: '2025-07-02' });
    expect(moved[0]?.after.en).toContain('23 June 2025');
    expect(looked).toBe(concerned);
    expect((await explainDues(parts, matter))[0]?.due).toBe(due);
    const elsewhere = getValue(await previewHoliday(parts, administrator, { ...asked, nation: 'scotland' }));
    expect(elsewhere).toEqual({ moved: [], concerned: 0, looked: 0 });
    const one = getValue(await previewHoliday(parts, administrator, { ...asked, most: 1 }));
    expect([one.looked, one.concerned]).toEqual([1, concerned]);
    for (const [day, code] of [
      ['2025-06-22', 'holiday-at-weekend'],
      ['2025-08-25', 'holiday-already'],
    ] as const)
      expect(codesOf(await previewHoliday(parts, administrator, { ...asked, day: getDay(day) }))).toEqual([
        code,
      ]);
  });
});
