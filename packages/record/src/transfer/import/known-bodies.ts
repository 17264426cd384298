import type { Database, Json } from '@candour/ledger';

/** Which body a name in a source means. It is never guessed: another spelling is another name until a person says so. */
export interface NamedBody {
  readonly raw: string;
  readonly body: string | null;
  readonly method: 'name' | 'alias' | 'none';
}

interface BodyRow {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The bodies that the record knows, by every name they have. */
export class KnownBodies {
  readonly #byName = new Map<string, BodyRow>();
  readonly #byAlias = new Map<string, string | null>();

  static async load(database: Database): Promise<KnownBodies> {
    const { rows } = await database.query<BodyRow>('select id, name, aliases from record.body order by id');
    const known = new KnownBodies();
    for (const row of rows) known.add(row);
    return known;
  }

  /** An alias that two bodies have means neither. */
  add(body: BodyRow): void {
    this.#byName.set(body.name.toLowerCase(), body);
    for (const alias of body.aliases) {
      const other = this.#byAlias.get(alias);
      this.#byAlias.set(alias, other === undefined || other === body.id ? body.id : null);
    }
  }

  resolve(raw: string): NamedBody {
    const named = this.#byName.get(raw.toLowerCase());
    if (named?.name === raw) return { raw, body: named.id, method: 'name' };
    const aliased = this.#byAlias.get(raw) ?? null;
    return { raw, body: aliased, method: aliased === null ? 'none' : 'alias' };
  }

  /** A body that has this name already, however its letters are written: two bodies never share one. */
  findNamesake(name: string): BodyRow | undefined {
    return this.#byName.get(name.toLowerCase());
  }
}

export function asJson({ raw, body, method }: NamedBody): Json {
  return { raw, body, method };
}
