import type { Bodies } from '@candour/pathways';
import type { ShownEntry } from '@candour/record';

/** What an entry may say, as far as its reader may know: every part of it may be withheld. */
type Said = {
  readonly [K in keyof Bodies]: Partial<Bodies[K]>;
} & {
  readonly 'matter-described': { readonly classification?: string; readonly title?: string | null };
  readonly 'matter-linked': { readonly to?: string; readonly relation?: string; readonly because?: string };
  readonly 'glass-reviewed': { readonly found?: string; readonly because?: string };
};

/** The body of an entry of a kind. */
export function bodyOf<Kind extends keyof Said>({ body }: ShownEntry, _kind: Kind): Said[Kind] {
  return (body ?? {}) as Said[Kind];
}

/** Somebody whom an entry about who may see a matter names. */
export function personIn({ body }: ShownEntry): string | undefined {
  const { person } = (body ?? {}) as { readonly person?: string };
  return person;
}
