export const choosingWords = {
  office: { en: '{role}, {body}', cy: '{role}, {body}' },
  everyBody: { en: 'every body', cy: 'pob corff' },
  andMore: { en: '{some}; and {more} more', cy: '{some}; a {more} arall' },
} as const;
