import type { OfficeReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Holding } from './holding.ts';
import type { People, Person } from './person.ts';

/** What somebody may be called of whom it is said that they run, lead, head, chair or manage something. */
const posts: ReadonlyMap<string, readonly string[]> = new Map([
  ['runs', ['executive', 'head', 'manager', 'director', 'ceo', 'chief']],
  ['leads', ['leader', 'head', 'executive', 'director', 'ceo', 'chief']],
  ['heads', ['head', 'executive', 'director', 'ceo', 'chief']],
  ['chairs', ['chair', 'chairman', 'chairwoman', 'chairperson']],
  ['manages', ['manager']],
]);

/**
 * "The chief executive said … Ms Rowan, who runs the trust, …": a post nobody is said to hold is that of
 * the one person without a post of whom the text says that they do its work.
 */
export function findByRunning(
  { tokens, people: mentions }: References,
  people: People,
  { stated, rest }: { stated: readonly Holding[]; rest: readonly OfficeReference[] },
): readonly Holding[] {
  const posted = new Set(stated.map(({ person }) => person));
  const taken = new Set(stated.map(({ office }) => tokens[office.head]?.key));
  const runners = new Map<string, Set<Person>>();
  for (const mention of mentions) {
    const who = tokens[mention.to]?.key === ',' ? mention.to + 1 : mention.to;
    const person = people.get(mention);
    if (tokens[who]?.key !== 'who' || !person || posted.has(person)) continue;
    for (const head of posts.get(tokens[who + 1]?.key ?? '') ?? [])
      runners.set(head, (runners.get(head) ?? new Set()).add(person));
  }
  return rest.flatMap((office) => {
    const head = tokens[office.head]?.key ?? '';
    const [only, ...more] = taken.has(head) || office.isIndefinite ? [] : (runners.get(head) ?? []);
    return only && more.length === 0 ? [{ office, person: only }] : [];
  });
}
