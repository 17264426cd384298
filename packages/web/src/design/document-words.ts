export const documentWords = {
  skip: { en: 'Skip to main content', cy: 'Neidio i’r prif gynnwys' },
  main: { en: 'Main', cy: 'Prif' },
  desk: { en: 'My clocks', cy: 'Fy nghlociau' },
  inbox: { en: 'To answer', cy: 'I’w hateb' },
  documents: { en: 'Documents', cy: 'Dogfennau' },
  matters: { en: 'Matters', cy: 'Materion' },
  search: { en: 'Search', cy: 'Chwilio' },
  admin: { en: 'Administration', cy: 'Gweinyddu' },
  account: { en: 'My account', cy: 'Fy nghyfrif' },
  signIn: { en: 'Sign in', cy: 'Mewngofnodi' },
  design: { en: 'How these pages are made', cy: 'Sut y gwneir y tudalennau hyn' },
  refused: { en: 'Error:', cy: 'Gwall:' },
  foot: {
    en: 'A record proves what was written and when, not that it was true. Nothing here is edited away: what was wrong is corrected by adding.',
    cy: 'Mae cofnod yn profi beth a ysgrifennwyd a phryd, nid ei fod yn wir. Ni ddileir dim yma: cywirir yr hyn a oedd yn anghywir drwy ychwanegu.',
  },
} as const;
