export const searchWords = {
  title: { en: 'Search the record', cy: 'Chwilio’r cofnod' },
  found: {
    en: '{total, plural, one {One thing has “{words}”} other {{total} things have “{words}”}}',
    cy: '{total, plural, one {Mae gan un peth “{words}”} two {Mae gan ddau beth “{words}”} other {Mae gan {total} peth “{words}”}}',
  },
  all: {
    en: '{total, plural, one {One thing on the record that you may read} other {{total} things on the record that you may read}}',
    cy: '{total, plural, one {Un peth ar y cofnod y cewch ei ddarllen} two {Dau beth ar y cofnod y cewch eu darllen} other {{total} peth ar y cofnod y cewch eu darllen}}',
  },
  none: {
    en: 'Nothing that you may read has “{words}”',
    cy: 'Nid oes gan ddim y cewch ei ddarllen “{words}”',
  },
  noneAtAll: { en: 'Nothing here that you may read', cy: 'Dim yma y cewch ei ddarllen' },
  field: { en: 'Words to look for', cy: 'Geiriau i chwilio amdanynt' },
  submit: { en: 'Search', cy: 'Chwilio' },
  how: { en: 'How to search', cy: 'Sut i chwilio' },
  howList: [
    {
      en: 'Type a few words. What has all of them is found, in any of their forms: “referrals closing” finds “the closure of a referral”.',
      cy: 'Teipiwch ychydig eiriau. Ceir yr hyn sydd â phob un ohonynt, ar unrhyw ffurf: mae “pwyllgor” yn dod o hyd i “i bwyllgor” a “pwyllgorau”.',
    },
    {
      en: 'Put words that stand in a row in quotation marks: "advance sight".',
      cy: 'Rhowch eiriau sy’n dilyn ei gilydd mewn dyfynodau: "golwg ymlaen llaw".',
    },
    {
      en: 'Put a minus before a word that must not be there: report -press. End the beginning of a word with a star: coron*.',
      cy: 'Rhowch finws o flaen gair na ddylai fod yno: adroddiad -gwasg. Rhowch seren ar ôl dechrau gair: crwn*.',
    },
    {
      en: 'Capitals and accents do not count. A word that nothing has is taken for a slip, and words spelt like it are looked for.',
      cy: 'Nid yw priflythrennau nac acenion yn cyfrif. Os nad oes gair i’w gael, fe’i cymerir fel llithriad, a chwilir am eiriau tebyg.',
    },
    {
      en: 'Searched are matters, recommendations, commitments, what was said, the titles of documents, and bodies: as much of each as you may read.',
      cy: 'Chwilir materion, argymhellion, ymrwymiadau, yr hyn a ddywedwyd, teitlau dogfennau, a chyrff: cymaint o bob un ag y cewch ei ddarllen.',
    },
  ],
  tryList: [
    {
      en: 'Use fewer words: all of them must be there.',
      cy: 'Defnyddiwch lai o eiriau: rhaid i bob un fod yno.',
    },
    {
      en: 'Leave out the quotation marks, or part of the narrowing on this page.',
      cy: 'Gadewch y dyfynodau allan, neu ran o’r culhau ar y dudalen hon.',
    },
    {
      en: 'Search the text of one document on its own page: only what was confirmed from it is searched here.',
      cy: 'Chwiliwch destun un ddogfen ar ei thudalen ei hun: dim ond yr hyn a gadarnhawyd ohoni a chwilir yma.',
    },
    {
      en: 'Sign in, if you have not: what is not public is found by those who may read it.',
      cy: 'Mewngofnodwch, os nad ydych wedi: ceir yr hyn nad yw’n gyhoeddus gan y rhai a gaiff ei ddarllen.',
    },
  ],
  tryTitle: { en: 'What you could do', cy: 'Beth y gallech ei wneud' },
  readAs: {
    en: 'Nothing has “{word}”; it is read as {as}.',
    cy: 'Nid oes gan ddim “{word}”; fe’i darllenir fel {as}.',
  },
  facets: {
    kind: { en: 'What it is', cy: 'Beth ydyw' },
    pathway: { en: 'Kind of matter', cy: 'Math o fater' },
    state: { en: 'Where it stands', cy: 'Ble mae’n sefyll' },
    body: { en: 'Body', cy: 'Corff' },
    year: { en: 'Year', cy: 'Blwyddyn' },
    classification: { en: 'Who may read it', cy: 'Pwy gaiff ei ddarllen' },
  },
  kinds: {
    matter: { en: 'Matter', cy: 'Mater' },
    recommendation: { en: 'Recommendation', cy: 'Argymhelliad' },
    commitment: { en: 'Commitment', cy: 'Ymrwymiad' },
    statement: { en: 'What somebody said', cy: 'Yr hyn a ddywedodd rhywun' },
    document: { en: 'Document', cy: 'Dogfen' },
    body: { en: 'Body', cy: 'Corff' },
  },
  classifications: {
    public: { en: 'Everybody', cy: 'Pawb' },
    restricted: { en: 'Those who need to know', cy: 'Y rhai y mae angen iddynt wybod' },
  },
  imported: { en: 'Imported; nobody follows it here', cy: 'Wedi’i fewnforio; nid oes neb yn ei ddilyn yma' },
  untitled: { en: 'Without a title', cy: 'Heb deitl' },
  source: { en: 'Where it came from', cy: 'O ble y daeth' },
  results: { en: 'What was found', cy: 'Yr hyn a gafwyd' },
} as const;
