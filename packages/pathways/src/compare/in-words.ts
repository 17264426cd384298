import { calendarInWords, listInWords, periodInWords } from '../clock/words.ts';
import type { Definition } from '../definition/definition.ts';
import type { Period } from '../definition/period.ts';
import type { Words } from '../definition/words.ts';

type Titled = Readonly<Record<string, { readonly title: Words } | undefined>>;

/** What a name is called; a name that leads nowhere, by itself. */
export function called(parts: Titled, name: string): Words {
  return parts[name]?.title ?? plain(name);
}

export function calledAll(parts: Titled, names: readonly string[]): Words {
  return listInWords(names.map((name) => called(parts, name)));
}

/** What is written the same in both languages: a name, a condition. */
export function plain(text: string): Words {
  return { en: text, cy: text };
}

/** A condition as it is written, on one line: it says exactly what is asked, which no paraphrase would. */
export function written(value: unknown): Words {
  return plain(
    JSON.stringify(value)
      .replaceAll(/"([a-zA-Z][\w-]*)":/g, '$1: ')
      .replaceAll('"', '')
      .replaceAll(',', ', '),
  );
}

export function periodOf(period: Period, { calendar }: Definition): Words {
  const { en, cy } = periodInWords(period);
  if (period.unit !== 'working-day') return { en, cy };
  const whose = calendarInWords(period.calendar ?? calendar);
  return { en: `${en} (${whose.en})`, cy: `${cy} (${whose.cy})` };
}

export function joined(parts: readonly Words[], between: string): Words {
  return {
    en: parts.map(({ en }) => en).join(between),
    cy: parts.map(({ cy }) => cy).join(between),
  };
}
