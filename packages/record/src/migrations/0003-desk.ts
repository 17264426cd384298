/** Documents and what people confirmed of them, as the entries make them; and the desk, where they are read. */
export const deskMigration = `
create table record.document (
  id text primary key,
  seq bigint not null,
  classification text not null check (classification in ('public', 'restricted')),
  matter text,
  kept text not null,
  kept_size bigint not null,
  enclosed boolean not null,
  sha256 text,
  size bigint,
  media_type text not null,
  filename text,
  title text,
  published_at text,
  source jsonb,
  carries text[] not null default '{}',
  part_of text,
  replaces text,
  recorded_by text not null,
  recorded_at text collate "C" not null
);
comment on table record.document is 'Documents on the record; of an erased one only that it was';
comment on column record.document.matter is 'The matter it belongs to: whoever may read that matter’s restricted content may read it';
comment on column record.document.kept is 'SHA-256 of the bytes as they are kept: enclosed, where the document was restricted when it came';
comment on column record.document.sha256 is 'Of the document itself; null once erased';
comment on column record.document.part_of is 'The mail that it was attached to';
comment on column record.document.replaces is 'The document that this one corrects';
create index document_sha256 on record.document (sha256);
create index document_matter on record.document (matter) where matter is not null;
create index document_part_of on record.document (part_of) where part_of is not null;
create index document_replaces on record.document (replaces) where replaces is not null;

create table record.copy (
  document text primary key,
  story text not null,
  of text not null,
  relation text not null check (relation in ('fullest', 'wholly-derived', 'partly-derived', 'independent')),
  contained_in double precision not null,
  contains double precision not null,
  missing jsonb not null,
  added jsonb not null,
  seq bigint not null
);
comment on table record.copy is 'What a document is to another of its story: spans of the other that it lacks, and of its own that the other lacks';
create index copy_story on record.copy (story);
create index copy_of on record.copy (of);

create table record.statement (
  id text primary key,
  seq bigint not null,
  document text not null,
  classification text not null check (classification in ('public', 'restricted')),
  kind text not null check (kind in ('direct', 'mixed', 'indirect')),
  words text not null,
  cue text,
  speaker text,
  office text,
  body text
);
comment on table record.statement is 'Who said what, as a person confirmed it';
create index statement_document on record.statement (document);

create table record.recommendation (
  matter text primary key,
  id text not null,
  seq bigint not null,
  document text not null,
  classification text not null check (classification in ('public', 'restricted')),
  number text,
  made_by text,
  made_on text,
  addressee text not null,
  body text not null,
  method text not null check (method in ('exact-name', 'alias', 'person-chose')),
  confidence double precision not null,
  words text not null,
  due jsonb,
  shingles bigint[] not null
);
comment on table record.recommendation is 'What a review asked of one body; the name as printed, the body it was taken to be, and how';
comment on column record.recommendation.id is 'The recommendation, which may have several addressees, and so matters';
comment on column record.recommendation.shingles is 'Hashes of its runs of words, by which similar ones are found';
create index recommendation_document on record.recommendation (document);
create index recommendation_id on record.recommendation (id);
create index recommendation_shingles on record.recommendation using gin (shingles);

create table record.commitment (
  id text primary key,
  seq bigint not null,
  document text not null,
  classification text not null check (classification in ('public', 'restricted')),
  matter text not null,
  promiser text not null,
  office text,
  body text not null,
  method text not null check (method in ('exact-name', 'alias', 'person-chose')),
  confidence double precision not null,
  promised_to text,
  condition text,
  words text not null,
  due jsonb
);
comment on table record.commitment is 'What somebody undertook, in the words it was made in';
create index commitment_document on record.commitment (document);
create index commitment_matter on record.commitment (matter);

create table record.passage (
  item text not null,
  document text not null,
  text_sha256 text not null,
  start_at integer not null,
  end_at integer not null,
  fidelity text not null check (fidelity in ('exact', 'altered', 'not-found')),
  seq bigint not null,
  primary key (item, document, start_at, end_at)
);
comment on table record.passage is 'Where the words of a statement, recommendation or commitment stand: [start, end) in UTF-16 code units of a document’s text';
comment on column record.passage.text_sha256 is 'Of the text that they are counted in: another reading of the same bytes may count otherwise';
create index passage_document on record.passage (document);

create table record.reply (
  document text not null,
  matter text not null,
  name text not null,
  body text not null,
  method text not null check (method in ('exact-name', 'alias', 'person-chose')),
  confidence double precision not null,
  from_another boolean not null,
  seq bigint not null,
  primary key (document, matter)
);
comment on table record.reply is 'A reply, and the body that a person matched it to';
create index reply_matter on record.reply (matter);

create table record.proposal_decision (
  proposal text primary key,
  document text not null,
  kind text not null,
  state text not null check (state in ('confirmed', 'edited', 'refused')),
  item text,
  decided_by text not null,
  decided_at text collate "C" not null,
  reason text,
  seq bigint not null
);
comment on table record.proposal_decision is 'What became of proposals: a decided one is never proposed again';
create index proposal_decision_document on record.proposal_decision (document);
create index proposal_decision_item on record.proposal_decision (item) where item is not null;

grant select, insert, update, delete, truncate on record.document, record.copy, record.statement,
  record.recommendation, record.commitment, record.passage, record.reply, record.proposal_decision to candour_app;

create schema desk;
comment on schema desk is 'Work under way that is not on the record';

create table desk.reading (
  document text primary key,
  asked bigint generated always as identity,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'proposed', 'refused')),
  claimed_until text collate "C",
  attempts integer not null default 0,
  read_at text collate "C",
  text text,
  text_sha256 text,
  segments jsonb,
  title text,
  published_at text,
  refusal jsonb
);
comment on table desk.reading is 'Documents to be read, and what reading them came to';
comment on column desk.reading.state is 'read: its text is here and nothing has been proposed from it yet';
comment on column desk.reading.claimed_until is 'Until then one process is at work on it; afterwards any other may take it up';
create index reading_to_do on desk.reading (asked) where state in ('waiting', 'read');

create table desk.shingle (
  hash bigint not null,
  document text not null,
  primary key (hash, document)
);
comment on table desk.shingle is 'A sample of each document’s runs of five words: documents that share some may tell one story';
create index shingle_document on desk.shingle (document);

create table desk.proposal (
  id text primary key,
  document text not null,
  kind text not null check (kind in ('statement', 'recommendation', 'commitment', 'copy', 'passage')),
  place integer not null,
  content jsonb not null,
  about text,
  proposed_at text collate "C" not null
);
comment on table desk.proposal is 'What reading found, for a person to confirm, edit or refuse; its id is the same whenever the same is read again';
comment on column desk.proposal.about is 'For a passage: the confirmed item that is printed here, too';
create index proposal_document on desk.proposal (document, place);

create table desk.proposal_passage (
  proposal text not null references desk.proposal (id) on delete cascade,
  document text not null,
  text_sha256 text not null,
  start_at integer not null,
  end_at integer not null,
  fidelity text not null,
  primary key (proposal, document, start_at, end_at)
);
create index proposal_passage_document on desk.proposal_passage (document);

create table desk.imported_like (
  seq bigint primary key,
  item text not null,
  hashes bigint[] not null
);
comment on table desk.imported_like is 'A sample of the runs of words of each imported recommendation, made after it came in: so that like ones are found and no import waits for it';
create index imported_like_hashes on desk.imported_like using gin (hashes);
create index imported_like_item on desk.imported_like (item);

grant usage on schema desk to candour_app;
grant select, insert, update, delete, truncate on all tables in schema desk to candour_app;
`;
