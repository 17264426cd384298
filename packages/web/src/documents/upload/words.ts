export const uploadWords = {
  title: { en: 'Put in documents', cy: 'Rhoi dogfennau i mewn' },
  lede: {
    en: 'Each is kept as it comes, byte for byte, and read: who said what, what was asked for, what was promised. You decide what of that goes on the record.',
    cy: 'Cedwir pob un fel y daw, beit wrth feit, a’i ddarllen: pwy a ddywedodd beth, beth y gofynnwyd amdano, beth a addawyd. Chi sy’n penderfynu beth o hynny sy’n mynd ar y cofnod.',
  },
  back: { en: 'Documents', cy: 'Dogfennau' },
  files: { en: 'Files', cy: 'Ffeiliau' },
  filesHint: {
    en: 'PDF, Word (.docx), web page, e-mail (.eml), plain text or picture, up to 10 MB each. Several at once, if the same is said of them.',
    cy: 'PDF, Word (.docx), tudalen we, e-bost (.eml), testun plaen neu lun, hyd at 10 MB yr un. Sawl un ar unwaith, os dywedir yr un peth amdanynt.',
  },
  filesAgain: {
    en: 'Choose the files again: a browser does not keep them when a form comes back.',
    cy: 'Dewiswch y ffeiliau eto: nid yw porwr yn eu cadw pan ddaw ffurflen yn ôl.',
  },
  origin: { en: 'Where it comes from', cy: 'O ble y daw' },
  originHint: {
    en: 'Who gave or published it, and how you got it; or the address of the page it was taken from.',
    cy: 'Pwy a’i rhoddodd neu a’i cyhoeddodd, a sut y cawsoch hi; neu gyfeiriad y dudalen y’i cymerwyd ohoni.',
  },
  documentTitle: { en: 'Title', cy: 'Teitl' },
  titleHint: {
    en: 'For one file; the name of the file, if left empty.',
    cy: 'Ar gyfer un ffeil; enw’r ffeil, os gadewir yn wag.',
  },
  published: { en: 'Day it bears', cy: 'Y diwrnod sydd arni' },
  publishedHint: {
    en: 'What the document says of itself, if left empty.',
    cy: 'Yr hyn y mae’r ddogfen yn ei ddweud amdani ei hun, os gadewir yn wag.',
  },
  classification: { en: 'Who may read it', cy: 'Pwy gaiff ei darllen' },
  restricted: { en: 'Restricted', cy: 'Cyfyngedig' },
  restrictedHint: {
    en: 'The people of its matter; without a matter, you alone. It can be made public later.',
    cy: 'Pobl ei mater; heb fater, chi yn unig. Gellir ei gwneud yn gyhoeddus yn ddiweddarach.',
  },
  public: { en: 'Everybody', cy: 'Pawb' },
  publicHint: {
    en: 'It was published. What was public once cannot be made restricted again.',
    cy: 'Fe’i cyhoeddwyd. Ni ellir cyfyngu eto ar yr hyn a fu’n gyhoeddus.',
  },
  matter: { en: 'Matter it belongs to', cy: 'Y mater y mae’n perthyn iddo' },
  noMatter: { en: 'None', cy: 'Dim' },
  send: { en: 'Put on the record', cy: 'Rhoi ar y cofnod' },
  noFile: { en: 'Choose at least one file.', cy: 'Dewiswch o leiaf un ffeil.' },
  tooMany: {
    en: 'That is more than twenty files; send them in parts.',
    cy: 'Mae hynny’n fwy nag ugain ffeil; anfonwch hwy fesul rhan.',
  },
  noClassification: { en: 'Say who may read it.', cy: 'Dywedwch pwy gaiff ei darllen.' },
  result: {
    en: '{taken} of {all, plural, one {# file} other {# files}} on the record',
    cy: '{taken} o {all, plural, other {# ffeil}} ar y cofnod',
  },
  file: { en: 'File', cy: 'Ffeil' },
  came: { en: 'What came of it', cy: 'Beth a ddaeth ohono' },
  taken: { en: 'On the record; waits to be read', cy: 'Ar y cofnod; yn aros i’w darllen' },
  known: { en: 'Was on the record already', cy: 'Roedd ar y cofnod eisoes' },
  again: { en: 'Put in further documents', cy: 'Rhoi rhagor o ddogfennau i mewn' },
} as const;
