import type { Capacity, ShownMatter, Words } from '@candour/record';
import { paths } from '../../view/paths.ts';
import { listActs } from '../acts.ts';
import type { Writing } from '../values.tsx';
import { listDelegations } from './delegations.ts';
import { pageWords as words } from './words.ts';

interface Action {
  readonly href: string;
  readonly text: Words;
}

interface Doing {
  readonly matter: ShownMatter;
  readonly writing: Pick<Writing, 'view'>;
  readonly capacity: Capacity;
}

/** What may be done to a matter beside its pathway’s moves by whoever reads the page, as far as can be told beforehand. */
export function listActions({ matter, writing: { view }, capacity }: Doing): readonly Action[] {
  const { id, definition, isOpen, owner, deputy, offer } = matter;
  const { person } = view.caller === 'anyone' ? { person: '' } : view.caller;
  const isOwner = owner.person === person || capacity.for.some((one) => one.person === owner.person);
  const hasRole = capacity.roles.length > 0;
  const isHolder = owner.person === person || deputy.person === person;
  const delegations = listDelegations(matter).filter(({ from, to }) => from === person || to === person);
  const mayExtend = matter.dues.some(({ clock, standing }) => {
    const by = definition.clocks[clock]?.extend?.by ?? [];
    return standing !== 'overdue' && capacity.roles.some((role) => by.includes(role));
  });
  const mayCorrect = listActs(matter).some(
    ({ move, withdrawn }) =>
      !withdrawn && definition.moves[move]?.by.some((role) => capacity.roles.includes(role)),
  );
  const all: readonly (readonly [boolean, string, Words])[] = [
    [offer?.person === person, paths.act(id, 'accept'), words.accept],
    [offer?.person === person, paths.act(id, 'decline'), words.decline],
    [isOpen && isOwner, paths.handOver(id), words.handOver],
    [isOpen && hasRole, paths.act(id, 'delegate'), words.delegate],
    [delegations.length > 0, paths.act(id, 'end-delegation'), words.endDelegation],
    [mayExtend, paths.act(id, 'extend'), words.extend],
    [mayCorrect, paths.act(id, 'correct'), words.correct],
    [isHolder || hasRole, paths.act(id, 'describe'), words.describe],
    [isHolder || hasRole, paths.act(id, 'link'), words.link],
    [matter.pathway === 'review', paths.review(id), words.reviewDesk],
  ];
  return all.filter(([may]) => may).map(([, href, text]) => ({ href, text }));
}
