import { dayInLondon } from '@candour/calendar';
import type { Database, Instant } from '@candour/ledger';
import type { Caller } from './caller.ts';
import type { Parts } from './parts.ts';

/** What a reader was last given for a question, and how long it holds. */
interface Entry<T> {
  readonly head: number;
  readonly day: string;
  readonly from: Instant;
  readonly made: Promise<Made<T>>;
}

interface Made<T> {
  readonly value: T;
  /** The next moment at which time alone changes what they see; null where none is known. */
  readonly until: Instant | null;
}

/** When something is asked: after which entry, on which day, at what moment. */
export interface Mark {
  readonly head: number;
  readonly day: string;
  readonly now: Instant;
}

/** Now, after that entry. */
export function markOf({ clock }: Pick<Parts, 'clock'>, head: number): Mark {
  const now = clock().toISOString();
  return { head, now, day: dayInLondon(now) };
}

interface Asking<T> extends Mark {
  readonly caller: Caller;
  readonly question: string;
  readonly make: () => Promise<T>;
}

const all: { forget(): void }[] = [];

/** Forgets what any reader was given: what was erased must not be remembered either. */
export function forgetKept(): void {
  for (const kept of all) kept.forget();
}

/**
 * What readers were given, for as long as it would be given again: no entry was added since, it is the same day, and no
 * appointment or tie of theirs has begun or ended in the meantime. Those made longest ago go first.
 */
export class Kept<T> {
  readonly #most: number;
  #records = new WeakMap<Database, Map<string, Entry<T>>>();

  constructor(most: number) {
    this.#most = most;
    all.push(this);
  }

  forget(): void {
    this.#records = new WeakMap();
  }

  async find(database: Database, asking: Asking<T>): Promise<T> {
    const entries = this.#records.get(database) ?? new Map<string, Entry<T>>();
    this.#records.set(database, entries);
    const { head, day, now } = asking;
    const key = keyOf(asking.caller, asking.question);
    const known = entries.get(key);
    if (known?.head === head && known.day === day && known.from <= now) {
      const { value, until } = await known.made;
      if (until === null || now < until) return value;
    }
    const made = makeWith(database, asking);
    this.#keep(entries, key, { head, day, from: now, made });
    return (await made).value;
  }

  #keep(entries: Map<string, Entry<T>>, key: string, entry: Entry<T>): void {
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > this.#most && oldest !== undefined) entries.delete(oldest);
    // What could not be made is not kept; whoever asked is told why.
    entry.made.catch(() => entries.delete(key));
  }
}

async function makeWith<T>(database: Database, { caller, now, make }: Asking<T>): Promise<Made<T>> {
  const until = await findNextChange(database, caller, now);
  return { until, value: await make() };
}

function keyOf(caller: Caller, question: string): string {
  return caller === 'anyone'
    ? `anyone ${question}`
    : `${caller.person} ${caller.scopes?.toSorted().join(',') ?? 'session'} ${question}`;
}

/** The last entry there is: while it is the same, nothing was added, by whatever process. */
export async function findHead(database: Database): Promise<number> {
  const { rows } = await database.query<{ readonly head: number | null }>(
    'select max(seq) as head from record.entry',
  );
  return rows[0]?.head ?? -1;
}

async function findNextChange(database: Database, caller: Caller, now: Instant): Promise<Instant | null> {
  if (caller === 'anyone') return null;
  const { rows } = await database.query<{ readonly at: Instant | null }>(selectNextChange, [
    caller.person,
    now,
  ]);
  return rows[0]?.at ?? null;
}

const selectNextChange = `
  select min(at) as at from (
    select since as at from record.appointment where person = $1
    union all select until from record.appointment where person = $1
    union all select since from record.duty_holder where person = $1
    union all select until from record.duty_holder where person = $1
    union all select since from record.relation where person = $1
    union all select until from record.relation where person = $1
    union all select until from record.holder where person = $1 and until is not null
    union all select left_at from record.person where id = $1) moments
  where at > $2`;
