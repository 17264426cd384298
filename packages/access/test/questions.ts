import fc from 'fast-check';
import {
  type CallerFacts,
  fieldClasses,
  type MatterFacts,
  type Question,
  type Relation,
  relations,
} from '../src/index.ts';

export const now = '2025-03-04T12:00:00.000Z';

/** Minutes and seconds before `now`. */
export function before(minutes: number, seconds = 0): string {
  return new Date(Date.parse(now) - (minutes * 60 + seconds) * 1000).toISOString();
}

export const session: CallerFacts = {
  signedIn: true,
  administrator: false,
  confirmedAt: null,
  scopes: null,
};

export const stranger: MatterFacts = {
  classification: 'restricted',
  visible: 'restricted',
  relations: [],
  holdsRole: false,
  holdsOversightRole: false,
};

const scope = fc.constantFrom('read', 'write', 'documents', 'import', 'export', 'administer');

export const callers: fc.Arbitrary<CallerFacts> = fc.record({
  signedIn: fc.boolean(),
  administrator: fc.boolean(),
  confirmedAt: fc.constantFrom(null, before(1), before(11), before(-1)),
  scopes: fc.option(fc.uniqueArray(scope)),
});

const ties: fc.Arbitrary<Relation[]> = fc.uniqueArray(fc.constantFrom(...relations), { maxLength: 3 });

export const matters: fc.Arbitrary<MatterFacts> = fc.record({
  classification: fc.constantFrom('public' as const, 'restricted' as const),
  visible: fc.constantFrom(...fieldClasses),
  relations: ties,
  holdsRole: fc.boolean(),
  holdsOversightRole: fc.boolean(),
});

export const matterActions = [
  'see-matter',
  'open-matter',
  'act-on-matter',
  'make-public',
  'grant-membership',
  'break-glass',
  'read-audit',
] as const;
export const ownActions = ['exclude', 'end-exclusion', 'review-break-glass'] as const;
export const recordActions = [
  'administer',
  'import',
  'export',
  'erase',
  'read-whole-audit',
  'act-for-oneself',
] as const;

/** A question about a matter, whatever it asks. */
export const matterQuestions: fc.Arbitrary<Question & { readonly matter: MatterFacts }> = fc
  .record({
    caller: callers,
    matter: matters,
    class: fc.constantFrom(...fieldClasses),
    mine: fc.boolean(),
    appointed: fc.boolean(),
    action: fc.constantFrom(
      ...matterActions,
      ...ownActions,
      'read-class' as const,
      'read-document' as const,
      'confirm-proposal' as const,
    ),
  })
  .map((facts) => ({ ...facts, now }) as Question & { readonly matter: MatterFacts });

export const recordQuestions: fc.Arbitrary<Question> = fc
  .record({
    caller: callers,
    appointed: fc.boolean(),
    action: fc.constantFrom(...recordActions, 'record-document' as const),
  })
  .map((facts) => ({ ...facts, now }) as Question);

export const questions: fc.Arbitrary<Question> = fc.oneof(
  { weight: 4, arbitrary: matterQuestions },
  { weight: 1, arbitrary: recordQuestions },
);
