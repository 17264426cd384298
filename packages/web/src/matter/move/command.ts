import type { FieldValue } from '@candour/pathways';
import type { MatterCommand, Refusal } from '@candour/record';
import { errorOf, type Filled, type FormError } from '../../http/form.ts';
import { controlOf, readAnswer } from './answers.ts';
import type { MoveForm } from './form.tsx';
import { readMoment } from './read-moment.ts';

type MoveCommand = Extract<MatterCommand, { readonly do: 'move' }>;

/** What a form asks for, or what is wrong with how it was filled in. */
export interface ReadMove {
  readonly command: MoveCommand;
  readonly errors: readonly FormError[];
}

/** The move as it was filled in. `now` bounds a day without a time. */
export function readMove({ matter, name, move, filled }: MoveForm, now: string): ReadMove {
  const answers = Object.entries(move.fields ?? {}).map(([field, definition]) => ({
    field,
    ...readAnswer(filled, field, definition),
  }));
  const moment = readMoment(filled, { now, openedAt: matter.openedAt });
  const fields = answers.flatMap(({ field, value }): readonly [string, FieldValue][] =>
    value === undefined ? [] : [[field, value]],
  );
  return {
    command: {
      do: 'move',
      move: name,
      fields: Object.fromEntries(fields),
      ...(moment.at !== undefined && { happenedAt: moment.at }),
      ...optional(filled, 'late-because', 'lateBecause'),
      ...optional(filled, 'owner', 'owner'),
      ...optional(filled, 'behalf', 'onBehalfOf'),
    },
    errors: [...answers.flatMap(({ errors }) => errors), ...moment.errors],
  };
}

function optional<Name extends string>(filled: Filled, name: string, as: Name) {
  const value = filled.find(name);
  return (value === undefined ? {} : { [as]: value }) as { readonly [N in Name]?: string };
}

const places: Readonly<Record<string, string>> = {
  happenedAt: 'happened-day',
  lateBecause: 'late-because',
  owner: 'owner',
  onBehalfOf: 'behalf',
};

/**
 * What the record refused, beside the controls of the form. A field may be called what the engine calls a place of its
 * own: refusals of fields are told by their codes.
 */
export function errorsOfMove(refusals: readonly Refusal[], { move }: MoveForm): readonly FormError[] {
  return refusals.map((refusal) => {
    const { code, at } = refusal;
    const field = at !== undefined && aboutFields.has(code) ? move.fields?.[at] : undefined;
    if (field !== undefined && at !== undefined) return errorOf(refusal, controlOf(at, field));
    return errorOf(refusal, (at !== undefined && places[at]) || null);
  });
}

const aboutFields: ReadonlySet<string> = new Set([
  'field-unknown',
  'field-missing',
  'field-not-of-type',
  'field-not-a-choice',
  'act-not-on-record',
]);
