import type { Choosable, Choosing } from '../design/chooser.tsx';
import type { Filled } from '../http/form.ts';
import { isFindingFor, readSought } from './is-finding.ts';

/** More than these are found by name: nobody looks through a longer list. */
const mostListed = 50;
const mostFound = 20;

/** What can be chosen, and how it is found. */
export interface Source {
  /** As many as the limit, at most: all of them, those of a name, or those with the ids. */
  readonly list: (
    asked: { readonly name?: string; readonly ids?: readonly string[] },
    limit: number,
  ) => Promise<readonly Choosable[]>;
  /** Where a script asks for those of a name. */
  readonly address: string;
}

export interface Field {
  readonly filled: Filled;
  readonly name: string;
  readonly many?: boolean | undefined;
}

/** A short list whole; of a long one, those that were asked for and those that were chosen. */
export async function choosingOf(source: Source, { filled, name, many = false }: Field): Promise<Choosing> {
  const all = await source.list({}, mostListed + 1);
  if (all.length <= mostListed) return { options: all };
  const isAnswer = isFindingFor(filled, name);
  const sought = readSought(filled, name);
  const chosen = isAnswer && !many ? [] : filled.all(name);
  const kept = chosen.length === 0 ? [] : await source.list({ ids: chosen }, chosen.length);
  const { found, isCut } = await findIn(source, sought);
  const others = found.filter(({ value }) => kept.every((one) => one.value !== value));
  const among = { sought, count: found.length, isCut, isAnswer, address: source.address };
  return { options: [...kept, ...others], among };
}

/** Those of a name, as far as one looks through them. */
export async function findIn({ list }: Pick<Source, 'list'>, name: string) {
  const found = name === '' ? [] : await list({ name }, mostFound + 1);
  return { found: found.slice(0, mostFound), isCut: found.length > mostFound };
}
