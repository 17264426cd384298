import type { Evidence, ReadingResult } from '@candour/evidence';
import { list } from './wording.ts';

/** Where the words stand, and which copies have them otherwise: “In a.txt, line 27; altered in b.html.” */
export function whereFound(evidence: readonly Evidence[], result: ReadingResult): string {
  const exact = evidence
    .filter(({ fidelity }) => fidelity === 'exact')
    .map((passage) => place(passage, result));
  const altered = evidence
    .filter(({ fidelity }) => fidelity === 'altered')
    .map((passage) => place(passage, result));
  const parts = [
    exact.length > 0 && `in ${list(exact)}`,
    altered.length > 0 && `with altered words in ${list(altered)}`,
  ];
  const text = parts.filter((part) => part !== false).join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A file's name; its line too where the text on screen is the file's own. */
function place(passage: Evidence, result: ReadingResult): string {
  const document = result.documents.find(({ path }) => path === passage.path);
  if (document?.mediaType !== 'text/plain') return passage.path;
  const line = document.text.slice(0, passage.start).split('\n').length;
  return `${passage.path} line ${line}`;
}
