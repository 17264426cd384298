import type { Segment, SegmentKind } from '../document.ts';
import { labelCards } from './cards.ts';
import { Subject } from './cohesion.ts';
import type { Head } from './head.ts';
import { isClosing, speaksOfElse } from './tail.ts';
import type { Mark, Unit } from './unit.ts';

// Below this share of known subject words, prose that follows a break speaks of something else.
const leastAffinity = 0.2;

// So many paragraphs together are a story going on, not the teaser of another.
const paragraphsRun = 3;

// Prose before a line "Comments" or "Related" makes it a heading; above the story it is a button.
const leastProseBefore = 2;

const plainKind: Partial<Record<Mark, SegmentKind>> = {
  furniture: 'chrome',
  boilerplate: 'boilerplate',
  caption: 'caption',
  byline: 'chrome',
  date: 'chrome',
  'related-line': 'related',
};

// What stays what it is in any section.
const ownKind: Partial<Record<Mark, SegmentKind>> = { furniture: 'chrome', boilerplate: 'boilerplate' };

const sectionMarks: ReadonlySet<Mark> = new Set(['related-heading', 'faint-related-heading', 'age']);
const commentMarks: ReadonlySet<Mark> = new Set(['comment-heading', 'faint-comment-heading']);

/** Labels the units of a scraped text. */
export function labelScraped(units: readonly Unit[], head: Head): readonly Segment[] {
  const body = units.slice(head.story);
  const headline = head.headline === null ? [] : units.slice(head.headline, head.headline + 1);
  const kinds = settleShortLines(body, labelSections(body, headline));
  return [...labelHead(units, head), ...groupRelated(body, kinds)];
}

function labelHead(units: readonly Unit[], { story, headline, standfirst }: Head): readonly Segment[] {
  return units.slice(0, story).map(({ mark, start, end }, i) => {
    const kind =
      i === headline ? 'headline' : i === standfirst ? 'standfirst' : (plainKind[mark] ?? 'chrome');
    return { kind, start, end };
  });
}

/** First pass: which section of the page each unit stands in. `null` is left open for the second. */
function labelSections(units: readonly Unit[], headline: readonly Unit[]): readonly (SegmentKind | null)[] {
  const walk: Walk = {
    subject: new Subject(),
    section: 'story',
    prose: 0,
    hasCards: false,
    crossed: false,
    isClosed: false,
  };
  walk.subject.learn(headline);
  return units.map((unit, i) => {
    turn(walk, units, i);
    const isHeading = walk.section === 'related' && unit.mark.endsWith('related-heading');
    if (isHeading) return 'chrome';
    if (walk.section !== 'story') return ownKind[unit.mark] ?? walk.section;
    if (unit.mark !== 'prose') return plainKind[unit.mark] ?? null;
    walk.prose += 1;
    walk.subject.learn([unit]);
    walk.isClosed = isClosing(unit);
    return 'story';
  });
}

interface Walk {
  readonly subject: Subject;
  section: 'story' | 'related' | 'comments';
  /** Paragraphs of the story so far. */
  prose: number;
  /** Whether the section shows stories with their ages: the main one does not go on after such. */
  hasCards: boolean;
  /** Whether furniture stands between the last paragraph and here. */
  crossed: boolean;
  /** Whether the last paragraph is one with which stories end. */
  isClosed: boolean;
}

/** Enters or leaves a section at the unit. */
function turn(walk: Walk, units: readonly Unit[], at: number): void {
  const mark = units[at]?.mark ?? 'short';
  if (commentMarks.has(mark) && walk.prose >= leastProseBefore) walk.section = 'comments';
  else if (sectionMarks.has(mark) && walk.prose >= 1) {
    walk.section = 'related';
    walk.hasCards ||= mark === 'age';
  } else if (walk.section === 'related' && !walk.hasCards && resumes(walk, units, at)) walk.section = 'story';
  else if (walk.section === 'story' && (walk.crossed || walk.isClosed) && isForeign(walk, units, at))
    walk.section = 'related';
  if (mark === 'prose') walk.crossed = false;
  else walk.crossed ||= mark === 'furniture' || mark === 'boilerplate' || mark === 'related-line';
}

/**
 * Whether the story goes on at this unit after links to others. A single paragraph must speak of the
 * same subject; a run of paragraphs, or any near the top of the story, needs to show less; after the
 * story's usual last sentence it must show more.
 */
function resumes({ subject, prose, isClosed }: Walk, units: readonly Unit[], at: number): boolean {
  if (units[at]?.mark !== 'prose') return false;
  const run = units.slice(at, at + paragraphsRun);
  const isRun = run.length === paragraphsRun && run.every(({ mark }) => mark === 'prose');
  const needed = isClosed ? leastAffinity * 2 : prose < paragraphsRun ? leastAffinity / 2 : leastAffinity;
  const text = run
    .filter(({ mark }) => mark === 'prose')
    .map((unit) => unit.text)
    .join('\n');
  return subject.affinity(text) >= (isRun ? needed * 0.75 : needed);
}

function isForeign({ subject, prose }: Walk, units: readonly Unit[], at: number): boolean {
  return (
    units[at]?.mark === 'prose' &&
    prose >= paragraphsRun &&
    speaksOfElse(subject, units.slice(at, at + paragraphsRun))
  );
}

/** Second pass: short lines between paragraphs are subheads and lists; among furniture and after the story, chrome. */
function settleShortLines(
  units: readonly Unit[],
  kinds: readonly (SegmentKind | null)[],
): readonly SegmentKind[] {
  const lastStory = kinds.lastIndexOf('story');
  const settled: SegmentKind[] = [];
  for (let i = 0; i < kinds.length; ) {
    const end = runEnd(kinds, i);
    const kind = kinds[i] ?? null;
    const isAmongFurniture = settled.at(-1) === 'chrome' && kinds[end] === 'chrome';
    for (const unit of units.slice(i, end)) {
      const isStory = unit.mark === 'short' && i < lastStory && !isAmongFurniture;
      settled.push(kind ?? (isStory ? 'story' : 'chrome'));
    }
    i = end;
  }
  return settled;
}

function groupRelated(units: readonly Unit[], kinds: readonly SegmentKind[]): readonly Segment[] {
  const labels: Segment[] = [];
  for (let i = 0; i < units.length; ) {
    const kind = kinds[i] ?? 'story';
    const end = runEnd(kinds, i);
    const run = units.slice(i, end);
    const found = kind === 'related' ? labelCards(run) : run.map(({ start, end }) => ({ kind, start, end }));
    // Not spread into one call: a run may hold more units than a call takes arguments.
    for (const label of found) labels.push(label);
    i = end;
  }
  return labels;
}

function runEnd(kinds: readonly (SegmentKind | null)[], from: number): number {
  let end = from;
  while (end < kinds.length && kinds[end] === kinds[from]) end += 1;
  return end;
}
