import type { Segment } from '@candour/evidence';
import { runApart } from '../../apart/run-apart.ts';
import type { Caller } from '../../caller.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import type { DocumentRow } from '../document-row.ts';
import { readWithDocument } from '../read-document.ts';
import { selectText } from '../read-text.ts';
import type { ComparedText, ComparedTexts } from './compare-texts.ts';

interface Compared extends ComparedText {
  readonly row: DocumentRow;
}

/** Two documents, what the first is to the second, and where their words are the same. */
export interface ComparedDocuments extends ComparedTexts {
  readonly document: Compared;
  readonly other: Compared;
}

// A page of more is none that anybody reads, and takes long to be made.
const longest = 400_000;

/**
 * Compares two documents word by word, for whoever may read both. `missing` are spans of the other that the document
 * lacks, `added` its own that the other lacks; `aligned` has the document as `a` and the other as `b`.
 */
export async function compareDocuments(
  parts: Parts,
  caller: Caller,
  { document, other }: { readonly document: string; readonly other: string },
): Promise<Outcome<ComparedDocuments>> {
  const first = await readCompared(parts, caller, document);
  if (!first.ok) return first;
  const second = await readCompared(parts, caller, other);
  if (!second.ok) return second;
  const [one, two] = [first.value, second.value];
  if (one === null || two === null) return refused(notRead);
  if (one.text.length + two.text.length > longest) return refused(tooLong);
  const compared = await runApart('compareTexts', { document: wordsOf(one), other: wordsOf(two) });
  return compared === null ? refused(tooLong) : done({ ...compared, document: one, other: two });
}

function wordsOf({ text, segments }: Compared): ComparedText {
  return { text, segments };
}

function readCompared(parts: Parts, caller: Caller, document: string): Promise<Outcome<Compared | null>> {
  return readWithDocument(parts, caller, {
    document,
    read: async (inside, row) => {
      const { text, segments } = await selectText(inside, document);
      if (text === null) return null;
      return { row, text, segments: (segments ?? []) as unknown as readonly Segment[] };
    },
  });
}

const notRead = {
  code: 'not-read-yet',
  message: {
    en: 'One of these documents has not been read, so their words cannot be compared; look again once it has.',
    cy: 'Nid yw un o’r dogfennau hyn wedi’i darllen, felly ni ellir cymharu eu geiriau; edrychwch eto wedi iddi gael ei darllen.',
  },
} as const;

const tooLong = {
  code: 'too-long-to-compare',
  message: {
    en: 'These two documents are too long to be compared here; open both files and compare them side by side.',
    cy: 'Mae’r ddwy ddogfen hyn yn rhy hir i’w cymharu yma; agorwch y ddwy ffeil a’u cymharu ochr yn ochr.',
  },
} as const;
