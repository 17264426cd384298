import { periodInWords } from '@candour/pathways';
import { findMatterTitles, findNames, listMatters } from '@candour/record';
import type { Option } from '../../design/govuk/select.tsx';
import type { View } from '../../view/view.ts';
import { listDelegations } from '../page/delegations.ts';
import { titleOf } from '../title.ts';
import type { About } from './act.ts';
import { actWords as words } from './words.ts';

export async function listOwnDelegations({ parts, view, matter }: About): Promise<readonly Option[]> {
  const own = view.caller === 'anyone' ? '' : view.caller.person;
  const mine = listDelegations(matter).filter(({ from, to }) => from === own || to === own);
  const names = await findNames(
    parts,
    view.caller,
    mine.flatMap(({ from, to }) => [from, to]),
  );
  const name = (id: string) => names.find(id) ?? id;
  return mine.map(({ seq, from, to }) => ({
    value: String(seq),
    text: view.say(words.fromTo, { from: name(from), to: name(to) }),
  }));
}

/** The clocks that run and that somebody may extend. */
export function listExtendable({ view, matter }: About): readonly Option[] {
  return matter.dues.flatMap(({ clock, clockTitle }) => {
    const allowed = matter.definition.clocks[clock]?.extend;
    if (allowed === undefined) return [];
    const period = view.say(periodInWords(allowed.atMost));
    return [{ value: clock, text: view.say(words.clockMost, { clock: view.say(clockTitle), period }) }];
  });
}

/** What may not be named is told from others of its kind by the end of its reference. */
function nameless(view: View, matter: string): string {
  return `${titleOf(view, { title: null })} (…${matter.slice(-6)})`;
}

/** Its family, and the matters that were worked on last. */
export async function listOtherMatters({
  parts,
  view,
  matter,
}: Omit<About, 'capacity'>): Promise<readonly Option[]> {
  const children = matter.children.flatMap((child) => child.matter ?? []);
  const near = [...(matter.parent ? [matter.parent.matter] : []), ...children];
  const titles = await findMatterTitles(parts, view.caller, near);
  const { matters } = await listMatters(parts, view.caller, { order: 'changed', limit: 100 });
  const all = new Map([...titles, ...matters.map(({ id, title }) => [id, title] as const)]);
  all.delete(matter.id);
  return [...all].map(([value, title]) => ({ value, text: title ?? nameless(view, value) }));
}

export async function listBehalf({ parts, view, capacity }: About): Promise<readonly Option[]> {
  if (capacity.for.length === 0) return [];
  const names = await findNames(
    parts,
    view.caller,
    capacity.for.map(({ person }) => person),
  );
  const others = capacity.for.map(({ person }) => ({
    value: person,
    text: view.say(words.forOther, { name: names.find(person) ?? person }),
  }));
  return [{ value: '', text: view.say(words.mine) }, ...others];
}
