import { dayInLondon } from '@candour/calendar';
import type { Definition, FieldValues } from '@candour/pathways';
import type { View } from '../view/view.ts';

interface Named {
  readonly move: string;
  readonly fields: FieldValues;
  readonly happenedAt: string;
}

const mostLetters = 60;

/** An act in a list of such: what was done, on what day, and the first day and words that were filled in. */
export function nameAct(view: View, { moves }: Definition, { move, fields, happenedAt }: Named): string {
  const title = moves[move]?.title;
  const first = (...types: readonly string[]) =>
    Object.entries(fields).find(([name]) => types.includes(moves[move]?.fields?.[name]?.type ?? ''))?.[1];
  const [day, words] = [first('date'), first('text', 'long-text')];
  const said = [
    ...(typeof day === 'string' ? [view.day(day)] : []),
    ...(typeof words === 'string' ? [shorten(words)] : []),
  ];
  const named = `${title === undefined ? move : view.say(title)}, ${view.day(dayInLondon(happenedAt))}`;
  return said.length === 0 ? named : `${named}: ${said.join(', ')}`;
}

function shorten(words: string): string {
  return words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words;
}
