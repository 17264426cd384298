import { findLatestDefinition, listKeptBodies, listPathways, listPeople, type Words } from '@candour/record';
import type { Option } from '../../design/govuk/select.tsx';
import type { WebParts } from '../../parts.ts';
import type { AdminView } from './as-administrator.ts';
import { frameWords as words } from './frame-words.ts';

/** What can be chosen in a form, by name, and what ids are called. */
export interface Directory {
  readonly bodies: readonly Option[];
  nameOf(id: string): string;
}

/** All of them: a page names whomever it speaks of. */
const most = 1_000_000;

export async function readDirectory({ record }: WebParts, view: AdminView): Promise<Directory> {
  const people = await listPeople(record, view.caller, { limit: most });
  const bodies = await listKeptBodies(record, view.caller, { uncounted: true });
  if (!people.ok || !bodies.ok) throw new Error('An administrator may not read the directory.');
  const names = new Map([
    ...people.value.map(({ id, name }) => [id, name ?? view.say(words.unnamed)] as const),
    ...bodies.value.map(({ id, name }) => [id, name] as const),
    ['*', view.say(words.everyBody)] as const,
  ]);
  return {
    bodies: bodies.value.map(({ id, name }) => ({ value: id, text: name })),
    nameOf: (id) => names.get(id) ?? view.say(words.unnamed),
  };
}

/** The first option of a list, which stands for nothing chosen yet. */
export function choose(view: AdminView, what: Words, options: readonly Option[]): readonly Option[] {
  return [{ value: '', text: view.say(what) }, ...options];
}

/** A role as the pathways in force call it, and which they are. */
export interface Role {
  readonly role: string;
  readonly title: string;
  readonly pathways: string;
}

/** Every role of every pathway in force, by what it is called. */
export async function listRoles({ record }: WebParts, view: AdminView): Promise<readonly Role[]> {
  const names = new Set((await listPathways(record.database)).map(({ pathway }) => pathway));
  const found = new Map<string, { titles: Set<string>; pathways: Set<string> }>();
  for (const pathway of names) {
    const definition = await findLatestDefinition(record.database, pathway);
    for (const [role, { title }] of Object.entries(definition?.roles ?? {})) {
      const known = found.get(role) ?? { titles: new Set(), pathways: new Set() };
      known.titles.add(view.say(title));
      if (definition !== undefined) known.pathways.add(view.say(definition.title));
      found.set(role, known);
    }
  }
  return [...found]
    .map(([role, { titles, pathways }]) => ({
      role,
      title: [...titles].join(' / '),
      pathways: [...pathways].join(', '),
    }))
    .toSorted((a, b) => (a.title < b.title ? -1 : 1));
}
