import type { Field, FieldValue } from '@candour/pathways';
import type { Words } from '@candour/record';
import type { Filled, FormError } from '../../http/form.ts';
import { type ReadDay, readDay } from '../../http/read-day.ts';
import { answerWords as words } from './answer-words.ts';

/**
 * What the control of a field is called in a form. Fields of different kinds begin differently, so that no field’s
 * day, month or year has the name of another field.
 */
export function controlOf(name: string, { type }: Field): string {
  return `${type === 'date' ? 'd' : type === 'due' ? 'w' : 'f'}-${name}`;
}

/** The id that an error of a field leads to: of its first control. */
export function firstControl(name: string, field: Field): string {
  const control = controlOf(name, field);
  if (field.type === 'date') return `${control}${field.many ? '-1' : ''}-day`;
  return field.type === 'due' ? `${control}${field.many ? '-1' : ''}-words` : control;
}

/** How many empty places are offered for a list of days. */
const spare = 3;

/** The controls of a list of days: as many as are filled in, and some more. */
export function placesOf(filled: Filled, control: string): readonly string[] {
  const numbers = filled.names().flatMap((name) => {
    const [, number] = new RegExp(`^${control}-(\\d+)-`).exec(name) ?? [];
    return number === undefined ? [] : [Number(number)];
  });
  const places =
    Math.max(0, ...numbers.filter((number) => number <= 200)) + (numbers.length === 0 ? spare : 0);
  return Array.from({ length: places }, (_, at) => `${control}-${at + 1}`);
}

interface Answer {
  readonly value?: FieldValue | undefined;
  readonly errors: readonly FormError[];
}

/** What was filled in for a field, as the engine takes it, or what is wrong with how it was written. */
export function readAnswer(filled: Filled, name: string, field: Field): Answer {
  const control = controlOf(name, field);
  if (field.type === 'date' || field.type === 'due') return readDays(filled, control, field);
  const given = field.many
    ? filled.all(control).flatMap((value) => (isTyped(field) ? value.split('\n') : [value]))
    : filled.all(control).slice(0, 1);
  const values = given.map((one) => one.trim()).filter((one) => one !== '');
  const read = values.map((value) => readOne(value, field));
  const wrong = read.indexOf(undefined);
  if (wrong !== -1) return { errors: [{ at: control, message: named(words.noNumber, field) }] };
  return field.many
    ? { value: read as readonly (string | number)[], errors: [] }
    : { value: read[0], errors: [] };
}

/** Whether a list of it is written line by line, and not chosen. */
export function isTyped({ type }: Field): boolean {
  return type === 'text' || type === 'long-text' || type === 'office' || type === 'number';
}

/** Undefined for what is no number where one is asked for. */
function readOne(value: string, { type }: Field): string | number | boolean | undefined {
  if (type === 'yes-no') return value === 'yes';
  if (type !== 'number' && type !== 'act') return value;
  const number = Number(value.replaceAll(/[\s,]/g, ''));
  return Number.isFinite(number) ? number : undefined;
}

function readDays(filled: Filled, control: string, field: Field): Answer {
  const read = field.type === 'date' ? readDate : readDue;
  const answers = (field.many ? placesOf(filled, control) : [control]).map((place) =>
    read(filled, place, field),
  );
  const errors = answers.flatMap((answer) => answer.errors);
  const values = answers.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: field.many ? (values as readonly string[]) : values[0], errors };
}

function readDate(filled: Filled, control: string, field: Field): Answer {
  const read = readDay(filled, control);
  if (read.kind === 'no-day')
    return { errors: [{ at: `${control}-day`, message: named(words.noDay, field) }] };
  return read.kind === 'empty' ? { errors: [] } : { value: read.day, errors: [] };
}

function readDue(filled: Filled, control: string, field: Field): Answer {
  const said = filled.find(`${control}-words`);
  const [from, to] = [readDay(filled, `${control}-earliest`), readDay(filled, `${control}-latest`)];
  const errors = [
    ...(from.kind === 'no-day'
      ? [{ at: `${control}-earliest-day`, message: named(words.noDay, field) }]
      : []),
    ...(to.kind === 'no-day' ? [{ at: `${control}-latest-day`, message: named(words.noDay, field) }] : []),
  ];
  const nothing = said === undefined && from.kind === 'empty' && to.kind === 'empty';
  if (nothing || errors.length > 0) return { errors };
  return { value: { words: said ?? null, earliest: dayOrNull(from), latest: dayOrNull(to) }, errors };
}

function dayOrNull(read: ReadDay): string | null {
  return read.kind === 'day' ? read.day : null;
}

function named({ en, cy }: Words, { title }: Field): Words {
  return { en: en.replace('{name}', title.en), cy: cy.replace('{name}', title.cy) };
}
