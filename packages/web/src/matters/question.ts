import type { ListMatters, MatterFacet, NarrowedMatters } from '@candour/record';
import type { Filled } from '../http/form.ts';

/** What the list of matters is asked, as its address says it. */
export interface Question {
  readonly narrowed: NarrowedMatters;
  readonly order: ListMatters['order'];
  readonly after: { readonly value: string; readonly id: string } | undefined;
  /** The facet of which every value is shown. */
  readonly all: string | undefined;
  /** `YYYY-MM-DD`: the list as it was known then. */
  readonly known: string | undefined;
  /** Something was filled in there that is no day. */
  readonly noDay: boolean;
}

const orders = ['changed', 'opened', 'due'] as const;

export function readQuestion(query: Filled): Question {
  const known = query.find('known');
  const isKnownDay = known !== undefined && isDay(known);
  return {
    narrowed: readNarrowed(query),
    order: orders.find((order) => order === query.get('order')) ?? 'changed',
    after: readAfter(query.get('after')),
    all: query.find('all'),
    known: isKnownDay ? known : undefined,
    noDay: known !== undefined && !isKnownDay,
  };
}

function readNarrowed(query: Filled): NarrowedMatters {
  const named = (['pathway', 'state', 'body', 'owner'] as const).map((facet) => [facet, query.find(facet)]);
  const said = (['open', 'overdue'] as const).map((facet) => [facet, readFlag(query.get(facet))]);
  return Object.fromEntries([...named, ...said].filter(([, value]) => value !== undefined));
}

function readFlag(value: string): boolean | undefined {
  return value === 'true' ? true : value === 'false' ? false : undefined;
}

function isDay(text: string): boolean {
  const parsed = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(parsed.valueOf()) &&
    parsed.toISOString().startsWith(text)
  );
}

/** `VALUE~ID`: what the page before was sorted by, and the matter that it ended with. */
export function writeAfter({ value, id }: { readonly value: string; readonly id: string }): string {
  return `${value}~${id}`;
}

function readAfter(text: string): Question['after'] {
  const at = text.lastIndexOf('~');
  return at < 1 ? undefined : { value: text.slice(0, at), id: text.slice(at + 1) };
}

type Changed = { readonly [F in MatterFacet | 'order' | 'after' | 'all' | 'known']?: string | undefined };

/** The question’s address with something changed; undefined takes it away. Another list begins at its first page. */
export function addressOf(path: string, question: Question, changed: Changed = {}): string {
  const { narrowed, order, known } = question;
  const asked = { ...narrowed, order: order === 'changed' ? undefined : order, known, ...changed };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, String(value));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
