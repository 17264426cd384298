import type { Words } from '@candour/record';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What was understood and still not done. */
const otherwise: ContentfulStatusCode = 422;

/** The status of each refusal that is not 422. */
const statuses: ReadonlyMap<string, ContentfulStatusCode> = new Map(
  Object.entries({
    'request-malformed': 400,
    'json-malformed': 400,
    'json-unsafe': 400,
    'search-page-unknown': 400,
    'quote-not-closed': 400,
    'key-malformed': 400,
    'cursor-malformed': 400,
    'tag-malformed': 400,
    'signed-in-twice': 400,
    'key-not-taken': 400,
    'sign-in-needed': 401,
    'sign-in-refused': 401,
    'token-not-valid': 401,
    'session-needed': 403,
    'confirmation-needed': 403,
    'administrator-needed': 403,
    'identity-unknown': 403,
    'cross-site': 403,
    'token-too-narrow': 403,
    'not-allowed': 403,
    'own-break-glass': 403,
    'message-must-go': 403,
    'message-of-own-act': 403,
    'same-person-cannot-approve': 403,
    'not-found': 404,
    'no-such-matter': 404,
    'not-known-then': 404,
    'no-such-document': 404,
    'no-such-item': 404,
    'no-such-proposal': 404,
    'no-such-erasure': 404,
    'no-such-hold': 404,
    'no-such-message': 404,
    'method-not-allowed': 405,
    'key-in-use': 409,
    'tied-already': 409,
    'not-tied': 409,
    'reviewed-already': 409,
    'nothing-to-break': 409,
    'body-known-already': 409,
    'body-known-otherwise': 409,
    'address-taken': 409,
    'public-already': 409,
    'decided-already': 409,
    'not-decided': 409,
    'decision-opened-matter': 409,
    'decision-built-upon': 409,
    'not-read-yet': 409,
    'reply-matched-already': 409,
    'reply-not-matched': 409,
    'reply-rested-upon': 409,
    'message-under-way': 409,
    'message-sent-already': 409,
    'message-given-up': 409,
    'message-in-digest': 409,
    'message-cancelled-already': 409,
    'message-not-cancelled': 409,
    'matter-still-open': 409,
    'erasure-under-way': 409,
    'kept-by-hold': 409,
    'released-already': 409,
    'document-erased': 410,
    'matter-moved-on': 412,
    'body-too-large': 413,
    'too-large': 413,
    'media-type-unsupported': 415,
    'unsupported-type': 415,
    'not-this-host': 421,
    'too-many-requests': 429,
    'too-many-attempts': 429,
    fault: 500,
    'provider-not-reached': 503,
  }),
);

export function statusOf(code: string): ContentfulStatusCode {
  return statuses.get(code) ?? otherwise;
}

const titles: Readonly<Record<number, Words>> = {
  400: { en: 'The request cannot be read', cy: 'Ni ellir darllen y cais' },
  401: { en: 'Sign in first', cy: 'Mewngofnodwch yn gyntaf' },
  403: { en: 'Not permitted', cy: 'Heb ganiatâd' },
  404: { en: 'Not found', cy: 'Heb ei ganfod' },
  405: { en: 'Method not allowed', cy: 'Dull heb ei ganiatáu' },
  409: { en: 'In conflict with what stands', cy: 'Yn groes i’r hyn sydd yno' },
  410: { en: 'Gone', cy: 'Wedi mynd' },
  412: { en: 'Changed in the meantime', cy: 'Wedi newid yn y cyfamser' },
  413: { en: 'Too large', cy: 'Rhy fawr' },
  415: { en: 'Not a kind of content taken here', cy: 'Nid yw’n fath o gynnwys a dderbynnir yma' },
  421: { en: 'Not the server of that name', cy: 'Nid gweinydd yr enw hwnnw' },
  422: { en: 'Not done', cy: 'Heb ei wneud' },
  429: { en: 'Too many requests', cy: 'Gormod o geisiadau' },
  500: { en: 'Something went wrong here', cy: 'Aeth rhywbeth o’i le yma' },
  503: { en: 'Not ready', cy: 'Ddim yn barod' },
};

export function titleOf(status: number): Words {
  return titles[status] ?? { en: 'Refused', cy: 'Gwrthodwyd' };
}
