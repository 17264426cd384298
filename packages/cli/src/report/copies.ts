import type { ReadingResult, Story } from '@candour/evidence';
import { block, type Page, quoted } from './page.ts';
import { count, sentence } from './wording.ts';

type Copy = Story['copies'][number];

const relations: Readonly<Record<Copy['relation'], string>> = {
  fullest: 'the fullest copy',
  'wholly-derived': 'wholly taken from it',
  'partly-derived': 'shares part of its text',
  independent: 'written independently',
};

/** Which documents publish one story, and what each copy lacks and adds. */
export function copies(on: Page, result: ReadingResult): string {
  const copied = result.stories.filter((story) => story.copies.length > 1);
  const heading =
    copied.length === 0
      ? `No document is a copy of another: ${count(result.stories.length, 'story', 'stories')}, each counted once`
      : `${sentence(count(result.documents.length, 'document'))} tell ${count(result.stories.length, 'story', 'stories')}; ${count(copied.length, 'has copies', 'have copies')}`;
  return [on.heading(heading), ...copied.map((story) => entry(on, story, result))].join('\n\n');
}

function entry(on: Page, story: Story, result: ReadingResult): string {
  const agency = story.agency === null ? '' : on.quiet(` · the text names ${story.agency}`);
  const lines = story.copies.map((copy) => copyLines(on, copy, result));
  const title = result.documents.find(({ path }) => path === story.copies[0]?.path)?.title;
  return [`  ${on.heading(title ?? story.copies[0]?.path ?? story.id)}${agency}`, ...lines].join('\n');
}

// A long report and a page taken from it differ in a hundred places; the first few say how.
const mostShown = 4;

function copyLines(on: Page, copy: Copy, result: ReadingResult): string {
  const share =
    copy.relation === 'fullest' ? '' : on.quiet(` (${Math.round(copy.containedIn * 100)}% of its words)`);
  const lacks = copy.missing.map((gap) => ({ verb: 'lacks', words: wordsAt(gap.of, gap, result) }));
  const adds = copy.added.map((extra) => ({ verb: 'adds', words: wordsAt(copy.path, extra, result) }));
  return [
    block(on, `${copy.path}: ${relations[copy.relation]}${share}`, 6, '    – '),
    ...differences(on, lacks).map((line) => on.warning(line)),
    ...differences(on, adds).map((line) => on.quiet(line)),
  ].join('\n');
}

function differences(on: Page, found: readonly { verb: string; words: string }[]): readonly string[] {
  const shown = found
    .slice(0, mostShown)
    .map(({ verb, words }) => block(on, `${verb} ${quoted(words, 120)}`, 8));
  const rest = found.length - shown.length;
  return rest === 0
    ? shown
    : [...shown, block(on, `and ${found[0]?.verb} ${count(rest, 'more passage')}`, 8)];
}

function wordsAt(path: string, span: { start: number; end: number }, result: ReadingResult): string {
  return result.documents.find((document) => document.path === path)?.text.slice(span.start, span.end) ?? '';
}
