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

/** What people write in words of their own, and the values they fill in: everything else an entry of a matter has is structure. */
const ownWords = { because: {}, late: {}, fields: {} } as const;

export function showEntry(entry: TimelineEntry, { definition, matter, readable }: Shown): ShownEntry {
  if (entry.body === null) return { ...entry, withheld: 0 };
  if (!isMatterKind(entry.kind)) return showOther(entry, readable);
  const body = entry.body as Fields;
  const structure = Object.entries(body).filter(([name]) => !Object.hasOwn(ownWords, name));
  const words = Object.entries(body).filter(([name]) => name === 'because' || name === 'late');
  const told = redact(Object.fromEntries(words), {}, readable);
  const fields = redact((body['fields'] ?? {}) as Fields, fieldsOf(entry, definition, matter), readable);
  return {
    ...entry,
    body: {
      ...Object.fromEntries(structure),
      ...told.fields,
      ...(body['fields'] !== undefined && { fields: fields.fields }),
    },
    withheld: told.withheld + fields.withheld,
  };
}

/** Of the entries beside the engine's, what is wholly public is shown to all, and the rest to those who work on it. */
function showOther(entry: TimelineEntry, readable: readonly FieldClass[]): ShownEntry {
  const isShown = entry.classification === 'public' || readable.includes('restricted');
  return isShown ? { ...entry, withheld: 0 } : { ...entry, body: null, withheld: 1 };
}

/** The fields of the move that was made; of a correction, those of the act it corrects. */
function fieldsOf({ kind, body }: TimelineEntry, definition: Definition, { acts }: Matter) {
  const { move, act } = body as { readonly move?: string; readonly act?: number };
  const name = kind === 'act-corrected' ? acts.find(({ seq }) => seq === act)?.move : move;
  return (name === undefined ? undefined : definition.moves[name]?.fields) ?? {};
}
