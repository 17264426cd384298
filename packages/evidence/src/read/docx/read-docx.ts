import type { SegmentKind } from '../../document.ts';
import { findPublished } from '../../segment/published.ts';
import { toUnits } from '../../segment/unit.ts';
import { compose, type Labelled } from '../compose.ts';
import { type Parsed, refuse } from '../content.ts';
import type { Limits } from '../limits.ts';
import { noteMark, type Paragraph, parseBody } from './body.ts';
import { openContainer } from './container.ts';
import { parseNotes } from './notes.ts';
import { ListCounter, parseNumbering } from './numbering.ts';
import { findListPlace, type ListPlace, parseStyles, type Styles } from './styles.ts';
import { joinRows } from './table.ts';
import { findHeadline, findTitle } from './title.ts';

/**
 * Reads a DOCX: numbers that Word prints before paragraphs are written out, footnotes and endnotes follow
 * their paragraph as captions, headers and footers are chrome, rows of tables are lines parted by tabs.
 * Tracked insertions are kept, tracked deletions left out; reviewers' comments and hidden text too.
 */
export async function readDocx(bytes: Uint8Array, limits: Limits): Promise<Parsed> {
  const container = await openContainer(bytes, limits);
  if (!container.ok) return container;
  const { parts } = container;
  const main = parts.get('word/document.xml') ?? parts.get('word/document2.xml');
  if (main === undefined) {
    return refuse(
      'damaged-docx',
      'This file is named as DOCX but holds no word/document.xml; save the document again in its own program.',
    );
  }
  const styles = parseStyles(parts.get('word/styles.xml'));
  const pieces = [
    ...marginal(parts, /^word\/header\d*\.xml$/),
    ...storyPieces(main, parts, styles),
    ...marginal(parts, /^word\/footer\d*\.xml$/),
  ];
  if (pieces.every(({ text }) => text.trim() === '')) {
    return refuse(
      'no-text',
      'This document holds no text (it may be pictures of pages); run character recognition over it first.',
    );
  }
  const { text, segments } = compose(pieces);
  const title =
    pieces.find(({ kind }) => kind === 'headline')?.text ?? findTitle(parts.get('docProps/core.xml'), text);
  return { ok: true, content: { title, publishedAt: findPublished(toUnits(text)), text, segments } };
}

function storyPieces(main: string, parts: ReadonlyMap<string, string>, styles: Styles): readonly Labelled[] {
  const counter = new ListCounter(parseNumbering(parts.get('word/numbering.xml')));
  const notes = parseNotes(parts);
  let marks = 0;
  const paragraphs = parseBody(main, () => {
    marks += 1;
    return marks;
  }).map((paragraph) =>
    withNumber(paragraph, paragraph.text === '' ? null : placeOf(paragraph, styles), counter),
  );
  const headline = findHeadline(paragraphs, styles);
  return joinRows(paragraphs).flatMap(({ from, text, gap }) => {
    const [first] = from;
    const kind = first === headline ? 'headline' : kindOf(first?.style ?? null, styles);
    const captions = from
      .flatMap((paragraph) => paragraph.notes)
      .map(
        ({ mark, kind: part, id }): Labelled => ({
          kind: 'caption',
          text: `${noteMark(mark)} ${notes.get(`${part} ${id}`) ?? ''}`.trim(),
          gap: 'paragraph',
        }),
      );
    return [{ kind, text, gap }, ...captions];
  });
}

function withNumber(paragraph: Paragraph, place: ListPlace | null, counter: ListCounter): Paragraph {
  const number = place === null ? '' : counter.next(place);
  return number === '' ? paragraph : { ...paragraph, text: `${number} ${paragraph.text}` };
}

/** A paragraph's own list, else its style's; a paragraph may also change the level alone. */
function placeOf({ place, style }: Paragraph, styles: Styles): ListPlace | null {
  if (place?.list === '0') return null;
  const inherited = findListPlace(styles, style);
  if (!place) return inherited;
  return place.list === '' ? inherited && { list: inherited.list, level: place.level } : place;
}

function kindOf(style: string | null, styles: Styles): SegmentKind {
  const name = (style !== null && styles.get(style)?.name) || '';
  if (name === 'caption') return 'caption';
  if (name === 'subtitle') return 'standfirst';
  return name.startsWith('toc ') || name === 'toc heading' ? 'chrome' : 'story';
}

/** Headers and footers, each text once however many sections repeat it. */
function marginal(parts: ReadonlyMap<string, string>, name: RegExp): readonly Labelled[] {
  const texts = [...parts]
    .filter(([part]) => name.test(part))
    .flatMap(([, xml]) => parseBody(xml, () => 0).map(({ text }) => text));
  return [...new Set(texts)]
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'chrome', text, gap: 'paragraph' }));
}
