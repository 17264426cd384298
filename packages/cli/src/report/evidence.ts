import type { Evidence, Fidelity, ReadingResult } from '@candour/evidence';
import { grouped } from './grouped.ts';
import { list, sentence } from './wording.ts';

const phrases: Readonly<Record<Fidelity, string>> = {
  exact: 'in',
  altered: 'with altered words in',
  'not-found': 'only in',
};

/** Where the words stand, and which copies have them otherwise: “In a.txt line 27; with altered words in b.html.” */
export function whereFound(evidence: readonly Evidence[], result: ReadingResult): string {
  const byFidelity = grouped(evidence, ({ fidelity }) => fidelity);
  const parts = [...byFidelity].map(([fidelity, passages]) => {
    const places = new Set(passages.map((passage) => place(passage, result)));
    return `${phrases[fidelity]} ${list([...places])}`;
  });
  return `${sentence(parts.join('; '))}.`;
}

/** A file's name; its line too where the text on screen is the file's own. */
function place(passage: Evidence, result: ReadingResult): string {
  const document = result.documents.find(({ path }) => path === passage.path);
  if (document?.mediaType !== 'text/plain') return passage.path;
  const line = document.text.slice(0, passage.start).split('\n').length;
  return `${passage.path} line ${line}`;
}
