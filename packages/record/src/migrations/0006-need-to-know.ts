export const needToKnowMigration = `
create table record.pathway_role (
  pathway text not null,
  version integer not null,
  role text not null,
  outside boolean not null,
  oversees boolean not null,
  primary key (pathway, version, role)
);
comment on table record.pathway_role is 'The roles of each pathway: what an appointment to one lets see';
comment on column record.pathway_role.oversees is 'Of another body than the matter’s, and one that the pathway lets answer for a matter';
grant select, insert, update, delete, truncate on record.pathway_role to candour_app;

-- For lists of what somebody sees: the few that all may see, and those that a breach raised.
create index matter_public on record.matter (changed_at desc, id) where classification = 'public';
create index matter_raised on record.matter (visible, pathway, body) where visible <> 'restricted';
create index matter_by_due on record.matter (coalesce(next_due, '9999-12-31'), id);
create index matter_by_overdue on record.matter (overdue desc, next_due, id) where is_open;

create function record.list_ties(whose text, at text, most integer) returns setof text
  language sql stable set enable_seqscan = off set enable_bitmapscan = off as $$
  select matter from (
    (select h.matter from record.holder h
     where h.person = whose and (h.until is null or h.until > at) order by h.matter limit most)
    union all
    (select r.matter from record.relation r
     where r.person = whose and r.relation <> 'excluded' and r.since <= at and (r.until is null or r.until > at)
     order by r.relation, r.matter limit most)) tied
  where not exists (select from record.person p where p.id = whose and p.left_at <= at)
  limit most
$$;
comment on function record.list_ties is 'The matters somebody is tied to, so many at most: along the indexes, whatever the planner knows of them, since whoever has very many is to be found out after the first';
grant execute on function record.list_ties to candour_app;
`;
