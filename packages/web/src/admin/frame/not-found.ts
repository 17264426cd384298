import type { PageContext } from '../../http/pages.ts';
import type { WebParts } from '../../parts.ts';

/** For an address that names something that is not there. */
export function answerNotFound({ refuse }: WebParts, c: PageContext): Response {
  return refuse(c, [{ code: 'not-found', message: nothingHere }]);
}

const nothingHere = {
  en: 'There is nothing of that name here; go back to the list and choose from it.',
  cy: 'Nid oes dim o’r enw hwnnw yma; ewch yn ôl at y rhestr a dewiswch ohoni.',
} as const;
