import { parseDay } from '@candour/calendar';
import type { Field } from '../../definition/move.ts';
import type { Words } from '../../definition/words.ts';
import type { FieldValue, FieldValues } from '../entry.ts';
import type { Act } from '../matter.ts';
import type { Refusal } from '../refusal.ts';
import { refuse } from '../refuse.ts';

/** Everything that is wrong with the fields of a move. */
export function checkFields(
  asked: Readonly<Record<string, Field>>,
  given: FieldValues,
  acts: readonly Act[],
): readonly Refusal[] {
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(asked, name))
    .map((name) => refuse('field-unknown', { at: name, names: { name } }));
  const wrong = Object.entries(asked).flatMap(([at, field]) => checkField({ at, field, acts }, given[at]));
  return [...unknown, ...wrong];
}

interface Asked {
  readonly at: string;
  readonly field: Field;
  readonly acts: readonly Act[];
}

function checkField(asked: Asked, value: FieldValue | undefined): readonly Refusal[] {
  const { at, field } = asked;
  const names = { name: field.title };
  if (isEmpty(value)) return field.optional ? [] : [refuse('field-missing', { at, names })];
  if (!field.many) return checkOne(asked, value);
  if (!Array.isArray(value)) return [refuse('field-not-of-type', { at, names: { ...names, type: list } })];
  return (value as readonly FieldValue[]).flatMap((one) => checkOne(asked, one));
}

/** The fields that hold something: one left empty is not on the record at all, so that nothing can read it as filled. */
export function filledIn(fields: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: FieldValue | undefined): value is undefined {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function checkOne({ at, field, acts }: Asked, value: FieldValue): readonly Refusal[] {
  const names = { name: field.title };
  if (!fits[field.type](value))
    return [refuse('field-not-of-type', { at, names: { ...names, type: types[field.type] } })];
  if (field.choices && !field.choices.some((choice) => choice.value === value)) {
    const choices = { en: choiceList(field, 'en'), cy: choiceList(field, 'cy') };
    return [refuse('field-not-a-choice', { at, names: { ...names, choices } })];
  }
  const named = field.type === 'act' ? acts.find(({ seq }) => seq === value) : undefined;
  const stands = named && !named.withdrawn && (field.of === undefined || field.of === named.move);
  return field.type === 'act' && !stands ? [refuse('act-not-on-record', { at, names })] : [];
}

function choiceList({ choices = [] }: Field, language: keyof Words): string {
  return choices.map(({ title }) => title[language]).join(', ');
}

type Fits = (value: FieldValue) => boolean;

const isText: Fits = (value) => typeof value === 'string' && value.trim() !== '';

const fits: Readonly<Record<Field['type'], Fits>> = {
  text: isText,
  'long-text': isText,
  'yes-no': (value) => typeof value === 'boolean',
  number: (value) => Number.isFinite(value),
  choice: isText,
  date: isDay,
  due: isDue,
  person: isText,
  office: isText,
  body: isText,
  document: isText,
  act: (value) => Number.isInteger(value),
  matter: isText,
};

function isDay(value: unknown): boolean {
  return typeof value === 'string' && value.length === 10 && parseDay(value) !== undefined;
}

function isDue(value: FieldValue): boolean {
  if (typeof value !== 'object' || !('latest' in value)) return false;
  const { words, earliest, latest } = value;
  const days = [earliest, latest].filter((day) => day !== null);
  const ordered = earliest === null || latest === null || earliest <= latest;
  return (words === null || typeof words === 'string') && days.every(isDay) && ordered;
}

const list: Words = { en: 'a list', cy: 'rhestr' };
const word: Words = { en: 'words', cy: 'eiriau' };
const id: Words = { en: 'the identifier of one', cy: 'ddynodydd un' };
const types: Readonly<Record<Field['type'], Words>> = {
  text: word,
  'long-text': word,
  'yes-no': { en: 'yes or no', cy: 'ie neu nage' },
  number: { en: 'a number', cy: 'rhif' },
  choice: word,
  date: { en: 'a day written YYYY-MM-DD', cy: 'ddiwrnod wedi’i ysgrifennu BBBB-MM-DD' },
  due: {
    en: 'a window of days, the earlier first, with its words',
    cy: 'ffenestr o ddyddiau, y cynharaf yn gyntaf, gyda’i geiriau',
  },
  person: id,
  office: id,
  body: id,
  document: id,
  act: { en: 'the number of an entry', cy: 'rhif cofnodiad' },
  matter: id,
};
