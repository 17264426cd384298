/** Decisions on proposals that were withdrawn are counted, proposal by proposal, whenever one is decided. */
export const withdrawnMigration = `
create index entry_withdrawn on record.entry ((body ->> 'proposal')) where kind = 'decision-withdrawn';
`;
