import type { Refusal, Words } from '@candour/record';

/** What HTTP itself refuses, before any use case is asked. */
const sentences = {
  'not-found': {
    en: 'There is nothing at this address that you may see.',
    cy: 'Nid oes dim yn y cyfeiriad hwn y cewch ei weld.',
  },
  'method-not-allowed': {
    en: 'This address does not take that method: see Allow for those it takes.',
    cy: 'Nid yw’r cyfeiriad hwn yn derbyn y dull hwnnw: gweler Allow am y rhai a dderbynnir.',
  },
  'sign-in-needed': {
    en: 'Sign in, or send a token, and ask again.',
    cy: 'Mewngofnodwch, neu anfonwch docyn, a gofynnwch eto.',
  },
  'not-this-host': {
    en: 'This server is not known by the name that the request was sent to: use its published address.',
    cy: 'Nid wrth yr enw yr anfonwyd y cais ato yr adwaenir y gweinydd hwn: defnyddiwch ei gyfeiriad cyhoeddedig.',
  },
  'cross-site': {
    en: 'The request seems to have been sent by another site: open the page here and try again.',
    cy: 'Ymddengys i safle arall anfon y cais: agorwch y dudalen yma a rhowch gynnig arall arni.',
  },
  'body-too-large': {
    en: 'What was sent is larger than is taken here: send less, or in parts.',
    cy: 'Mae’r hyn a anfonwyd yn fwy nag a dderbynnir yma: anfonwch lai, neu fesul rhan.',
  },
  'media-type-unsupported': {
    en: 'What was sent is of a kind that is not taken here: send JSON in UTF-8, uncompressed, or a form with the file where one is asked for.',
    cy: 'Mae’r hyn a anfonwyd o fath na dderbynnir yma: anfonwch JSON mewn UTF-8, heb ei gywasgu, neu ffurflen gyda’r ffeil lle gofynnir am un.',
  },
  'json-malformed': {
    en: 'The body is not JSON: check the quotation marks and commas.',
    cy: 'Nid JSON yw’r corff: gwiriwch y dyfynodau a’r atalnodau.',
  },
  'json-unsafe': {
    en: 'The body names a field twice, nests too deeply, or uses a name that is reserved: send each field once.',
    cy: 'Mae’r corff yn enwi maes ddwywaith, yn nythu’n rhy ddwfn, neu’n defnyddio enw neilltuedig: anfonwch bob maes unwaith.',
  },
  'request-malformed': {
    en: 'Some of what was sent is not as it should be: see the errors.',
    cy: 'Nid yw rhan o’r hyn a anfonwyd fel y dylai fod: gweler y gwallau.',
  },
  'cursor-malformed': {
    en: 'This is not a place in this list: start from its first page.',
    cy: 'Nid lle yn y rhestr hon yw hwn: dechreuwch o’i thudalen gyntaf.',
  },
  'tag-malformed': {
    en: 'If-Match takes the ETag that came with the matter, unchanged.',
    cy: 'Mae If-Match yn derbyn yr ETag a ddaeth gyda’r mater, heb ei newid.',
  },
  'key-malformed': {
    en: 'Idempotency-Key takes 1 to 128 letters, digits, hyphens, dots, colons and underscores.',
    cy: 'Mae Idempotency-Key yn derbyn 1 i 128 o lythrennau, digidau, cysylltnodau, dotiau, colonau a thanlinellau.',
  },
  'key-reused': {
    en: 'This Idempotency-Key was used for another request: take a new key.',
    cy: 'Defnyddiwyd yr Idempotency-Key hwn ar gyfer cais arall: cymerwch allwedd newydd.',
  },
  'key-in-use': {
    en: 'The first request with this Idempotency-Key is still under way: ask again shortly.',
    cy: 'Mae’r cais cyntaf gyda’r Idempotency-Key hwn ar waith o hyd: gofynnwch eto cyn hir.',
  },
  'too-many-requests': {
    en: 'Too many requests have come from you: wait as long as Retry-After says.',
    cy: 'Daeth gormod o geisiadau oddi wrthych: arhoswch cyhyd ag y dywed Retry-After.',
  },
  fault: {
    en: 'Something went wrong here, and nothing was done by half. Whoever runs this server can find it under the number of the request.',
    cy: 'Aeth rhywbeth o’i le yma, ac ni wnaed dim yn ei hanner. Gall pwy bynnag sy’n rhedeg y gweinydd ddod o hyd iddo dan rif y cais.',
  },
} satisfies Record<string, Words>;

export type KernelCode = keyof typeof sentences;

/** The sentence of a code; undefined where HTTP itself does not refuse with it. */
export function findKernelSentence(code: string): Words | undefined {
  return Object.hasOwn(sentences, code) ? sentences[code as KernelCode] : undefined;
}

export function kernelRefusal(code: KernelCode, at?: string): Refusal {
  return { code, message: sentences[code], ...(at !== undefined && { at }) };
}
