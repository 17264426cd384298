import { folded } from '../segment/phrases.ts';

// Programs put their file names and defaults there.
const makeshift =
  /^(?:microsoft (?:word|powerpoint|excel)\b|untitled|document\d*$|slide 1|print$|new document)|\.(?:docx?|pdf|indd|odt|rtf|qxd|pptx?|xlsx?|html?)$|^[\w-]*\d{4,}[\w-]*$/i;

/** Whether a title from a file's metadata is one that a person gave it: the document itself has those words. */
export function isSensibleTitle(title: string | null, text: string): boolean {
  if (title === null || title.trim().length < 8 || makeshift.test(title.trim())) return false;
  const opening = folded(text.slice(0, 4000));
  return folded(title)
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => opening.includes(word));
}
