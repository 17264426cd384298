/** What components say themselves. */
export const componentWords = {
  error: { en: 'Error:', cy: 'Gwall:' },
  problem: { en: 'There is a problem', cy: 'Mae problem' },
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
