import { type PGlite, parse, protocol } from '@electric-sql/pglite';
import type { SqlRow } from '../sql/row.ts';
import type { Statement } from '../sql/statement.ts';

const { serialize } = protocol;

/**
 * Statements the database parses and plans once, each then sent in one message: the driver's own `query` parses anew
 * and goes to and fro six times. Only for use inside a transaction, which is what keeps everybody else's SQL away.
 */
export class PreparedStatements {
  readonly #pglite: PGlite;
  readonly #prepared = new Set<string>();

  constructor(pglite: PGlite) {
    this.#pglite = pglite;
  }

  async ask({ name, sql }: Statement, values: readonly unknown[]): Promise<readonly SqlRow[]> {
    if (!this.#prepared.has(name)) {
      await this.#send([serialize.parse({ name, text: sql })]);
      this.#prepared.add(name);
    }
    const messages = await this.#send([
      serialize.bind({ statement: name, values: values.map(printValue) }),
      serialize.describe({ type: 'P' }),
      serialize.execute(),
    ]);
    const [result] = parse.parseResults([...messages], this.#pglite.parsers);
    return (result?.rows ?? []) as SqlRow[];
  }

  #send(messages: readonly Uint8Array[]): ReturnType<PGlite['execProtocolStream']> {
    const all = Buffer.concat([...messages, serialize.sync()]);
    return this.#pglite.runExclusive(() => this.#pglite.execProtocolStream(all, { syncToFs: false }));
  }
}

function printValue(value: unknown): string | Uint8Array | null {
  return value === null || value instanceof Uint8Array ? value : String(value);
}
