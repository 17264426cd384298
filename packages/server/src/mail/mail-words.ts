import type { NoticeKind } from '@candour/record/outgoing';

type Post = 'owner' | 'deputy' | 'former';

/** What mails say in one language. No sentence has a place for words of a matter. */
export interface MailWords {
  readonly subjects: Readonly<Record<NoticeKind, string>>;
  readonly lines: Readonly<Record<NoticeKind, (post: Post) => string>>;
  /** Headings of a digest, above so many references. */
  readonly groups: Readonly<Record<NoticeKind | 'late' | 'today' | 'week', string>>;
  readonly digest: (parts: readonly string[]) => string;
  readonly counts: Readonly<Record<'late' | 'today' | 'week' | 'news', (count: number) => string>>;
  readonly dueOn: (day: string) => string;
  readonly daysLeft: (days: number) => string;
  readonly reference: (id: string) => string;
  readonly more: (count: number) => string;
  readonly webhooks: string;
  readonly why: string;
  readonly choose: string;
}

const en: MailWords = {
  subjects: {
    yours: 'A matter has come to you',
    offered: 'You are offered a matter',
    'offer-accepted': 'Your offer of a matter was accepted',
    'offer-declined': 'Your offer of a matter was declined',
    breached: 'A time limit has passed',
    'break-glass': 'Emergency access was used',
    acted: 'Something was recorded on a matter of yours',
    answered: 'A reply has come to a matter of yours',
    'webhook-disabled': 'A webhook was switched off',
    'due-soon': 'Something is due soon',
  },
  lines: {
    yours: (post) =>
      post === 'deputy'
        ? 'You are now the deputy on a matter: you answer for it when its owner is not there.'
        : 'A matter is now yours: you answer for it from now on.',
    offered: () =>
      'You are offered a matter. It stays with its owner until you accept it; please accept or decline.',
    'offer-accepted': () => 'The matter that you offered was accepted. Somebody else answers for it now.',
    'offer-declined': () =>
      'The matter that you offered was declined. It stays with its owner; offer it to somebody else if need be.',
    breached: (post) =>
      ({
        owner: 'A time limit ran out, and what the pathway says has happened. You answer for the matter.',
        deputy:
          'A time limit ran out, and what the pathway says has happened. You are the deputy on the matter.',
        former:
          'A time limit ran out, and what the pathway says has happened. Others answer for the matter now.',
      })[post],
    'break-glass': () =>
      'Somebody used emergency access to see a matter that you answer for. Their reason is on the record, and a second person reviews it.',
    acted: () =>
      'Somebody else recorded something on a matter that you answer for. Please see what it asks of you.',
    answered: () =>
      'A document came from the body that was asked. Please see whether it answers what was asked, and record it.',
    'webhook-disabled': () =>
      'An address that is told of new entries did not take them, and was switched off. What it missed can be read from the log.',
    'due-soon': () => 'Something that you answer for is due soon.',
  },
  groups: {
    late: 'Late',
    today: 'Due today',
    week: 'Due within seven days',
    yours: 'Came to you',
    offered: 'Offered to you: please accept or decline',
    'offer-accepted': 'Your offers that were accepted',
    'offer-declined': 'Your offers that were declined',
    breached: 'Time limits that passed',
    'break-glass': 'Emergency access was used',
    acted: 'Recorded by others on matters that you answer for',
    answered: 'Replies to see and record',
    'webhook-disabled': 'Webhooks that were switched off',
    'due-soon': 'Due soon',
  },
  digest: (parts) => (parts.length === 0 ? 'Your matters' : `Your matters: ${parts.join(', ')}`),
  counts: {
    late: (count) => `${count} late`,
    today: (count) => `${count} due today`,
    week: (count) => `${count} due within seven days`,
    news: (count) => `${count} new`,
  },
  dueOn: (day) => `due on ${day}`,
  daysLeft: (days) => (days === 1 ? '1 working day left' : `${days} working days left`),
  reference: (id) => `Reference ${id}`,
  more: (count) => `and ${count} more`,
  webhooks: 'The webhooks of this record',
  why: 'You are told this because you answer for matters on this record. For the privacy of the people concerned, mail says nothing of what a matter is about.',
  choose: 'Choose how you are told',
};

const cy: MailWords = {
  subjects: {
    yours: 'Mae mater wedi dod atoch',
    offered: 'Cynigir mater i chi',
    'offer-accepted': 'Derbyniwyd eich cynnig o fater',
    'offer-declined': 'Gwrthodwyd eich cynnig o fater',
    breached: 'Mae terfyn amser wedi mynd heibio',
    'break-glass': 'Defnyddiwyd mynediad brys',
    acted: 'Cofnodwyd rhywbeth ar un o’ch materion',
    answered: 'Mae ateb wedi dod i un o’ch materion',
    'webhook-disabled': 'Diffoddwyd gwe-fachyn',
    'due-soon': 'Mae rhywbeth i’w wneud yn fuan',
  },
  lines: {
    yours: (post) =>
      post === 'deputy'
        ? 'Chi yw’r dirprwy ar fater bellach: chi sy’n atebol amdano pan nad yw ei berchennog yno.'
        : 'Mae mater yn eich gofal bellach: chi sy’n atebol amdano o hyn ymlaen.',
    offered: () =>
      'Cynigir mater i chi. Mae’n aros gyda’i berchennog nes i chi ei dderbyn; derbyniwch neu gwrthodwch ef, os gwelwch yn dda.',
    'offer-accepted': () =>
      'Derbyniwyd y mater a gynigiwyd gennych. Rhywun arall sy’n atebol amdano bellach.',
    'offer-declined': () =>
      'Gwrthodwyd y mater a gynigiwyd gennych. Mae’n aros gyda’i berchennog; cynigiwch ef i rywun arall os oes angen.',
    breached: (post) =>
      ({
        owner:
          'Daeth terfyn amser i ben, a digwyddodd yr hyn y mae’r llwybr yn ei ddweud. Chi sy’n atebol am y mater.',
        deputy:
          'Daeth terfyn amser i ben, a digwyddodd yr hyn y mae’r llwybr yn ei ddweud. Chi yw’r dirprwy ar y mater.',
        former:
          'Daeth terfyn amser i ben, a digwyddodd yr hyn y mae’r llwybr yn ei ddweud. Eraill sy’n atebol am y mater bellach.',
      })[post],
    'break-glass': () =>
      'Defnyddiodd rhywun fynediad brys i weld mater yr ydych yn atebol amdano. Mae’r rheswm ar y cofnod, ac mae ail berson yn ei adolygu.',
    acted: () =>
      'Cofnododd rhywun arall rywbeth ar fater yr ydych yn atebol amdano. Gwelwch beth y mae’n ei ofyn gennych, os gwelwch yn dda.',
    answered: () =>
      'Daeth dogfen oddi wrth y corff y gofynnwyd iddo. Gwelwch a yw’n ateb yr hyn a ofynnwyd, a chofnodwch hi, os gwelwch yn dda.',
    'webhook-disabled': () =>
      'Ni chymerodd cyfeiriad sy’n cael gwybod am gofnodiadau newydd y rheini, ac fe’i diffoddwyd. Gellir darllen yr hyn a gollodd o’r log.',
    'due-soon': () => 'Mae rhywbeth yr ydych yn atebol amdano i’w wneud yn fuan.',
  },
  groups: {
    late: 'Yn hwyr',
    today: 'I’w wneud heddiw',
    week: 'I’w wneud o fewn saith diwrnod',
    yours: 'Wedi dod atoch',
    offered: 'Cynigir i chi: derbyniwch neu gwrthodwch, os gwelwch yn dda',
    'offer-accepted': 'Eich cynigion a dderbyniwyd',
    'offer-declined': 'Eich cynigion a wrthodwyd',
    breached: 'Terfynau amser a aeth heibio',
    'break-glass': 'Defnyddiwyd mynediad brys',
    acted: 'Cofnodwyd gan eraill ar faterion yr ydych yn atebol amdanynt',
    answered: 'Atebion i’w gweld a’u cofnodi',
    'webhook-disabled': 'Gwe-fachau a ddiffoddwyd',
    'due-soon': 'I’w wneud yn fuan',
  },
  digest: (parts) => (parts.length === 0 ? 'Eich materion' : `Eich materion: ${parts.join(', ')}`),
  counts: {
    late: (count) => `${count} yn hwyr`,
    today: (count) => `${count} i’w wneud heddiw`,
    week: (count) => `${count} i’w wneud o fewn saith diwrnod`,
    news: (count) => `${count} newydd`,
  },
  dueOn: (day) => `i’w wneud erbyn ${day}`,
  daysLeft: (days) => (days === 2 ? '2 ddiwrnod gwaith ar ôl' : `${days} diwrnod gwaith ar ôl`),
  reference: (id) => `Cyfeirnod ${id}`,
  more: (count) => `a ${count} arall`,
  webhooks: 'Gwe-fachau’r cofnod hwn',
  why: 'Cewch wybod hyn am eich bod yn atebol am faterion ar y cofnod hwn. Er preifatrwydd y bobl dan sylw, nid yw post yn dweud dim am gynnwys mater.',
  choose: 'Dewis sut y cewch wybod',
};

export const mailWords: Readonly<Record<'en' | 'cy', MailWords>> = { en, cy };
