import type { AlignedSpans } from '../copies/compare.ts';
import { compare } from '../copies/compare.ts';
import { fidelityOf } from '../copies/fidelity.ts';
import { indexFrom } from '../names/order.ts';
import type { Fidelity } from '../proposal.ts';
import type { Span } from '../span.ts';
import type { Reading } from './reading.ts';

/** Where another copy has the same words, and how faithfully. */
interface Passage extends Span {
  readonly fidelity: Fidelity;
}

/** Finds one copy's words in another of the same story, by how the two align. */
export interface Alignment {
  /** Undefined where the other copy does not have the words. */
  find(span: Span, text: string): Passage | undefined;
}

// Alignment is by words; around them go marks, and words of which a copy has more or fewer.
const slack = 60;

// Shorter phrases stand in many places: without alignment to tell which, they prove nothing.
const fewestLetters = 25;

/** Aligns two copies once; `find` then looks in `to` for what `from` has. */
export function align(from: Reading, to: Reading): Alignment {
  const { aligned } = compare(from.document, to.document);
  return {
    find(span, text) {
      const window = findWindow(aligned, span);
      const near = window && findWithin(to, window, text);
      if (near) return near;
      return text.length < fewestLetters ? undefined : findAnywhere(to, text);
    },
  };
}

function findWindow(aligned: readonly AlignedSpans[], span: Span): Span | undefined {
  const windows: Span[] = [];
  for (let at = indexFrom(aligned, span.start, ({ a }) => a[1]); at < aligned.length; at += 1) {
    const tile = aligned[at];
    if (!tile || tile.a[0] >= span.end) break;
    windows.push(mapped(tile, span));
  }
  const [longest] = windows.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (!longest) return undefined;
  const near = windows.filter(({ start, end }) => start < longest.end + slack && end > longest.start - slack);
  const [start, end] = [Math.min(...near.map((it) => it.start)), Math.max(...near.map((it) => it.end))];
  return { start: start - slack, end: end + slack };
}

/** Where a span would lie in the other text if that were the same before and after the aligned words. */
function mapped({ a, b }: AlignedSpans, span: Span): Span {
  return { start: b[0] + span.start - a[0], end: b[1] + span.end - a[1] };
}

function findWithin({ document }: Reading, window: Span, text: string): Passage | undefined {
  const start = Math.max(0, window.start);
  const { fidelity, span } = fidelityOf(text, document.text.slice(start, window.end));
  if (!span || fidelity === 'not-found') return undefined;
  return { start: start + span.start, end: start + span.end, fidelity };
}

function findAnywhere({ searchable }: Reading, text: string): Passage | undefined {
  const { fidelity, span } = fidelityOf(text, searchable);
  return span && fidelity !== 'not-found' ? { ...span, fidelity } : undefined;
}
