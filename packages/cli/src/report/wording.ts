const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** “three promises”, “one promise”, “no promises”, “14 promises”. */
export function count(n: number, singular: string, plural = `${singular}s`): string {
  return `${small[n] ?? n.toLocaleString('en-GB')} ${n === 1 ? singular : plural}`;
}

/** “a”, “a and b”, “a, b and c”. */
export function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A sentence's first letter as a capital. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** “30 November 2025”. */
export function day(date: string): string {
  return dayFormat.format(new Date(`${date}T00:00:00Z`));
}

/** Whole days from one date to another; negative when `to` came first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
