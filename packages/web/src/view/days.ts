import { dayInLondon } from '@candour/calendar';
import type { Language } from './say.ts';

const locales = { en: 'en-GB', cy: 'cy' } as const;
const zone = 'Europe/London';

function formatsOf(language: Language) {
  const locale = locales[language];
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return {
    day: new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }),
  };
}

const formats = { en: formatsOf('en'), cy: formatsOf('cy') };

/** `2026-03-02` → 2 March 2026. An instant is given its day in London. */
export function writeDay(language: Language, on: string): string {
  const day = on.length === 10 ? on : dayInLondon(on);
  const key = `${language} ${day}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = formats[language].day.format(new Date(`${day}T00:00:00Z`));
  if (written.size >= mostWritten) written.clear();
  written.set(key, text);
  return text;
}

/** A page of two hundred entries writes four hundred days, most of them the same. */
const written = new Map<string, string>();
const mostWritten = 5000;

/** An instant → 2 March 2026, 09:30 on London’s clocks. */
export function writeMoment(language: Language, instant: string): string {
  return `${writeDay(language, instant)}, ${formats[language].time.format(new Date(instant))}`;
}
