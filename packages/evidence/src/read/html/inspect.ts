import { blocksOf } from './dom/blocks.ts';
import { readHead } from './dom/head.ts';
import { parseHtml } from './dom/tree.ts';
import { chooseStory, storyChances } from './story/choose.ts';
import { featureRows } from './story/features.ts';
import type { Survey } from './survey/survey.ts';
import { survey } from './survey/survey.ts';

/** A page opened up for those who fit or question the choice of its story. */
export class Inspection {
  /** The text of each block, in order. */
  readonly texts: readonly string[];
  private readonly page: Survey;

  constructor(html: string, url: string | null = null) {
    const root = parseHtml(html);
    this.page = survey({ blocks: blocksOf(root), head: readHead(root), url });
    this.texts = this.page.blocks.map(({ text }) => text);
  }

  /** The number of words in each block. */
  get words(): readonly number[] {
    return this.page.measures.map(({ words }) => words);
  }

  /** Each block's features, and their names. */
  features(): { readonly names: readonly string[]; readonly rows: readonly (readonly number[])[] } {
    let names: readonly string[] = [];
    const rows: (readonly number[])[] = [];
    for (const row of featureRows(this.page)) {
      names = row.names;
      rows.push([...row.values]);
    }
    return { names, rows };
  }

  /** The text that a table of trees chooses as story. */
  story(table: readonly string[]): string {
    const chosen = chooseStory(this.page, storyChances(this.page, table));
    return this.texts.filter((_, at) => chosen[at]).join('\n\n');
  }
}

/** All the text of a page or fragment, block by block, without labels. */
export function textOfHtml(html: string): string {
  return blocksOf(parseHtml(html))
    .map(({ text }) => text)
    .join('\n\n');
}
