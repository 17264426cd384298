import { readFileSync } from 'node:fs';
import { bankHolidays, type HolidayTable } from '@candour/calendar';
import { parse } from 'yaml';
import { z } from 'zod';
import { type BuiltinName, getBuiltin } from '../../src/builtin/list-builtins.ts';
import {
  type Command,
  decide,
  evolve,
  type FieldValue,
  type Matter,
  type MatterEntry,
  type Roster,
  replay,
  sweep,
} from '../../src/index.ts';

const value: z.ZodType<FieldValue> = z.any();
const row = z.strictObject({
  on: z.string(),
  by: z.string(),
  does: z.string(),
  with: z.record(z.string(), value).optional(),
  /** Names the act, so that a later row can point at it as `=name`. */
  as: z.string().optional(),
  happened: z.string().optional(),
  late: z.string().optional(),
});
const timeline = z.strictObject({
  about: z.string(),
  pathway: z.string(),
  body: z.string(),
  opened: z.strictObject({ on: z.string(), by: z.string() }),
  people: z.record(z.string(), z.array(z.string())),
  absences: z
    .array(z.strictObject({ person: z.string(), from: z.string(), until: z.string().optional() }))
    .optional(),
  acts: z.array(row),
});
type Row = z.infer<typeof row>;

/** What happened on a date: a breach, by its clock; or a refusal, by its guard’s code. */
export interface Event {
  readonly on: string;
  readonly what: string;
  readonly entry?: MatterEntry;
}

/** A written timeline, replayed on a built-in pathway with the real engine: what was refused is in `events` and not on the record. */
export class Replay {
  readonly events: Event[] = [];
  readonly entries: MatterEntry[] = [];
  matter: Matter | undefined;
  calendar: HolidayTable = bankHolidays;
  readonly definition;
  readonly roster: Roster;
  private readonly rows: Row[];
  private readonly named = new Map<string, number>();

  constructor(name: string) {
    const told = timeline.parse(parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8')));
    this.definition = getBuiltin(told.pathway as BuiltinName).definition;
    this.rows = [...told.acts];
    this.roster = {
      appointments: Object.entries(told.people).flatMap(([person, roles]) =>
        roles.map((role) => ({ person, role, body: told.body, from: '2000-01-01T00:00:00.000Z' })),
      ),
      absences: (told.absences ?? []).map(({ person, from, until }) => ({
        person,
        from: instant(from),
        ...(until !== undefined && { until: instant(until) }),
      })),
      dutyHolders: [{ body: told.body, person: 'duty-holder', from: '2000-01-01T00:00:00.000Z' }],
    };
    const { on, by } = told.opened;
    this.decide({ do: 'open', matter: 'matter_1', body: told.body, by }, on);
  }

  /** Plays the rows dated up to a moment, then sweeps at that moment. */
  until(when: string): this {
    while (this.rows[0] && instant(this.rows[0].on) <= instant(when)) this.play(this.rows.shift() as Row);
    this.note(sweep(this.definition, this.open, this.at(when)), when);
    return this;
  }

  get open(): Matter {
    if (!this.matter) throw new Error('The matter is not open.');
    return this.matter;
  }

  get refused(): readonly string[] {
    return this.events.filter(({ entry }) => !entry).map(({ on, what }) => `${on.slice(0, 10)} ${what}`);
  }

  /** Each breach with the day on which it happened. */
  get breaches(): readonly string[] {
    return this.entries.flatMap((entry) =>
      entry.kind === 'clock-breached' ? [`${entry.happenedAt.slice(0, 10)} ${entry.body.clock}`] : [],
    );
  }

  /** The record as it stood then: only what had been written by that moment. */
  asKnownOn(when: string): Matter {
    return replay(
      this.definition,
      this.entries.filter(({ recordedAt }) => recordedAt <= instant(when)),
    );
  }

  /** What is now known to have happened by then, whenever it was written. */
  actsAsHappenedBy(when: string): readonly string[] {
    return this.open.acts.filter(({ happenedAt }) => happenedAt <= instant(when)).map(({ move }) => move);
  }

  try(by: string, move: string, fields: Record<string, FieldValue>, on: string): readonly string[] {
    return this.decide({ do: 'move', move, by, fields: this.resolve(fields) }, on);
  }

  private play({ on, by, does, with: fields, as, happened, late }: Row): void {
    const refusals = this.decide(
      {
        do: 'move',
        move: does,
        by,
        fields: this.resolve(fields ?? {}),
        ...(happened !== undefined && { happenedAt: instant(happened) }),
        ...(late !== undefined && { lateBecause: late }),
      },
      on,
    );
    for (const what of refusals) this.events.push({ on, what });
    if (as !== undefined && refusals.length === 0) this.named.set(as, this.open.acts.at(-1)?.seq ?? 0);
  }

  private decide(command: Command, on: string): readonly string[] {
    const decision = decide(this.definition, this.matter, command, this.at(on));
    if (!decision.ok) return decision.refusals.map(({ code, at }) => (at ? `${code} (${at})` : code));
    this.note(decision.entries, on);
    return [];
  }

  private note(drafts: readonly Parameters<typeof this.record>[0][], on: string): void {
    for (const draft of drafts) this.record(draft, on);
  }

  private record(draft: Omit<MatterEntry, 'seq' | 'matter' | 'recordedAt'>, on: string): void {
    const entry = {
      ...draft,
      seq: this.entries.length + 1,
      matter: 'matter_1',
      recordedAt: instant(on),
    } as MatterEntry;
    this.entries.push(entry);
    this.matter = evolve(this.definition, this.matter, entry);
    if (entry.kind !== 'act-done') this.events.push({ on, what: entry.kind, entry });
  }

  private resolve(fields: Record<string, FieldValue>): Record<string, FieldValue> {
    return Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [
        name,
        typeof field === 'string' && field.startsWith('=') ? this.act(field.slice(1)) : field,
      ]),
    );
  }

  private act(name: string): number {
    const seq = this.named.get(name);
    if (seq === undefined) throw new Error(`No act is called ${name}.`);
    return seq;
  }

  private at(on: string) {
    return { now: instant(on), calendar: this.calendar, roster: this.roster };
  }
}

/** `2031-02-03` is taken at nine in the morning. */
function instant(text: string): string {
  return text.length === 10 ? `${text}T09:00:00.000Z` : new Date(text).toISOString();
}
