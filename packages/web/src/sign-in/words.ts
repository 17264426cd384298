export const signInWords = {
  title: { en: 'Sign in', cy: 'Mewngofnodi' },
  lede: {
    en: 'This record keeps no passwords. You sign in with what you added when you were invited.',
    cy: 'Nid yw’r cofnod hwn yn cadw cyfrineiriau. Rydych yn mewngofnodi gyda’r hyn a ychwanegwyd gennych pan gawsoch eich gwahodd.',
  },
  signedIn: {
    en: 'You are signed in as {name}. Signing in as somebody else ends that session.',
    cy: 'Rydych wedi mewngofnodi fel {name}. Bydd mewngofnodi fel rhywun arall yn dod â’r sesiwn honno i ben.',
  },
  stay: { en: 'Go on as {name}', cy: 'Parhau fel {name}' },
  passkey: { en: 'With a passkey', cy: 'Gydag allwedd mynediad' },
  passkeyHint: {
    en: 'Your device asks for your fingerprint, your face or its PIN. None of these leaves the device.',
    cy: 'Bydd eich dyfais yn gofyn am eich ôl bys, eich wyneb neu ei PIN. Nid yw’r un o’r rhain yn gadael y ddyfais.',
  },
  passkeyButton: { en: 'Use a passkey', cy: 'Defnyddio allwedd mynediad' },
  passkeyNeedsScript: {
    en: 'Passkeys need JavaScript, which this browser does not run here. Allow it for this site, or use one of the other ways below.',
    cy: 'Mae angen JavaScript ar allweddi mynediad, ac nid yw’r porwr hwn yn ei redeg yma. Caniatewch ef ar gyfer y safle hwn, neu defnyddiwch un o’r ffyrdd eraill isod.',
  },
  elsewhere: { en: 'With an account elsewhere', cy: 'Gyda chyfrif mewn man arall' },
  elsewhereButton: { en: 'Sign in with {name}', cy: 'Mewngofnodi gyda {name}' },
  lost: {
    en: 'If you have lost every way to sign in',
    cy: 'Os ydych wedi colli pob ffordd o fewngofnodi',
  },
  recovery: { en: 'Use a recovery code', cy: 'Defnyddio cod adfer' },
  noCode: {
    en: 'Without a code, ask an administrator of this record for a new invitation.',
    cy: 'Heb god, gofynnwch i weinyddwr y cofnod hwn am wahoddiad newydd.',
  },
  cast: { en: 'Open the worked example as…', cy: 'Agor yr enghraifft fel…' },
  castLede: {
    en: 'Nobody in this record is real. Choose whose desk to sit at: you will see and may do just what they may. This list exists only in the worked example, and only on the machine that serves it.',
    cy: 'Nid oes neb yn y cofnod hwn yn berson go iawn. Dewiswch wrth ddesg pwy i eistedd: cewch weld a gwneud yr union beth y cânt hwy. Dim ond yn yr enghraifft, ac ar y peiriant sy’n ei gweini, y mae’r rhestr hon.',
  },
  enter: { en: 'Open as {name}', cy: 'Agor fel {name}' },
  others: {
    en: '{count, plural, one {One other in the example} other {The # others in the example}}',
    cy: '{count, plural, other {Y # arall yn yr enghraifft}}',
  },
  moreOffices: { en: 'and {count} more', cy: 'a {count} arall' },
  noOffice: { en: 'No office', cy: 'Dim swydd' },
} as const;

/** What the browser’s own part of passkeys says when it cannot go on. */
export const passkeyWords = {
  working: { en: 'Waiting for your device…', cy: 'Yn aros am eich dyfais…' },
  givenUp: {
    en: 'Nothing was signed: the request was closed, or took too long. Try again.',
    cy: 'Ni lofnodwyd dim: caewyd y cais, neu cymerodd ormod o amser. Rhowch gynnig arall arni.',
  },
  thereAlready: {
    en: 'This device already has a passkey for you here: use it to sign in, or add another device.',
    cy: 'Mae gan y ddyfais hon allwedd mynediad i chi yma eisoes: defnyddiwch hi i fewngofnodi, neu ychwanegwch ddyfais arall.',
  },
  notHere: {
    en: 'This browser cannot use passkeys at this address. Use another browser, or another way to sign in.',
    cy: 'Ni all y porwr hwn ddefnyddio allweddi mynediad yn y cyfeiriad hwn. Defnyddiwch borwr arall, neu ffordd arall o fewngofnodi.',
  },
  notReached: {
    en: 'The server could not be reached. Check your connection and try again.',
    cy: 'Ni ellid cyrraedd y gweinydd. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  },
} as const;
