import type { FieldValues } from '@candour/pathways';
import type { ShownEntry, ShownMatter } from '@candour/record';
import { oncePer } from '../view/once-per.ts';

/** An act of a matter as its reader may know it, after any correction. */
export interface KnownAct {
  readonly seq: number;
  readonly move: string;
  readonly fields: FieldValues;
  readonly by: string;
  readonly happenedAt: string;
  readonly withdrawn: boolean;
  /** The entries that corrected it, in order. */
  readonly corrections: readonly number[];
}

interface Done {
  readonly move: string;
  readonly fields?: FieldValues;
}

interface Corrected {
  readonly act: number;
  readonly how: 'replaced' | 'withdrawn';
  readonly fields?: FieldValues;
  readonly happenedAt?: string;
}

/** The acts of a matter in the order in which they were recorded. Those whose content was erased are left out. */
export function listActs({ timeline }: Pick<ShownMatter, 'timeline'>): readonly KnownAct[] {
  return actsIn(timeline);
}

const actsIn = oncePer((timeline: ShownMatter['timeline']): readonly KnownAct[] => {
  const acts = new Map<number, KnownAct>();
  for (const entry of timeline) {
    if (entry.body === null) continue;
    if (entry.kind === 'act-done') acts.set(entry.seq, begin(entry));
    if (entry.kind !== 'act-corrected') continue;
    const correction = entry.body as unknown as Corrected;
    const act = acts.get(correction.act);
    if (act !== undefined) acts.set(act.seq, correct(act, correction, entry.seq));
  }
  return [...acts.values()];
});

function begin({ seq, actor, body, happenedAt, recordedAt }: ShownEntry): KnownAct {
  const { move, fields = {} } = body as unknown as Done;
  const at = happenedAt.earliest ?? recordedAt;
  return { seq, move, fields, by: actor, happenedAt: at, withdrawn: false, corrections: [] };
}

function correct(act: KnownAct, { how, fields, happenedAt }: Corrected, by: number): KnownAct {
  return {
    ...act,
    fields: fields ?? act.fields,
    happenedAt: happenedAt ?? act.happenedAt,
    withdrawn: act.withdrawn || how === 'withdrawn',
    corrections: [...act.corrections, by],
  };
}
