export const searchMigration = `
create schema words;
comment on schema words is 'Extensions for reading words: trigrams and accents';
create extension if not exists pg_trgm schema words;
create extension if not exists unaccent schema words;
grant usage on schema words to candour_app, candour_public;
`;
