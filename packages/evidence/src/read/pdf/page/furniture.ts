import { groupBy } from '../group.ts';
import type { Line } from './line.ts';

// Running heads and feet keep to the outer margins; body text comes no nearer the edge than this.
const margin = 0.09;

// Heads may change from chapter to chapter and alternate between left and right pages.
const nearbyPages = 2;

// How far the same line may shift between pages, as a share of their height.
const sameHeight = 0.01;

const pageNumber =
  /^(?:page\s*)?[-–—|[\s]*(?:\d{1,4}|[ivxlc]{1,7})[-–—|\]\s]*(?:(?:of|\/)\s*\d{1,4})?[-–—|\s]*$/i;
const contentsEntry = /(?:[.·_…]\s?){5,}\s*\d{1,4}$/;

/** Whether a line could be part of a running head or foot, by where it stands. */
export function isMarginal(height: number): boolean {
  return height < margin || height > 1 - margin;
}

/** Of the lines in the margins of all pages, or at their edge, the running heads and feet and the page numbers. */
export function findRunning(marginal: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const same of groupBy(marginal, keyOf).values()) {
    for (const line of same) {
      if (
        (isMarginal(line.height) && pageNumber.test(line.text)) ||
        same.some((other) => isRepeat(line, other))
      )
        found.add(line);
    }
  }
  return found;
}

/** Heads count pages and chapters; below the margin only the very same words are no text of the page's own. */
function keyOf({ text, height }: Line): string {
  return isMarginal(height) ? text.replace(/\d+/g, '#') : text;
}

/** Whether a line is an entry of a table of contents, led by dots to a page number. */
export function isContentsEntry({ text }: Line): boolean {
  return contentsEntry.test(text.replace(/\t/g, ' '));
}

function isRepeat(line: Line, other: Line): boolean {
  const apart = Math.abs(line.page - other.page);
  return apart > 0 && apart <= nearbyPages && Math.abs(line.height - other.height) < sameHeight;
}
