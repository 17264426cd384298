export const witnessWords = {
  none: {
    en: 'No witness is asked to sign. A witness is somebody outside (a newspaper, a lawyer, a member’s office) who is shown that the log only grows, and signs that they saw so. Name some in the file that the setting witness_policy gives, and the server asks them whenever the log has grown.',
    cy: 'Ni ofynnir i unrhyw dyst lofnodi. Rhywun o’r tu allan yw tyst (papur newydd, cyfreithiwr, swyddfa aelod) y dangosir iddynt nad yw’r log ond yn tyfu, ac sy’n llofnodi iddynt weld hynny. Enwch rai yn y ffeil y mae’r gosodiad witness_policy yn ei rhoi, a bydd y gweinydd yn gofyn iddynt pryd bynnag y bydd y log wedi tyfu.',
  },
  enough: {
    en: '{size, plural, one {Enough of them, by the policy, have signed the log at one entry.} other {Enough of them, by the policy, have signed the log at # entries.}}',
    cy: '{size, plural, one {Mae digon ohonynt, yn ôl y polisi, wedi llofnodi’r log ag un cofnodiad.} two {Mae digon ohonynt, yn ôl y polisi, wedi llofnodi’r log â 2 gofnodiad.} other {Mae digon ohonynt, yn ôl y polisi, wedi llofnodi’r log â # cofnodiad.}}',
  },
  notEnough: {
    en: '{size, plural, one {Too few of them, by the policy, have signed the log at one entry. Nothing waits for them: the log goes on and is published all the same.} other {Too few of them, by the policy, have signed the log at # entries. Nothing waits for them: the log goes on and is published all the same.}}',
    cy: '{size, plural, one {Mae rhy ychydig ohonynt, yn ôl y polisi, wedi llofnodi’r log ag un cofnodiad. Nid oes dim yn aros amdanynt: mae’r log yn mynd yn ei flaen ac yn cael ei gyhoeddi serch hynny.} two {Mae rhy ychydig ohonynt, yn ôl y polisi, wedi llofnodi’r log â 2 gofnodiad. Nid oes dim yn aros amdanynt: mae’r log yn mynd yn ei flaen ac yn cael ei gyhoeddi serch hynny.} other {Mae rhy ychydig ohonynt, yn ôl y polisi, wedi llofnodi’r log â # cofnodiad. Nid oes dim yn aros amdanynt: mae’r log yn mynd yn ei flaen ac yn cael ei gyhoeddi serch hynny.}}',
  },
  alarm: { en: '{name} was shown another log than this:', cy: 'Dangoswyd log gwahanol i hwn i {name}:' },
  caption: { en: 'Who is asked', cy: 'I bwy y gofynnir' },
  witness: { en: 'Witness', cy: 'Tyst' },
  signed: { en: 'Last signed', cy: 'Llofnododd ddiwethaf' },
  behind: { en: 'Behind the log', cy: 'Y tu ôl i’r log' },
  asked: { en: 'Last asked', cy: 'Gofynnwyd ddiwethaf' },
  never: { en: 'It has signed nothing yet', cy: 'Nid yw wedi llofnodi dim eto' },
  entries: {
    en: '{count, plural, one {One entry} other {# entries}}',
    cy: '{count, plural, one {Un cofnodiad} two {2 gofnodiad} other {# cofnodiad}}',
  },
  lag: {
    en: '{count, plural, =0 {Nothing} one {One entry} other {# entries}}',
    cy: '{count, plural, =0 {Dim} one {Un cofnodiad} two {2 gofnodiad} other {# cofnodiad}}',
  },
  answered: { en: 'It last answered on {when}.', cy: 'Atebodd ddiwethaf ar {when}.' },
  neverAnswered: { en: 'It has never answered.', cy: 'Nid yw erioed wedi ateb.' },
  failed: { en: 'It last did not sign on {when}:', cy: 'Y tro diwethaf na lofnododd oedd {when}:' },
  outcomes: {
    cosigned: { en: 'it signed', cy: 'llofnododd' },
    unreachable: { en: 'it gave no answer', cy: 'ni roddodd ateb' },
    refused: { en: 'it answered, and did not sign', cy: 'atebodd, ac ni lofnododd' },
    ahead: {
      en: 'it has signed more entries than this log has: entries were lost here, or the log’s key is used elsewhere',
      cy: 'mae wedi llofnodi mwy o gofnodiadau nag sydd gan y log hwn: collwyd cofnodiadau yma, neu defnyddir allwedd y log yn rhywle arall',
    },
    disagrees: {
      en: 'what it signed is no part of this log: two histories were shown',
      cy: 'nid yw’r hyn a lofnododd yn rhan o’r log hwn: dangoswyd dwy hanes',
    },
  },
} as const;
