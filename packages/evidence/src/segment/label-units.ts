import type { Segment, SegmentKind } from '../document.ts';
import { labelCards } from './cards.ts';
import { Subject } from './cohesion.ts';
import type { Head } from './head.ts';
import type { Mark, Unit } from './unit.ts';

// Below this share of known subject words, prose that follows a break speaks of something else.
const leastAffinity = 0.3;

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

const sectionMarks: ReadonlySet<Mark> = new Set(['related-heading', 'faint-related-heading', 'age']);
const commentMarks: ReadonlySet<Mark> = new Set(['comment-heading', 'faint-comment-heading']);

/** Labels the units of a scraped text. */
export function labelScraped(units: readonly Unit[], head: Head): readonly Segment[] {
  const body = units.slice(head.story);
  const kinds = settleShortLines(body, labelSections(body));
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
function labelSections(units: readonly Unit[]): readonly (SegmentKind | null)[] {
  const subject = new Subject();
  const kinds: (SegmentKind | null)[] = [];
  let section: 'story' | 'related' | 'comments' = 'story';
  let prose = 0;
  let hasCards = false;
  for (const [i, unit] of units.entries()) {
    if (commentMarks.has(unit.mark) && prose >= leastProseBefore) section = 'comments';
    else if (sectionMarks.has(unit.mark) && prose >= 1) {
      section = 'related';
      hasCards ||= unit.mark === 'age';
    } else if (section === 'related' && !hasCards && resumes(units, i, subject)) section = 'story';
    const isHeading = section === 'related' && unit.mark.endsWith('related-heading');
    if (isHeading) kinds.push('chrome');
    else if (section !== 'story') kinds.push(section);
    else if (unit.mark === 'prose') {
      prose += 1;
      subject.learn([unit]);
      kinds.push('story');
    } else kinds.push(plainKind[unit.mark] ?? null);
  }
  return kinds;
}

/** Whether the story goes on at this unit after links to others: prose of the same subject, in a run of such. */
function resumes(units: readonly Unit[], at: number, subject: Subject): boolean {
  if (units[at]?.mark !== 'prose') return false;
  const run = units.slice(at, at + 3).filter(({ mark }) => mark === 'prose');
  return subject.affinity(run.map(({ text }) => text).join('\n')) >= leastAffinity;
}

/** Second pass: short lines between paragraphs are subheads and lists; among furniture and after the story, chrome. */
function settleShortLines(
  units: readonly Unit[],
  kinds: readonly (SegmentKind | null)[],
): readonly SegmentKind[] {
  const lastStory = kinds.lastIndexOf('story');
  return kinds.map((kind, i) => {
    if (kind !== null) return kind;
    if (i > lastStory) return 'chrome';
    const mark = units[i]?.mark ?? 'short';
    return mark === 'short' && !touchesFurniture(kinds, i) ? 'story' : 'chrome';
  });
}

/** Whether the run of lines without prose around this one has furniture in it. */
function touchesFurniture(kinds: readonly (SegmentKind | null)[], at: number): boolean {
  const isPlain = (i: number) => kinds[i] === null;
  let before = at;
  while (isPlain(before)) before -= 1;
  let after = at;
  while (isPlain(after)) after += 1;
  return kinds[before] === 'chrome' && kinds[after] === 'chrome';
}

function groupRelated(units: readonly Unit[], kinds: readonly SegmentKind[]): readonly Segment[] {
  const labels: Segment[] = [];
  for (let i = 0; i < units.length; ) {
    const kind = kinds[i] ?? 'story';
    const end = runEnd(kinds, i);
    const run = units.slice(i, end);
    if (kind === 'related') labels.push(...labelCards(run));
    else labels.push(...run.map((unit) => ({ kind, start: unit.start, end: unit.end })));
    i = end;
  }
  return labels;
}

function runEnd(kinds: readonly SegmentKind[], from: number): number {
  let end = from;
  while (end < kinds.length && kinds[end] === kinds[from]) end += 1;
  return end;
}
