import { createInterface } from 'node:readline';
import type { DateContext } from '@candour/calendar';
import { findDates, parseDay } from '@candour/calendar';
import { z } from 'zod';

const instant = z
  .string()
  .refine((text) => /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d.*)?$/.test(text) && parseDay(text), {
    error: 'is not a day written YYYY-MM-DD, perhaps with Thh:mm:ss',
  });

const line = z.object({
  text: z.string(),
  reference: instant.nullable().optional(),
  nation: z.enum(['england-wales', 'scotland', 'northern-ireland']).optional(),
  anchors: z.record(z.string(), instant).optional(),
  order: z.enum(['day-first', 'month-first']).optional(),
});

type Input = { readonly text: string; readonly context: DateContext };

/**
 * Reads texts on standard input, one a line, and prints for each a JSON line of its dates. Resolves to 0 when all were
 * read, 1 when some line was refused (the others are still answered), 2 when the reference is not a date.
 */
export async function dates(options: { reference?: string; jsonl?: boolean }): Promise<number> {
  if (options.reference !== undefined && !instant.safeParse(options.reference).success) {
    process.stderr.write(
      `--reference "${options.reference}" is not a date: write YYYY-MM-DD, perhaps with Thh:mm:ss.\n`,
    );
    return 2;
  }
  const reference = options.reference ?? null;
  let refused = false;
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const input = options.jsonl ? parseLine(raw, reference) : { text: raw, context: { reference } };
    if (typeof input === 'string') {
      process.stderr.write(`line ${number}: ${input}\n`);
      refused = true;
    } else if (!process.stdout.write(`${JSON.stringify(answer(input))}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve));
    }
  }
  return refused ? 1 : 0;
}

/** One line of JSON as a text and what to read it against, or a sentence saying what is wrong with it. */
function parseLine(raw: string, reference: string | null): Input | string {
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    return 'this is not JSON; each line must be an object with "text" and "reference".';
  }
  const parsed = line.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not as expected'}.`;
  }
  const { text, ...context } = parsed.data;
  return {
    text,
    context: { ...context, reference: context.reference === undefined ? reference : context.reference },
  };
}

function answer({ text, context }: Input) {
  const readings = findDates(text, context).map(({ start, end, timex, earliest, latest, status, rule }) => ({
    start,
    end,
    timex,
    earliest,
    latest,
    status,
    rule,
  }));
  return { text, dates: readings };
}
