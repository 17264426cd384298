import type { Relation } from '@candour/access';
import fc from 'fast-check';
import type { SignedIn } from '../../src/caller.ts';
import { appoint, endAppointment } from '../../src/directory/appoint.ts';
import { actOnMatter } from '../../src/matter/act-on-matter.ts';
import { breakGlass } from '../../src/need-to-know/glass/break-glass.ts';
import { reviewBreakGlass } from '../../src/need-to-know/glass/review-break-glass.ts';
import { addMember } from '../../src/need-to-know/grant/add-member.ts';
import { endExclusion } from '../../src/need-to-know/grant/end-exclusion.ts';
import { exclude } from '../../src/need-to-know/grant/exclude.ts';
import { nameAffected } from '../../src/need-to-know/grant/name-affected.ts';
import { removeMember } from '../../src/need-to-know/grant/remove-member.ts';
import { withdrawAffected } from '../../src/need-to-know/grant/withdraw-affected.ts';
import type { Outcome } from '../../src/outcome.ts';
import { sweepMatters } from '../../src/sweep/sweep-matters.ts';
import { signedIn, type TestRecord } from '../open-record.ts';

export const actors = ['tess', 'dan', 'cass', 'ola', 'pip', 'amy', 'stan'] as const;
export type Actor = (typeof actors)[number];

/** Something that somebody tries, may they or not. */
export interface Attempt {
  readonly what: keyof typeof attempts;
  readonly by: Actor;
  readonly whom: Actor;
  readonly which: number;
  readonly hours: number;
}

const actor = fc.constantFrom(...actors);

export const histories: fc.Arbitrary<readonly Attempt[]> = fc.array(
  fc.record({
    what: fc.constantFrom(
      'addMember',
      'addMember',
      'removeMember',
      'nameAffected',
      'withdrawAffected',
      'exclude',
      'exclude',
      'endExclusion',
      'breakGlass',
      'breakGlass',
      'reviewBreakGlass',
      'appoint',
      'endAppointment',
      'delegate',
      'waitAndSweep',
    ),
    // Those who may do most, most often: else little ever happens.
    by: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Actor>('tess', 'dan') },
      { weight: 2, arbitrary: actor },
    ),
    whom: actor,
    which: fc.nat(1),
    hours: fc.integer({ min: 1, max: 24 }),
  }),
  { minLength: 12, maxLength: 30 },
);

/** What is known to have happened, told apart from the tables: only what a use case answered it had done. */
export interface Told {
  readonly ties: { matter: string; person: string; relation: Relation; until: string | null; seq: number }[];
  readonly overseers: { person: string; seq: number }[];
}

export interface Stage {
  readonly record: TestRecord;
  readonly people: Readonly<Record<Actor, string>>;
  readonly body: string;
  readonly matters: readonly string[];
  readonly told: Told;
}

/** Tries it through the use cases, and tells what came of it. */
export async function attempt(stage: Stage, step: Attempt): Promise<void> {
  const { record, people, matters } = stage;
  await attempts[step.what]({
    ...stage,
    by: signedIn(record, people[step.by]),
    person: people[step.whom],
    matter: matters[step.which] ?? '',
    hours: step.hours,
  });
}

interface Scene extends Stage {
  readonly by: SignedIn;
  readonly person: string;
  readonly matter: string;
  readonly hours: number;
}

const because = 'For a reason.';

const attempts = {
  addMember: async (scene: Scene) =>
    begin(scene, 'member', await addMember(scene.record.parts, scene.by, scene)),
  removeMember: async (scene: Scene) =>
    end(scene, 'member', await removeMember(scene.record.parts, scene.by, scene)),
  nameAffected: async (scene: Scene) =>
    begin(scene, 'affected', await nameAffected(scene.record.parts, scene.by, scene)),
  withdrawAffected: async (scene: Scene) =>
    end(scene, 'affected', await withdrawAffected(scene.record.parts, scene.by, scene)),
  exclude: async (scene: Scene) =>
    begin(scene, 'excluded', await exclude(scene.record.parts, scene.by, { ...scene, because })),
  endExclusion: async (scene: Scene) =>
    end(scene, 'excluded', await endExclusion(scene.record.parts, scene.by, { ...scene, because })),
  breakGlass: async ({ record, told, by, matter, hours }: Scene) => {
    const broken = await breakGlass(record.parts, by, { matter, because, hours });
    if (broken.ok) told.ties.push({ matter, person: by.person, relation: 'break-glass', ...broken.value });
  },
  reviewBreakGlass: async ({ record, told, by, matter }: Scene) => {
    const glass = told.ties.find((tie) => tie.relation === 'break-glass' && tie.matter === matter);
    if (!glass) return;
    const review = { matter, glass: glass.seq, found: 'not-justified', because } as const;
    if ((await reviewBreakGlass(record.parts, by, review)).ok) told.ties.splice(told.ties.indexOf(glass), 1);
  },
  appoint: async ({ record, told, person, body }: Scene) => {
    const made = await appoint(record.parts, record.administrator, { person, role: 'oversight-lead', body });
    if (made.ok) told.overseers.push({ person, seq: made.value.seq });
  },
  endAppointment: async ({ record, told }: Scene) => {
    const last = told.overseers.pop();
    if (!last) return;
    const ending = { person: last.person, appointment: last.seq };
    if (!(await endAppointment(record.parts, record.administrator, ending)).ok) told.overseers.push(last);
  },
  delegate: async ({ record, by, person, matter, hours }: Scene) => {
    const until = new Date(Date.parse(record.now()) + hours * 3_600_000).toISOString();
    await actOnMatter(record.parts, by, { matter, command: { do: 'delegate', to: person, until, because } });
  },
  waitAndSweep: async ({ record, hours }: Scene) => {
    record.setNow(new Date(Date.parse(record.now()) + hours * 3 * 3_600_000).toISOString());
    await sweepMatters(record.parts);
  },
};

function begin({ told, matter, person }: Scene, relation: Relation, done: Outcome<{ readonly seq: number }>) {
  if (done.ok) told.ties.push({ matter, person, relation, until: null, seq: done.value.seq });
}

function end({ told, matter, person }: Scene, relation: Relation, done: Outcome<unknown>) {
  if (!done.ok) return;
  const at = told.ties.findIndex(
    (tie) => tie.matter === matter && tie.person === person && tie.relation === relation,
  );
  told.ties.splice(at, 1);
}
