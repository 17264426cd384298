import { boardPaper } from '../harrow-lane/sources/board-paper.ts';
import { familyLetter } from '../harrow-lane/sources/family-letter.ts';
import { buildDocx } from './docx.ts';
import { buildPdf } from './pdf.ts';

/** A document that is set from a source; `path` is relative to `examples/`. */
interface BuiltDocument {
  readonly path: string;
  readonly build: () => Uint8Array | Promise<Uint8Array>;
}

/** Every document of the examples that is not written by hand in its own format. */
export const builtDocuments: readonly BuiltDocument[] = [
  {
    path: 'harrow-lane/documents/learning-review.pdf',
    build: () => buildPdf('harrow-lane/sources/learning-review.typ'),
  },
  { path: 'harrow-lane/documents/family-letter.docx', build: () => buildDocx(familyLetter) },
  { path: 'harrow-lane/documents/board-paper.docx', build: () => buildDocx(boardPaper) },
];
