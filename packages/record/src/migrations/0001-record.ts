/** Bodies, people, matters and their clocks, as the entries make them. Instants are texts in the ledger's own form. */
export const recordMigration = `
create schema record;
comment on schema record is 'What entries add up to: projected in the transaction of their batch, disposable, rebuilt from the log';

create table record.entry (
  seq bigint primary key,
  matter text not null,
  kind text not null,
  actor text not null,
  happened_at text collate "C" not null,
  happened_by text collate "C" not null,
  recorded_at text collate "C" not null,
  corrects bigint,
  classification text not null check (classification in ('public', 'restricted')),
  body jsonb,
  published jsonb
);
comment on table record.entry is 'Every entry with its sealed parts opened, so that nothing need be opened to be read';
comment on column record.entry.happened_at is 'When it was so; the earliest it may have been where only a window is known, empty where nothing is';
comment on column record.entry.happened_by is 'The latest it may have been so';
comment on column record.entry.classification is 'public: its whole body stands in the public leaf';
comment on column record.entry.body is 'Null once its content was erased';
comment on column record.entry.published is 'What all may read of it where its matter is public';
create index entry_matter on record.entry (matter, seq);

create table record.body (
  id text primary key,
  name text not null,
  aliases text[] not null default '{}',
  seq bigint not null
);
comment on table record.body is 'Organisations that answer, keep the record or oversee';
create unique index body_name on record.body (lower(name));

create table record.person (
  id text primary key,
  name text,
  email text,
  language text not null default 'en' check (language in ('en', 'cy')),
  administrator boolean not null default false,
  left_at text collate "C",
  seq bigint not null
);
comment on table record.person is 'People who have an account or a part in a matter; name and e-mail are null once erased';
create unique index person_email on record.person (lower(email)) where email is not null;

create table record.appointment (
  seq bigint primary key,
  person text not null,
  role text not null,
  body text not null,
  since text collate "C" not null,
  until text collate "C"
);
comment on table record.appointment is 'Who holds which role towards the matters of a body; body is * where it covers every body';
create index appointment_person on record.appointment (person);
create index appointment_body on record.appointment (body);

create table record.absence (
  seq bigint primary key,
  person text not null,
  since text collate "C" not null,
  until text collate "C"
);
create index absence_person on record.absence (person);

create table record.duty_holder (
  seq bigint primary key,
  body text not null,
  person text not null,
  since text collate "C" not null,
  until text collate "C"
);
comment on table record.duty_holder is 'Who answers for a body when nobody else is there; body is * where it covers every body';

create table record.pathway (
  pathway text not null,
  version integer not null,
  hash text not null,
  text text not null,
  recorded_at text collate "C" not null,
  seq bigint not null,
  primary key (pathway, version)
);
comment on table record.pathway is 'Definitions in force, as they were written';

create table record.matter (
  id text primary key,
  pathway text not null,
  version integer not null,
  body text not null,
  title text,
  classification text not null check (classification in ('public', 'restricted')),
  visible text not null check (visible in ('restricted', 'oversight', 'affected', 'public')),
  parent text,
  state text not null,
  since text collate "C" not null,
  is_open boolean not null,
  office text not null,
  owner_role text,
  owner text,
  deputy_role text,
  deputy text,
  axes jsonb not null default '{}',
  opened_at text collate "C" not null,
  changed_at text collate "C" not null,
  next_due text collate "C",
  overdue boolean not null default false,
  head bigint not null,
  constraint open_matter_has_owner check (not is_open or owner is not null),
  constraint open_matter_has_deputy check (not is_open or deputy is not null)
);
comment on table record.matter is 'Each matter as it stands; an open one has an owner, a deputy and a running clock, or the transaction fails';
comment on column record.matter.head is 'Seq of its last entry: what a change must have seen';
comment on column record.matter.next_due is 'The earliest last day of its running clocks';
create index matter_pathway on record.matter (pathway, state);
create index matter_body on record.matter (body);
create index matter_due on record.matter (next_due, id) where is_open;
create index matter_changed on record.matter (changed_at desc, id);
create index matter_opened on record.matter (opened_at desc, id);
create index matter_parent on record.matter (parent) where parent is not null;

create table record.clock (
  matter text not null,
  clock text not null,
  arming integer not null,
  stands text not null check (stands in ('running', 'paused', 'stopped', 'breached')),
  due text collate "C",
  basis text not null,
  calendar text not null,
  breached_at text collate "C",
  primary key (matter, clock)
);
comment on table record.clock is 'The present run of each clock, or its last; due is null while it stands still';
create index clock_due on record.clock (due, matter) where stands = 'running';

create table record.holder (
  matter text not null,
  post text not null check (post in ('owner', 'deputy', 'offered', 'delegate')),
  person text not null,
  role text,
  until text collate "C",
  seq bigint not null,
  primary key (matter, post, person, seq)
);
comment on table record.holder is 'Who holds a matter, was offered it, or acts for its holder';
create index holder_person on record.holder (person, matter);

create table record.relation (
  seq bigint primary key,
  matter text not null,
  person text not null,
  relation text not null check (relation in ('member', 'affected', 'excluded', 'break-glass')),
  since text collate "C" not null,
  until text collate "C",
  reviewed_by text,
  found text
);
comment on table record.relation is 'What else ties a person to a matter: membership, being affected, exclusion, break-glass';
create index relation_person on record.relation (person, relation, matter);
create index relation_matter on record.relation (matter);

create function record.check_open_matter() returns trigger language plpgsql as $$
declare
  changed constant jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  concerned constant text := changed ->> tg_argv[0];
begin
  if exists (select from record.matter m where m.id = concerned and m.is_open)
     and not exists (select from record.clock c
                     where c.matter = concerned and c.stands = 'running' and c.due is not null) then
    raise exception 'the open matter % has no armed clock', concerned
      using errcode = 'check_violation', constraint = 'open_matter_has_clock';
  end if;
  return null;
end $$;
create constraint trigger open_matter_has_clock after insert or update on record.matter
  deferrable initially deferred for each row execute function record.check_open_matter('id');
create constraint trigger open_matter_keeps_clock after update or delete on record.clock
  deferrable initially deferred for each row execute function record.check_open_matter('matter');

create table record.reading (
  id bigint generated always as identity primary key,
  person text not null,
  matter text not null,
  at text collate "C" not null,
  because text not null,
  request text
);
comment on table record.reading is 'Who read which restricted matter, when, and what let them: written in the transaction of the read, and by nobody changed';
create index reading_matter on record.reading (matter, at);

grant usage on schema record to candour_app;
grant select, insert, update, delete, truncate on all tables in schema record to candour_app;
revoke update, delete, truncate on record.reading from candour_app;
grant execute on all functions in schema record to candour_app;

create schema published;
comment on schema published is 'All that the public may read';
grant usage on schema published to candour_public, candour_app;
`;
