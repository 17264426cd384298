import { findPeople, type Holding, listLatestDefinitions, type Parts } from '@candour/record';
import type { Choosing } from '../design/chooser.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { choosingOf, type Field, type Source } from './choosing-of.ts';
import { choosingWords as words } from './words.ts';

/** Who of all people can be chosen. */
export interface Eligible {
  /** Those who hold one of the roles; everybody, if left out. */
  readonly holding?: Holding | undefined;
  /** Nobody hands over to themselves. */
  readonly others?: boolean | undefined;
}

/** The people to choose from in a field of a form: none, for whoever may not see who is who. */
export async function choosePeople(
  record: Parts,
  view: View,
  { holding, others, ...field }: Eligible & Field,
): Promise<Choosing> {
  return choosingOf(await sourceOfPeople(record, view, { holding, others }), field);
}

export async function sourceOfPeople(
  record: Parts,
  view: View,
  { holding, others = false }: Eligible,
): Promise<Source> {
  const titleOf = await findRoleTitles(record, view);
  const own = others && view.caller !== 'anyone' ? view.caller.person : undefined;
  return {
    address: view.to(paths.foundPeople({ ...holding, others })),
    list: async (asked, limit) => {
      const only = holding === undefined ? {} : { holding };
      const found = await findPeople(record, view.caller, { ...asked, ...only, limit });
      const people = found.ok ? found.value.filter(({ id }) => id !== own) : [];
      return people.map(({ id, name, offices }) => {
        const held = offices.map(({ role, body }) =>
          holding?.body === undefined
            ? view.say(words.office, { role: titleOf(role), body: body ?? view.say(words.everyBody) })
            : titleOf(role),
        );
        return { value: id, text: name, about: inFew(view, [...new Set(held)]) };
      });
    },
  };
}

/** What tells two of one name apart is among the first; nobody reads twenty. */
const mostOffices = 3;

function inFew(view: View, offices: readonly string[]): string | undefined {
  const more = offices.length - mostOffices;
  const some = offices.slice(0, mostOffices).join('; ');
  return more > 0 ? view.say(words.andMore, { some, more }) : some || undefined;
}

/** What a role is called in the pathways in force that have it. */
async function findRoleTitles({ database }: Parts, view: View): Promise<(role: string) => string> {
  const titles = new Map<string, Set<string>>();
  for (const { roles } of await listLatestDefinitions(database))
    for (const [role, { title }] of Object.entries(roles))
      titles.set(role, (titles.get(role) ?? new Set()).add(view.say(title)));
  return (role) => [...(titles.get(role) ?? [role])].join(' / ');
}
