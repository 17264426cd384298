import { findPeople, type Holding, listLatestDefinitions, type Parts } from '@candour/record';
import type { Choosable, Choosing } from '../design/chooser.tsx';
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
      const listed = people.map(({ id, name, offices }) => {
        const held = offices.map(({ role, body }) =>
          holding?.body === undefined
            ? view.say(words.office, { role: titleOf(role), body: body ?? view.say(words.everyBody) })
            : titleOf(role),
        );
        return { value: id, text: name, about: inFew(view, [...new Set(held)]) };
      });
      return toldApart(view, listed);
    },
  };
}

/** What tells two of one name apart is among the first; nobody reads twenty. */
const mostOffices = 3;

function inFew(view: View, offices: readonly string[]): string {
  const more = offices.length - mostOffices;
  const some = offices.slice(0, mostOffices).join('; ');
  if (offices.length === 0) return view.say(words.noOffice);
  return more > 0 ? view.say(words.andMore, { some, more }) : some;
}

/** Two of one name who hold the same are told apart by the ends of their references, as their pages give them. */
function toldApart(view: View, people: readonly Choosable[]): readonly Choosable[] {
  const nameOf = ({ text, about }: Choosable) => `${text}\n${about}`;
  const count = new Map<string, number>();
  for (const one of people) count.set(nameOf(one), (count.get(nameOf(one)) ?? 0) + 1);
  return people.map((one) =>
    count.get(nameOf(one)) === 1
      ? one
      : { ...one, about: view.say(words.reference, { about: one.about ?? '', end: one.value.slice(-6) }) },
  );
}

/** What a role is called in the pathways in force that have it. */
async function findRoleTitles({ database }: Parts, view: View): Promise<(role: string) => string> {
  const titles = new Map<string, Set<string>>();
  for (const { roles } of await listLatestDefinitions(database))
    for (const [role, { title }] of Object.entries(roles))
      titles.set(role, (titles.get(role) ?? new Set()).add(view.say(title)));
  return (role) => [...(titles.get(role) ?? [role])].join(' / ');
}
