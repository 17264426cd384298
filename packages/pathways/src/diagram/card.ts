import type { Clock } from '../definition/clock.ts';
import { type Definition, isTerminal, type OpenState, type State } from '../definition/definition.ts';
import { destinations } from './layers.ts';
import { wrap } from './measure.ts';
import { clockInWords } from './outline.ts';
import { type Language, type Wording, wordings } from './wording.ts';

export const cardWidth = 252;
export const padding = 14;
const chipWidth = 28;

export type Ink = 'title' | 'owner' | 'quiet' | 'clock' | 'late' | 'move' | 'end';

/** Some lines of a card, and the states that it leads to, if any. */
export interface Row {
  readonly ink: Ink;
  readonly lines: readonly string[];
  /** From the top of the card to the top of the row. */
  readonly top: number;
  readonly height: number;
  readonly leads: readonly string[];
}

/** A state as it is drawn: who owns it, what must be done by when, what if not, and what may be done. */
export interface Card {
  readonly state: string;
  readonly terminal: boolean;
  readonly rows: readonly Row[];
  readonly height: number;
}

export const inks: Readonly<
  Record<
    Ink,
    { readonly size: number; readonly leading: number; readonly bold: boolean; readonly gap: number }
  >
> = {
  title: { size: 16, leading: 19, bold: true, gap: 0 },
  owner: { size: 13, leading: 16, bold: true, gap: 4 },
  quiet: { size: 12, leading: 15, bold: false, gap: 2 },
  clock: { size: 13, leading: 16, bold: true, gap: 10 },
  late: { size: 12, leading: 15, bold: false, gap: 1 },
  move: { size: 13, leading: 16, bold: false, gap: 9 },
  end: { size: 13, leading: 16, bold: true, gap: 4 },
};

/** The room at the left of a row: the number of a state, the face of a clock, the arrow of a breach. */
export const indents: Readonly<Record<Ink, number>> = {
  title: 30,
  owner: 0,
  quiet: 0,
  clock: 20,
  late: 20,
  move: 0,
  end: 0,
};

interface Draft {
  readonly ink: Ink;
  readonly text: string;
  readonly leads?: readonly string[];
}

export function cardOf(definition: Definition, name: string, language: Language): Card {
  const state = definition.states[name] as State;
  const wording = wordings[language];
  const drafts: readonly Draft[] = isTerminal(state)
    ? [
        { ink: 'title', text: state.title[language] },
        { ink: 'end', text: wording.end },
        { ink: 'quiet', text: state.terminal.says[language] },
      ]
    : openRows({ definition, language, wording }, name, state);
  const rows = stacked(drafts);
  const last = rows.at(-1);
  return {
    state: name,
    terminal: isTerminal(state),
    rows,
    height: (last ? last.top + last.height : 0) + padding,
  };
}

interface Source {
  readonly definition: Definition;
  readonly language: Language;
  readonly wording: Wording;
}

function openRows(
  { definition, language, wording }: Source,
  name: string,
  state: OpenState,
): readonly Draft[] {
  const title = (role: string) => definition.roles[role]?.title[language] ?? role;
  const moves = Object.values(definition.moves).filter(({ from }) => from.includes(name));
  const stay = moves.filter(({ to }) => to === undefined).length;
  return [
    { ink: 'title', text: state.title[language] },
    { ink: 'owner', text: wording.owner(title(state.owner)) },
    { ink: 'quiet', text: wording.deputy(title(state.deputy)) },
    ...state.clocks.flatMap((clock) =>
      clockRows({ definition, language, wording }, definition.clocks[clock]),
    ),
    ...moves
      .filter(({ to }) => to !== undefined)
      .map((move): Draft => ({ ink: 'move', text: move.title[language], leads: destinations(move) })),
    ...(stay > 0 ? [{ ink: 'quiet', text: wording.acts(stay) } as const] : []),
  ];
}

function clockRows({ definition, language }: Source, clock: Clock | undefined): readonly Draft[] {
  if (!clock) return [];
  const { title, runs, late } = clockInWords(definition, clock, language);
  const { to } = clock.breach;
  return [
    { ink: 'clock', text: `${title}: ${runs}` },
    { ink: 'late', text: late, leads: to === undefined ? [] : [to] },
  ];
}

function stacked(drafts: readonly Draft[]): readonly Row[] {
  let top = padding;
  return drafts.map(({ ink, text, leads = [] }, at) => {
    const { size, leading, bold, gap } = inks[ink];
    const width = cardWidth - 2 * padding - indents[ink] - leads.length * chipWidth;
    const lines = wrap(text, { width, size, bold });
    // The first of the clocks and the first of the moves stand apart from what is above them.
    const apart =
      (ink === 'clock' || ink === 'move') && drafts[at - 1]?.ink !== (ink === 'clock' ? 'late' : 'move');
    top += gap + (apart ? 6 : 0);
    const row: Row = { ink, lines, top, height: lines.length * leading, leads };
    top += row.height;
    return row;
  });
}
