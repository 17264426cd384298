export const needToKnowMigration = `
create table record.pathway_role (
  pathway text not null,
  version integer not null,
  role text not null,
  outside boolean not null,
  oversees boolean not null,
  primary key (pathway, version, role)
);
comment on table record.pathway_role is 'The roles of each pathway: what an appointment to one lets see';
comment on column record.pathway_role.oversees is 'Of another body than the matter’s, and one that the pathway lets answer for a matter';
grant select, insert, update, delete, truncate on record.pathway_role to candour_app;
`;
