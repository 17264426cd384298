import type { Grammar, Signature, Table } from './grammar.ts';
import type { Pattern } from './pattern.ts';
import type { Token } from './token.ts';

/** A fit of a part: the index after its last token, and its meaning. */
export interface Fit {
  readonly end: number;
  readonly value: unknown;
}

const none: readonly Fit[] = [];

/** The fits of a part at a token, and the last token that was looked at to find them. */
interface Kept {
  readonly fits: readonly Fit[];
  readonly reach: number;
}

type Captured = { readonly label: string; readonly value: unknown; readonly before: Captured } | undefined;
type Found = (at: number, captured: Captured) => void;

/**
 * Reads one text's tokens by a grammar. Every fit of a part at a token is found once and kept, so the work is linear
 * in the number of tokens for rows of bounded length.
 */
export class Parse {
  readonly #kept = new Map<string, (Kept | undefined)[]>();
  readonly #signatures: (Signature | undefined)[] = [];
  readonly #grammar: Grammar;
  readonly #tokens: readonly Token[];
  #reach = 0;

  constructor(grammar: Grammar, tokens: readonly Token[]) {
    this.#grammar = grammar;
    this.#tokens = tokens;
  }

  /** The fits of a part that begin at a token, longest first; of rows that end together the first listed wins. */
  fits(part: string, at: number): readonly Fit[] {
    return this.#keepAt(part, at).fits;
  }

  /** The last token that the fits of a part at a token depend on. */
  reachOf(part: string, at: number): number {
    return this.#keepAt(part, at).reach;
  }

  #keepAt(part: string, at: number): Kept {
    const kept = this.#keptOf(part);
    const known = kept[at];
    if (known) {
      this.#look(known.reach);
      return known;
    }
    const before = this.#reach;
    this.#reach = at;
    const fits = this.#read(part, at);
    const found = { fits, reach: this.#reach };
    kept[at] = found;
    this.#look(before);
    return found;
  }

  #look(at: number): void {
    if (at > this.#reach) this.#reach = at;
  }

  #keptOf(part: string): (Kept | undefined)[] {
    const known = this.#kept.get(part);
    if (known) return known;
    const kept: (Kept | undefined)[] = [];
    this.#kept.set(part, kept);
    return kept;
  }

  #read(part: string, at: number): readonly Fit[] {
    const token = this.#tokens[at];
    if (!token) return none;
    const table = this.#grammar.tables.get(part);
    if (table) return this.#readTable(table, at);
    const terminal = this.#grammar.terminals.get(part);
    if (terminal) {
      const value = terminal(token);
      return value === undefined ? none : [{ end: at + 1, value }];
    }
    const run = this.#grammar.scanners.get(part)?.(this.#tokens, at) ?? null;
    if (run === null) return none;
    // A run ends at a token that is not of it.
    this.#look(run.end);
    return [run];
  }

  #readTable(table: Table, at: number): readonly Fit[] {
    const rows = table.rowsFor(this.#signatureAt(at));
    if (rows.length === 0) return none;
    const fits: Fit[] = [];
    for (const row of rows)
      this.#match(row.pattern, { at, captured: undefined }, (end, captured) => {
        if (fits.some((fit) => fit.end === end)) return;
        const value = row.build(record(captured));
        if (value !== undefined) fits.push({ end, value });
      });
    return fits.sort((a, b) => b.end - a.end);
  }

  #signatureAt(at: number): Signature {
    const known = this.#signatures[at];
    if (known) return known;
    const token = this.#tokens[at];
    if (!token) throw new Error('A row was looked for beyond the last token.');
    const signature = this.#grammar.signatureOf(token);
    this.#signatures[at] = signature;
    return signature;
  }

  #match(pattern: Pattern, { at, captured }: { at: number; captured: Captured }, found: Found): void {
    this.#look(at);
    switch (pattern.kind) {
      case 'word':
        if (this.#tokens[at]?.word === pattern.word) found(at + 1, captured);
        return;
      case 'glue':
        if (this.#tokens[at]?.glued) found(at, captured);
        return;
      case 'part':
        for (const { end, value } of this.fits(pattern.part, at))
          found(end, { label: pattern.label, value, before: captured });
        return;
      case 'maybe':
        this.#match(pattern.of, { at, captured }, found);
        found(at, captured);
        return;
      case 'any':
        for (const of of pattern.of) this.#match(of, { at, captured }, found);
        return;
      case 'all':
        this.#matchAll(pattern.of, 0, { at, captured }, found);
    }
  }

  #matchAll(
    of: readonly Pattern[],
    index: number,
    state: { at: number; captured: Captured },
    found: Found,
  ): void {
    const next = of[index];
    if (!next) found(state.at, state.captured);
    else this.#match(next, state, (at, captured) => this.#matchAll(of, index + 1, { at, captured }, found));
  }
}

function record(captured: Captured): Readonly<Record<string, unknown>> {
  const captures: Record<string, unknown> = {};
  for (let one = captured; one; one = one.before) captures[one.label] = one.value;
  return captures;
}
