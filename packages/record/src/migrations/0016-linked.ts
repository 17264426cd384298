/** Matters that others were linked to are found from either of the two. */
export const linkedMigration = `
create index entry_linked on record.entry ((body ->> 'to')) where kind = 'matter-linked';
`;
