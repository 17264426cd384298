import type { SignedIn } from '@candour/record';

/** What a script calls people, bodies, documents and matters, and what the record calls them. */
export class Names {
  readonly #ids: Map<string, string>;

  constructor(ids: Iterable<readonly [string, string]>) {
    this.#ids = new Map(ids);
  }

  call(name: string, id: string): void {
    this.#ids.set(name, id);
  }

  get(name: string): string {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`The script names ${name}, which it has not introduced.`);
    return id;
  }

  /** A value of the script with ids in the place of `@name` and numbers in that of `#name`, however deep they stand. */
  resolve(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.resolve(one));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, this.resolve(one)]));
    if (typeof value !== 'string') return value;
    if (value.startsWith('@')) return this.get(value.slice(1));
    return value.startsWith('#') ? Number(this.get(value)) : value;
  }

  /** A person of the script as if they had signed in just now. */
  signIn(name: string, now: Date): SignedIn {
    return { person: this.get(name), administrator: false, confirmedAt: now.toISOString(), scopes: null };
  }
}
