import type { Envelope, Json } from '../../entry/entry.ts';
import { type Glimpse, glance } from '../../entry/glance.ts';
import { parseEnvelope } from '../../entry/parse.ts';
import type { Erased, Problem } from '../report.ts';

/** What entries must be to one another, read in order: times that never run back, corrections of what came before. */
export class History {
  readonly erased: Erased[] = [];
  #recordedAt: string | null;
  readonly #report: (problem: Problem) => void;

  constructor(recordedAt: string | null, report: (problem: Problem) => void) {
    this.#recordedAt = recordedAt;
    this.#report = report;
  }

  get recordedAt(): string | null {
    return this.#recordedAt;
  }

  /** The entry at `index`, whose bytes the tree holds. */
  add(index: number, leaf: Uint8Array): void {
    const glimpse = glance(leaf);
    if (glimpse) {
      this.#place(index, glimpse);
      return;
    }
    const parsed = parseEnvelope(leaf);
    if (!parsed.ok) {
      this.#report({ index, what: `Entry ${index} is not one this log may hold: ${parsed.finding.message}` });
      return;
    }
    this.#place(index, parsed.envelope);
    this.#addErasure(index, parsed.envelope);
  }

  #place(index: number, { recordedAt, corrects }: Glimpse): void {
    if (this.#recordedAt !== null && recordedAt < this.#recordedAt) {
      this.#report({
        index,
        what: `Entry ${index} says it was recorded at ${recordedAt}, before the entry in front of it (${this.#recordedAt}).`,
      });
    } else {
      this.#recordedAt = recordedAt;
    }
    if (corrects && corrects.entry >= index) {
      this.#report({
        index,
        what: `Entry ${index} corrects entry ${corrects.entry}, which is not before it.`,
      });
    }
  }

  /** docs/formats/sealed.md: an erasure names, as ranges, the sealed parts of earlier entries that it took away. */
  #addErasure(index: number, { kind, matter, body }: Envelope): void {
    if (kind !== 'candour.erasure' || matter !== 'erasures') return;
    const parts = fieldOf(body, 'parts');
    const ranges = Array.isArray(parts)
      ? parts.map((range: Json) => ['from', 'to', 'part'].map((name) => fieldOf(range, name)))
      : null;
    if (!ranges?.every((range) => range.every(Number.isSafeInteger))) {
      this.#report({ index, what: `Entry ${index} is an erasure that does not say which parts it erased.` });
      return;
    }
    for (const [from, to, part] of ranges as [number, number, number][]) {
      if (to >= index)
        this.#report({ index, what: `Entry ${index} erases from entry ${to}, which is not before it.` });
      else this.erased.push({ from, to, part, by: index });
    }
  }
}

function fieldOf(value: Json | undefined, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as { readonly [name: string]: Json })[name]
    : undefined;
}
