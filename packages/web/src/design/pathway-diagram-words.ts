export const pathwayDiagramWords = {
  drawing: { en: '{title}, drawn', cy: '{title}, wedi’i lunio' },
  alt: {
    en: '{title}, drawn: the table below says the same.',
    cy: '{title}, wedi’i lunio: mae’r tabl isod yn dweud yr un peth.',
  },
  alone: { en: 'The drawing alone', cy: 'Y llun ar ei ben ei hun' },
  table: { en: 'Each state in which somebody owes something', cy: 'Pob cyflwr lle mae ar rywun rywbeth' },
  state: { en: 'State', cy: 'Cyflwr' },
  owner: { en: 'Who answers', cy: 'Pwy sy’n atebol' },
  clocks: { en: 'Clocks, and what a breach does', cy: 'Clociau, a beth sy’n digwydd pan ddaw un i ben' },
  moves: { en: 'What may be done', cy: 'Beth ellir ei wneud' },
  here: { en: 'Here now', cy: 'Yma nawr' },
  ownerAndDeputy: { en: '{owner}; deputy: {deputy}', cy: '{owner}; dirprwy: {deputy}' },
} as const;
