/** What was brought in from elsewhere: reported by a source, confirmed by nobody here, and followed only when asked. */
export const transferMigration = `
create table record.imported (
  id text primary key,
  seq bigint not null,
  kind text not null check (kind in ('recommendation', 'commitment')),
  classification text not null check (classification in ('public', 'restricted')),
  number text,
  title text,
  words text,
  made_by text,
  made_from text collate "C",
  made_until text collate "C",
  themes text[] not null,
  source jsonb not null,
  reported jsonb,
  file text not null,
  line integer not null,
  mapping text not null
);
comment on table record.imported is 'Recommendations and commitments as a source reports them; null is unknown, and never a default';
comment on column record.imported.made_from is 'The first day on which it may have been made; the same as made_until where the day is known';
comment on column record.imported.reported is 'What the source says became of it, in its own words';
comment on column record.imported.file is 'SHA-256 of the file it came in';

create table record.imported_name (
  item text not null,
  place integer not null,
  name text not null,
  body text,
  method text not null check (method in ('name', 'alias', 'none')),
  primary key (item, place)
);
comment on table record.imported_name is 'To whom it is addressed, or who promised: as the source writes it, and the body that has exactly this name, if any';
create index imported_name_body on record.imported_name (body) where body is not null;

create table record.import (
  seq bigint primary key,
  kind text not null,
  filename text not null,
  file text not null,
  mapping text not null,
  counts jsonb not null,
  made_by text not null,
  made_at text collate "C" not null
);
comment on table record.import is 'Who brought in which file, when, and what came of it';

grant select, insert, update, delete, truncate on record.imported, record.imported_name, record.import to candour_app;
`;
