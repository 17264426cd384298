import { findBodies, type Parts } from '@candour/record';
import type { Choosing } from '../design/chooser.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { choosingOf, type Field, type Source } from './choosing-of.ts';
import { choosingWords as words } from './words.ts';

/** The bodies to choose from in a field of a form. */
export function chooseBodies(record: Parts, view: View, field: Field): Promise<Choosing> {
  return choosingOf(sourceOfBodies(record, view), field);
}

/** As `chooseBodies`, for several fields of one form. */
export async function chooseBodiesIn(
  record: Parts,
  view: View,
  { filled, names: [first, ...others] }: Pick<Field, 'filled'> & { readonly names: readonly string[] },
): Promise<ReadonlyMap<string, Choosing>> {
  const choices = new Map<string, Choosing>();
  if (first === undefined) return choices;
  const choosing = await chooseBodies(record, view, { filled, name: first });
  choices.set(first, choosing);
  for (const name of others)
    choices.set(
      name,
      choosing.among === undefined ? choosing : await chooseBodies(record, view, { filled, name }),
    );
  return choices;
}

/** As `chooseBodies`, with every body as one of them. */
export async function chooseBodiesOrAll(record: Parts, view: View, field: Field): Promise<Choosing> {
  const { options, among } = await chooseBodies(record, view, field);
  const all = { value: '*', text: view.say(words.everyBody) };
  return { options: [all, ...options], ...(among !== undefined && { among }) };
}

export function sourceOfBodies(record: Parts, view: View): Source {
  return {
    address: view.to(paths.foundBodies),
    list: async (asked, limit) => {
      const found = await findBodies(record, { ...asked, limit });
      return found.map(({ id, name }) => ({ value: id, text: name }));
    },
  };
}
