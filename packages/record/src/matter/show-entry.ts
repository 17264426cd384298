import type { FieldClass } from '@candour/access';
import type { Json } from '@candour/ledger';
import type { Definition, Matter } from '@candour/pathways';
import { redact } from '../need-to-know/redact.ts';
import type { TimelineEntry } from './list-timeline.ts';
import { isMatterKind } from './matter-entries.ts';

/** An entry as one caller may see it: what they may not read is absent, and counted. */
export interface ShownEntry extends TimelineEntry {
  readonly withheld: number;
}

interface Shown {
  readonly definition: Definition;
  readonly matter: Matter;
  readonly readable: readonly FieldClass[];
}

type Fields = Readonly<Record<string, Json>>;
type Body = Pick<TimelineEntry, 'kind' | 'body'>;

export function showEntry(entry: TimelineEntry, shown: Shown): ShownEntry {
  if (entry.body === null) return { ...entry, withheld: 0 };
  if (isMatterKind(entry.kind)) return { ...entry, ...showBody(entry, shown) };
  // Of the entries beside the engine's, what is wholly public is shown to all, and the rest to those who work on it.
  const isShown = entry.classification === 'public' || shown.readable.includes('restricted');
  return isShown ? { ...entry, withheld: 0 } : { ...entry, body: null, withheld: 1 };
}

/** The body of an entry of the engine: its structure, and what may be read of its fields and of what people wrote. */
export function showBody(
  entry: Body,
  { definition, matter, readable }: Shown,
): { readonly body: Json; readonly withheld: number } {
  const { fields, because, late, spawns, ...structure } = (entry.body ?? {}) as Fields;
  const words = redact(defined({ because, late }), {}, readable);
  const filled = redact((fields ?? {}) as Fields, fieldsOf(entry, definition, matter), readable);
  const spawned = showSpawned((spawns ?? []) as readonly Spawned[], { entry, definition, readable });
  const shown = {
    ...structure,
    ...words.fields,
    ...(fields !== undefined && { fields: filled.fields }),
    ...(spawns !== undefined && { spawns: spawned.spawns }),
  };
  return { body: shown, withheld: words.withheld + filled.withheld + spawned.withheld };
}

type Spawned = Fields & { readonly pathway: string; readonly relation: string };

/** Of each matter that an act spawns, the value of the field that it is for, where that field may be read. */
function showSpawned(
  spawns: readonly Spawned[],
  { entry, definition, readable }: Pick<Shown, 'definition' | 'readable'> & { readonly entry: Body },
): { readonly spawns: Json; readonly withheld: number } {
  const { move } = entry.body as { readonly move?: string };
  const made = move === undefined ? undefined : definition.moves[move];
  let withheld = 0;
  const shown = spawns.map(({ value, ...spawned }) => {
    const { each } =
      made?.spawns?.find((one) => one.pathway === spawned.pathway && one.relation === spawned.relation) ?? {};
    const named = redact(
      each === undefined || value === undefined ? {} : { [each]: value },
      made?.fields ?? {},
      readable,
    );
    withheld += named.withheld;
    return named.withheld > 0 || value === undefined ? spawned : { ...spawned, value };
  });
  return { spawns: shown, withheld };
}

function defined(values: Readonly<Record<string, Json | undefined>>): Fields {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** The fields of the move that was made; of a correction, those of the act it corrects. */
function fieldsOf({ kind, body }: Body, definition: Definition, { acts }: Matter) {
  const { move, act } = body as { readonly move?: string; readonly act?: number };
  const name = kind === 'act-corrected' ? acts.find(({ seq }) => seq === act)?.move : move;
  return (name === undefined ? undefined : definition.moves[name]?.fields) ?? {};
}
