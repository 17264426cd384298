import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** One input of the Recognizers DateTimeModel specification. */
export interface Case {
  readonly text: string;
  /** `YYYY-MM-DDThh:mm:ss`. */
  readonly reference: string;
  readonly results: readonly Expected[];
  /** Whether the grammar's author never looked at it. */
  readonly kept: boolean;
}

export interface Expected {
  /** `[start, end)`. */
  readonly start: number;
  readonly end: number;
  readonly timexes: readonly string[];
  readonly windows: readonly Window[];
}

/** Ends as the specification writes them, the last one excluded; a moment has both the same. */
export interface Window {
  readonly from: string | null;
  readonly to: string | null;
}

/** What a reader made of a stretch of text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly timex: string | null;
  readonly window: Window | null;
}

interface Value {
  readonly timex?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}
interface Raw {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly Resolution?: { readonly values?: readonly Value[] };
  }[];
}

const defaultReference = '2016-11-07T00:00:00';

/** Reads a file of the specification's format. */
export async function readSpecification(path: string): Promise<readonly Case[]> {
  const raw = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, '')) as readonly Raw[];
  return raw.map(({ Input, Context, Results }) => ({
    text: Input,
    reference: (Context?.ReferenceDateTime ?? defaultReference).slice(0, 19),
    kept: isKept(Input),
    results: Results.map(({ Start, End, Resolution }) => ({
      start: Start,
      end: End + 1,
      timexes: (Resolution?.values ?? []).flatMap(({ timex }) => timex ?? []),
      windows: (Resolution?.values ?? []).map(windowOf),
    })),
  }));
}

/** An eighth of inputs, chosen by hash, that no rule was written from. */
function isKept(text: string): boolean {
  const hash = createHash('sha256').update(text).digest('hex');
  return [0, 8, 16].every((at) => Number.parseInt(hash.slice(at, at + 8), 16) % 2 === 1);
}

function windowOf({ value, start, end }: Value): Window {
  const point = value?.replace(' ', 'T') ?? null;
  return { from: start?.replace(' ', 'T') ?? point, to: end?.replace(' ', 'T') ?? point };
}

/** Whether a reading has the very words and their value: the TIMEX, or the dates and times it stands for. */
export function isRight(found: Found, expected: Expected): boolean {
  if (found.start !== expected.start || found.end !== expected.end) return false;
  if (found.timex !== null && expected.timexes.includes(found.timex)) return true;
  const { window } = found;
  return window !== null && expected.windows.some(({ from, to }) => window.from === from && window.to === to);
}
