/** What components say themselves. */
export const componentWords = {
  error: { en: 'Error:', cy: 'Gwall:' },
  problem: { en: 'There is a problem', cy: 'Mae problem' },
  confirm: {
    en: 'Confirm that it is you (opens in a new tab)',
    cy: 'Cadarnhewch mai chi sydd yno (yn agor mewn tab newydd)',
  },
  thenSend: {
    en: ', then come back here and send this again. Nothing was recorded yet, and what you filled in is kept.',
    cy: ', yna dewch yn ôl yma ac anfonwch hwn eto. Ni chofnodwyd dim eto, a chedwir yr hyn a lenwyd gennych.',
  },
  warning: { en: 'Warning', cy: 'Rhybudd' },
  day: { en: 'Day', cy: 'Diwrnod' },
  month: { en: 'Month', cy: 'Mis' },
  year: { en: 'Year', cy: 'Blwyddyn' },
  back: { en: 'Back', cy: 'Yn ôl' },
  breadcrumb: { en: 'Breadcrumb', cy: 'Briwsion bara' },
  done: { en: 'Success', cy: 'Llwyddiant' },
  important: { en: 'Important', cy: 'Pwysig' },
  pages: { en: 'Pagination', cy: 'Tudaleniad' },
  previous: { en: 'Previous', cy: 'Blaenorol' },
  next: { en: 'Next', cy: 'Nesaf' },
  language: { en: 'Language', cy: 'Iaith' },
  page: { en: 'page', cy: 'tudalen' },
} as const;
