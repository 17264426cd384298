import type { HtmlElement } from './element.ts';

/** A run of text that a reader sees as one piece: a paragraph, a heading, a list item, a table row. */
export interface Block {
  /** White space collapsed except where it shows; never empty. */
  readonly text: string;
  /** The innermost block element around the text. */
  readonly element: HtmlElement;
  /** How many characters of the text are inside links. */
  readonly linked: number;
  /** Whether the whole text is set in bold, as makeshift headings are. */
  readonly bold: boolean;
  /** What stands between this block and the one before it. */
  readonly gap: Gap;
}

export type Gap = 'paragraph' | 'line';

const space = /\s/;

/**
 * Collects inline text into blocks while a walk goes over the tree. Text is kept in parts and its
 * last character apart, so that a block of many parts costs no more than its length.
 */
export class BlockWriter {
  readonly blocks: Block[] = [];
  /** How many links, bold and preformatted elements are open. */
  readonly open = { links: 0, bold: 0, preformatted: 0 };
  private parts: string[] = [];
  private last = '';
  private linked = 0;
  private plain = false;
  private gap: Gap = 'paragraph';
  /** How many parts there were when the last link ended. */
  private linkEnd = -1;

  private add(words: string): void {
    this.parts.push(words);
    this.last = words.at(-1) ?? this.last;
  }

  write(words: string): void {
    const isPre = this.open.preformatted > 0;
    let shown = isPre ? words.replace(/\r\n?/g, '\n') : words.replace(/[ \t\n\r\f]+/g, ' ');
    if (!isPre && (this.last === '' || space.test(this.last)) && shown.startsWith(' '))
      shown = shown.slice(1);
    if (shown === '') return;
    this.add(shown);
    if (this.open.links > 0) this.linked += shown.length;
    if (this.open.bold === 0 && !this.plain) this.plain = /\S/.test(shown);
  }

  /** A line break; a second one in a row ends the block. */
  breakLine(element: HtmlElement): void {
    if (this.last === '\n' && this.open.preformatted === 0) this.end(element, 'paragraph');
    else if (this.last !== '') this.add('\n');
  }

  /** Keeps the words of neighbouring cells and links apart. */
  separate(separator: ' ' | '\t'): void {
    if (this.last !== '' && !space.test(this.last)) this.add(separator);
  }

  openLink(): void {
    if (this.linkEnd === this.parts.length) this.separate(' ');
    this.open.links += 1;
  }

  closeLink(): void {
    this.open.links -= 1;
    this.linkEnd = this.parts.length;
  }

  /** Ends the block at a boundary of `element`'s; `gap` is the least that must stand before the next. */
  end(element: HtmlElement, gap: Gap): void {
    const text = this.parts.join('').replace(/^\n+/, '').trimEnd();
    if (text.trimStart() !== '') {
      const linked = Math.min(this.linked, text.length);
      this.blocks.push({ text: tidy(text), element, linked, bold: !this.plain, gap: this.gap });
      this.gap = gap;
    } else if (gap === 'paragraph') this.gap = gap;
    this.parts = [];
    this.last = '';
    this.linked = 0;
    this.plain = false;
    this.linkEnd = -1;
  }
}

/** Soft hyphens and zero-width spaces only advise on line breaking; searches must not stumble on them. */
function tidy(text: string): string {
  return text.replace(/[\u00ad\u200b\ufeff]/g, '');
}
