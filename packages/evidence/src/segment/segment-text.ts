import type { ReadDocument, Segment } from '../document.ts';
import { trimmed } from '../span.ts';
import { cover } from './cover.ts';
import { findHead, type Head, standsAbove, subjectLine } from './head.ts';
import { labelScraped } from './label-units.ts';
import { findPublished } from './published.ts';
import { isScraped } from './scraped.ts';
import { findHouseTail } from './tail.ts';
import { toUnits, type Unit } from './unit.ts';

/**
 * Labels every character of a text that came without mark-up, and finds its title and date. Text that
 * shows no sign of a web page around it is story throughout, but for its headline, byline and captions.
 */
export function segmentText(text: string): Pick<ReadDocument, 'title' | 'publishedAt' | 'segments'> {
  const units = toUnits(text);
  const scraped = isScraped(units);
  const head = findHead(units, scraped);
  const labels = scraped ? labelScraped(units, head) : labelPlain(units, head);
  const headline = head.headline === null ? undefined : units[head.headline];
  return {
    title: headline?.text.replace(subjectLine, '') ?? null,
    publishedAt: findPublished(units),
    segments: cover(
      text,
      labels.map((label) => ({ ...label, ...trimmed(text, label) })),
    ),
  };
}

function labelPlain(units: readonly Unit[], { story, headline, standfirst }: Head): readonly Segment[] {
  const tail = findHouseTail(units);
  return units.map((unit, i) => {
    const { mark, start, end } = unit;
    if (i >= tail) return { kind: 'boilerplate', start, end };
    if (i === headline) return { kind: 'headline', start, end };
    if (i === standfirst) return { kind: 'standfirst', start, end };
    const isHead = i < story || (headline !== null && i <= headline + 2);
    if (
      isHead &&
      (mark === 'byline' || mark === 'date' || (headline !== null && i < headline && standsAbove(unit)))
    )
      return { kind: 'chrome', start, end };
    if (mark === 'caption' || mark === 'boilerplate') return { kind: mark, start, end };
    return { kind: 'story', start, end };
  });
}
