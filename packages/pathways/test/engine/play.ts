import type { HolidayTable } from '@candour/calendar';
import {
  type Command,
  type Context,
  type Definition,
  decide,
  evolve,
  type Matter,
  type MatterDraft,
  type MatterEntry,
  type Refusal,
  type Roster,
  sweep,
} from '../../src/index.ts';
import { answering, calendar, roster } from './answering.ts';

/** A matter and its ledger, played forward: what is decided is recorded at once, numbered as a ledger would. */
export class Play {
  readonly definition: Definition;
  readonly entries: MatterEntry[] = [];
  matter: Matter | undefined;
  roster: Roster;
  calendar: HolidayTable;
  now: string;

  constructor(now: string, of: { definition?: Definition; roster?: Roster; calendar?: HolidayTable } = {}) {
    this.definition = of.definition ?? answering;
    this.roster = of.roster ?? roster;
    this.calendar = of.calendar ?? calendar;
    this.now = now;
  }

  get context(): Context {
    return { now: this.now, calendar: this.calendar, roster: this.roster };
  }

  get open(): Matter {
    if (!this.matter) throw new Error('The matter is not open yet.');
    return this.matter;
  }

  /** The codes of the refusals, or none when it was done. */
  try(command: Command): readonly string[] {
    return this.refusals(command).map(({ code }) => code);
  }

  refusals(command: Command): readonly Refusal[] {
    const decision = decide(this.definition, this.matter, command, this.context);
    if (!decision.ok) return decision.refusals;
    this.record(decision.entries);
    return [];
  }

  do(command: Command): this {
    const refusals = this.refusals(command);
    if (refusals.length > 0) throw new Error(refusals.map(({ message }) => message.en).join(' '));
    return this;
  }

  at(now: string): this {
    this.now = now;
    return this;
  }

  sweep(): readonly MatterDraft[] {
    const drafts = sweep(this.definition, this.open, this.context);
    this.record(drafts);
    return drafts;
  }

  /** The last entry of a kind. */
  last<Kind extends MatterEntry['kind']>(kind: Kind): Extract<MatterEntry, { kind: Kind }> {
    const found = this.entries.findLast((entry) => entry.kind === kind);
    if (!found) throw new Error(`There is no ${kind} on the record.`);
    return found as Extract<MatterEntry, { kind: Kind }>;
  }

  private record(drafts: readonly MatterDraft[]): void {
    for (const draft of drafts) {
      const seq = 100 + 3 * this.entries.length;
      const entry = { ...draft, seq, matter: 'matter_1', recordedAt: this.now } as MatterEntry;
      this.entries.push(entry);
      this.matter = evolve(this.definition, this.matter, entry);
    }
  }
}

/** A matter opened by Carys on Monday 3 March 2025 at ten. */
export function opened(of: ConstructorParameters<typeof Play>[1] = {}): Play {
  return new Play('2025-03-03T10:00:00.000Z', of).do({
    do: 'open',
    matter: 'matter_1',
    body: 'harrow-lane',
    by: 'carys',
  });
}

/** The same, assessed by Carys on the same day: Lena's, with twenty working days to answer. */
export function working(of: ConstructorParameters<typeof Play>[1] = {}): Play {
  return opened(of).do({ do: 'move', move: 'assess', by: 'carys', fields: { kind: 'simple' } });
}
