export const accountMigration = `
create schema account;
comment on schema account is 'How people sign in';
grant usage on schema account to candour_app;
`;
