import { findLetterSubject, isSensibleTitle } from '../title.ts';
import type { Paragraph } from './body.ts';
import type { Styles } from './styles.ts';
import { walkXml } from './xml.ts';

const mostWords = 32;
const openingParagraphs = 30;

/** The paragraph of style Title; else the first line, or first heading, if it stands alone above prose. In a letter, its subject. */
export function findHeadline(paragraphs: readonly Paragraph[], styles: Styles): Paragraph | undefined {
  const filled = paragraphs.filter(({ text }) => text !== '').slice(0, openingParagraphs);
  const nameOf = ({ style }: Paragraph) => (style === null ? undefined : styles.get(style)?.name);
  const title = filled.find((paragraph) => nameOf(paragraph) === 'title');
  if (title) return title;
  const { isLetter, subject } = findLetterSubject(filled.map(({ text }) => text));
  if (isLetter) return subject === null ? undefined : filled[subject];
  const [first] = filled;
  const isLine =
    first && first.cell === null && !/[.:;,]$/.test(first.text) && first.text.split(' ').length <= mostWords;
  return isLine && filled.length > 1 ? first : filled.find((paragraph) => nameOf(paragraph) === 'heading 1');
}

/** The title in the document's properties, if the document itself has those words. */
export function findTitle(core: string | undefined, text: string): string | null {
  let title = '';
  let inTitle = false;
  walkXml(core ?? '', {
    open: (name) => {
      inTitle = name === 'dc:title';
    },
    text: (words) => {
      if (inTitle) title += words;
    },
    close: () => {
      inTitle = false;
    },
  });
  return isSensibleTitle(title, text) ? title.trim() : null;
}
