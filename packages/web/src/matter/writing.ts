import type { FieldValues } from '@candour/pathways';
import type { Parts, ShownEntry, ShownMatter } from '@candour/record';
import { oncePer } from '../view/once-per.ts';
import type { View } from '../view/view.ts';
import { listActs } from './acts.ts';
import { findLabels, type Ids } from './labels.ts';
import { idsIn, type Writing } from './values.tsx';

interface ToWrite {
  readonly matter: ShownMatter;
  /** Fields that are yet to be recorded. */
  readonly filled?: readonly { readonly move: string; readonly fields: FieldValues }[];
  /** Further people and bodies that the page names. */
  readonly names?: readonly string[];
}

/** What the entries of a matter are written with: all names and titles in a few statements, however many entries. */
export async function writingOf(
  parts: Parts,
  view: View,
  { matter, filled = [], names = [] }: ToWrite,
): Promise<Writing> {
  const { definition } = matter;
  const acts = listActs(matter);
  const ids = idsIn(definition, [...acts, ...filled]);
  const others = [matter.timeline, matter.later ?? []].map(idsOfEntries);
  const children = matter.children.flatMap((child) => child.matter ?? []);
  const labels = await findLabels(parts, view.caller, {
    head: matter.recordHead,
    names: [
      ...ids.names,
      ...others.flatMap((those) => [...those.names]),
      ...names,
      ...[matter.body, matter.owner.person, matter.deputy.person],
      ...(matter.offer === null ? [] : [matter.offer.person]),
    ],
    documents: [...ids.documents, ...others.flatMap((those) => [...those.documents]), ...documentsOf(matter)],
    matters: [
      ...ids.matters,
      ...others.flatMap((those) => [...those.matters]),
      ...children,
      ...(matter.parent ? [matter.parent.matter] : []),
    ],
  });
  return { view, definition, labels, acts: new Map(acts.map((act) => [act.seq, act])) };
}

function documentsOf({ items }: ShownMatter): readonly string[] {
  if (items === undefined) return [];
  return [...items.recommendations, ...items.commitments, ...items.replies].map(({ document }) => document);
}

/** Where entries beside the acts name people, bodies, documents and matters. */
const places = {
  names: ['person', 'from', 'to', 'owner', 'deputy'],
  documents: ['document'],
  matters: ['matter', 'to'],
} as const;

const idsOfEntries = oncePer((timeline: readonly ShownEntry[]): Ids => {
  const names = new Set<string>();
  const documents = new Set<string>();
  const matters = new Set<string>();
  for (const { actor, body } of timeline) {
    names.add(actor);
    const said = (body ?? {}) as Readonly<Record<string, unknown>>;
    for (const place of places.names) for (const id of idsAt(said[place])) names.add(id);
    for (const place of places.documents) for (const id of idsAt(said[place])) documents.add(id);
    for (const place of places.matters) for (const id of idsAt(said[place])) matters.add(id);
  }
  return { names, documents, matters };
});

/** An id, or the one of the person in a holder. */
function idsAt(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  const { person } = (value ?? {}) as { readonly person?: unknown };
  return typeof person === 'string' ? [person] : [];
}
