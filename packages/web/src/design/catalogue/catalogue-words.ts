export const catalogueWords = {
  title: { en: 'What these pages are made of', cy: 'O beth y gwneir y tudalennau hyn' },
  lede: {
    en: 'Every part in every state, as it is in use: this page is made of the parts that it shows.',
    cy: 'Pob rhan ym mhob cyflwr, fel y mae ar waith: gwneir y dudalen hon o’r rhannau y mae’n eu dangos.',
  },
  source: { en: 'Its source is', cy: 'Ei ffynhonnell yw' },
} as const;
