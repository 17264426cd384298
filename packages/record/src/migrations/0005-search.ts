export const searchMigration = `
create schema words;
comment on schema words is 'An extension for reading words: trigrams';
create extension if not exists pg_trgm schema words;
grant usage on schema words to candour_app, candour_public;

create table record.search_facets (
  id bigint primary key,
  kind text not null,
  pathway text,
  version integer,
  state text,
  body text,
  year integer,
  classification text not null,
  visible text not null,
  is_open boolean not null,
  shown boolean not null
);
comment on table record.search_facets is 'Each combination of values that found things share, once: they are counted, and it is decided by role who may see them, by one number';
comment on column record.search_facets.id is 'Of the values alone, so that a rebuild gives the same';
comment on column record.search_facets.is_open is 'Its matter is public: whoever holds a role of the pathway towards its body reads all of it';
comment on column record.search_facets.shown is 'Everybody may know of what has it';

create table record.searchable (
  item text not null,
  least smallint not null check (least between 0 and 3),
  most smallint not null check (most between least and 3),
  matter text,
  shown boolean not null,
  facets bigint not null,
  day text collate "C" not null,
  welsh boolean not null,
  words tsvector not null,
  lead tsvector,
  primary key (item, least)
);
comment on table record.searchable is 'What can be found: a row of each item for each reach of reading (0 public, 1 affected, 2 oversight, 3 restricted), with all that may be read there and nothing more';
comment on column record.searchable.least is 'Whoever reads as far as least to most finds the item by this row, and by no other';
comment on column record.searchable.shown is 'Everybody may read this row';
comment on column record.searchable.lead is 'Title and first words, to rank a long text by; of a short one, words does as well';
create index searchable_words on record.searchable using gin (words) with (fastupdate = on, gin_pending_list_limit = 512);
create index searchable_facets on record.searchable (facets);

create table record.searchable_text (
  item text not null,
  least smallint not null,
  shown boolean not null,
  title text not null,
  text text not null,
  primary key (item, least)
);
comment on table record.searchable_text is 'What can be found as it was written, for extracts; apart, so that counting need not read past it';

create table record.search_word (
  word text collate "C" not null,
  shown boolean not null,
  root text collate "C" not null,
  stem text collate "C" not null,
  welsh boolean not null,
  primary key (word, shown)
);
comment on table record.search_word is 'Every word of what can be found, once for what everybody may read and once for the rest: so that the public are never answered from the words of others';
comment on column record.search_word.root is 'Of its English family';
comment on column record.search_word.stem is 'Without a Welsh plural';
comment on column record.search_word.welsh is 'It stands in a Welsh text';
create index search_word_root on record.search_word (root);
create index search_word_stem on record.search_word (stem) where welsh;
create index search_word_alike on record.search_word using gist (word words.gist_trgm_ops);

grant select, insert, update, delete, truncate on record.search_facets, record.searchable, record.searchable_text,
  record.search_word to candour_app;

create view published.search_facets as
  select id, kind, pathway, state, body, year, classification from record.search_facets where shown;
create view published.searchable as
  select item, least, matter, facets, day, words, lead from record.searchable where shown;
create view published.searchable_text as
  select item, least, title, text from record.searchable_text where shown;
create view published.search_word as
  select word, shown, root, stem, welsh from record.search_word where shown;
grant select on published.search_facets, published.searchable, published.searchable_text, published.search_word
  to candour_public, candour_app;
`;
