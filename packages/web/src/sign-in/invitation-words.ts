export const invitationWords = {
  title: { en: 'You have been invited', cy: 'Cawsoch eich gwahodd' },
  greeting: { en: 'Welcome, {name}', cy: 'Croeso, {name}' },
  someone: { en: 'Welcome', cy: 'Croeso' },
  open: {
    en: 'Your link holds an invitation after the # sign. If this page does not go on by itself, copy that part here.',
    cy: 'Mae eich dolen yn cynnwys gwahoddiad ar ôl yr arwydd #. Os nad yw’r dudalen hon yn mynd ymlaen ohoni’i hun, copïwch y rhan honno yma.',
  },
  field: { en: 'The part of the link after #', cy: 'Y rhan o’r ddolen ar ôl #' },
  go: { en: 'Continue', cy: 'Parhau' },
  empty: {
    en: 'Copy the part of your link after the # sign.',
    cy: 'Copïwch y rhan o’ch dolen ar ôl yr arwydd #.',
  },
  lede: {
    en: 'Add a way to sign in. The invitation works once, so do this on a device of your own.',
    cy: 'Ychwanegwch ffordd o fewngofnodi. Mae’r gwahoddiad yn gweithio unwaith, felly gwnewch hyn ar eich dyfais eich hun.',
  },
  passkey: { en: 'Add a passkey', cy: 'Ychwanegu allwedd mynediad' },
  what: {
    en: 'A passkey is a key that your phone, computer or security key makes for this record alone. You open it as you open the device: with your fingerprint, your face or its PIN. There is nothing to remember, nothing that could be read in a letter or over your shoulder, and it does not work on a copy of this site.',
    cy: 'Allwedd a wneir gan eich ffôn, eich cyfrifiadur neu eich allwedd ddiogelwch ar gyfer y cofnod hwn yn unig yw allwedd mynediad. Rydych yn ei hagor fel yr ydych yn agor y ddyfais: gyda’ch ôl bys, eich wyneb neu ei PIN. Nid oes dim i’w gofio, dim y gellid ei ddarllen mewn llythyr na thros eich ysgwydd, ac nid yw’n gweithio ar gopi o’r safle hwn.',
  },
  stays: {
    en: 'Your fingerprint or face stays on your device. This record is given only the public half of the key.',
    cy: 'Mae eich ôl bys neu’ch wyneb yn aros ar eich dyfais. Dim ond hanner cyhoeddus yr allwedd a roddir i’r cofnod hwn.',
  },
  name: { en: 'What you call this device', cy: 'Beth yr ydych yn galw’r ddyfais hon' },
  nameHint: {
    en: 'So that you know it in your account, such as “Work laptop”.',
    cy: 'Er mwyn i chi ei hadnabod yn eich cyfrif, megis “Gliniadur gwaith”.',
  },
  nameValue: { en: 'My device', cy: 'Fy nyfais' },
  button: { en: 'Add a passkey on this device', cy: 'Ychwanegu allwedd mynediad ar y ddyfais hon' },
  needsScript: {
    en: 'A passkey needs JavaScript, which this browser does not run here. Allow it for this site and open your link again.',
    cy: 'Mae angen JavaScript ar allwedd mynediad, ac nid yw’r porwr hwn yn ei redeg yma. Caniatewch ef ar gyfer y safle hwn ac agorwch eich dolen eto.',
  },
  elsewhere: { en: 'Or use an account elsewhere', cy: 'Neu ddefnyddio cyfrif mewn man arall' },
  elsewhereButton: { en: 'Use my account at {name}', cy: 'Defnyddio fy nghyfrif gyda {name}' },
  goOn: { en: 'Go on to {name}', cy: 'Ymlaen i {name}' },
  goOnLede: {
    en: 'You sign in there, and come back here. If nothing happens, follow the link.',
    cy: 'Byddwch yn mewngofnodi yno, ac yn dod yn ôl yma. Os nad oes dim yn digwydd, dilynwch y ddolen.',
  },
} as const;
