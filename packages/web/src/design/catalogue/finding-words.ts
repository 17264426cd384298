export const findingWords = {
  title: { en: 'Finding one’s way', cy: 'Canfod y ffordd' },
  where: { en: 'Where one is', cy: 'Ble’r ydych' },
  whereWhen: {
    en: 'Above the heading of whatever lies within something else.',
    cy: 'Uwchben pennawd beth bynnag sydd o fewn rhywbeth arall.',
  },
  sampleWhere: { en: 'Where one is, shown as a sample', cy: 'Ble’r ydych, fel sampl' },
  matters: { en: 'Matters', cy: 'Materion' },
  thisCase: { en: 'Case R-2014-117', cy: 'Achos R-2014-117' },
  back: { en: 'Back', cy: 'Yn ôl' },
  backWhen: { en: 'Within a form of several pages.', cy: 'O fewn ffurflen o sawl tudalen.' },
  language: { en: 'Languages', cy: 'Ieithoedd' },
  languageWhen: {
    en: 'On every page, each language by its own name.',
    cy: 'Ar bob tudalen, pob iaith wrth ei henw ei hun.',
  },
  sampleLanguages: { en: 'Language, shown as a sample', cy: 'Iaith, fel sampl' },
  skip: { en: 'To the main content', cy: 'I’r prif gynnwys' },
  skipWhen: {
    en: 'First on every page, seen when the keyboard reaches it.',
    cy: 'Yn gyntaf ar bob tudalen, i’w gweld pan ddaw’r bysellfwrdd ati.',
  },
  onFocus: { en: 'Press Tab to see it', cy: 'Pwyswch Tab i’w gweld' },
  skipTo: { en: 'Skip to main content of the sample', cy: 'Neidio i brif gynnwys y sampl' },
} as const;
