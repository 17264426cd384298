import type { Database } from '@candour/ledger';
import { z } from 'zod';

/** How a name as printed came to be taken for a body. */
const matchMethods = ['exact-name', 'alias', 'person-chose'] as const;

/** A name as printed, the body it is taken to be, how, and how sure that is: 1 for a name of its own, else by likeness. */
export const bodyMatch = z.object({
  name: z.string(),
  body: z.string(),
  method: z.enum(matchMethods),
  confidence: z.number(),
});
export type BodyMatch = z.infer<typeof bodyMatch>;

export interface ProposedBody {
  readonly body: string;
  /** As the record calls it. */
  readonly called: string;
  readonly method: 'exact-name' | 'alias' | 'likeness';
  readonly confidence: number;
}

/** For each name as printed, the bodies that it may mean, the likeliest first. A person chooses. */
export async function proposeBodies(
  database: Database,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly ProposedBody[]>> {
  if (names.length === 0) return new Map();
  const { rows } = await database.query<{ name: string; bodies: readonly ProposedBody[] }>(selectBodies, [
    [...new Set(names)],
  ]);
  return new Map(rows.map(({ name, bodies }) => [name, bodies]));
}

/** The body that a person chose for a name, with how far the record would have chosen it itself; undefined without such a body. */
export async function matchBody(
  database: Database,
  { name, body }: { readonly name: string; readonly body: string },
): Promise<BodyMatch | undefined> {
  const { rows } = await database.query<ProposedBody>(
    `select * from (${likeness('$1')}) body where body = $2`,
    [name, body],
  );
  const [found] = rows;
  if (found === undefined) return undefined;
  const { method, confidence } = found;
  return { name, body, method: method === 'likeness' ? 'person-chose' : method, confidence };
}

// “Partnership” is wholly within a long name, “Marlshire Council” nearly: both count, neither as much as the name itself.
const likeness = (name: string) => `
  select b.id as body, b.name as called,
    case when lower(b.name) = lower(${name}) then 'exact-name'
      when exists (select from unnest(b.aliases) alias where lower(alias) = lower(${name})) then 'alias'
      else 'likeness' end as method,
    case when lower(b.name) = lower(${name}) then 1
      when exists (select from unnest(b.aliases) alias where lower(alias) = lower(${name})) then 0.95
      else round(0.9 * (select max(greatest(words.similarity(lower(known), lower(${name})),
          0.8 * words.word_similarity(lower(${name}), lower(known))))
        from unnest(b.name || b.aliases) known)::numeric, 3)::float end::float as confidence
  from record.body b`;

const selectBodies = `
  select n.name, coalesce(jsonb_agg(to_jsonb(likely) order by likely.confidence desc, likely.called)
    filter (where likely.body is not null), '[]') as bodies
  from unnest($1::text[]) n (name) left join lateral (select * from (${likeness('n.name')}) body
    where confidence >= 0.25 order by confidence desc, called limit 5) likely on true
  group by n.name`;
