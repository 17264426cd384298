export const newWords = {
  title: { en: 'Open a matter', cy: 'Agor mater' },
  which: { en: 'What is to be followed?', cy: 'Beth sydd i’w ddilyn?' },
  whichHint: {
    en: 'Each kind has its own steps, owners and time limits, and cannot be changed later.',
    cy: 'Mae gan bob math ei gamau, ei berchnogion a’i derfynau amser ei hun, ac ni ellir ei newid yn ddiweddarach.',
  },
  goOn: { en: 'Go on', cy: 'Ymlaen' },
  noKind: { en: 'Choose what is to be followed.', cy: 'Dewiswch beth sydd i’w ddilyn.' },
  name: { en: 'What it is called', cy: 'Beth y’i gelwir' },
  nameHint: {
    en: 'In a few words that whoever may see it will know it by. Of a restricted matter the title is kept from those who may not read it.',
    cy: 'Mewn ychydig eiriau y bydd pwy bynnag a gaiff ei weld yn ei adnabod. Mewn mater cyfyngedig cedwir y teitl rhag y rhai na chaiff ei ddarllen.',
  },
  noName: { en: 'Say what it is called.', cy: 'Dywedwch beth y’i gelwir.' },
  body: { en: 'Body that answers for it', cy: 'Y corff sy’n atebol amdano' },
  bodyHint: {
    en: 'Those are listed that you hold a role towards.',
    cy: 'Rhestrir y rhai y mae gennych rôl tuag atynt.',
  },
  noBody: { en: 'Choose the body that answers for it.', cy: 'Dewiswch y corff sy’n atebol amdano.' },
  choose: { en: 'Choose', cy: 'Dewiswch' },
  noBodies: {
    en: 'You hold no role towards any body now, so you cannot open a matter. An administrator appoints people.',
    cy: 'Nid oes gennych rôl tuag at unrhyw gorff nawr, felly ni allwch agor mater. Gweinyddwr sy’n penodi pobl.',
  },
  who: { en: 'Who may know of it', cy: 'Pwy gaiff wybod amdano' },
  restricted: { en: 'Those who need to know', cy: 'Y rhai y mae angen iddynt wybod' },
  restrictedHint: {
    en: 'Its owner, deputy and members, and whoever a missed time limit brings in. Others are told that there is no such matter, and every reading is noted.',
    cy: 'Ei berchennog, ei ddirprwy a’i aelodau, a phwy bynnag y daw terfyn amser a fethwyd â hwy i mewn. Dywedir wrth eraill nad oes mater o’r fath, a nodir pob darlleniad.',
  },
  public: { en: 'Everybody', cy: 'Pawb' },
  publicHint: {
    en: 'Its title and all that its pathway makes public can be read by anyone, and cannot be called back.',
    cy: 'Gall unrhyw un ddarllen ei deitl a phopeth y mae ei lwybr yn ei wneud yn gyhoeddus, ac ni ellir ei alw’n ôl.',
  },
  owner: { en: 'First owner', cy: 'Perchennog cyntaf' },
  ownerHint: {
    en: 'Somebody appointed as {role} for that body. Leave it to the pathway, and the first who is there owns it.',
    cy: 'Rhywun a benodwyd i’r rôl {role} ar gyfer y corff hwnnw. Gadewch hyn i’r llwybr, a’r cyntaf sydd yno fydd yn berchen arno.',
  },
  anyOwner: { en: 'Whoever the pathway says', cy: 'Pwy bynnag y mae’r llwybr yn ei ddweud' },
  parent: { en: 'Part of another matter', cy: 'Rhan o fater arall' },
  parentHint: {
    en: 'Its reference, from the address of its page; leave it empty if it stands alone.',
    cy: 'Ei gyfeirnod, o gyfeiriad ei dudalen; gadewch ef yn wag os yw’n sefyll ar ei ben ei hun.',
  },
  relation: { en: 'What it is to that matter', cy: 'Beth ydyw i’r mater hwnnw' },
  relationHint: {
    en: 'In a word, such as: promise, reply, review.',
    cy: 'Mewn gair, megis: promise, reply, review.',
  },
  noRelation: {
    en: 'Say in a word what it is to the other matter.',
    cy: 'Dywedwch mewn gair beth ydyw i’r mater arall.',
  },
  when: { en: 'When it began', cy: 'Pryd y dechreuodd' },
  whenHint: {
    en: 'The day it was so, if that was before today. Time limits count from it.',
    cy: 'Y diwrnod yr oedd felly, os oedd cyn heddiw. Cyfrifir terfynau amser ohono.',
  },
  noDay: {
    en: 'When it began must be a real day, with the year in four digits: 27 3 2026.',
    cy: 'Rhaid i’r adeg y dechreuodd fod yn ddiwrnod go iawn, â’r flwyddyn mewn pedwar digid: 27 3 2026.',
  },
  why: { en: 'Why it is recorded late', cy: 'Pam y’i cofnodir yn hwyr' },
  whyHint: {
    en: 'Needed where it began longer ago than {period}. It stays on the record that this was late.',
    cy: 'Ei angen os dechreuodd fwy na {period} yn ôl. Mae’n aros ar y cofnod fod hyn yn hwyr.',
  },
  check: { en: 'Check what you filled in', cy: 'Gwirio’r hyn a roddwyd' },
  checkTitle: { en: 'Check before it is opened', cy: 'Gwiriwch cyn ei agor' },
  checkLede: {
    en: 'Opening it is an entry on the record. From then on somebody owns it and a clock runs; it can be ended, and never taken away.',
    cy: 'Mae ei agor yn gofnodiad ar y cofnod. O hynny ymlaen mae rhywun yn berchen arno ac mae cloc yn rhedeg; gellir dod ag ef i ben, ond byth ei ddileu.',
  },
  kind: { en: 'Kind', cy: 'Math' },
  now: { en: 'Today', cy: 'Heddiw' },
  none: { en: 'None', cy: 'Dim' },
  change: { en: 'Change', cy: 'Newid' },
  open: { en: 'Open it', cy: 'Ei agor' },
  another: { en: 'Another kind', cy: 'Math arall' },
} as const;
