import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAccess, fieldClasses, type MatterFacts, type Question } from '../src/index.ts';
import { readPolicies } from '../src/policies/read-policies.ts';
import { matterQuestions, questions, recordQuestions } from './questions.ts';

const access = createAccess(readPolicies());
const numRuns = Number(process.env['CANDOUR_RUNS'] ?? 60);

function holdsFor<Asked>(of: fc.Arbitrary<Asked>, check: (question: Asked) => void) {
  fc.assert(fc.property(of, check), { numRuns });
}

test('whoever is excluded may do nothing on the matter, whatever else they are', () => {
  holdsFor(matterQuestions, (question) => {
    const matter = { ...question.matter, relations: [...question.matter.relations, 'excluded' as const] };
    const { allowed, because } = access.decide({ ...question, matter } as Question);
    expect(allowed).toBe(false);
    expect(because).toContain('excluded-for-conflict-of-interest');
  });
});

test('a fact that lets somebody in never shuts them out of anything else', () => {
  const facts = fc.record({ more: matterQuestions, question: matterQuestions });
  holdsFor(facts, ({ question, more }) => {
    const wider = {
      ...question,
      caller: {
        signedIn: question.caller.signedIn || more.caller.signedIn,
        administrator: question.caller.administrator || more.caller.administrator,
        confirmedAt: question.now,
        scopes: null,
      },
      matter: widen(question.matter, more.matter),
      ...('appointed' in question && { appointed: true }),
    };
    if (access.decide(question).allowed) expect(access.decide(wider as Question).allowed).toBe(true);
  });
});

function widen(one: MatterFacts, other: MatterFacts): MatterFacts {
  const rung = Math.max(rungs.indexOf(one.visible), rungs.indexOf(other.visible));
  return {
    classification: [one, other].some(({ classification }) => classification === 'public')
      ? 'public'
      : 'restricted',
    visible: rungs[rung] ?? 'restricted',
    relations: [...one.relations, ...other.relations.filter((relation) => relation !== 'excluded')],
    holdsRole: one.holdsRole || other.holdsRole,
    holdsOversightRole: one.holdsOversightRole || other.holdsOversightRole,
  };
}

/** Of the ladder: each lets more people see than the one before. */
const rungs = ['restricted', 'oversight', 'affected', 'public'] as const;

test('being an administrator lets see and do nothing on a matter', () => {
  holdsFor(matterQuestions, (question) => {
    const as = (administrator: boolean) =>
      access.decide({ ...question, caller: { ...question.caller, administrator } } as Question);
    expect(as(true)).toEqual(as(false));
  });
});

test('whoever has not signed in sees what is public, and does nothing', () => {
  holdsFor(questions, (question) => {
    const asked = { ...question, caller: { ...question.caller, signedIn: false } } as Question;
    if (!access.decide(asked).allowed) return;
    expect(['see-matter', 'read-class', 'read-document']).toContain(asked.action);
    if (asked.action !== 'see-matter' && 'class' in asked) expect(asked.class).toBe('public');
  });
});

test('a token may do no more than the session of the same person', () => {
  holdsFor(questions, (question) => {
    const session = { ...question, caller: { ...question.caller, scopes: null } } as Question;
    if (access.decide(question).allowed) expect(access.decide(session).allowed).toBe(true);
  });
});

test('a token without a scope may do nothing at all', () => {
  holdsFor(questions, (question) => {
    const asked = { ...question, caller: { ...question.caller, scopes: [] } } as Question;
    expect(access.decide(asked).allowed).toBe(false);
  });
});

test('whoever may read a class may read every wider one, and sees the matter', () => {
  holdsFor(matterQuestions, ({ caller, matter, now }) => {
    const readable = access.readableClasses({ caller, matter, now });
    expect(readable).toEqual(fieldClasses.slice(0, readable.length));
    const seen = access.decide({ action: 'see-matter', caller, matter, now }).allowed;
    expect(seen).toBe(readable.includes('public'));
  });
});

test('nobody reviews the glass that they broke themselves', () => {
  holdsFor(matterQuestions, (question) => {
    const asked = { ...question, action: 'review-break-glass', mine: true } as Question;
    expect(access.decide(asked).allowed).toBe(false);
  });
});

test('what is dangerous asks for a confirmation of the last ten minutes, whoever asks', () => {
  holdsFor(questions, (question) => {
    const dangerous = ['administer', 'export', 'erase', 'break-glass', 'make-public'].includes(
      question.action,
    );
    const asked = { ...question, caller: { ...question.caller, confirmedAt: null } } as Question;
    if (dangerous) expect(access.decide(asked).allowed).toBe(false);
  });
});

test('every decision can be explained: what is allowed names a policy that permits it', () => {
  holdsFor(questions, (question) => {
    const { allowed, because } = access.decide(question);
    if (allowed) expect(because.length).toBeGreaterThan(0);
  });
});

test('asked again, the same facts are decided the same, and by another instance too', () => {
  const other = createAccess(readPolicies());
  holdsFor(fc.oneof(questions, recordQuestions), (question) => {
    const first = access.decide(question);
    expect(access.decide(structuredClone(question))).toEqual(first);
    expect(other.decide(question)).toEqual(first);
  });
});
