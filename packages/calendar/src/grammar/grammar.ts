import { firstOf } from './first.ts';
import type { Pattern } from './pattern.ts';
import { parsePattern } from './pattern.ts';
import type { Rule } from './rule.ts';
import type { Token } from './token.ts';

/** What a single token means to a part of the grammar; undefined when it means nothing to it. */
export type Terminal = (token: Token) => unknown;

/** Reads a run of tokens that no table could list, or finds none. */
export type Scanner = (
  tokens: readonly Token[],
  at: number,
) => { readonly end: number; readonly value: unknown } | undefined;

/** The parts of a grammar: those read from one token or a run, and tables of rules over words and other parts. */
export interface Parts {
  readonly terminals: Readonly<Record<string, Terminal>>;
  readonly scanners: Readonly<Record<string, Scanner>>;
  readonly tables: Readonly<Record<string, readonly Rule<unknown>[]>>;
}

/** One row, compiled. Rows keep the order of their table. */
interface Row {
  readonly order: number;
  readonly pattern: Pattern;
  readonly build: Rule<unknown>['build'];
}

/** A grammar ready to parse with. */
export interface Grammar {
  readonly terminals: ReadonlyMap<string, Terminal>;
  readonly scanners: ReadonlyMap<string, Scanner>;
  readonly tables: ReadonlyMap<string, Table>;
  /** Under which keys tables list the rows that can begin with a token. Tokens alike share one signature. */
  readonly signatureOf: (token: Token) => Signature;
}

/** What a token can begin, as keys; one object for all tokens alike, so that tables can keep their answers by it. */
export interface Signature {
  readonly keys: readonly string[];
}

/** One part's rows, found by what a token can begin. */
export interface Table {
  readonly rowsFor: (signature: Signature) => readonly Row[];
}

/** Compiles the parts. Throws when a row names no such part, may fit nothing, begins with its own table. */
export function grammarOf({ terminals, scanners, tables }: Parts): Grammar {
  const rows = new Map(Object.entries(tables).map(([part, rules]) => [part, rules.map(compiled)]));
  const starts = new Map<Row, ReadonlySet<string>>();
  const open = new Set<string>();

  function startsOfPart(part: string): ReadonlySet<string> {
    if (part in terminals) return new Set([terminalKey(part)]);
    if (part in scanners) return new Set([anyKey]);
    const own = rows.get(part);
    if (!own) throw new Error(`The grammar has no part {${part}}.`);
    if (open.has(part)) throw new Error(`A row of {${part}} can begin with {${part}} itself.`);
    open.add(part);
    const keys = new Set(own.flatMap((row) => [...startsOfRow(row)]));
    open.delete(part);
    return keys;
  }

  function startsOfRow(row: Row): ReadonlySet<string> {
    const known = starts.get(row);
    if (known) return known;
    const first = firstOf(row.pattern);
    if (first.empty) throw new Error(`A row may fit no words at all: ${JSON.stringify(row.pattern)}.`);
    const keys = new Set([...first.words, ...[...first.parts].flatMap((part) => [...startsOfPart(part)])]);
    starts.set(row, keys);
    return keys;
  }

  return {
    terminals: new Map(Object.entries(terminals)),
    scanners: new Map(Object.entries(scanners)),
    tables: new Map([...rows].map(([part, own]) => [part, tableOf(byKey(own, startsOfRow))])),
    signatureOf: signatures(
      terminals,
      new Set([...rows.values()].flat().flatMap((row) => [...startsOfRow(row)])),
    ),
  };
}

/** The key under which a table lists the rows that can begin with any token. */
const anyKey = '{}';

/** The key under which a table lists the rows that begin with a terminal. */
function terminalKey(part: string): string {
  return `{${part}}`;
}

function compiled({ pattern, build }: Rule<unknown>, order: number): Row {
  return { order, pattern: parsePattern(pattern), build };
}

function byKey(
  rows: readonly Row[],
  startsOfRow: (row: Row) => ReadonlySet<string>,
): ReadonlyMap<string, readonly Row[]> {
  const table = new Map<string, Row[]>();
  for (const row of rows)
    for (const key of startsOfRow(row)) {
      const listed = table.get(key);
      if (listed) listed.push(row);
      else table.set(key, [row]);
    }
  return table;
}

const noRows: readonly Row[] = [];

function tableOf(rows: ReadonlyMap<string, readonly Row[]>): Table {
  const kept = new WeakMap<Signature, readonly Row[]>();
  return {
    rowsFor(signature) {
      const known = kept.get(signature);
      if (known) return known;
      const found = new Set(signature.keys.flatMap((key) => rows.get(key) ?? noRows));
      const inOrder = [...found].sort((a, b) => a.order - b.order);
      kept.set(signature, inOrder);
      return inOrder;
    },
  };
}

/** Words that no row begins with are all alike, so a text of any size has few signatures. */
function signatures(terminals: Parts['terminals'], starts: ReadonlySet<string>): (token: Token) => Signature {
  const kept = new Map<string, Signature>();
  return (token) => {
    const keys = [token.word, anyKey].filter((key) => starts.has(key));
    for (const [part, terminal] of Object.entries(terminals)) {
      const key = terminalKey(part);
      if (starts.has(key) && terminal(token) !== undefined) keys.push(key);
    }
    const name = keys.join(' ');
    const known = kept.get(name);
    if (known) return known;
    const signature = { keys };
    kept.set(name, signature);
    return signature;
  };
}
