import type { Grammar, Row } from './grammar.ts';
import { anyKey, terminalKey } from './grammar.ts';
import type { Pattern } from './pattern.ts';
import type { Token } from './token.ts';

/** A fit of a part: the index after its last token, and its meaning. */
export interface Fit {
  readonly end: number;
  readonly value: unknown;
}

type Captured = { readonly label: string; readonly value: unknown; readonly before: Captured } | undefined;
type Found = (at: number, captured: Captured) => void;

/**
 * Reads one text's tokens by a grammar. Every fit of a part at a token is found once and kept, so the work is linear
 * in the number of tokens for rows of bounded length.
 */
export class Parse {
  readonly #kept = new Map<string, Map<number, readonly Fit[]>>();
  readonly #keys: (readonly string[] | undefined)[] = [];
  readonly #grammar: Grammar;
  readonly #tokens: readonly Token[];

  constructor(grammar: Grammar, tokens: readonly Token[]) {
    this.#grammar = grammar;
    this.#tokens = tokens;
  }

  /** The fits of a part that begin at a token, longest first; of rows that end together the first listed wins. */
  fits(part: string, at: number): readonly Fit[] {
    const kept = this.#kept.get(part) ?? new Map<number, readonly Fit[]>();
    this.#kept.set(part, kept);
    const known = kept.get(at);
    if (known) return known;
    const found = this.#read(part, at);
    kept.set(at, found);
    return found;
  }

  #read(part: string, at: number): readonly Fit[] {
    const token = this.#tokens[at];
    if (!token) return [];
    const terminal = this.#grammar.terminals.get(part);
    if (terminal) {
      const value = terminal(token);
      return value === undefined ? [] : [{ end: at + 1, value }];
    }
    const scanner = this.#grammar.scanners.get(part);
    if (scanner) {
      const run = scanner(this.#tokens, at);
      return run ? [run] : [];
    }
    const byEnd = new Map<number, unknown>();
    for (const row of this.#rowsAt(part, at))
      this.#match(row.pattern, { at, captured: undefined }, (end, captured) => {
        if (byEnd.has(end)) return;
        const value = row.build(record(captured));
        if (value !== undefined) byEnd.set(end, value);
      });
    return [...byEnd].map(([end, value]) => ({ end, value })).sort((a, b) => b.end - a.end);
  }

  #rowsAt(part: string, at: number): readonly Row[] {
    const table = this.#grammar.tables.get(part);
    const rows = new Set<Row>();
    for (const key of this.#keysAt(at)) for (const row of table?.get(key) ?? []) rows.add(row);
    return rows.size < 2 ? [...rows] : [...rows].sort((a, b) => a.order - b.order);
  }

  #keysAt(at: number): readonly string[] {
    const known = this.#keys[at];
    if (known) return known;
    const token = this.#tokens[at];
    const keys: string[] = token ? [token.word, anyKey] : [];
    if (token)
      for (const [part, terminal] of this.#grammar.terminals)
        if (terminal(token) !== undefined) keys.push(terminalKey(part));
    this.#keys[at] = keys;
    return keys;
  }

  #match(pattern: Pattern, { at, captured }: { at: number; captured: Captured }, found: Found): void {
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
