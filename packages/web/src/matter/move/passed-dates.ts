import type { Definition, DueValue, FieldValue, Move } from '@candour/pathways';
import type { Due, Preview, ShownMatter, Words } from '@candour/record';

/** A day that was filled in and lies after what it is held to. */
export interface PassedDate {
  readonly field: Words;
  readonly day: string;
  /** What it is held to, and until when. */
  readonly limit: Words;
  readonly until: string;
}

interface Filling {
  readonly matter: ShownMatter;
  readonly move: Move;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly preview: Preview;
}

/**
 * The days filled in that pass what was promised (a clock that runs until a day somebody gave) or what a clock allows
 * that goes on running after the move. A clock that the move ends is kept by making it, whatever day is filled in.
 */
export function listPassedDates({ matter, move, fields, preview }: Filling): readonly PassedDate[] {
  const running = preview.dues.filter(({ fresh }) => !fresh);
  const promised = preview.ended.filter((due) => isPromise(matter.definition, due));
  const limits = [...running, ...promised].filter(({ due }) => due !== null);
  return Object.entries(fields).flatMap(([name, value]) => {
    const field = move.fields?.[name];
    const day = field && lastDayOf(field.type, value);
    if (field === undefined || day === undefined) return [];
    return limits
      .filter(({ due }) => due !== null && day > due)
      .map(({ clockTitle, due }) => ({ field: field.title, day, limit: clockTitle, until: due ?? '' }));
  });
}

function isPromise({ clocks }: Definition, { clock }: Due): boolean {
  const definition = clocks[clock];
  return definition?.runs === 'until-field' || definition?.basis.kind === 'promise';
}

function lastDayOf(type: string, value: FieldValue): string | undefined {
  const values = Array.isArray(value) ? value : [value];
  const days = values.flatMap((one) => {
    if (type === 'date') return [String(one)];
    return type === 'due' ? ((one as DueValue).latest ?? []) : [];
  });
  return days.toSorted().at(-1);
}
