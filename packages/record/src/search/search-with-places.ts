import type { Caller } from '../caller.ts';
import { done, type Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Found, type FoundItem, type Search, search } from './search.ts';

/** Where something that was found is: the document that a statement stands in, or the address of what was imported. */
export interface FoundPlace {
  readonly document: string | null;
  readonly source: string | null;
}

export interface FoundWithPlaces extends Found {
  /** By the item; of what is not listed the item itself, or its matter, is the place. */
  readonly places: ReadonlyMap<string, FoundPlace>;
}

/** Finds as `search` does, and says of each statement and of each imported item where it stands. */
export async function searchWithPlaces(
  parts: Pick<Parts, 'database' | 'clock' | 'access'>,
  caller: Caller,
  asked: Search,
): Promise<Outcome<FoundWithPlaces>> {
  const found = await search(parts, caller, asked);
  if (!found.ok) return found;
  const ids = found.value.items.filter(standsElsewhere).map(({ item }) => item);
  if (ids.length === 0) return done({ ...found.value, places: new Map() });
  const { rows } = await parts.database.query<FoundPlace & { readonly item: string }>(select, [
    JSON.stringify(ids),
  ]);
  return done({ ...found.value, places: new Map(rows.map(({ item, ...place }) => [item, place])) });
}

function standsElsewhere({ kind, item, matter }: FoundItem): boolean {
  return kind === 'statement' || (item !== matter && (kind === 'recommendation' || kind === 'commitment'));
}

const select = `
  with asked as (select jsonb_array_elements_text($1::jsonb) as item)
  select s.id as item, s.document, null as source from record.statement s join asked on asked.item = s.id
  union all
  select i.id, null, i.source ->> 'url' from record.imported i join asked on asked.item = i.id`;
