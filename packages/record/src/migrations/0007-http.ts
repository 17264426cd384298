export const httpMigration = `
create schema http;
comment on schema http is 'What the server keeps between requests';
create table http.request (
  person text not null,
  key text not null,
  fingerprint text not null,
  begun_at text collate "C" not null,
  status integer,
  headers jsonb,
  body text,
  primary key (person, key)
);
comment on table http.request is 'Requests sent under an Idempotency-Key and how they were answered, for a day';
comment on column http.request.status is 'Null while the first request is under way';
create index request_begun on http.request (begun_at);
grant usage on schema http to candour_app;
grant select, insert, update, delete on http.request to candour_app;
-- So that a server can say whether the database is of its own version.
grant usage on schema candour_history to candour_app;
grant select on candour_history.record_migration to candour_app;
`;
