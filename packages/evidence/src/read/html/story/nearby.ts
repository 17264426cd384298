import type { Mark } from '../../../segment/unit.ts';
import type { Cue } from '../survey/cues.ts';
import { cues } from '../survey/cues.ts';
import type { Survey } from '../survey/survey.ts';
import type { Row } from './row.ts';

const marks = [
  'furniture',
  'menu-word',
  'boilerplate',
  'caption',
  'byline',
  'date',
  'age',
  'related-heading',
  'related-line',
  'comment-heading',
] as const satisfies readonly Mark[];
const cueNames = Object.keys(cues) as readonly Cue[];

/** What a block says by itself. */
export function putOwn(row: Row, page: Survey, at: number): void {
  const block = page.blocks[at];
  const measure = page.measures[at];
  if (block === undefined || measure === undefined) throw new RangeError(`There is no block ${at}.`);
  row.put('words', measure.words);
  row.put('wordLength', measure.characters / Math.max(1, measure.words));
  row.put('linked', measure.linked);
  row.put('commas', measure.commas);
  row.put('sentences', measure.sentences);
  row.put('endsSentence', Number(measure.endsSentence));
  row.put('functionShare', measure.functionShare);
  row.put('capitalShare', measure.capitalShare);
  row.put('digitShare', measure.digitShare);
  row.put('headingLevel', measure.headingLevel);
  row.put('bold', Number(block.bold));
  row.put('lineGap', Number(block.gap === 'line'));
  row.put('isHeading', Number(at === page.heading));
  row.put('declared', declaredShare(page, block.text));
  row.put('copies', page.copies.get(block.text) ?? 1);
  for (const mark of marks) row.put(`mark.${mark}`, Number(measure.mark === mark));
  row.put('underRelated', Number(page.under[at] === 'related'));
  row.put('underComments', Number(page.under[at] === 'comments'));
  for (const cue of cueNames) row.put(`cue.${cue}`, Number(measure.cues[cue]));
}

/** Whether the body that the page declares to machines holds the block's opening words; -1 without one. */
function declaredShare(page: Survey, text: string): number {
  if (page.declaredBody === '') return -1;
  const start = text.slice(0, 60).replace(/\s+/g, ' ').toLowerCase().trim();
  return start.length > 12 && page.declaredBody.includes(start) ? 1 : 0;
}

const steps = [-2, -1, 1, 2] as const;
const reaches = [3, 8] as const;

/** What the blocks just before and after are like. */
export function putNeighbours(row: Row, page: Survey, at: number): void {
  for (const step of steps) {
    const there = page.measures[at + step];
    row.put(`words${step}`, there?.words ?? -1);
    row.put(`linked${step}`, there?.linked ?? -1);
    row.put(`heading${step}`, there?.headingLevel ?? -1);
    row.put(`ends${step}`, Number(there?.endsSentence ?? false));
  }
  for (const reach of reaches) {
    const sums = page.extents.sums({ first: at - reach, last: at + reach });
    row.put(`proseNear${reach}`, sums.prose / Math.max(1, sums.words));
    row.put(`linkedNear${reach}`, sums.linked / Math.max(1, sums.words));
    row.put(`wordsNear${reach}`, sums.words / Math.max(1, sums.blocks));
  }
  row.put('sinceProse', page.prose.since[at] ?? 0);
  row.put('untilProse', page.prose.until[at] ?? 0);
}

const unknownPlace = -999;

/** Where on the page the block stands. */
export function putPlace(row: Row, page: Survey, at: number): void {
  const before = page.extents.sums({ first: 0, last: at - 1 });
  const all = page.extents.sums({ first: 0, last: page.blocks.length - 1 });
  const core = page.core === null ? undefined : page.extents.findExtent(page.core);
  row.put('place', at / page.blocks.length);
  row.put('wordPlace', before.words / Math.max(1, all.words));
  row.put('prosePlace', before.prose / Math.max(1, all.prose));
  row.put('fromHeading', page.heading < 0 ? unknownPlace : clamp(at - page.heading));
  row.put('coreStart', core === undefined ? unknownPlace : clamp(at - core.first));
  row.put('coreEnd', core === undefined ? unknownPlace : clamp(at - core.last));
  row.put('inCore', Number(core !== undefined && at >= core.first && at <= core.last));
}

function clamp(blocks: number): number {
  return Math.max(-100, Math.min(100, blocks));
}
