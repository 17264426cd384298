import type { Block } from './block.ts';
import { BlockWriter } from './block.ts';
import type { HtmlElement } from './element.ts';
import { blockElements, headingElements, wordlessElements } from './element.ts';

const lineElements = new Set(['li', 'tr', 'option', 'dt', 'dd']);
const cellElements = new Set(['td', 'th']);
const boldElements = new Set(['b', 'strong']);

interface Step {
  readonly element: HtmlElement;
  /** The block element its text belongs to: itself, or the innermost around it. */
  readonly block: HtmlElement;
  /** Whether it is part of a table row that is one block. */
  readonly inRow: boolean;
  next: number;
}

/** The page's text as blocks in reading order; every word that the page shows is in exactly one. */
export function blocksOf(root: HtmlElement): readonly Block[] {
  const writer = new BlockWriter();
  const steps: Step[] = [{ element: root, block: root, inRow: false, next: 0 }];
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const child = step.element.children[step.next];
    step.next += 1;
    if (child === undefined) {
      steps.pop();
      leave(writer, step, steps.at(-1)?.block ?? root);
    } else if (typeof child === 'string') writer.write(child);
    else if (child.name === 'br') writer.breakLine(step.block);
    else if (!wordlessElements.has(child.name)) steps.push(enter(writer, child, step));
  }
  writer.end(root, 'paragraph');
  return writer.blocks;
}

function isBlock(element: HtmlElement, inRow: boolean): boolean {
  return !inRow && blockElements.has(element.name);
}

function gapAt(element: HtmlElement): 'line' | 'paragraph' {
  return lineElements.has(element.name) ? 'line' : 'paragraph';
}

function enter(writer: BlockWriter, element: HtmlElement, around: Step): Step {
  const { name } = element;
  const startsBlock = isBlock(element, around.inRow);
  if (startsBlock) writer.end(around.block, gapAt(element));
  else if (cellElements.has(name)) writer.separate('\t');
  if (name === 'a') writer.openLink();
  else if (name === 'pre') writer.open.preformatted += 1;
  else if (boldElements.has(name) || headingElements.has(name)) writer.open.bold += 1;
  return {
    element,
    block: startsBlock ? element : around.block,
    inRow: around.inRow || isRow(element),
    next: 0,
  };
}

function leave(writer: BlockWriter, step: Step, around: HtmlElement): void {
  const { name } = step.element;
  if (name === 'a') writer.closeLink();
  else if (name === 'pre') writer.open.preformatted -= 1;
  else if (boldElements.has(name) || headingElements.has(name)) writer.open.bold -= 1;
  if (step.block === step.element && step.block !== around) writer.end(step.element, gapAt(step.element));
}

/** A row whose cells hold only inline text reads as one line; other tables are there for layout. */
function isRow(element: HtmlElement): boolean {
  if (element.name !== 'tr') return false;
  const waiting = element.children.filter((child) => typeof child !== 'string');
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (blockElements.has(at.name) && !cellElements.has(at.name)) return false;
    for (const child of at.children) if (typeof child !== 'string') waiting.push(child);
  }
  return true;
}
