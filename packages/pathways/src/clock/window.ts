import type { FieldValue } from '../engine/entry.ts';

/** The days between which something is due; `latest` is the last. */
export interface Window {
  readonly earliest: string | null;
  readonly latest: string;
}

/** The days a date field or a due field gives; the last of them where it holds several; undefined when it gives none. */
export function findWindow(value: FieldValue | undefined): Window | undefined {
  if (typeof value === 'string') return { earliest: null, latest: value };
  if (typeof value !== 'object') return undefined;
  if ('latest' in value)
    return value.latest === null ? undefined : { earliest: value.earliest, latest: value.latest };
  const windows = value.map(findWindow).filter((window) => window !== undefined);
  return windows.reduce<Window | undefined>(
    (last, window) => (last && last.latest >= window.latest ? last : window),
    undefined,
  );
}
