/** Why somebody is not let in or not let do. That a matter is there is told to nobody who may not see it. */

export const signInNeeded = {
  code: 'sign-in-needed',
  message: { en: 'Sign in to do this.', cy: 'Mewngofnodwch i wneud hyn.' },
} as const;

export const unseenMatter = {
  code: 'no-such-matter',
  message: {
    en: 'There is no such matter here, or you may not see it; check its reference.',
    cy: 'Nid oes mater o’r fath yma, neu ni chewch ei weld; gwiriwch ei gyfeirnod.',
  },
} as const;

export const confirmationNeeded = {
  code: 'confirmation-needed',
  message: {
    en: 'Confirm that it is you, with your passkey or your organisation’s sign-in, then do this within ten minutes.',
    cy: 'Cadarnhewch mai chi ydyw, gyda’ch allwedd mynediad neu drwy fewngofnodi eich sefydliad, yna gwnewch hyn o fewn deng munud.',
  },
} as const;

export const tokenTooNarrow = {
  code: 'token-too-narrow',
  message: {
    en: 'This token is not made for this; use one with the right scope, or sign in yourself.',
    cy: 'Nid yw’r tocyn hwn wedi’i wneud ar gyfer hyn; defnyddiwch un â’r cwmpas cywir, neu mewngofnodwch eich hun.',
  },
} as const;

export const notAllowed = {
  code: 'not-allowed',
  message: {
    en: 'What you are to this matter does not let you do this; ask its owner or deputy.',
    cy: 'Nid yw eich perthynas â’r mater hwn yn caniatáu hyn; gofynnwch i’w berchennog neu ei ddirprwy.',
  },
} as const;

export const notAllowedHere = {
  code: 'not-allowed',
  message: {
    en: 'You hold no role that lets you do this; ask an administrator.',
    cy: 'Nid oes gennych rôl sy’n caniatáu hyn; gofynnwch i weinyddwr.',
  },
} as const;

export const ownGlass = {
  code: 'own-break-glass',
  message: {
    en: 'You broke the glass here yourself; somebody else must review it.',
    cy: 'Chi eich hun a dorrodd y gwydr yma; rhaid i rywun arall ei adolygu.',
  },
} as const;
