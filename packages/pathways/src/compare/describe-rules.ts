import { calendarInWords } from '../clock/words.ts';
import type { Definition } from '../definition/definition.ts';
import type { Described } from './change.ts';
import { mapValues } from './describe-states.ts';
import { called, joined, periodOf, plain, written } from './in-words.ts';

export function describePathway(definition: Definition): Readonly<Record<string, Described>> {
  const { pathway, title, purpose, calendar, lateAfter, initial, states } = definition;
  const aspects = {
    title,
    purpose,
    calendar: calendarInWords(calendar),
    'late-after': periodOf(lateAfter, definition),
    initial: called(states, initial),
  };
  return { [pathway]: { title, aspects } };
}

export function describeSeparations({ separate = [] }: Definition): Readonly<Record<string, Described>> {
  return Object.fromEntries(
    separate.map(({ duties, because }) => {
      const [one, other] = duties.toSorted();
      return [`${one}.${other}`, { title: plain(`${one} / ${other}`), aspects: { says: because } }];
    }),
  );
}

export function describeAxes({ axes = {} }: Definition): Readonly<Record<string, Described>> {
  return mapValues(axes, ({ title, values, initial }) => ({
    title,
    aspects: {
      title,
      values: joined(Object.values(values), ', '),
      initial: values[initial] ?? plain(initial),
    },
  }));
}

export function describePromises({ proves = {} }: Definition): Readonly<Record<string, Described>> {
  return mapValues(proves, ({ says, ...what }) => ({
    title: says,
    aspects: { says, condition: written(what) },
  }));
}
