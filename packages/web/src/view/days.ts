import type { Language } from './say.ts';

const locales = { en: 'en-GB', cy: 'cy' } as const;
const zone = 'Europe/London';

function formatsOf(language: Language) {
  const locale = locales[language];
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return {
    day: new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' }),
    dayOf: new Intl.DateTimeFormat(locale, { ...day, timeZone: zone }),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone: zone }),
  };
}

const formats = { en: formatsOf('en'), cy: formatsOf('cy') };

/** `2026-03-02` → 2 March 2026. An instant is given its day in London. */
export function writeDay(language: Language, on: string): string {
  const { day, dayOf } = formats[language];
  return on.length === 10 ? day.format(new Date(`${on}T00:00:00Z`)) : dayOf.format(new Date(on));
}

/** An instant → 2 March 2026, 09:30 on London’s clocks. */
export function writeMoment(language: Language, instant: string): string {
  return `${writeDay(language, instant)}, ${formats[language].time.format(new Date(instant))}`;
}
