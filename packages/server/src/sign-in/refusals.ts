import type { Refusal, Words } from '@candour/record';

/** What signing in refuses. Where somebody tries to get in, the words never tell whether an account exists. */
const sentences = {
  'sign-in-refused': {
    en: 'This sign-in did not succeed. Try again, or use another way to sign in.',
    cy: 'Ni lwyddodd y mewngofnodi hwn. Rhowch gynnig arall arni, neu mewngofnodwch mewn ffordd arall.',
  },
  'token-not-valid': {
    en: 'This token is not valid: it may have run out or been revoked. Make a new one.',
    cy: 'Nid yw’r tocyn hwn yn ddilys: gall fod wedi dod i ben neu ei ddirymu. Gwnewch un newydd.',
  },
  'signed-in-twice': {
    en: 'The request names who asks in more than one way: send one session cookie or one token, not both.',
    cy: 'Mae’r cais yn enwi’r sawl sy’n gofyn mewn mwy nag un ffordd: anfonwch un cwci sesiwn neu un tocyn, nid y ddau.',
  },
  'session-needed': {
    en: 'A token cannot do this: sign in with a passkey or an account elsewhere.',
    cy: 'Ni all tocyn wneud hyn: mewngofnodwch gydag allwedd mynediad neu gyfrif arall.',
  },
  'confirmation-needed': {
    en: 'Confirm first that it is you: use your passkey or sign in again, then repeat this within ten minutes.',
    cy: 'Cadarnhewch yn gyntaf mai chi sydd yno: defnyddiwch eich allwedd mynediad neu mewngofnodwch eto, yna gwnewch hyn eto o fewn deng munud.',
  },
  'administrator-needed': {
    en: 'Only an administrator may do this.',
    cy: 'Dim ond gweinyddwr a gaiff wneud hyn.',
  },
  'ceremony-ended': {
    en: 'This took longer than five minutes, or was answered before: begin again.',
    cy: 'Cymerodd hyn fwy na phum munud, neu fe’i hatebwyd eisoes: dechreuwch eto.',
  },
  'invitation-ended': {
    en: 'This invitation cannot be used: it has run out, was used, or was replaced. Ask for a new one.',
    cy: 'Ni ellir defnyddio’r gwahoddiad hwn: mae wedi dod i ben, wedi’i ddefnyddio, neu wedi’i ddisodli. Gofynnwch am un newydd.',
  },
  'passkey-not-added': {
    en: 'The passkey was not added: it must be new here, and ask for a fingerprint, face or PIN. Begin again.',
    cy: 'Ni ychwanegwyd yr allwedd mynediad: rhaid iddi fod yn newydd yma, a gofyn am ôl bys, wyneb neu PIN. Dechreuwch eto.',
  },
  'identity-unknown': {
    en: 'That account belongs to nobody here. Ask an administrator for an invitation, and use it with that account.',
    cy: 'Nid yw’r cyfrif hwnnw’n perthyn i neb yma. Gofynnwch i weinyddwr am wahoddiad, a’i ddefnyddio gyda’r cyfrif hwnnw.',
  },
  'identity-taken': {
    en: 'That account is already used to sign in here. Remove it there first, or use another.',
    cy: 'Defnyddir y cyfrif hwnnw eisoes i fewngofnodi yma. Tynnwch ef oddi yno’n gyntaf, neu defnyddiwch un arall.',
  },
  'provider-not-reached': {
    en: 'The provider of that account cannot be reached at present: try again later, or use a passkey.',
    cy: 'Ni ellir cyrraedd darparwr y cyfrif hwnnw ar hyn o bryd: rhowch gynnig arall arni’n nes ymlaen, neu defnyddiwch allwedd mynediad.',
  },
  'last-way-in': {
    en: 'This is your last way to sign in: add another before you remove it.',
    cy: 'Dyma’ch ffordd olaf o fewngofnodi: ychwanegwch un arall cyn ei thynnu.',
  },
  'no-such-person': {
    en: 'There is nobody of that id who could sign in.',
    cy: 'Nid oes neb â’r dynodydd hwnnw a allai fewngofnodi.',
  },
  'key-not-taken': {
    en: 'Nothing about signing in is done again under an Idempotency-Key: leave it out.',
    cy: 'Ni wneir dim ynghylch mewngofnodi eto dan Idempotency-Key: gadewch ef allan.',
  },
  'too-many-attempts': {
    en: 'Too many attempts to sign in: wait as long as Retry-After says, then try again.',
    cy: 'Gormod o ymdrechion i fewngofnodi: arhoswch cyhyd ag y dywed Retry-After, yna rhowch gynnig arall arni.',
  },
} satisfies Record<string, Words>;

/** The sentence of a code; undefined where it is none of these. */
export function findSentence(code: string): Words | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code as SignInCode] : undefined;
}

export type SignInCode = keyof typeof sentences;

export function signInRefusal(code: SignInCode, at?: string): Refusal {
  return { code, message: sentences[code], ...(at !== undefined && { at }) };
}
