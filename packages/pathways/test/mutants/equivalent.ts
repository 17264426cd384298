import type { Definition } from '../../src/definition/definition.ts';
import { explorer } from '../../src/lint/explore/decide.ts';
import { sightOf } from '../../src/lint/explore/explore.ts';

/**
 * Deletions that change nothing that can ever be seen of a matter, by pathway, each with the reason. All are effects
 * of breaches that say again what is so already. They are left in, for a ladder is read rung by rung and each rung
 * should say what it does; that they are idle is not believed but explored.
 */
const equivalent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  commitment: {
    'clocks.reasons-due.breach.visible': 'It counts from the breach of statement-due, which made it public.',
    'clocks.escalation-due.breach.visible':
      'It counts from a ladder that began with statement-due, which made it public.',
    'clocks.successor-mandate-end.breach.visible':
      'A successor is named only after a mandate ended, which made it public.',
    'clocks.successor-due.breach.visible':
      'It runs only after the end of a mandate, which made the matter public.',
    'clocks.ending-due.breach.visible':
      'It runs only after successor-due, and so after a mandate ended in public.',
  },
  recommendation: {
    'clocks.statement-due.breach.visible': 'It counts from the breach of answer-due, which made it public.',
    'clocks.reasons-due.breach.visible':
      'It counts from a ladder that began with answer-due, which made it public.',
    'clocks.escalation-due.breach.visible':
      'It counts from a ladder that began with answer-due, which made it public.',
    'clocks.plan-unmet.breach.visible': 'It counts from the breach of plan-due, which made it public.',
    'clocks.progress-unmet.breach.visible':
      'It counts from the breach of progress-due, which made it public.',
    'clocks.delivery-unmet.breach.visible':
      'It counts from the breach of delivery-due, which made it public.',
  },
  review: {
    'clocks.explanation-due.breach.visible':
      'It runs only after publish-or-explain or reason-lapses ran out, which made the matter public.',
    'clocks.follow-up-unmet.breach.visible':
      'It counts from the breach of follow-up-due, which made it public.',
  },
};

/** The reason why what was deleted at this path is missed by nobody; throws when it is missed after all. */
export function findReason(definition: Definition, path: string): string | undefined {
  const reason = equivalent[definition.pathway]?.[path];
  if (reason !== undefined && !isIdle(definition, path))
    throw new Error(`${definition.pathway}: ${path} is said to change nothing, but it can: ${reason}`);
  return reason;
}

/** The paths of all that is said to be equivalent in a pathway. */
export function listEquivalent(pathway: string): readonly string[] {
  return Object.keys(equivalent[pathway] ?? {});
}

/** Whether no breach of the clock, on any way through the pathway, finds the owner or who can see it otherwise. */
function isIdle(definition: Definition, path: string): boolean {
  const [, clock, , effect = ''] = path.split('.');
  const changing = explorer(definition).find({
    keys: [effect],
    sightings: ({ model, nodes, out }) =>
      out.flat().flatMap((edge) => {
        const [before, after] = [nodes[edge.from], nodes[edge.to]];
        if (edge.step.breach !== clock || !before || !after) return [];
        return sightOf(model, before).read(effect) === sightOf(model, after).read(effect) ? [] : [{ edge }];
      }),
  });
  return changing === undefined;
}
