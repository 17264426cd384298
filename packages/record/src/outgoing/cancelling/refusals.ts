import type { Refusal } from '../../outcome.ts';

export const underWay: Refusal = {
  code: 'message-under-way',
  message: {
    en: 'This message is being sent now, so it cannot be cancelled; look in ten minutes whether it went.',
    cy: 'Mae’r neges hon yn cael ei hanfon nawr, felly ni ellir ei chanslo; edrychwch ymhen deng munud a aeth.',
  },
};

export const sentAlready: Refusal = {
  code: 'message-sent-already',
  message: {
    en: 'This message was sent already; it cannot be taken back.',
    cy: 'Anfonwyd y neges hon eisoes; ni ellir ei thynnu’n ôl.',
  },
};

export const givenUp: Refusal = {
  code: 'message-given-up',
  message: {
    en: 'This message was given up already, and is not sent unless somebody says so.',
    cy: 'Rhoddwyd y gorau i’r neges hon eisoes, ac nis anfonir oni bai i rywun ddweud.',
  },
};

export const goesInDigest: Refusal = {
  code: 'message-in-digest',
  message: {
    en: 'This message goes out as part of a digest; cancel the digest, and it waits for the next one.',
    cy: 'Mae’r neges hon yn mynd allan fel rhan o grynodeb; canslwch y crynodeb, a bydd yn aros am yr un nesaf.',
  },
};

export const mustGo: Refusal = {
  code: 'message-must-go',
  message: {
    en: 'That somebody let themselves into a matter is always told to those who hold it; this message cannot be cancelled.',
    cy: 'Dywedir bob amser wrth y rhai sy’n dal mater fod rhywun wedi gadael ei hun i mewn iddo; ni ellir canslo’r neges hon.',
  },
};

export const ofOwnAct: Refusal = {
  code: 'message-of-own-act',
  message: {
    en: 'This message tells others of something that you did yourself; somebody else must cancel it.',
    cy: 'Mae’r neges hon yn dweud wrth eraill am rywbeth a wnaethoch chi eich hun; rhaid i rywun arall ei chanslo.',
  },
};

export const cancelledAlready: Refusal = {
  code: 'message-cancelled-already',
  message: {
    en: 'This message was cancelled already; the list says by whom, and why.',
    cy: 'Canslwyd y neges hon eisoes; dywed y rhestr gan bwy, a pham.',
  },
};

export const isNotCancelled: Refusal = {
  code: 'message-not-cancelled',
  message: {
    en: 'This message is not cancelled: it waits, or was sent.',
    cy: 'Nid yw’r neges hon wedi’i chanslo: mae’n aros, neu anfonwyd hi.',
  },
};
