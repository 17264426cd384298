import { dayInLondon } from '@candour/calendar';
import type { Definition, DueValue, FieldValue, Move } from '@candour/pathways';
import type { Due, Preview, ShownMatter, Words } from '@candour/record';
import { listActs } from '../acts.ts';

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

interface Limit {
  readonly title: Words;
  readonly until: string;
}

/**
 * The days filled in that pass what was promised or asked for: a clock that runs until a day somebody gave, a day that an
 * earlier act stated beforehand, a day in the words of a document. A clock of the pathway’s own is no promise: who is
 * asked to think again without cause stops thinking.
 */
export function listPassedDates(filling: Filling): readonly PassedDate[] {
  const { move, fields } = filling;
  const limits = [...clockLimits(filling), ...statedLimits(filling), ...documentLimits(filling.matter)];
  return Object.entries(fields).flatMap(([name, value]) => {
    const field = move.fields?.[name];
    const day = field && lastDayOf(field.type, value);
    if (field === undefined || day === undefined) return [];
    return limits
      .filter(({ until }) => day > until)
      .map(({ title, until }) => ({ field: field.title, day, limit: title, until }));
  });
}

function clockLimits({ matter, preview }: Filling): readonly Limit[] {
  const running = preview.dues.filter(({ fresh }) => !fresh);
  return [...running, ...preview.ended]
    .filter((due) => isPromise(matter.definition, due))
    .flatMap(({ clockTitle, due }) => (due === null ? [] : [{ title: clockTitle, until: due }]));
}

/**
 * The days that lay ahead when the last act of another move stated them, where clocks count from that move: the date in
 * a recommendation as it was sent, say. A plan made anew is compared by the clock of the plan before.
 */
function statedLimits({ matter, move }: Filling): readonly Limit[] {
  const { moves, clocks } = matter.definition;
  const counted = new Set(
    Object.values(clocks).flatMap(({ from }) =>
      typeof from === 'object' && 'move' in from ? [from.move] : [],
    ),
  );
  const last = new Map(
    listActs(matter)
      .filter((act) => !act.withdrawn && counted.has(act.move) && moves[act.move] !== move)
      .map((act) => [act.move, act]),
  );
  return [...last.values()].flatMap((act) =>
    Object.entries(act.fields).flatMap(([name, value]) => {
      const field = moves[act.move]?.fields?.[name];
      const day = field && lastDayOf(field.type, value);
      const isAhead = day !== undefined && day > dayInLondon(act.happenedAt);
      return field !== undefined && isAhead ? [{ title: field.title, until: day }] : [];
    }),
  );
}

const inDocument: Words = { en: 'The day in the document', cy: 'Y diwrnod yn y ddogfen' };

function documentLimits({ items }: ShownMatter): readonly Limit[] {
  const dues = [...(items?.recommendations ?? []), ...(items?.commitments ?? [])].map(({ due }) => due);
  return dues.flatMap((due) => {
    const { latest = null } = (due ?? {}) as Partial<DueValue>;
    return latest === null ? [] : [{ title: inDocument, until: latest }];
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
