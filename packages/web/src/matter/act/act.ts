import type { Capacity, MatterCommand, Outcome, ShownMatter, Words } from '@candour/record';
import type { Choosing } from '../../design/chooser.tsx';
import type { Option } from '../../design/govuk/select.tsx';
import type { Filled, FormError } from '../../http/form.ts';
import type { WebParts } from '../../parts.ts';
import type { View } from '../../view/view.ts';

/** What an act is offered on. */
export interface About {
  readonly parts: WebParts['record'];
  readonly view: View;
  readonly matter: ShownMatter;
  readonly capacity: Capacity;
}

/** One thing to be filled in. */
export interface Control {
  readonly kind: 'select' | 'chooser' | 'radios' | 'text' | 'long-text' | 'number' | 'day';
  readonly name: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly options?: (about: About) => Promise<readonly Option[]> | readonly Option[];
  /** Whom one chooses from, as far as the form was filled in. */
  readonly choosing?: (about: About, filled: Filled) => Promise<Choosing>;
  /** What stands there at first. */
  readonly value?: (about: About) => string;
}

/** How an act was filled in, to be done once whoever sends it. */
export interface Sent {
  readonly filled: Filled;
  readonly key?: string;
  readonly seen: number;
}

/** Something that may be done to a matter beside the moves of its pathway. */
export interface Act {
  readonly title: Words;
  readonly lede: Words;
  readonly button: Words;
  readonly controls: readonly Control[];
  /** What is wrong with how it was filled in, before anybody is asked. */
  readonly check?: (filled: Filled) => readonly FormError[];
  readonly perform: (about: About, sent: Sent) => Promise<Outcome<unknown>>;
}

/** The command of an act of the engine, as it was filled in. */
export type CommandOf = (filled: Filled, about: About) => MatterCommand;
