import type { Refusal, Words } from '@candour/record';
import type { PageContext } from './pages.ts';

/** What was filled in, as sent: by the name of the field, in the order in which it came. */
export class Filled {
  readonly #values: ReadonlyMap<string, readonly string[]>;

  constructor(values: ReadonlyMap<string, readonly string[]>) {
    this.#values = values;
  }

  /** The value without the space around it; empty where nothing was sent. */
  get(name: string): string {
    return this.#values.get(name)?.[0]?.trim() ?? '';
  }

  /** Undefined where it was left empty. */
  find(name: string): string | undefined {
    return this.get(name) || undefined;
  }

  /** All values under one name, the empty ones left out. */
  all(name: string): readonly string[] {
    return (this.#values.get(name) ?? []).map((value) => value.trim()).filter((value) => value !== '');
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  names(): readonly string[] {
    return [...this.#values.keys()];
  }
}

export const nothingFilled = new Filled(new Map());

// Nobody types them and no database keeps all of them: a form that holds one was not filled in by hand.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is sought.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const asTyped = (value: string): string => value.replaceAll('\r\n', '\n').replaceAll(unwritable, '');

/** What a form sent; files are left out. Line ends are as people type them, and characters nobody types are gone. */
export async function readForm(c: PageContext): Promise<Filled> {
  const values = new Map<string, string[]>();
  for (const [name, value] of await c.req.formData()) {
    if (typeof value !== 'string') continue;
    values.set(name, [...(values.get(name) ?? []), asTyped(value)]);
  }
  return new Filled(values);
}

/** What stands in an address after the question mark, as what was filled in. */
export function readQuery(c: PageContext): Filled {
  const asked = Object.entries(c.req.queries());
  return new Filled(new Map(asked.map(([name, values]) => [name, values.map(asTyped)])));
}

/** Something that is wrong, and the field it is wrong with; null where it is no one field. */
export interface FormError {
  readonly at: string | null;
  readonly message: Words;
  /** Whether confirming who they are mends it: the summary then leads to where that is done. */
  readonly asksToConfirm?: boolean;
}

/** What the record refused, beside the fields of a form; `nameOf` says which field a place of a refusal is. */
export function errorsOf(
  refusals: readonly Refusal[],
  nameOf: (at: string) => string | null = (at) => at,
): readonly FormError[] {
  return refusals.map((refusal) => errorOf(refusal, refusal.at === undefined ? null : nameOf(refusal.at)));
}

/** Whether a form that was refused is to be shown again, for its sender to confirm who they are first. */
export function asksToConfirm(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => code === 'confirmation-needed');
}

/** One refusal, at the field it is about. That they must confirm who they are is about none. */
export function errorOf({ code, message }: Refusal, at: string | null): FormError {
  return code === 'confirmation-needed' ? { at: null, message, asksToConfirm: true } : { at, message };
}

/** Of a page with a form: as it is asked for, as it is refused, and as it waits for somebody to confirm who they are. */
export function statusOf(errors: readonly FormError[]): 200 | 403 | 422 {
  if (errors.length === 0) return 200;
  return errors.some(({ asksToConfirm }) => asksToConfirm) ? 403 : 422;
}

/** The sentence for a field, if something is wrong with it. */
export function errorAt(errors: readonly FormError[], name: string): Words | undefined {
  return errors.find(({ at }) => at === name)?.message;
}
