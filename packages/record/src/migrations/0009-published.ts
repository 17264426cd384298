/**
 * Views belong to candour_owner and read as it; candour_public may read them and nothing else. What a view leaves out
 * cannot be had by any public page, whatever is wrong with the page.
 */
export const publishedMigration = `
create view published.body as select id, name, aliases from record.body;

create view published.matter as
  select id, pathway, version, body, parent, state, since, is_open, axes, opened_at, changed_at, next_due, overdue,
    owner_role, classification, case when classification = 'public' then title end as title
  from record.matter
  where (classification = 'public' or visible = 'public') and state <> 'erased';
comment on view published.matter is 'Public matters; and without title, those whose lateness a breach has shown to all';

create view published.clock as
  select c.matter, c.clock, c.stands, c.due, c.basis, c.calendar, c.breached_at
  from record.clock c join published.matter m on m.id = c.matter;

create view published.entry as
  select e.seq, e.matter, e.kind, e.happened_at, e.happened_by, e.recorded_at, e.corrects, e.published as body
  from record.entry e join record.matter m on m.id = e.matter and m.classification = 'public'
  where e.published is not null;
comment on view published.entry is 'Of public matters, what all may read; who acted is left out, their role stands in the body';

create view published.pathway as select pathway, version, text, recorded_at from record.pathway;

grant select on all tables in schema published to candour_public;
`;
