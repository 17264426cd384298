import { describe, expect, test } from 'vitest';
import {
  anyone,
  createAccess,
  type FieldClass,
  type MatterFacts,
  noMatter,
  type Question,
} from '../src/index.ts';
import { readPolicies } from '../src/policies/read-policies.ts';
import { before, now, session, stranger } from './questions.ts';

const access = createAccess(readPolicies());

const readable = (facts: Partial<MatterFacts>, caller = session) =>
  access.readableClasses({ caller, now, matter: { ...stranger, ...facts } });
const may = (question: object, facts: Partial<MatterFacts> = {}) =>
  access.decide({ caller: session, now, matter: { ...stranger, ...facts }, ...question } as Question).allowed;

const all: readonly FieldClass[] = ['public', 'affected', 'oversight', 'restricted'];
const upTo = (last: FieldClass) => all.slice(0, all.indexOf(last) + 1);

describe('of a restricted matter', () => {
  test.each(['owner', 'deputy', 'offered', 'delegate', 'member', 'break-glass'] as const)(
    'a person tied to it as %s reads all',
    (relation) => {
      expect(readable({ relations: [relation] })).toEqual(all);
    },
  );

  test('a person affected reads what is for them, and no more', () => {
    expect(readable({ relations: ['affected'] })).toEqual(upTo('affected'));
  });

  test('whoever holds a role of its pathway, and no more, sees nothing', () => {
    expect(readable({ holdsRole: true })).toEqual([]);
    expect(readable({ holdsRole: true, visible: 'affected' })).toEqual([]);
  });

  test('whoever oversees sees nothing before a breach, and from its first rung on what is for oversight', () => {
    const overseeing = { holdsRole: true, holdsOversightRole: true };
    expect(readable(overseeing)).toEqual([]);
    for (const visible of ['oversight', 'affected', 'public'] as const)
      expect(readable({ ...overseeing, visible })).toEqual(upTo('oversight'));
  });

  test('a breach that made it public lets all read what is public of it', () => {
    expect(readable({ visible: 'public' }, anyone)).toEqual(['public']);
    expect(readable({ visible: 'affected' }, anyone)).toEqual([]);
  });
});

describe('of a public matter', () => {
  test('anyone reads what is public', () => {
    expect(readable({ classification: 'public' }, anyone)).toEqual(['public']);
  });

  test('whoever holds a role of its pathway towards its body reads all', () => {
    expect(readable({ classification: 'public', holdsRole: true })).toEqual(all);
  });

  test('whoever is excluded reads nothing of it', () => {
    expect(readable({ classification: 'public', relations: ['owner', 'excluded'] })).toEqual([]);
  });
});

describe('acting on a matter', () => {
  const act = { action: 'act-on-matter' };

  test('is for holders and members', () => {
    for (const relation of ['owner', 'deputy', 'offered', 'delegate', 'member'] as const)
      expect(may(act, { relations: [relation] })).toBe(true);
    expect(may(act, { relations: ['affected'] })).toBe(false);
  });

  test('is for roles only where they see the matter', () => {
    expect(may(act, { holdsRole: true })).toBe(false);
    expect(may(act, { holdsRole: true, visible: 'public' })).toBe(false);
    expect(may(act, { holdsRole: true, classification: 'public' })).toBe(true);
    expect(may(act, { holdsRole: true, relations: ['break-glass'] })).toBe(true);
    expect(may(act, { holdsRole: true, holdsOversightRole: true, visible: 'oversight' })).toBe(true);
  });

  test('a breach of the glass without a role lets read, not act', () => {
    expect(may(act, { relations: ['break-glass'] })).toBe(false);
  });

  test('is opened by a role towards its body', () => {
    expect(may({ action: 'open-matter' }, { holdsRole: true })).toBe(true);
    expect(may({ action: 'open-matter' })).toBe(false);
  });

  test('is made public by its owner or deputy, freshly confirmed', () => {
    const caller = { ...session, confirmedAt: before(1) };
    expect(may({ action: 'make-public', caller }, { relations: ['deputy'] })).toBe(true);
    expect(may({ action: 'make-public' }, { relations: ['owner'] })).toBe(false);
    expect(may({ action: 'make-public', caller }, { relations: ['member'] })).toBe(false);
  });
});

describe('need to know', () => {
  test('holders add members; members do not', () => {
    const grant = { action: 'grant-membership' };
    for (const relation of ['owner', 'deputy', 'delegate'] as const)
      expect(may(grant, { relations: [relation] })).toBe(true);
    for (const relation of ['offered', 'member', 'affected', 'break-glass'] as const)
      expect(may(grant, { relations: [relation] })).toBe(false);
  });

  test('anybody tied to a matter may declare a conflict of their own, and only holders and oversight another’s', () => {
    expect(may({ action: 'exclude', mine: true }, { relations: ['member'] })).toBe(true);
    expect(may({ action: 'exclude', mine: true })).toBe(false);
    expect(may({ action: 'exclude', mine: false }, { relations: ['member'] })).toBe(false);
    expect(may({ action: 'exclude', mine: false }, { relations: ['owner'] })).toBe(true);
    expect(may({ action: 'exclude', mine: false }, { holdsOversightRole: true, visible: 'oversight' })).toBe(
      true,
    );
  });

  test('nobody ends their own exclusion', () => {
    expect(may({ action: 'end-exclusion', mine: true }, { relations: ['owner', 'excluded'] })).toBe(false);
  });

  test('the glass is broken by a role of the pathway there, freshly confirmed', () => {
    const caller = { ...session, confirmedAt: before(2) };
    expect(may({ action: 'break-glass', caller }, { holdsRole: true })).toBe(true);
    expect(may({ action: 'break-glass', caller })).toBe(false);
    expect(may({ action: 'break-glass' }, { holdsRole: true })).toBe(false);
  });

  test('it is reviewed by owner, deputy or oversight', () => {
    const review = { action: 'review-break-glass', mine: false };
    expect(may(review, { relations: ['owner'] })).toBe(true);
    expect(may(review, { holdsOversightRole: true })).toBe(true);
    expect(may(review, { relations: ['member'], holdsRole: true })).toBe(false);
  });
});

describe('documents', () => {
  test('are read by their class in the matter they belong to', () => {
    const read = (of: FieldClass) => ({ action: 'read-document', class: of, mine: false });
    expect(may(read('restricted'), { relations: ['member'] })).toBe(true);
    expect(may(read('restricted'), { relations: ['affected'] })).toBe(false);
    expect(may(read('affected'), { relations: ['affected'] })).toBe(true);
    expect(may({ ...read('public'), caller: anyone })).toBe(true);
  });

  test('that belong to no matter are read by whoever put them in', () => {
    const read = { action: 'read-document', class: 'restricted', matter: noMatter };
    expect(may({ ...read, mine: true })).toBe(true);
    expect(may({ ...read, mine: false })).toBe(false);
  });

  test('have their proposals confirmed by the appointed who may read them', () => {
    const confirm = { action: 'confirm-proposal', class: 'restricted', mine: false, appointed: true };
    expect(may(confirm, { relations: ['member'] })).toBe(true);
    expect(may({ ...confirm, appointed: false }, { relations: ['member'] })).toBe(false);
    expect(may(confirm)).toBe(false);
    expect(may({ ...confirm, mine: true })).toBe(true);
    expect(may({ ...confirm, class: 'public' })).toBe(true);
  });

  test('are put in by the appointed', () => {
    const put = (appointed: boolean) =>
      access.decide({ action: 'record-document', caller: session, now, appointed }).allowed;
    expect([put(true), put(false)]).toEqual([true, false]);
  });
});

describe('administering', () => {
  const administrator = { ...session, administrator: true };
  const administer = (confirmedAt: string | null, caller = administrator) =>
    access.decide({ action: 'administer', caller: { ...caller, confirmedAt }, now });

  test.each([
    ['at once', before(0), true],
    ['a millisecond before ten minutes are over', before(9, 59.999), true],
    ['when ten minutes are over', before(10), false],
    ['a day later', before(24 * 60), false],
    ['before it happened', before(-1), false],
    ['without one', null, false],
    ['with one that is no instant', 'yesterday', false],
  ])('%s, a confirmation counts: %s → %s', (_, confirmedAt, expected) => {
    expect(administer(confirmedAt).allowed).toBe(expected);
  });

  test('a refusal for want of a confirmation names it', () => {
    expect(administer(null).because).toEqual(['confirm-who-you-are']);
  });

  test('is not for whoever is no administrator', () => {
    expect(administer(before(0), session)).toEqual({ allowed: false, because: [] });
  });

  test('each act of a token needs its scope', () => {
    const token = { ...administrator, scopes: ['read'] };
    expect(access.decide({ action: 'import', caller: token, now }).allowed).toBe(false);
    expect(access.decide({ action: 'import', caller: { ...token, scopes: ['import'] }, now }).allowed).toBe(
      true,
    );
    expect(may({ action: 'act-on-matter', caller: token }, { relations: ['owner'] })).toBe(false);
    expect(may({ action: 'see-matter', caller: token }, { relations: ['owner'] })).toBe(true);
  });

  test('shows who read what, and none of it', () => {
    expect(access.decide({ action: 'read-whole-audit', caller: administrator, now }).allowed).toBe(true);
    expect(access.decide({ action: 'read-whole-audit', caller: session, now }).allowed).toBe(false);
    expect(may({ action: 'read-audit', caller: administrator })).toBe(false);
    expect(may({ action: 'read-audit' }, { relations: ['owner'] })).toBe(true);
    expect(may({ action: 'read-audit' }, { holdsOversightRole: true })).toBe(false);
    expect(may({ action: 'read-audit' }, { holdsOversightRole: true, visible: 'oversight' })).toBe(true);
  });

  test('everybody looks after themselves', () => {
    expect(access.decide({ action: 'act-for-oneself', caller: session, now }).allowed).toBe(true);
    expect(access.decide({ action: 'act-for-oneself', caller: anyone, now }).allowed).toBe(false);
  });
});
