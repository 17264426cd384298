import type { Outbox, Words } from '@candour/record';

export const outboxWords = {
  title: {
    en: '{count, plural, =0 {Everything that was to go out has gone, or waits its turn} one {One message could not be delivered} other {# messages could not be delivered}}',
    cy: '{count, plural, =0 {Mae popeth a oedd i fynd allan wedi mynd, neu’n aros ei dro} one {Ni ellid danfon un neges} two {Ni ellid danfon 2 neges} other {Ni ellid danfon # neges}}',
  },
  lede: {
    en: 'Mail to people and webhooks to programs. Neither ever holds the words of a matter.',
    cy: 'Post i bobl a gwe-fachau i raglenni. Nid yw’r naill na’r llall byth yn cynnwys geiriau mater.',
  },
  waiting: {
    en: '{count, plural, one {One {kind} waits} other {# {kind} wait}}; the oldest may go from {when}.',
    cy: '{count, plural, one {Mae un {kind} yn aros} other {Mae # {kind} yn aros}}; gall yr hynaf fynd o {when}.',
  },
  mail: { en: 'mail', cy: 'neges bost' },
  webhook: { en: 'webhook message', cy: 'neges gwe-fachyn' },
  nothingWaits: { en: 'Nothing waits to be sent.', cy: 'Nid oes dim yn aros i’w anfon.' },
  failed: { en: 'Given up', cy: 'Rhoddwyd y gorau iddi' },
  to: { en: 'To', cy: 'At' },
  about: { en: 'About', cy: 'Ynghylch' },
  tries: { en: 'Tries', cy: 'Cynigion' },
  when: { en: 'Given up', cy: 'Pryd' },
  why: { en: 'Why', cy: 'Pam' },
  again: { en: 'Try again', cy: 'Ceisio eto' },
  againOf: { en: 'to {name}', cy: 'at {name}' },
  retried: { en: 'It is tried again.', cy: 'Rhoddir cynnig arall arni.' },
  noCancel: {
    en: 'A message that was given up stays in this list until it is ninety days old; nothing is sent for it unless you say so.',
    cy: 'Erys neges y rhoddwyd y gorau iddi yn y rhestr hon nes ei bod yn naw deg diwrnod oed; ni anfonir dim drosti oni bai i chi ddweud.',
  },
  waits: { en: 'Waiting to be sent', cy: 'Yn aros i’w hanfon' },
  goesFrom: { en: 'May go from', cy: 'Gall fynd o' },
  withDigest: { en: 'With their next digest', cy: 'Gyda’u crynodeb nesaf' },
  cancel: { en: 'Cancel', cy: 'Canslo' },
  alwaysSent: { en: 'always sent', cy: 'anfonir bob amser' },
  cancelTitle: {
    en: 'Cancel what {name} was to be told: {about}',
    cy: 'Canslo’r hyn yr oedd {name} i gael gwybod: {about}',
  },
  cancelLede: {
    en: 'They are then not told by this message. It settles nothing: what is theirs stays theirs, its clocks run on, and it stays on their desk.',
    cy: 'Ni chânt wybod wedyn drwy’r neges hon. Nid yw’n setlo dim: mae’r hyn sy’n eiddo iddynt yn parhau’n eiddo iddynt, mae ei glociau’n dal i redeg, ac mae’n aros ar eu desg.',
  },
  cancelDigest: {
    en: 'What was to be told with this digest waits for the next one.',
    cy: 'Bydd yr hyn a oedd i’w ddweud gyda’r crynodeb hwn yn aros am yr un nesaf.',
  },
  cancelWhy: { en: 'Why is it not to be sent?', cy: 'Pam na ddylid ei hanfon?' },
  cancelWhyHint: {
    en: 'It is put on the record with your name: on the matter that the message is about, for those who work on it.',
    cy: 'Rhoddir hyn ar y cofnod gyda’ch enw: ar y mater y mae’r neges yn ymwneud ag ef, i’r rhai sy’n gweithio arno.',
  },
  cancelIt: { en: 'Do not send it', cy: 'Peidio â’i hanfon' },
  cancelled: {
    en: 'Cancelled: they were not told',
    cy: 'Canslwyd: ni ddywedwyd wrthynt',
  },
  cancelledBy: { en: 'Cancelled', cy: 'Canslwyd' },
  by: { en: 'by {name}', cy: 'gan {name}' },
  sendIt: { en: 'Send it after all', cy: 'Ei hanfon wedi’r cyfan' },
  cancelDone: {
    en: 'It is not sent. Who cancelled it, and why, is on the record.',
    cy: 'Nid yw’n cael ei hanfon. Mae pwy a’i canslodd, a pham, ar y cofnod.',
  },
  resent: { en: 'It waits to be sent again.', cy: 'Mae’n aros i’w hanfon eto.' },
  webhooks: { en: 'Webhooks', cy: 'Gwe-fachau' },
  noWebhooks: {
    en: 'No program is told of entries.',
    cy: 'Nid oes unrhyw raglen yn cael gwybod am gofnodiadau.',
  },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  kinds: { en: 'Told of', cy: 'Yn cael gwybod am' },
  everything: { en: 'every entry', cy: 'pob cofnodiad' },
  lastTaken: { en: 'Last taken', cy: 'Cymerwyd ddiwethaf' },
  never: { en: 'never', cy: 'erioed' },
  standing: { en: 'Standing', cy: 'Statws' },
  on: { en: 'On', cy: 'Ymlaen' },
  off: { en: 'Off since {day}: {why}', cy: 'I ffwrdd ers {day}: {why}' },
  failing: { en: 'it failed too often', cy: 'methodd yn rhy aml' },
  gone: { en: 'it said that it is gone', cy: 'dywedodd ei fod wedi mynd' },
  withdrawn: { en: 'withdrawn', cy: 'tynnwyd yn ôl' },
  acts: { en: 'Change', cy: 'Newid' },
  resume: { en: 'Switch on', cy: 'Troi ymlaen' },
  withdraw: { en: 'Withdraw for good', cy: 'Tynnu’n ôl am byth' },
  renew: { en: 'Another secret', cy: 'Cyfrinach arall' },
  resumed: {
    en: 'It is on again. What it missed is read from the log, not sent late.',
    cy: 'Mae ymlaen eto. Darllenir yr hyn a fethodd o’r log, nid ei anfon yn hwyr.',
  },
  withdrew: { en: 'It is told nothing more.', cy: 'Ni chaiff wybod dim mwy.' },
  register: { en: 'Tell a program', cy: 'Rhoi gwybod i raglen' },
  url: { en: 'Its address', cy: 'Ei gyfeiriad' },
  urlHint: {
    en: 'It begins with https://, and its host is one that whoever runs this server has let webhooks go to.',
    cy: 'Mae’n dechrau gyda https://, ac mae ei westeiwr yn un y mae’r sawl sy’n rhedeg y gweinydd hwn wedi caniatáu i we-fachau fynd ato.',
  },
  kindsHint: {
    en: 'Kinds of entries, one on each line, such as clock-breached. Leave it empty for all.',
    cy: 'Mathau o gofnodiadau, un ar bob llinell, megis clock-breached. Gadewch yn wag am bob un.',
  },
  urlMissing: { en: 'Give the address of the program.', cy: 'Rhowch gyfeiriad y rhaglen.' },
  secretTitle: { en: 'The secret of the webhook', cy: 'Cyfrinach y gwe-fachyn' },
  secretLede: {
    en: 'The program checks with it that a message comes from here. It is not shown again; another one can be made at any time.',
    cy: 'Mae’r rhaglen yn gwirio â hi fod neges yn dod oddi yma. Ni ddangosir hi eto; gellir gwneud un arall unrhyw bryd.',
  },
  back: { en: 'Back to mail and webhooks', cy: 'Yn ôl at bost a gwe-fachau' },
} as const;

type Kind = Outbox['failed'][number]['kind'];

/** What a message was about. */
export const kindWords: Readonly<Record<Kind, Words>> = {
  yours: { en: 'a matter became theirs', cy: 'daeth mater yn eiddo iddynt' },
  offered: { en: 'a matter was offered to them', cy: 'cynigiwyd mater iddynt' },
  'offer-accepted': { en: 'their offer was accepted', cy: 'derbyniwyd eu cynnig' },
  'offer-declined': { en: 'their offer was declined', cy: 'gwrthodwyd eu cynnig' },
  breached: { en: 'a clock ran out', cy: 'daeth cloc i ben' },
  'break-glass': {
    en: 'somebody let themselves into their matter',
    cy: 'gadawodd rhywun ei hun i mewn i’w mater',
  },
  acted: { en: 'somebody acted for them', cy: 'gweithredodd rhywun drostynt' },
  answered: { en: 'a body answered', cy: 'atebodd corff' },
  'webhook-disabled': { en: 'a webhook was switched off', cy: 'diffoddwyd gwe-fachyn' },
  'due-soon': { en: 'something is due soon', cy: 'mae rhywbeth i’w wneud yn fuan' },
  digest: { en: 'the digest of a day', cy: 'crynodeb diwrnod' },
  entry: { en: 'an entry', cy: 'cofnodiad' },
};

/** Why something was given up, by its code; an answer of a server by its number. */
export const whyWords: Readonly<Record<string, Words>> = {
  'no-address': { en: 'they have no e-mail address', cy: 'nid oes ganddynt gyfeiriad e-bost' },
  'address-malformed': {
    en: 'the address is none that mail can go to',
    cy: 'nid yw’r cyfeiriad yn un y gall post fynd iddo',
  },
  'webhook-disabled': { en: 'the webhook was switched off', cy: 'diffoddwyd y gwe-fachyn' },
  'host-unknown': { en: 'the host could not be found', cy: 'ni ellid dod o hyd i’r gwesteiwr' },
  'host-not-listed': {
    en: 'the host is not among those allowed',
    cy: 'nid yw’r gwesteiwr ymhlith y rhai a ganiateir',
  },
  'address-not-public': {
    en: 'the host is not on the public internet',
    cy: 'nid yw’r gwesteiwr ar y rhyngrwyd cyhoeddus',
  },
  'answer-status': { en: 'the program refused it', cy: 'gwrthododd y rhaglen ef' },
  'answer-too-slow': { en: 'the program took too long', cy: 'cymerodd y rhaglen ormod o amser' },
  connection: { en: 'no connection could be made', cy: 'ni ellid gwneud cysylltiad' },
};
