import { type Definition, definition } from '../../src/definition/definition.ts';
import { checkReferences } from '../../src/load/reference/check-references.ts';

const both = (text: string) => ({ en: text, cy: text });
const states = ['first', 'second', 'third', 'fourth'];
const clocks = ['one', 'two', 'three', 'four'];
const moves = ['ask', 'tell', 'weigh', 'send', 'stay'];
const roles = ['clerk', 'lead', 'head', 'outsider'];

/** So that no matter is left without a clock and its walk goes on. */
const always = {
  title: both('Always'),
  runs: '3 months',
  from: 'entry',
  repeats: true,
  breach: { visible: 'oversight', says: both('Late.') },
  basis: { kind: 'local-policy', says: both('Local.') },
};

/**
 * A small definition made at random from some numbers, of everything that the format can say: most are unsound, and
 * the model must follow them all the same. Undefined when the numbers make one whose names do not fit together.
 */
export function smallDefinition(numbers: readonly number[]): Definition | undefined {
  const made = definition.parse(new Maker(numbers).definition());
  return checkReferences(made).length === 0 ? made : undefined;
}

class Maker {
  private at = 0;
  private readonly numbers: readonly number[];

  constructor(numbers: readonly number[]) {
    this.numbers = numbers;
  }

  definition(): object {
    return {
      pathway: 'small',
      version: 1,
      title: both('Small'),
      purpose: both('To be followed.'),
      calendar: 'england-wales',
      lateAfter: '5 working-days',
      initial: 'first',
      roles: Object.fromEntries(
        roles.map((role) => [role, { title: both(role), body: role === 'outsider' ? 'outside' : 'within' }]),
      ),
      axes: {
        side: {
          title: both('Side'),
          initial: 'none',
          values: { none: both('None'), left: both('Left'), right: both('Right') },
        },
      },
      states: {
        ...Object.fromEntries(states.map((state) => [state, this.state(state)])),
        end: { title: both('End'), terminal: { outcome: 'done', says: both('Done.') } },
      },
      clocks: { ...Object.fromEntries(clocks.map((clock) => [clock, this.clock(clock)])), always },
      moves: Object.fromEntries(moves.map((move) => [move, this.move(move)])),
    };
  }

  private state(title: string): object {
    const owner = this.below(roles.length);
    return {
      title: both(title),
      owner: roles[owner],
      deputy: roles[(owner + 1) % roles.length],
      clocks: [...this.some(clocks), 'always'],
    };
  }

  private clock(name: string): object {
    const from = this.one(['entry', 'entry', { move: this.one(moves) }, { move: 'tell', field: 'by' }, null]);
    const others = clocks.filter((clock) => clock !== name);
    const until = typeof from === 'object' && from !== null && 'field' in from && this.chance(2);
    return {
      title: both(name),
      runs: until ? 'until-field' : this.one(['3 working-days', '2 weeks', '1 month']),
      from: from ?? { breach: this.one(others) },
      ...(this.chance(3) && { pausesIn: this.some(states) }),
      ...(!until && this.chance(3) && { repeats: true }),
      breach: {
        says: both('Late.'),
        ...this.one<object>([
          { to: this.one([...states, 'first', 'second']) },
          { owner: this.one(roles) },
          { visible: this.one(['oversight', 'affected', 'public']) },
          { owner: this.one(roles), visible: 'affected' },
        ]),
      },
      basis: { kind: 'local-policy', says: both('Local.') },
    };
  }

  private move(name: string): object {
    const to = this.one([
      null,
      this.one(states),
      [{ when: this.condition(name), to: this.one(states) }, { otherwise: this.one([...states, 'end']) }],
    ]);
    return {
      title: both(name),
      from: this.some(states),
      ...(to !== null && { to }),
      by: roles,
      fields: {
        flag: { title: both('Flag'), type: 'yes-no', optional: this.chance(2) },
        side: {
          title: both('Side'),
          type: 'choice',
          choices: ['none', 'left', 'right'].map((value) => ({ value, title: both(value) })),
          optional: this.chance(2),
        },
        ...(name === 'tell' && { by: { title: both('By'), type: 'due', optional: this.chance(2) } }),
        ...(name === 'weigh' && {
          of: { title: both('Of'), type: 'act', of: 'ask', many: this.chance(2), optional: this.chance(2) },
        }),
        ...(name === 'send' && { each: { title: both('Each'), type: 'text', many: true, optional: true } }),
      },
      ...(this.chance(2) && { sets: { side: this.one(['left', { field: 'side' }]) } }),
      ...(name === 'send' && {
        spawns: [{ pathway: 'small', relation: 'reply', ...(this.chance(2) && { each: 'each' }) }],
      }),
      ...(this.chance(2) && {
        guards: [{ code: 'barred', says: both('Barred.'), holds: this.condition(name) }],
      }),
    };
  }

  private condition(making: string, depth = 2): object {
    const inner = () => this.condition(making, depth - 1);
    const kind = this.below(depth > 0 ? 11 : 8);
    if (kind === 0) return { did: this.one(moves), ...(this.chance(2) && { atLeast: 2 }) };
    if (kind === 1) return { did: this.one(moves), since: this.one(moves) };
    if (kind === 2) return { every: 'ask', has: ['weigh'], by: 'of' };
    if (kind === 3) return { newer: this.one(moves), than: this.one(moves) };
    if (kind === 4) return { field: 'flag', is: this.chance(2) };
    if (kind === 5)
      return { last: this.one(moves), field: 'side', is: this.one(['left', ['none', 'right']]) };
    if (kind === 6) return { axis: 'side', is: this.one(['left', ['none', 'right']]) };
    if (kind === 7) return { children: 'closed', ...(this.chance(2) && { relation: 'reply' }) };
    if (kind === 8) return { not: inner() };
    return kind === 9 ? { all: [inner(), inner()] } : { any: [inner(), inner()] };
  }

  private next(): number {
    const number = this.numbers[this.at % this.numbers.length] ?? 0;
    this.at += 1;
    return number;
  }

  private below(most: number): number {
    return this.next() % most;
  }

  private chance(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }

  private one<Of>(of: readonly Of[]): Of {
    return of[this.below(of.length)] as Of;
  }

  /** At least one of them, in their order. */
  private some<Of>(of: readonly Of[]): readonly Of[] {
    const kept = of.filter(() => this.chance(2));
    return kept.length > 0 ? kept : [this.one(of)];
  }
}
