export const erasureMigration = `
create table desk.erasure_request (
  id text primary key,
  subject text not null,
  basis text not null,
  asked_by text not null,
  asked_at text collate "C" not null,
  approved_by text,
  finished_at text collate "C",
  check (approved_by is null or approved_by <> asked_by)
);
comment on table desk.erasure_request is 'Erasures that one person asked for and another approves; off the record, which must not name its subject';
grant select, insert, update on desk.erasure_request to candour_app;
`;
