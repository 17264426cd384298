export const outgoingMigration = `
create schema outgoing;
comment on schema outgoing is 'What is to be sent: mail and webhooks, each once';
grant usage on schema outgoing to candour_app;
`;
