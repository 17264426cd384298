export const proofWords = {
  entry: { en: 'Entry {seq}', cy: 'Cofnodiad {seq}' },
  happened: { en: 'Happened', cy: 'Digwyddodd' },
  recorded: { en: 'Recorded', cy: 'Cofnodwyd' },
  number: { en: 'Number in the log', cy: 'Rhif yn y log' },
  of: { en: '{seq}, of {size} so far', cy: '{seq}, o {size} hyd yma' },
  back: { en: 'See it in the timeline', cy: 'Ei weld yn y llinell amser' },
  says: { en: 'What it says', cy: 'Beth mae’n ei ddweud' },
  told: { en: 'Last days that people were told', cy: 'Y diwrnodau olaf a ddywedwyd wrth bobl' },
  toldDay: { en: '{clock}: {day}', cy: '{clock}: {day}' },
  toldNone: { en: '{clock}: standing still', cy: '{clock}: yn sefyll yn llonydd' },
  proof: { en: 'Proof that it is in the log', cy: 'Prawf ei fod yn y log' },
  proofLede: {
    en: 'The log only grows, and its checkpoints are signed. The proof is one file: the entry as it is in the log, the way from it to a signed checkpoint, and the checkpoint. Anyone can check it, without this server.',
    cy: 'Dim ond tyfu y mae’r log, a llofnodir ei bwyntiau gwirio. Un ffeil yw’r prawf: y cofnodiad fel y mae yn y log, y ffordd ohono i bwynt gwirio wedi’i lofnodi, a’r pwynt gwirio. Caiff unrhyw un ei wirio, heb y gweinydd hwn.',
  },
  sealed: {
    en: 'What only some may read stands sealed in the log: the proof shows that it has not changed, and shows nobody what it says.',
    cy: 'Saif yr hyn a gaiff rhai yn unig ei ddarllen dan sêl yn y log: dengys y prawf nad yw wedi newid, ac ni ddengys i neb beth mae’n ei ddweud.',
  },
  download: { en: 'Download the proof', cy: 'Lawrlwytho’r prawf' },
  how: {
    en: 'To check it with Candour’s own command, which needs no network:',
    cy: 'I’w wirio â gorchymyn Candour ei hun, nad oes angen rhwydwaith arno:',
  },
  key: {
    en: 'The key that the log is signed with. Compare it with one that you came by in another way:',
    cy: 'Yr allwedd y llofnodir y log â hi. Cymharwch hi ag un a gawsoch mewn ffordd arall:',
  },
  check: { en: 'Check it in this browser', cy: 'Ei wirio yn y porwr hwn' },
  checking: { en: 'Checking…', cy: 'Yn gwirio…' },
  holds: {
    en: 'It holds: the entry is in the log, under a checkpoint that this key signed.',
    cy: 'Mae’n dal: mae’r cofnodiad yn y log, o dan bwynt gwirio a lofnododd yr allwedd hon.',
  },
  fails: {
    en: 'It does not hold. Download the proof, check it with the command, and tell whoever keeps this record.',
    cy: 'Nid yw’n dal. Lawrlwythwch y prawf, gwiriwch ef â’r gorchymyn, a dywedwch wrth bwy bynnag sy’n cadw’r cofnod hwn.',
  },
  unable: {
    en: 'This browser could not check it. That says nothing of the proof: download it and use the command.',
    cy: 'Ni allai’r porwr hwn ei wirio. Nid yw hynny’n dweud dim am y prawf: lawrlwythwch ef a defnyddiwch y gorchymyn.',
  },
  whose: {
    en: 'The check is made by a program that this server sent. One that you have from elsewhere proves more.',
    cy: 'Gwneir y gwiriad gan raglen a anfonodd y gweinydd hwn. Mae un sydd gennych o rywle arall yn profi mwy.',
  },
} as const;
