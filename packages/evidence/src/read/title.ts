import { folded } from '../segment/lexicon/phrases.ts';

const salutation = /^Dear\s+\S.{0,80}$/;
const mostSubjectWords = 20;

/** Whether the texts of a document are a letter, and which of them, right below the salutation, says what it is about. */
export function findLetterSubject(texts: readonly string[]): {
  readonly isLetter: boolean;
  readonly subject: number | null;
} {
  const dear = texts.findIndex((text) => salutation.test(text));
  const below = dear === -1 ? '' : (texts[dear + 1] ?? '');
  const words = below.split(' ').length;
  const isSubject = words >= 2 && words <= mostSubjectWords && !/[.,;:?!]$/.test(below);
  return { isLetter: dear !== -1, subject: isSubject ? dear + 1 : null };
}

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
