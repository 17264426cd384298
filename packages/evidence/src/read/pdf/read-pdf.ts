import { findPublished } from '../../segment/published.ts';
import { toUnits } from '../../segment/unit.ts';
import { compose, type Labelled } from '../compose.ts';
import { type Parsed, refuse } from '../content.ts';
import type { Limits } from '../limits.ts';
import { isSensibleTitle } from '../title.ts';
import { type Block, toBlocks } from './block.ts';
import { loadPdf } from './load.ts';
import { linesOf } from './page/page-lines.ts';
import { findHeadline } from './title.ts';

/**
 * Reads a PDF that has a text layer: in reading order, lines joined into paragraphs, line-end hyphens
 * mended, footnotes as captions, running heads and page numbers as chrome. Note marks become superscripts.
 */
export async function readPdf(bytes: Uint8Array, limits: Limits): Promise<Parsed> {
  const loaded = await loadPdf(bytes, limits);
  if (!loaded.ok) return loaded;
  const blocks = toBlocks(linesOf(loaded.pages));
  if (blocks.every(({ text }) => !/\p{Letter}{2}/u.test(text))) {
    return refuse(
      'no-text-layer',
      'This PDF holds pictures of pages and no text (it was scanned); run character recognition over it first.',
    );
  }
  const headline = findHeadline(blocks);
  const { text, segments } = compose(blocks.map((block) => labelled(block, block === headline)));
  const metadata = isSensibleTitle(loaded.title, text) ? loaded.title : null;
  const title = metadata ?? headline?.text ?? null;
  return { ok: true, content: { title, publishedAt: findPublished(toUnits(text)), text, segments } };
}

function labelled({ kind, text, first }: Block, isHeadline: boolean): Labelled {
  return { kind: isHeadline ? 'headline' : kind, text, gap: first.isTable ? 'line' : 'paragraph' };
}
