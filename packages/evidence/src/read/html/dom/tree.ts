import { Tokenizer } from 'htmlparser2';
import type { HtmlElement } from './element.ts';
import {
  blockElements,
  headElements,
  headingElements,
  keptAttributes,
  voidElements,
  wordlessElements,
} from './element.ts';

/**
 * Deeper elements are dropped and their text joins the element at this depth: no page that a person
 * reads nests so far, and every later walk over ancestors stays bounded.
 */
const deepest = 256;

/** Opening one of these closes the open element it may not stand in, up to the nearest of `within`. */
const impliedEnds: readonly {
  opening: ReadonlySet<string>;
  closes: ReadonlySet<string>;
  within: ReadonlySet<string>;
}[] = [
  { opening: new Set(['li']), closes: new Set(['li']), within: new Set(['ul', 'ol', 'menu', 'dir']) },
  { opening: new Set(['dt', 'dd']), closes: new Set(['dt', 'dd']), within: new Set(['dl']) },
  {
    opening: new Set(['option', 'optgroup']),
    closes: new Set(['option']),
    within: new Set(['select', 'datalist']),
  },
  { opening: new Set(['td', 'th']), closes: new Set(['td', 'th']), within: new Set(['tr', 'table']) },
  {
    opening: new Set(['tr']),
    closes: new Set(['tr']),
    within: new Set(['table', 'tbody', 'thead', 'tfoot']),
  },
  {
    opening: new Set(['tbody', 'thead', 'tfoot']),
    closes: new Set(['tbody', 'thead', 'tfoot']),
    within: new Set(['table']),
  },
];

/** Inline text before these does not end an open paragraph. */
const insideParagraph = new Set(['button', 'option', 'optgroup', 'select', 'noscript', 'textarea']);
const paragraphWalls = new Set(['button', 'td', 'th', 'table', 'caption', 'object', 'template']);

const cells = new Set(['td', 'th', 'caption']);
const tableParts = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'body', 'html']);

/** Most elements have no attribute that is kept: they share this, and memory with it. */
const noAttributes: ReadonlyMap<string, string> = new Map();

/** Builds the tree as browsers do in the cases that matter to text; any input gives a tree. */
class TreeBuilder {
  readonly root: HtmlElement = { name: '#document', attributes: noAttributes, parent: null, children: [] };
  private readonly html: string;
  private readonly open: HtmlElement[] = [this.root];
  /** How many elements of each name are open below the deepest kept element. */
  private readonly dropped = new Map<string, number>();
  private text = '';
  private tag = '';
  private attributes: Map<string, string> | null = null;
  private attribute = '';
  private attributeValue = '';

  constructor(html: string) {
    this.html = html;
  }

  private top(): HtmlElement {
    return this.open.at(-1) ?? this.root;
  }

  private flush(): void {
    if (this.text === '') return;
    this.top().children.push(this.text);
    this.text = '';
  }

  /** Closes the innermost open element named in `closes`, unless one of `within` stands in between. */
  private end(closes: ReadonlySet<string>, within: ReadonlySet<string>): void {
    for (let at = this.open.length - 1; at > 0; at -= 1) {
      const name = this.open[at]?.name ?? '';
      if (within.has(name)) return;
      if (closes.has(name)) {
        this.open.length = at;
        return;
      }
    }
  }

  /** As browsers do, a stray inline end tag does not close blocks, nor any end tag the cell around it. */
  private endNamed(name: string): void {
    const isInline = !blockElements.has(name);
    for (let at = this.open.length - 1; at > 0; at -= 1) {
      const open = this.open[at]?.name ?? '';
      if (open === name) {
        this.open.length = at;
        return;
      }
      if (isInline ? blockElements.has(open) : cells.has(open) && !tableParts.has(name)) return;
    }
  }

  private endImplied(name: string): void {
    for (const rule of impliedEnds) if (rule.opening.has(name)) this.end(rule.closes, rule.within);
    if (blockElements.has(name) && !insideParagraph.has(name)) this.end(new Set(['p']), paragraphWalls);
    if (headingElements.has(name) && headingElements.has(this.top().name)) this.open.pop();
    if (name === 'a') this.end(new Set(['a']), blockElements);
    if (!headElements.has(name)) this.end(new Set(['head']), new Set(['body']));
  }

  private openElement(): void {
    const name = this.tag;
    const isVoid = voidElements.has(name);
    this.flush();
    if (this.open.length > deepest) {
      if (!isVoid) this.dropped.set(name, (this.dropped.get(name) ?? 0) + 1);
      this.add('br', noAttributes);
      return;
    }
    this.endImplied(name);
    const element = this.add(name, this.attributes ?? noAttributes);
    if (!isVoid) this.open.push(element);
  }

  private add(name: string, attributes: ReadonlyMap<string, string>): HtmlElement {
    const parent = this.top();
    const element: HtmlElement = { name, attributes, parent, children: [] };
    parent.children.push(element);
    return element;
  }

  onattribdata(start: number, end: number): void {
    this.attributeValue += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.attributeValue += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (keptAttributes.has(this.attribute) && !this.attributes?.has(this.attribute)) {
      this.attributes ??= new Map();
      this.attributes.set(this.attribute, this.attributeValue);
    }
    this.attributeValue = '';
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = null;
  }

  onopentagend(): void {
    this.openElement();
  }

  /** `<div/>` is an open tag in HTML; but a wordless element left open would swallow the page's text. */
  onselfclosingtag(): void {
    this.openElement();
    if (wordlessElements.has(this.tag) && this.top().name === this.tag) this.open.pop();
  }

  onclosetag(start: number, end: number): void {
    const name = this.html.slice(start, end).toLowerCase();
    this.flush();
    const below = this.dropped.get(name) ?? 0;
    if (below > 0) {
      this.dropped.set(name, below - 1);
      return;
    }
    // Browsers read a stray </p> or </br> as an empty paragraph or a line break.
    if (name === 'br') this.add(name, noAttributes);
    this.endNamed(name);
  }

  ontext(start: number, end: number): void {
    this.text += this.html.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }

  onend(): void {
    this.flush();
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
}

/** The page as a tree. Any text gives one; depth is bounded; time is linear in the page's length. */
export function parseHtml(html: string): HtmlElement {
  // In HTML a CDATA section is a comment that ends at the next `>`; the tokenizer would wait for `]]>`,
  // and swallow the page of a publisher who never wrote it.
  const page = html.replaceAll('<![CDATA[', '<![cdata[');
  const builder = new TreeBuilder(page);
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder);
  tokenizer.write(page);
  tokenizer.end();
  return builder.root;
}
