export const pathwayWords = {
  title: { en: 'Where the matter is on its pathway', cy: 'Ble mae’r mater ar ei lwybr' },
  at: {
    en: '{pathway}, version {version}. The matter is at “{state}”.',
    cy: '{pathway}, fersiwn {version}. Mae’r mater yn “{state}”.',
  },
  proves: {
    en: 'What this pathway promises, however a matter goes',
    cy: 'Beth mae’r llwybr hwn yn ei addo, sut bynnag yr â mater',
  },
  proved: {
    en: 'Each was proved of the pathway before it was put in force.',
    cy: 'Profwyd pob un o’r llwybr cyn ei roi mewn grym.',
  },
} as const;
