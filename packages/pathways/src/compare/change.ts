import type { Words } from '../definition/words.ts';

/** What a definition is made of, as far as a change to it can be told apart. */
export type Part =
  | 'pathway'
  | 'role'
  | 'state'
  | 'clock'
  | 'move'
  | 'guard'
  | 'field'
  | 'separation'
  | 'axis'
  | 'promise';

/** One side of a part: what it is called, who owns it, how long it runs. */
export type Aspect =
  | ('title' | 'help' | 'purpose' | 'calendar' | 'late-after' | 'initial' | 'body')
  | ('owner' | 'deputy' | 'clocks' | 'awaits' | 'end')
  | ('length' | 'counts-from' | 'pauses' | 'extension' | 'repeats' | 'breach' | 'basis')
  | ('from' | 'to' | 'by' | 'duty' | 'sets' | 'spawns')
  | ('says' | 'condition' | 'type' | 'filled' | 'visible' | 'values');

/** A part in words, one sentence or name an aspect; an aspect that it does not have is left out. */
export interface Described {
  readonly title: Words;
  /** For what belongs to a move: what the move is called. */
  readonly within?: Words;
  readonly aspects: Readonly<Partial<Record<Aspect, Words>>>;
}

/** Something that two definitions do not have alike. */
export interface Change {
  readonly part: Part;
  /** Its name in the definition: `MOVE.CODE` for a guard. */
  readonly name: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly title: Words;
  readonly within?: Words;
  /** Null where it was or is not said. Of a changed part, what changed; of any other, all of it. */
  readonly aspects: readonly {
    readonly aspect: Aspect;
    readonly before: Words | null;
    readonly after: Words | null;
  }[];
}
