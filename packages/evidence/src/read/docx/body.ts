import type { ListPlace } from './styles.ts';
import { walkXml, type XmlWalk } from './xml.ts';

/** A paragraph of a DOCX part as written. */
export interface Paragraph {
  readonly text: string;
  readonly style: string | null;
  /** Its own place in a list; `list` is empty when only the level is its own, `0` when it is taken out of its list. */
  readonly place: ListPlace | null;
  /** Footnotes and endnotes that it refers to, in order. */
  readonly notes: readonly NoteReference[];
  /** Which cell of which table row it stands in, counted through the part; null outside tables. */
  readonly cell: { readonly row: number; readonly column: number } | null;
}

interface NoteReference {
  /** Its number, counted through the document. */
  readonly mark: number;
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
}

/**
 * Subtrees that are no text of the document as it stands: what tracked changes deleted or moved away,
 * formatting history, field codes, and the second copy of what older programs cannot draw.
 */
const left: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPrChange',
  'w:rPrChange',
  'w:instrText',
  'mc:Fallback',
]);

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers printed as raised note marks. */
export function noteMark(number: number): string {
  return String(number).replace(/\d/g, (digit) => superscripts.charAt(Number(digit)));
}

interface Draft {
  text: string;
  style: string | null;
  list: string | null;
  level: number;
  readonly notes: NoteReference[];
  readonly cell: Paragraph['cell'];
}

/** The paragraphs of a part, in order; those of a text box follow the paragraph that it hangs on. */
export function parseBody(xml: string, nextNote: () => number): readonly Paragraph[] {
  const walk = new BodyWalk(nextNote);
  walkXml(xml, walk);
  return walk.found;
}

class BodyWalk implements XmlWalk {
  readonly found: Paragraph[] = [];
  readonly #nextNote: () => number;
  readonly #drafts: Draft[] = [];
  readonly #cells: { row: number; column: number }[] = [];
  #skipped = 0;
  #rows = 0;
  #inText: boolean = false;
  #hidden = false;
  #raised: boolean = false;

  constructor(nextNote: () => number) {
    this.#nextNote = nextNote;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.#skipped > 0 || left.has(name)) this.#skipped += 1;
    else if (name === 'w:p')
      this.#drafts.push({ text: '', style: null, list: null, level: 0, notes: [], cell: this.#cell() });
    else if (name === 'w:r') this.#hidden = this.#raised = false;
    else if (name === 'w:tbl') this.#cells.push({ row: 0, column: 0 });
    else if (name === 'w:tr') this.#setCell(++this.#rows, 0);
    else if (name === 'w:tc')
      this.#setCell(this.#cells.at(-1)?.row ?? 0, (this.#cells.at(-1)?.column ?? 0) + 1);
    else this.#openInParagraph(name, attributes);
  }

  text(text: string): void {
    if (!this.#inText || this.#skipped > 0 || this.#hidden) return;
    this.#write(this.#raised && /^\d{1,3}$/.test(text) ? noteMark(Number(text)) : text);
  }

  close(name: string): void {
    if (this.#skipped > 0) this.#skipped -= 1;
    else if (name === 'w:t') this.#inText = false;
    else if (name === 'w:tbl') this.#cells.pop();
    else if (name === 'w:p') this.#finish();
  }

  #openInParagraph(name: string, { val = '', id = '', type }: Readonly<Record<string, string>>): void {
    const draft = this.#drafts.at(-1);
    if (!draft) return;
    if (name === 'w:t') this.#inText = true;
    else if (name === 'w:vanish') this.#hidden = val !== '0' && val !== 'false';
    else if (name === 'w:vertAlign') this.#raised = val === 'superscript';
    else if (name === 'w:position') this.#raised = Number(val) > 0;
    else if (name === 'w:pStyle') draft.style = val;
    else if (name === 'w:numId') draft.list = val;
    else if (name === 'w:ilvl') draft.level = Number(val);
    else if (name === 'w:tab' && draft.text !== '') this.#write('\t');
    else if ((name === 'w:br' && type !== 'page' && type !== 'column') || name === 'w:cr') this.#write('\n');
    else if (name === 'w:noBreakHyphen') this.#write('-');
    else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
      const mark = this.#nextNote();
      draft.notes.push({ mark, kind: name === 'w:footnoteReference' ? 'footnote' : 'endnote', id });
      this.#write(noteMark(mark));
    }
  }

  #write(text: string): void {
    const draft = this.#drafts.at(-1);
    if (draft) draft.text += text;
  }

  #finish(): void {
    const draft = this.#drafts.pop();
    if (!draft) return;
    const { style, list, level, notes, cell } = draft;
    const place = list === null ? null : { list, level };
    this.found.push({ text: draft.text.replace(/[ \u00A0]+\n/g, '\n').trim(), style, place, notes, cell });
  }

  #cell(): Paragraph['cell'] {
    return this.#cells[0] ?? null;
  }

  #setCell(row: number, column: number): void {
    this.#cells[this.#cells.length - 1] = { row, column };
  }
}
