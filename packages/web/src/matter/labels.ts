import { type Caller, findDocumentTitles, findMatterTitles, findNames, type Parts } from '@candour/record';

/** What the ids on a page stand for. */
export interface Labels {
  /** The name of a person or body; undefined where the reader may not know it. */
  name(id: string): string | undefined;
  /** The title of a document that the reader may read. */
  document(id: string): string | undefined;
  /** The title of a matter; null where the reader may see it and not its title, undefined where they may not see it. */
  matter(id: string): string | null | undefined;
}

export interface LabelledIds {
  readonly names?: Iterable<string>;
  readonly documents?: Iterable<string>;
  readonly matters?: Iterable<string>;
}

/** One statement for each kind that there is, however many ids. */
export async function findLabels(
  parts: Parts,
  caller: Caller,
  { names = [], documents = [], matters = [] }: LabelledIds,
): Promise<Labels> {
  const [named, titled, called] = await Promise.all([
    findNames(parts, caller, names),
    findDocumentTitles(parts, caller, documents),
    findMatterTitles(parts, caller, matters),
  ]);
  return {
    name: (id) => named.find(id),
    document: (id) => titled.get(id),
    matter: (id) => called.get(id),
  };
}
