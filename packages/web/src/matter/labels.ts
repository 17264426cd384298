import {
  type Caller,
  findDocumentTitles,
  findMatterTitles,
  findNames,
  nameKept,
  type Parts,
} from '@candour/record';

/** What the ids on a page stand for. */
export interface Labels {
  /** The name of a person or body; undefined where the reader may not know it. */
  name(id: string): string | undefined;
  /** The title of a document that the reader may read. */
  document(id: string): string | undefined;
  /** The title of a matter; null where the reader may see it and not its title, undefined where they may not see it. */
  matter(id: string): string | null | undefined;
  /** All of it as a text: the same where everything is called the same. */
  readonly labelled: string;
}

/** What ids on a page are of. */
export interface Ids {
  readonly names: Iterable<string>;
  readonly documents: Iterable<string>;
  readonly matters: Iterable<string>;
}

export interface LabelledIds extends Partial<Ids> {
  /** The last entry of the record, where it is known: names given since then are not asked for again. */
  readonly head?: number;
}

/** One statement for each kind that there is, however many ids. */
export async function findLabels(
  parts: Parts,
  caller: Caller,
  { names = [], documents = [], matters = [], head }: LabelledIds,
): Promise<Labels> {
  const [named, titled, called] = await Promise.all([
    head === undefined ? findNames(parts, caller, names) : nameKept(parts, caller, { ids: names, head }),
    findDocumentTitles(parts, caller, documents),
    findMatterTitles(parts, caller, matters),
  ]);
  return {
    name: (id) => named.find(id),
    document: (id) => titled.get(id),
    matter: (id) => called.get(id),
    labelled: JSON.stringify([[...names].map((id) => [id, named.find(id)]), [...titled], [...called]]),
  };
}
