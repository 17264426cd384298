import type { Segment } from '../document.ts';
import { age, ageThenPublisher, publisherThenAge } from './lexicon/line-form.ts';
import { folded } from './lexicon/phrases.ts';
import type { Unit } from './unit.ts';

type Source = NonNullable<Segment['source']>;

// A publisher's name on a line of its own.
const mostPublisherWords = 6;

/**
 * The stories shown beside the main one, from the run of lines that shows them. A card is told by the
 * line that says how old it is: PUBLISHER / AGE / "- PUBLISHER" / headline / text, or headline / PUBLISHER / AGE.
 * What comes before the first card, has no age anywhere, or follows a heading such as "Most read", is
 * related without a source.
 */
export function labelCards(units: readonly Unit[]): readonly Segment[] {
  const anchors = units.flatMap((unit, i) => (unit.mark === 'age' ? [i] : []));
  const lead = findLead(units, anchors);
  const anchorOf = new Map(anchors.map((anchor) => [Math.max(anchor - lead, 0), anchor]));
  const labels: Segment[] = [];
  let source: Source | undefined;
  for (const [i, unit] of units.entries()) {
    const anchor = anchorOf.get(i);
    if (anchor !== undefined) source = sourceAt(units, anchor);
    else if (unit.mark === 'related-heading') source = undefined;
    labels.push({ kind: 'related', start: unit.start, end: unit.end, ...(source && { source }) });
  }
  return labels;
}

/** How many lines of a card stand above its age. */
function findLead(units: readonly Unit[], anchors: readonly number[]): number {
  const [first, second] = anchors;
  if (first === undefined || isWhole(units[first]?.text ?? '')) return 0;
  const above = (back: number) => {
    const unit = units[first - back];
    return unit !== undefined && !unit.mark.endsWith('-heading') ? unit : undefined;
  };
  const publisher = above(1);
  if (!publisher || publisher.words > mostPublisherWords || publisher.mark === 'prose') return 0;
  const headline = above(2);
  const hasTextBelow = second === undefined ? first < units.length - 2 : second - first > 3;
  return headline && headline.words > publisher.words && !hasTextBelow ? 2 : 1;
}

/** Whether an age line names the publisher too. */
function isWhole(line: string): boolean {
  return !age.test(folded(line)) && (publisherThenAge.test(line) || ageThenPublisher.test(line));
}

function sourceAt(units: readonly Unit[], anchor: number): Source {
  const line = units[anchor]?.text ?? '';
  if (isWhole(line)) {
    const named = publisherThenAge.exec(line);
    if (named) return { publisher: named[1] ?? named[3] ?? null, age: named[2] ?? named[4] ?? null };
    const [, when = null, publisher = null] = ageThenPublisher.exec(line) ?? [];
    return { publisher, age: when };
  }
  const repeated = /^[-–—•]\s*(\S.*)$/.exec(units[anchor + 1]?.text ?? '')?.[1];
  const above = units[anchor - 1];
  const isName =
    above && above.words <= mostPublisherWords && !above.mark.endsWith('-heading') && above.mark !== 'prose';
  return { publisher: repeated ?? (isName ? above.text : null), age: line };
}
