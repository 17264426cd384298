import { z } from 'zod';

const unit = z.enum(['calendar-day', 'working-day', 'week', 'month', 'year']).meta({
  description:
    'What is counted. Working days are counted by a calendar of holidays, never multiplied; a month runs to the corresponding date.',
});

/** Whose holidays make a day not a working day; `any-uk` is the rule of FOIA s.10(6): a holiday anywhere in the UK. */
export const calendarName = z.enum(['england-wales', 'scotland', 'northern-ireland', 'any-uk']).meta({
  id: 'calendar',
  description:
    'Whose bank holidays are not working days. any-uk leaves out a day that is a holiday in any part of the UK.',
});
type CalendarName = z.infer<typeof calendarName>;
type Unit = z.infer<typeof unit>;

export const longPeriod = z
  .strictObject({
    amount: z.int().min(1).meta({ description: 'How many.' }),
    unit,
    calendar: calendarName.optional(),
  })
  .meta({ id: 'long-period', description: 'A period in its long form: { amount: 5, unit: working-day }.' });

/** One to four digits: nothing that a public body promises runs for ten thousand years. */
const written =
  /^([1-9][0-9]{0,3}) (calendar-day|working-day|week|month|year)s?(?: in (england-wales|scotland|northern-ireland|any-uk))?$/;

const shortPeriod = z
  .string()
  .regex(written, 'a period is written as 5 working-days, 56 calendar-days in england-wales, or 2 months')
  .meta({
    id: 'short-period',
    description:
      'A period as one writes it: 5 working-days, 56 calendar-days, 2 months, 10 working-days in scotland.',
    examples: ['5 working-days', '56 calendar-days', '2 months', '10 working-days in scotland'],
  })
  .transform((text): z.infer<typeof longPeriod> => {
    const [, amount, of, calendar] = written.exec(text) ?? [];
    return {
      amount: Number(amount),
      unit: of as Unit,
      ...(calendar !== undefined && { calendar: calendar as CalendarName }),
    };
  });

/** Written `5 working-days` or in its long form; always read as the long form. Never a duration in hours. */
export const period = z.union([longPeriod, shortPeriod]);
export type Period = z.infer<typeof period>;
