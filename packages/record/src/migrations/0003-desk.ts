export const deskMigration = `
create schema desk;
comment on schema desk is 'Work under way that is not on the record';
grant usage on schema desk to candour_app;
`;
