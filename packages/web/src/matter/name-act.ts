import { dayInLondon } from '@candour/calendar';
import type { Definition, FieldValues } from '@candour/pathways';
import type { View } from '../view/view.ts';

interface Named {
  readonly move: string;
  readonly fields: FieldValues;
  readonly happenedAt: string;
}

const mostLetters = 60;

/** An act in a list of such: what was done, on what day, and the first words that were filled in. */
export function nameAct(view: View, { moves }: Definition, { move, fields, happenedAt }: Named): string {
  const title = moves[move]?.title;
  const words = Object.entries(fields).find(([name]) => {
    const type = moves[move]?.fields?.[name]?.type;
    return type === 'text' || type === 'long-text';
  })?.[1];
  const day = view.day(dayInLondon(happenedAt));
  const named = `${title === undefined ? move : view.say(title)}, ${day}`;
  return typeof words === 'string' ? `${named}: ${shorten(words)}` : named;
}

function shorten(words: string): string {
  return words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words;
}
