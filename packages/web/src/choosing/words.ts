export const choosingWords = {
  office: { en: '{role}, {body}', cy: '{role}, {body}' },
  everyBody: { en: 'every body', cy: 'pob corff' },
  noOffice: { en: 'holds no role', cy: 'heb rôl' },
  reference: { en: '{about} (reference …{end})', cy: '{about} (cyfeirnod …{end})' },
  andMore: { en: '{some}; and {more} more', cy: '{some}; a {more} arall' },
} as const;
