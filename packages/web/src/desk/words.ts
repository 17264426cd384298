export const deskWords = {
  finding: {
    en: '{late, plural, =0 {} one {One clock of yours is late} other {{late} clocks of yours are late}}{late, plural, =0 {{week, plural, =0 {{later, plural, =0 {Nothing of yours is due} other {Nothing of yours is due this week}}} one {One clock of yours falls due this week} other {{week} clocks of yours fall due this week}}} other {{week, plural, =0 {} one {, one falls due this week} other {, {week} fall due this week}}}}',
    cy: '{late, plural, =0 {} one {Mae un o’ch clociau yn hwyr} two {Mae dau o’ch clociau yn hwyr} other {Mae {late} o’ch clociau yn hwyr}}{late, plural, =0 {{week, plural, =0 {{later, plural, =0 {Nid oes dim gennych i’w wneud} other {Nid oes dim gennych i’w wneud yr wythnos hon}}} one {Mae un o’ch clociau yn dod i ben yr wythnos hon} two {Mae dau o’ch clociau yn dod i ben yr wythnos hon} other {Mae {week} o’ch clociau yn dod i ben yr wythnos hon}}} other {{week, plural, =0 {} one {, ac un yn dod i ben yr wythnos hon} two {, a dau yn dod i ben yr wythnos hon} other {, a {week} yn dod i ben yr wythnos hon}}}}',
  },
  lede: {
    mine: {
      en: 'What you answer for. Nothing here can be without an owner, a deputy and a running clock: the record does not take it.',
      cy: 'Yr hyn rydych yn atebol amdano. Ni all dim yma fod heb berchennog, dirprwy a chloc sy’n rhedeg: nid yw’r cofnod yn ei dderbyn.',
    },
    bodies: {
      en: 'What the bodies that you are appointed to answer for, as far as you may see it.',
      cy: 'Yr hyn y mae’r cyrff y’ch penodwyd iddynt yn atebol amdano, cyn belled ag y cewch ei weld.',
    },
    escalated: {
      en: 'What came to you because a clock ran out, or because you stand in for somebody who is not there.',
      cy: 'Yr hyn a ddaeth atoch am fod cloc wedi dod i ben, neu am eich bod yn cymryd lle rhywun nad yw yno.',
    },
    offered: {
      en: 'What somebody wants to hand to you. It stays with them, and is theirs to do in time, until you accept.',
      cy: 'Yr hyn y mae rhywun am ei drosglwyddo i chi. Mae’n aros gyda hwy, a hwy sydd i’w wneud mewn pryd, nes i chi dderbyn.',
    },
  },
  tabs: {
    mine: { en: 'Mine', cy: 'Fy rhai i' },
    bodies: { en: 'My bodies’', cy: 'Rhai fy nghyrff' },
    escalated: { en: 'Escalated to me', cy: 'Wedi’u huwchgyfeirio ataf' },
    offered: { en: 'Offered to me', cy: 'Wedi’u cynnig i mi' },
  },
  bodiesLate: {
    en: '{late, plural, one {One} other {{late}}} of the {all, plural, other {{all}}} clocks of your bodies {late, plural, one {is} other {are}} late',
    cy: 'Mae {late, plural, one {un} two {dau} other {{late}}} o {all, plural, other {{all}}} cloc eich cyrff yn hwyr',
  },
  whose: { en: 'Whose clocks', cy: 'Clociau pwy' },
  groups: {
    late: { en: 'Late', cy: 'Yn hwyr' },
    today: { en: 'Due today', cy: 'I’w gwneud heddiw' },
    week: { en: 'Due this week', cy: 'I’w gwneud yr wythnos hon' },
    later: { en: 'Later', cy: 'Yn ddiweddarach' },
  },
  none: {
    mine: { en: 'You answer for nothing that is open.', cy: 'Nid ydych yn atebol am ddim sydd ar agor.' },
    bodies: {
      en: 'Nothing that your bodies answer for is open, or you may not see it.',
      cy: 'Nid oes dim y mae eich cyrff yn atebol amdano ar agor, neu ni chewch ei weld.',
    },
    escalated: { en: 'Nothing was escalated to you.', cy: 'Nid oes dim wedi’i uwchgyfeirio atoch.' },
    offered: { en: 'Nobody offers you anything now.', cy: 'Nid oes neb yn cynnig dim i chi nawr.' },
  },
  withheld: { en: 'A restricted matter', cy: 'Mater cyfyngedig' },
  left: {
    late: {
      en: 'Late by {days, plural, one {# day} other {# days}}',
      cy: 'Yn hwyr o {days, plural, two {# ddiwrnod} other {# diwrnod}}',
    },
    today: { en: 'Due today', cy: 'I’w wneud heddiw' },
    ahead: {
      en: '{days, plural, =0 {Due before the next working day} one {One working day left} other {{days} working days left}}',
      cy: '{days, plural, =0 {I’w wneud cyn y diwrnod gwaith nesaf} one {Un diwrnod gwaith ar ôl} two {Dau ddiwrnod gwaith ar ôl} other {{days} diwrnod gwaith ar ôl}}',
    },
    still: { en: 'Stands still', cy: 'Yn sefyll yn llonydd' },
  },
  owner: { en: 'Owner: {name}, as {office}', cy: 'Perchennog: {name}, fel {office}' },
  deputy: { en: 'deputy: {name}', cy: 'dirprwy: {name}' },
  you: { en: 'you', cy: 'chi' },
  nobody: { en: 'somebody without a name here', cy: 'rhywun heb enw yma' },
  dutyHolder: { en: 'duty holder', cy: 'deiliad dyletswydd' },
  handOver: { en: 'Hand over', cy: 'Trosglwyddo' },
  handOverWhat: { en: '{matter}', cy: '{matter}' },
  offeredTo: {
    en: 'Offered to {name}, who has not answered.',
    cy: 'Wedi’i gynnig i {name}, nad yw wedi ateb.',
  },
  offeredBy: { en: '{name} offers it to you:', cy: 'Mae {name} yn ei gynnig i chi:' },
  accept: { en: 'Accept: I own it from now on', cy: 'Derbyn: fi sy’n berchen arno o hyn ymlaen' },
  decline: { en: 'Decline', cy: 'Gwrthod' },
  why: { en: 'Why you decline', cy: 'Pam rydych yn gwrthod' },
  whyHint: {
    en: 'Whoever offers it reads this, and it stands on the record.',
    cy: 'Bydd pwy bynnag sy’n ei gynnig yn darllen hyn, ac mae’n sefyll ar y cofnod.',
  },
  waiting: {
    en: '{count, plural, one {One document has proposals to decide} other {{count} documents have proposals to decide}}',
    cy: '{count, plural, one {Mae gan un ddogfen gynigion i’w penderfynu} two {Mae gan ddwy ddogfen gynigion i’w penderfynu} other {Mae gan {count} o ddogfennau gynigion i’w penderfynu}}',
  },
  calendar: {
    en: 'These days in your own calendar',
    cy: 'Y diwrnodau hyn yn eich calendr eich hun',
  },
} as const;
