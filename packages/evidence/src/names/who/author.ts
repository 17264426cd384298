import { indexFrom } from '../order.ts';
import type { PersonReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';

const closing =
  /^[ \t]*(?:\d+[.)]?[ \t]+)?(?:i am|my name is|yours (?:sincerely|faithfully|truly|ever|aye)|(?:with )?(?:kind|best|warm|kindest|warmest)? ?(?:regards|wishes)|sincerely(?: yours)?|respectfully|from|author|signed|prepared by|report (?:of|by|author)|(?:statement )?made by|(?:independent |lead )?reviewers?|written by)\b[ \t]*[,:]?/gim;

// A signature stands on the closing's own line or a few lines below, after room for the hand.
const longestRoom = 120;

/** The person who signs the text or is named as its author; undefined when nobody is. */
export function findAuthor(text: string, { people }: References): PersonReference | undefined {
  for (const match of text.matchAll(closing)) {
    const end = match.index + match[0].length;
    const next = people[indexFrom(people, end, (it) => it.start)];
    if (!next || next.start - end > longestRoom) continue;
    const room = text.slice(end, next.start);
    if (/^[\s,:(“"]*$/.test(room) || (/\n/.test(room) && !/[.!?]\s/.test(room) && /^\S?\s/.test(room)))
      return next;
  }
  return undefined;
}
