import type { CallerFacts, FieldClass, MatterFacts, Relation } from '@candour/access';

/** Of all that can be asked, what a page or a list asks for each matter. */
export interface Asked {
  readonly action: 'see-matter' | 'read-class' | 'act-on-matter';
  readonly caller: CallerFacts;
  readonly now: string;
  readonly matter: MatterFacts;
  /** For `read-class`; of no account to the others. */
  readonly class: FieldClass;
}

const now = '2025-03-04T12:00:00.000Z';
const session: CallerFacts = { signedIn: true, administrator: false, confirmedAt: null, scopes: null };
const ties: readonly (readonly Relation[])[] = [
  [],
  [],
  [],
  ['owner'],
  ['deputy'],
  ['member'],
  ['affected'],
  ['member', 'excluded'],
];
const classes: readonly FieldClass[] = ['public', 'affected', 'oversight', 'restricted'];
const actions = ['see-matter', 'read-class', 'read-class', 'act-on-matter'] as const;

/** One person in a session, towards many matters: a few dozen different facts, again and again. */
export function listRecurringQuestions(count: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => questionOf(at, session));
}

/** Facts that no question had before: each caller confirmed at another minute, with other scopes. */
export function listNewQuestions(count: number, round: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => {
    const confirmedAt = new Date(Date.parse(now) - ((at + round * count) % 60) * 60_000).toISOString();
    return questionOf(at, { ...session, confirmedAt, scopes: ['read', 'write', `of ${round} ${at}`] });
  });
}

function questionOf(at: number, caller: CallerFacts): Asked {
  const matter: MatterFacts = {
    classification: at % 3 === 0 ? 'public' : 'restricted',
    visible: classes[(at >> 3) % 4] ?? 'restricted',
    relations: ties[at % ties.length] ?? [],
    holdsRole: at % 5 < 2,
    holdsOversightRole: at % 10 === 0,
  };
  const action = actions[at % actions.length] ?? 'see-matter';
  return { action, caller, now, matter, class: classes[(at >> 2) % 4] ?? 'public' };
}
