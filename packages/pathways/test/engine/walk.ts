import { isDeepStrictEqual } from 'node:util';
import { addDays, dayInLondon, type HolidayTable } from '@candour/calendar';
import {
  type Absence,
  type Act,
  type Command,
  type Context,
  checkInvariant,
  type Definition,
  decide,
  evolve,
  type Field,
  type FieldValue,
  type Matter,
  type MatterDraft,
  type MatterEntry,
  type Roster,
  replay,
  sweep,
} from '../../src/index.ts';
import { calendar } from './answering.ts';

/** One step of a walk: what to do, with what, by whom, how much later. All are taken modulo what there is. */
export type Step = readonly [what: number, which: number, who: number, later: number];

/** What a walk saw, to be printed and to show that it went somewhere. */
export interface Seen {
  readonly steps: number;
  readonly done: number;
  readonly refused: number;
  readonly breaches: number;
  readonly replaced: number;
  readonly recomputed: number;
  readonly states: ReadonlySet<string>;
}

/** Sees every entry of a walk, with the matter before and after it. */
export type Watch = (entry: MatterEntry, before: Matter | undefined, after: Matter) => void;

const body = 'harrow-lane';
const hour = 3_600_000;

/**
 * Walks a definition at random and throws at the first thing that must never be: an open matter without someone
 * there or without a clock, a sweep that finds something twice, a history that does not make the matter it made.
 */
export function walk(definition: Definition, steps: readonly Step[], watch: Watch = () => undefined): Seen {
  const walker = new Walker(definition, watch);
  for (const step of steps) walker.step(step);
  walker.checkReplay();
  return walker.seen;
}

class Walker {
  readonly definition: Definition;
  readonly people: readonly string[];
  readonly keys = new Set<string>();
  readonly seen = {
    steps: 0,
    done: 0,
    refused: 0,
    breaches: 0,
    replaced: 0,
    recomputed: 0,
    states: new Set<string>(),
  };
  now = Date.parse('2025-03-03T10:00:00.000Z');
  roster: Roster;
  calendar: HolidayTable = calendar;
  entries: MatterEntry[] = [];
  matter: Matter;
  readonly watch: Watch;

  constructor(definition: Definition, watch: Watch) {
    this.definition = definition;
    this.watch = watch;
    const roles = Object.keys(definition.roles);
    const from = '2020-01-01T00:00:00.000Z';
    const appointments = roles.flatMap((role) =>
      [1, 2].map((n) => ({ person: `${role} ${n}`, role, body, from })),
    );
    const dutyHolders = ['duty 1', 'duty 2'].map((person) => ({ body, person, from }));
    this.people = appointments.map(({ person }) => person);
    this.roster = { appointments, absences: [], dutyHolders };
    const opening = { do: 'open', matter: 'm', body, by: this.people[0] ?? '' } as const;
    const opened = decide(definition, undefined, opening, this.context);
    if (!opened.ok) throw new Error(`It could not be opened: ${JSON.stringify(opened.refusals)}`);
    this.matter = this.record(undefined, opened.entries);
  }

  get context(): Context {
    return { now: new Date(this.now).toISOString(), calendar: this.calendar, roster: this.roster };
  }

  step(step: Step): void {
    this.seen.steps += 1;
    const [what, which, who, later] = step;
    this.now += (later % 5 === 0 ? later % (40 * 24) : later % 30) * hour;
    const kind = what % 100;
    if (kind < 4) this.loseSomeone(which, later);
    else if (kind < 6) this.proclaim(which);
    else if (kind > 90) this.sweep();
    else this.command(this.choose(kind, which, who));
    this.check();
  }

  check(): void {
    const missing = checkInvariant(this.definition, this.swept(), this.context);
    if (missing.length > 0) throw new Error(`At ${this.matter.state}: ${missing.map(({ code }) => code)}`);
    this.checkApart();
    this.seen.states.add(this.matter.state);
    if (this.seen.steps % 32 === 0) this.checkReplay();
  }

  /** Nobody has had a part in two duties that are kept apart, by delegation or correction either. */
  private checkApart(): void {
    const who = (duty: string) =>
      this.matter.acts
        .filter(({ move }) => this.definition.moves[move]?.duty === duty)
        .flatMap(({ persons }) => persons);
    for (const { duties } of this.definition.separate ?? []) {
      const [one, other] = duties.map(who);
      const both = one?.find((person) => other?.includes(person));
      if (both !== undefined) throw new Error(`${both} had a part in ${duties.join(' and ')}.`);
    }
  }

  checkReplay(): void {
    if (!isDeepStrictEqual(replay(this.definition, this.entries), this.matter))
      throw new Error('The history does not make the matter it made.');
  }

  // What a reader sees between sweeps is the matter as time has left it.
  private swept(): Matter {
    const entries = this.asEntries(sweep(this.definition, this.matter, this.context));
    const swept = entries.reduce((matter, entry) => evolve(this.definition, matter, entry), this.matter);
    const again = sweep(this.definition, swept, this.context);
    if (again.length > 0) throw new Error(`A second sweep found ${again.map(({ kind }) => kind)}.`);
    return swept;
  }

  private sweep(): void {
    this.matter = this.record(this.matter, sweep(this.definition, this.matter, this.context));
  }

  private command(command: Command): void {
    const before = this.matter;
    const decision = decide(this.definition, before, command, this.context);
    if (!decision.ok) {
      this.seen.refused += 1;
      if (decision.refusals.length === 0) throw new Error(`${command.do} was refused without a reason.`);
      return;
    }
    this.seen.done += 1;
    this.matter = this.record(before, decision.entries);
    const left = sweep(this.definition, this.matter, this.context);
    if (left.length > 0) throw new Error(`${command.do} left something to sweep: ${left[0]?.kind}`);
  }

  private record(matter: Matter | undefined, drafts: readonly MatterDraft[]): Matter {
    let after = matter;
    for (const entry of this.asEntries(drafts)) {
      if (entry.key !== undefined && this.keys.has(entry.key)) throw new Error(`Twice: ${entry.key}`);
      if (entry.key !== undefined) this.keys.add(entry.key);
      if (entry.kind === 'clock-breached') this.seen.breaches += 1;
      if (entry.kind === 'holder-replaced') this.seen.replaced += 1;
      if (entry.kind === 'clock-recomputed') this.seen.recomputed += 1;
      this.entries.push(entry);
      const before = after;
      after = evolve(this.definition, before, entry);
      this.watch(entry, before, after);
    }
    if (!after) throw new Error('Nothing was recorded.');
    return after;
  }

  private asEntries(drafts: readonly MatterDraft[]): readonly MatterEntry[] {
    const recordedAt = this.context.now;
    const first = this.entries.length;
    return drafts.map(
      (draft, at) => ({ ...draft, matter: 'm', recordedAt, seq: 7 * (first + at) }) as MatterEntry,
    );
  }

  private choose(kind: number, which: number, who: number): Command {
    const by = this.person(who);
    if (kind < 10)
      return { do: 'hand-over', by: this.matter.owner.person, to: this.person(which), because: 'Leave.' };
    if (kind < 14) return { do: 'accept-hand-over', by: this.matter.offer?.to.person ?? by };
    if (kind < 15)
      return { do: 'decline-hand-over', by: this.matter.offer?.to.person ?? by, because: 'Full.' };
    if (kind < 20) return { do: 'delegate', by, to: this.person(which), because: 'Leave.' };
    if (kind < 22)
      return { do: 'end-delegation', by, delegation: this.delegation(which)?.seq ?? 0, because: 'Back.' };
    if (kind < 27) return this.extension(which, by);
    if (kind < 32) return this.correction(which, by);
    if (kind < 35) return this.child(which, by);
    return this.move(which, who);
  }

  private extension(which: number, by: string): Command {
    const clocks = Object.keys(this.definition.clocks);
    const clock = clocks[which % clocks.length] ?? '';
    const allowed = this.definition.clocks[clock]?.extend;
    const period = allowed
      ? { ...allowed.atMost, amount: 1 + (which % (allowed.atMost.amount + 1)) }
      : undefined;
    const role = allowed?.by[which % allowed.by.length];
    return {
      do: 'extend',
      by: role === undefined ? by : `${role} 1`,
      clock,
      for: period ?? { amount: 1, unit: 'week' },
      because: 'It is long.',
    };
  }

  private correction(which: number, by: string): Command {
    const act = this.matter.acts[which % Math.max(1, this.matter.acts.length)];
    const how = which % 3 === 0 ? 'withdrawn' : 'replaced';
    const fields = act && which % 2 === 0 ? this.fields(act.move, which) : undefined;
    return {
      do: 'correct',
      by: act?.by ?? by,
      act: act?.seq ?? 1,
      how,
      because: 'A slip.',
      ...(how === 'replaced' && fields && { fields }),
      ...(how === 'replaced' && act && { actHappenedAt: act.happenedAt }),
    };
  }

  private child(which: number, by: string): Command {
    const child = this.matter.children[which % Math.max(1, this.matter.children.length)];
    if (child?.matter !== undefined) return { do: 'note-child-closed', by, matter: child.matter };
    const { pathway = 'answering', relation = 'follow-up' } = child ?? {};
    return { do: 'note-child', by, matter: `child ${this.entries.length}`, pathway, relation };
  }

  private move(which: number, who: number): Command {
    const names = Object.keys(this.definition.moves);
    const here = names.filter((name) => this.definition.moves[name]?.from.includes(this.matter.state));
    const among = here.length > 0 && which % 10 !== 0 ? here : names;
    const name = which % 3 === 0 ? this.leastDone(among) : (among[(which >> 3) % among.length] ?? '');
    const roles = this.definition.moves[name]?.by ?? [];
    const role = roles[who % Math.max(1, roles.length)];
    const delegation = who % 6 === 0 ? this.delegation(which) : undefined;
    const by = who % 9 === 0 ? this.person(which) : `${role} ${1 + ((who >> 4) % 2)}`;
    const ago = which % 7 === 0 ? (who % 900) * hour : 0;
    return {
      do: 'move',
      move: name,
      by: delegation?.to ?? by,
      ...(delegation && { onBehalfOf: delegation.from }),
      fields: this.fields(name, who),
      ...(ago > 0 && {
        happenedAt: new Date(this.now - ago).toISOString(),
        lateBecause: 'It was found later.',
      }),
    };
  }

  // Towards what has not been seen: at random alone, few walks come far.
  private leastDone(among: readonly string[]): string {
    const done = (name: string) => this.matter.acts.filter(({ move }) => move === name).length;
    return among.toSorted((one, other) => done(one) - done(other))[0] ?? '';
  }

  private fields(move: string, which: number): Readonly<Record<string, FieldValue>> {
    const asked = Object.entries(this.definition.moves[move]?.fields ?? {});
    return Object.fromEntries(
      asked
        .filter(([, field], at) => !(field.optional && (which + at) % 3 === 0))
        .map(([name, field], at) => {
          const blank = field.optional && (which + at) % 5 === 0;
          return [name, blank ? ' ' : this.value(field, which + at)] as const;
        })
        .filter(([, value]) => value !== undefined),
    ) as Record<string, FieldValue>;
  }

  private value(field: Field, which: number): FieldValue | undefined {
    if (field.type === 'act') {
      const acts = this.matter.acts.filter((act: Act) => field.of === undefined || act.move === field.of);
      return field.many ? acts.map(({ seq }) => seq) : acts[which % Math.max(1, acts.length)]?.seq;
    }
    const one = this.scalar(field, which);
    return field.many ? ([one] as FieldValue) : one;
  }

  private scalar({ type, choices }: Field, which: number): FieldValue {
    const today = dayInLondon(this.context.now);
    if (type === 'yes-no') return which % 2 === 0;
    if (type === 'number') return 1 + (which % 9);
    if (choices) return choices[which % choices.length]?.value ?? '';
    if (type === 'date') return addDays(today, (which % 90) - 20);
    if (type !== 'due') return `word ${which % 5}`;
    const latest = which % 11 === 0 ? null : addDays(today, (which % 120) - 10);
    return { words: 'soon', earliest: latest && which % 2 === 0 ? addDays(latest, -20) : null, latest };
  }

  private delegation(which: number) {
    const { delegations } = this.matter;
    return delegations[which % Math.max(1, delegations.length)];
  }

  private person(who: number): string {
    return this.people[who % this.people.length] ?? '';
  }

  private loseSomeone(which: number, later: number): void {
    const person = which % 3 === 0 ? this.matter.owner.person : this.person(which);
    if (person.startsWith('duty')) return;
    const from = new Date(this.now - (later % 5) * hour).toISOString();
    if (which % 4 === 0) {
      const appointments = this.roster.appointments.map((one) =>
        one.person === person && one.until === undefined && which % 8 === 0 ? { ...one, until: from } : one,
      );
      // Somebody new comes for whoever goes, a week later.
      const back = new Date(this.now + 168 * hour).toISOString();
      const gone = this.roster.appointments.filter((one) => one.person === person);
      const again =
        which % 8 === 0 ? gone.slice(0, 1).map(({ until: _, ...one }) => ({ ...one, from: back })) : [];
      this.roster = { ...this.roster, appointments: [...appointments, ...again] };
      return;
    }
    const absence: Absence = {
      person,
      from,
      until: new Date(this.now + (1 + (later % 400)) * hour).toISOString(),
    };
    this.roster = { ...this.roster, absences: [...this.roster.absences.slice(-6), absence] };
  }

  private proclaim(which: number): void {
    const day = addDays(dayInLondon(this.context.now), 1 + (which % 25));
    const year = Number(day.slice(0, 4));
    const days = this.calendar.days['england-wales'];
    const row = `${days[year] ?? ''} ${day.slice(5)}`.trim().split(' ');
    const england = { ...days, [year]: [...new Set(row)].sort((a, b) => (a < b ? -1 : 1)).join(' ') };
    this.calendar = {
      ...this.calendar,
      version: `${calendar.version} and ${this.entries.length} ${which}`,
      days: { ...this.calendar.days, 'england-wales': england },
    };
  }
}
