import type { Child } from 'hono/jsx';
import { classes } from './govuk/classes.ts';
import { type Written, write } from './written.ts';

export interface TimelineItem {
  /** By which the item is linked to. */
  readonly id?: string | undefined;
  /** `missing`: what should be there and is not. `later`: not yet known on the day that is looked at. */
  readonly kind?: 'missing' | 'later' | undefined;
  /** When it happened. */
  readonly when: Child;
  /** When it was recorded, or that nothing was. */
  readonly recorded: Child;
  /** It was recorded late: said in words, and drawn. */
  readonly isLate?: boolean;
  readonly title: Child;
  /** What it says was corrected or withdrawn since. */
  readonly isStruck?: boolean;
  /** Numbers, proofs, links. */
  readonly foot?: Child;
  readonly children?: Child;
}

/** What happened, in order, with what should have happened and did not. */
export function Timeline({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly (TimelineItem | Written)[];
}) {
  return (
    <ol class="line" aria-label={label}>
      {items.map((item) => ('isEscaped' in item ? item : itemOf(item)))}
    </ol>
  );
}

/** Writes an item, so that it can be kept. */
export function writeItem(item: TimelineItem): Written {
  return write(itemOf(item));
}

/** Called, not rendered as a component: there are hundreds of them. */
function itemOf({ id, kind, when, recorded, isLate, title, isStruck, foot, children }: TimelineItem) {
  return (
    <li id={id} class={classes(kind, isStruck && 'struck') || undefined}>
      <div class="when">
        <b>{when}</b>
        {isLate ? <span class="lag">{recorded}</span> : <small>{recorded}</small>}
      </div>
      <div class="rail"></div>
      <div class="what">
        <h3>{isStruck ? <s>{title}</s> : title}</h3>
        {children}
        {foot !== undefined && <p class="proof">{foot}</p>}
      </div>
    </li>
  );
}
