import type { SignedIn } from '../../caller.ts';
import type { Condition } from '../../need-to-know/facts/find-sight.ts';
import { exclusions, holderTies, holdsRole, relationTies } from '../../need-to-know/facts/ties.ts';

const of = { person: '$1::text', now: '$2::text' };

/**
 * That a person reads an item now by the row `s` of `record.searchable`: that row’s reach is as far as the policies let
 * them read its matter (packages/access, seeing.cedar). What is decided by a role is decided for each combination of
 * values once, not for each row. See test/search-need-to-know.test.ts, which holds it against the policies.
 */
export function seesBy({ person, scopes }: SignedIn, now: string): Condition {
  if (scopes !== null && !scopes.includes('read')) return { text: 'false', values: [] };
  const text = `(s.matter is null or s.matter not in (select matter from (${exclusions(of)}) excluded))
    and ((s.shown and s.most = 3) or (${reach}) between s.least and s.most)`;
  return { text, values: [person, now] };
}

const byRole = `select m.id from record.search_facets m
  where m.is_open and ${holdsRole(of)}`;

const byOversight = `select m.id from record.search_facets m
  where m.visible in ('oversight', 'affected', 'public') and m.pathway is not null and ${holdsRole(of, 'overseeing')}`;

const tied = `${holderTies(of)} union all ${relationTies(of)}`;

/** 3 restricted, 2 oversight, 1 affected, 0 public; -1 who may not know of it at all. */
const reach = `case
  when s.matter in (select matter from (${tied}) tied where tie <> 'affected') then 3
  when s.facets in (${byRole}) then 3
  when s.facets in (${byOversight}) then 2
  when s.matter in (select matter from (${tied}) tied where tie = 'affected') then 1
  when s.shown then 0
  else -1 end`;
