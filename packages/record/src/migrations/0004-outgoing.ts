/** What goes out: mail and webhooks waiting, and where people want them. No name, address or title stands here. */
export const outgoingMigration = `
create schema outgoing;
comment on schema outgoing is 'What is to be sent: mail and webhooks, each once. Not projected: a rebuild of the record sends nothing again';

create table outgoing.cursor (
  name text primary key,
  position text not null
);
comment on table outgoing.cursor is 'How far the log has been announced (a seq), and up to which day reminders and digests were made; locked by whoever goes on from there';
insert into outgoing.cursor (name, position) values ('announced', '0'), ('reminded', ''), ('digested', '');

create table outgoing.message (
  id bigint generated always as identity primary key,
  key text not null unique,
  channel text not null check (channel in ('mail', 'webhook')),
  recipient text not null,
  kind text not null,
  matter text,
  seq bigint,
  detail jsonb not null default '{}',
  gathered boolean not null default false,
  told_in bigint references outgoing.message (id),
  created_at text collate "C" not null,
  next_try text collate "C" not null,
  attempts integer not null default 0,
  claimed_by text,
  claimed_until text collate "C",
  sent_at text collate "C",
  failed_at text collate "C",
  last_error text
);
comment on table outgoing.message is 'What one recipient is told of one thing; sent, failed, or waiting';
comment on column outgoing.message.key is 'Made of what it is about, for whom and why: the same thing is never queued twice';
comment on column outgoing.message.recipient is 'A person, or a webhook';
comment on column outgoing.message.detail is 'Identifiers, counts and days: no words of a matter';
comment on column outgoing.message.gathered is 'Goes out with the digest that told_in names, and not by itself';
comment on column outgoing.message.next_try is 'Not before this instant';
comment on column outgoing.message.last_error is 'A code, never what a server answered: that may hold an address';
create index message_waiting on outgoing.message (channel, next_try, id)
  where sent_at is null and failed_at is null and not gathered;
create index message_gathered on outgoing.message (recipient, id)
  where gathered and told_in is null and sent_at is null and failed_at is null;
create index message_told_in on outgoing.message (told_in) where told_in is not null;
create index message_failed on outgoing.message (failed_at desc, id desc) where failed_at is not null;
create index message_recipient on outgoing.message (recipient);

create table outgoing.attempt (
  message bigint not null references outgoing.message (id) on delete cascade,
  number integer not null,
  at text collate "C" not null,
  outcome text not null check (outcome in ('sent', 'delayed', 'refused')),
  code text,
  milliseconds integer,
  primary key (message, number)
);
comment on table outgoing.attempt is 'Every time a message was tried, and what came of it';

create table outgoing.preference (
  person text primary key,
  duties text not null default 'at-once' check (duties in ('at-once', 'digest')),
  reminders text not null default 'digest' check (reminders in ('at-once', 'digest', 'none')),
  quiet_from text,
  quiet_until text,
  language text check (language in ('en', 'cy')),
  constraint quiet_has_both_ends check ((quiet_from is null) = (quiet_until is null))
);
comment on table outgoing.preference is 'How a person wants to be told; no row: duties at once, reminders in the digest';
comment on column outgoing.preference.duties is 'What one must know may wait for the digest; it cannot be switched off';
comment on column outgoing.preference.quiet_from is 'HH:MM in London: from then until quiet_until no mail is sent; null: the hours of the house';
comment on column outgoing.preference.language is 'Null: the language the record has for the person';

create table outgoing.webhook (
  id text primary key,
  url text not null,
  kinds jsonb,
  secret_number integer not null default 1,
  created_by text not null,
  created_at text collate "C" not null,
  from_seq bigint not null,
  last_success_at text collate "C",
  disabled_at text collate "C",
  disabled_because text check (disabled_because in ('failing', 'gone', 'withdrawn')),
  constraint disabled_has_reason check ((disabled_at is null) = (disabled_because is null))
);
comment on table outgoing.webhook is 'Addresses that are told of entries as they are made; the secret is derived from a key outside the database';
comment on column outgoing.webhook.kinds is 'Kinds of entries wanted; null: all';
comment on column outgoing.webhook.from_seq is 'Where the log stood when it was registered: nothing earlier is sent';

create table outgoing.feed (
  token_hash text primary key,
  person text not null,
  created_at text collate "C" not null,
  revoked_at text collate "C"
);
comment on table outgoing.feed is 'Secret calendar addresses; only a hash of the secret is kept';
create index feed_person on outgoing.feed (person);

create table outgoing.turn (
  task text primary key,
  held_by text not null,
  held_until text collate "C" not null
);
comment on table outgoing.turn is 'Whose turn it is at a task that one process does at a time';

grant usage on schema outgoing to candour_app;
grant select, insert, update, delete on all tables in schema outgoing to candour_app;
`;
