export const readingWords = {
  title: { en: 'Reading', cy: 'Darllen' },
  passage: { en: 'Passage', cy: 'Darn' },
  passageWhen: {
    en: 'For words that something is said about, numbered as what is said of them beside.',
    cy: 'Ar gyfer geiriau y dywedir rhywbeth amdanynt, wedi’u rhifo fel yr hyn a ddywedir wrth eu hymyl.',
  },
  marked: { en: 'One open, one decided within it', cy: 'Un ar agor, un a benderfynwyd o’i fewn' },
  sentence: {
    en: 'The council should tell every family who will answer them, by the end of March at the latest.',
    cy: 'Dylai’r cyngor ddweud wrth bob teulu pwy fydd yn eu hateb, erbyn diwedd mis Mawrth fan bellaf.',
  },
  withinSentence: { en: 'by the end of March', cy: 'erbyn diwedd mis Mawrth' },
  firstMark: { en: 'Proposal 1: a recommendation', cy: 'Cynnig 1: argymhelliad' },
  secondMark: { en: 'Proposal 2: a day', cy: 'Cynnig 2: diwrnod' },
  copies: { en: 'Copies compared', cy: 'Cymharu copïau' },
  copiesWhen: {
    en: 'For two copies of one text, side by side, with every word that only one of them has.',
    cy: 'Ar gyfer dau gopi o un testun, ochr yn ochr, gyda phob gair nad yw ond yn un ohonynt.',
  },
  altered: {
    en: 'Words left out, a quotation altered, a paragraph missing',
    cy: 'Geiriau wedi’u gadael allan, dyfyniad wedi’i newid, paragraff ar goll',
  },
  wholeName: { en: 'As it was published', cy: 'Fel y’i cyhoeddwyd' },
  copyName: { en: 'As it was reprinted', cy: 'Fel y’i hailargraffwyd' },
  wholeText: {
    en: 'The chair said “we knew in March”.\nThe families were not told.',
    cy: 'Dywedodd y cadeirydd “roeddem yn gwybod ym mis Mawrth”.\nNi ddywedwyd wrth y teuluoedd.',
  },
  copyText: {
    en: 'The chair said “we knew in May”.',
    cy: 'Dywedodd y cadeirydd “roeddem yn gwybod ym mis Mai”.',
  },
  leftOut: { en: 'left out', cy: 'gadawyd allan' },
  added: { en: 'added', cy: 'ychwanegwyd' },
  quotation: { en: 'an altered quotation', cy: 'dyfyniad wedi’i newid' },
  missing: { en: 'Nothing of this is in the copy.', cy: 'Nid oes dim o hyn yn y copi.' },
  only: { en: 'Only the copy has this.', cy: 'Dim ond y copi sydd â hyn.' },
  moved: { en: 'It stands elsewhere in the copy.', cy: 'Mae mewn lle arall yn y copi.' },
} as const;
