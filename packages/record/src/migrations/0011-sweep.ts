export const sweepMigration = `
create table desk.calendar_swept (
  version text primary key,
  at text collate "C" not null
);
comment on table desk.calendar_swept is 'Versions of the holidays that every clock armed under another was looked at with: looking again would find nothing';
grant select, insert on desk.calendar_swept to candour_app;
`;
