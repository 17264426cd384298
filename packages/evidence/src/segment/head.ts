import type { Span } from '../span.ts';
import { Subject, subjectsOf } from './cohesion.ts';
import type { Mark, Unit } from './unit.ts';

/** Where a text's story begins, and which lines above it are its headline and standfirst. */
export interface Head {
  /** Index of the first unit of the story. */
  readonly story: number;
  readonly headline: number | null;
  readonly standfirst: number | null;
}

const mostHeadlineWords = 32;
const mostStandfirstWords = 60;
const leastSummaryWords = 7;

// A byline or date this far below the first sentences still belongs to the head.
const reach = 5;

// What a headline shares its subjects with.
const openingUnits = 8;

// A menu repeats the headline with the site's name; the line nearer the story is the headline itself.
const nearlyEqual = 0.8;

const salutation = /^(?:Dear|To:|From:|Re:|Subject:)\s/;
const letterOpening = /^Dear\s+\S.{0,80}$/;
/** The line of a memo that says what it is about. */
export const subjectLine = /^(?:Subject|Re)\s*:\s*/i;

// What kind of paper it is, when it may be published, how it is classified, when a hearing began.
const notice =
  /^(?:(?:press|news|media) (?:release|notice|statement)\b|(?:for )?immediate release\b|(?:strictly )?embargo(?:ed)?\b|official\b.{0,30}$|confidential$|draft\b.{0,20}$|\(?\d{1,2}[.:]\d{2}\s*(?:[ap]\.?m\.?)?\)?$)/i;
const aboveHeadline: ReadonlySet<Mark> = new Set(['date', 'byline', 'menu-word']);
const quotedOrAsked = /[?!…’'”"]$/;
const listItem = /^(?:[-–—•·▪*]\s|\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]+)[.)]\s)/;

/** Finds the head of a text. In scraped text menus stand above the headline; elsewhere it is the first line. */
export function findHead(units: readonly Unit[], isScraped: boolean): Head {
  const prose = isScraped ? findOpening(units) : units.findIndex((_, i) => isBody(units, i));
  if (prose === -1) return { story: 0, headline: null, standfirst: null };
  const story = belowByline(units, prose);
  const headline = isScraped ? findHeadline(units, story) : findFirstLine(units, prose);
  if (headline === null) return { story: isScraped ? story : 0, headline, standfirst: null };
  const standfirst = findStandfirst(units.slice(0, story), headline, isScraped);
  return { story: isScraped || story > prose ? story : headline + 1, headline, standfirst };
}

function isBody(units: readonly Unit[], i: number): boolean {
  return units[i]?.mark === 'prose' && !isHeadlineSentence(units, i);
}

// How far above the story's main run its first paragraph may stand, cut off by links and pictures.
const mostStray = 14;
const leastStrayWords = 12;
const strayAffinity = 0.3;

/** The first paragraph of the story: where the densest run of prose begins, or a paragraph shortly above it that speaks of the same. */
function findOpening(units: readonly Unit[]): number {
  const main = densestRun(units);
  const start = units.findIndex((_, i) => i >= main.start && isBody(units, i));
  const subject = new Subject();
  subject.learn(
    units
      .slice(start, main.end)
      .filter(({ mark }) => mark === 'prose')
      .slice(0, openingUnits),
  );
  const isStray = (i: number) => {
    const { text, words } = units[i] ?? { text: '', words: 0 };
    return isBody(units, i) && words >= leastStrayWords && subject.affinity(text) >= strayAffinity;
  };
  const stray = units.findIndex((_, i) => i < start && i >= start - mostStray && isStray(i));
  return stray === -1 ? start : stray;
}

// What a unit says for a run of lines being the story: its words if prose, a fine if not.
const mostWeight = 60;
const fines: Partial<Record<Mark, number>> = { short: 6, caption: 3, byline: 3, date: 3 };
const fineOfFurniture = 12;

/** The run of units with the most prose for its furniture (Kadane's maximum sum). */
function densestRun(units: readonly Unit[]): Span {
  let best = { start: 0, end: 0, sum: 0 };
  let run = { start: 0, sum: 0 };
  for (const [i, { mark, words }] of units.entries()) {
    if (run.sum <= 0) run = { start: i, sum: 0 };
    run.sum += mark === 'prose' ? Math.min(words, mostWeight) : -(fines[mark] ?? fineOfFurniture);
    if (run.sum > best.sum) best = { start: run.start, end: i + 1, sum: run.sum };
  }
  return best;
}

/** A first line such as "‘Who was told?’" ends like a sentence but stands alone above the story. */
function isHeadlineSentence(units: readonly Unit[], i: number): boolean {
  const unit = units[i];
  const next = units.slice(i + 1, i + 4).find(({ mark }) => mark === 'prose');
  if (!unit || !next || unit.words > 20 || !quotedOrAsked.test(unit.text)) return false;
  const isFirst = units.slice(0, i).every(({ mark }) => mark !== 'prose');
  return isFirst && !/[.!?] \p{Lu}/u.test(unit.text) && next.words > unit.words;
}

/** The story begins below a byline or date that follows its first sentence or two: those were its standfirst. */
function belowByline(units: readonly Unit[], prose: number): number {
  const window = units.slice(prose, prose + reach);
  const line = window.findLastIndex(({ mark }) => mark === 'byline' || mark === 'date');
  if (line === -1 || window.slice(0, line).some(({ words }) => words > mostStandfirstWords)) return prose;
  if (window.slice(0, line).filter(({ mark }) => mark === 'prose').length > 2) return prose;
  const next = units.findIndex(({ mark }, i) => i > prose + line && mark === 'prose');
  return next === -1 || next > prose + reach * 3 ? prose : next;
}

/** The line above the story that speaks most of what the story speaks of; the nearest of equals. */
function findHeadline(units: readonly Unit[], story: number): number | null {
  const subject = new Subject();
  subject.learn(
    units
      .slice(story)
      .filter(({ mark }) => mark === 'prose')
      .slice(0, openingUnits),
  );
  let best = -1;
  let most = 0;
  for (const [i, unit] of units.slice(0, story).entries()) {
    if (!mayBeHeadline(unit) || (unit.mark === 'prose' && !isHeadlineSentence(units, i))) continue;
    const score = subject.affinity(unit.text) * Math.min(subjectsOf(unit.text).size, 5);
    if (score === 0 || score < most * nearlyEqual) continue;
    best = i;
    most = Math.max(score, most);
  }
  if (best !== -1) return best;
  const first = units.findIndex((unit, i) => i < story && mayBeHeadline(unit) && unit.words >= 4);
  return first === -1 ? null : first;
}

/** The first line, if it stands alone above the story; in a letter the line below the salutation that says what it is about. */
function findFirstLine(units: readonly Unit[], prose: number): number | null {
  const dear = units.findIndex(({ text }) => letterOpening.test(text));
  const subject = units.slice(0, openingUnits).findIndex(({ text }) => subjectLine.test(text));
  if (subject !== -1) return subject;
  const first = dear === -1 ? units.findIndex((unit) => !standsAbove(unit)) : dear + 1;
  const unit = units[first];
  if (!unit || first >= Math.max(prose, dear + 2) || !mayBeHeadline(unit) || unit.mark === 'prose')
    return null;
  if (/[,;:]$/.test(unit.text) || salutation.test(unit.text) || listItem.test(unit.text)) return null;
  return unit.words < 2 ? null : first;
}

/** Whether a line is one of those that documents have above their headline. */
export function standsAbove({ mark, text }: Unit): boolean {
  return aboveHeadline.has(mark) || notice.test(text);
}

function mayBeHeadline({ mark, words }: Unit): boolean {
  return (mark === 'short' || mark === 'prose') && words <= mostHeadlineWords;
}

/** The sentence between headline and story; on a page one without its full stop counts right below the headline. */
function findStandfirst(head: readonly Unit[], headline: number, isScraped: boolean): number | null {
  const between = head.slice(headline + 1);
  const at = between.findIndex(
    (unit, i) =>
      unit.words <= mostStandfirstWords &&
      (unit.mark === 'prose' || (isScraped && i === 0 && isSummary(unit))),
  );
  return at === -1 ? null : headline + 1 + at;
}

function isSummary({ mark, words }: Unit): boolean {
  return mark === 'short' && words >= leastSummaryWords;
}
