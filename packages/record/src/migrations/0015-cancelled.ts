/** Messages that somebody cancelled before they were sent. */
export const cancelledMigration = `
create table record.cancelled_message (
  key text primary key,
  seq bigint not null unique,
  entry_on text not null,
  cancelled_by text not null,
  cancelled_at text collate "C" not null,
  because text not null
);
comment on table record.cancelled_message is 'Messages of the outbox that are not to be sent, by their key; the message itself stays in the outbox until it is forgotten';
comment on column record.cancelled_message.seq is 'The entry that says so';
comment on column record.cancelled_message.entry_on is 'The matter that the message is about, or its recipient: what the entry is on';
grant select, insert, update, delete, truncate on record.cancelled_message to candour_app;
`;
