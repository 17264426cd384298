import type { HtmlElement } from './element.ts';
import type { LinkedNode } from './json-ld.ts';
import { linkedNodes } from './json-ld.ts';

/** What a page says about itself to machines. */
export interface Head {
  /** By lower-cased name or property; the first of each counts. */
  readonly meta: ReadonlyMap<string, string>;
  /** The `<title>`. */
  readonly title: string | null;
  /** Every schema.org node embedded in the page. */
  readonly linked: readonly LinkedNode[];
  /** The address that the page gives as its own. */
  readonly address: string | null;
  /** The `datetime` of time elements and of elements marked as dates, in order, with the element's text. */
  readonly times: readonly { readonly element: HtmlElement; readonly value: string }[];
  readonly firstHeadings: readonly HtmlElement[];
}

const longestLinkedScript = 2_000_000;

/** Reads the head's facts wherever they stand: pages often keep them in the body. */
export function readHead(root: HtmlElement): Head {
  const meta = new Map<string, string>();
  const linked: LinkedNode[] = [];
  const times: { element: HtmlElement; value: string }[] = [];
  const firstHeadings: HtmlElement[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  const visit: Readonly<Record<string, (element: HtmlElement) => void>> = {
    meta: (element) => addMeta(meta, element),
    link: ({ attributes }) => {
      if (attributes.get('rel') === 'canonical') canonical ??= attributes.get('href') || null;
    },
    title: (element) => {
      // An SVG picture has titles of its own.
      if (element.parent?.name !== 'svg') title ??= ownText(element) || null;
    },
    script: (element) => {
      const script = ownText(element);
      if (!element.attributes.get('type')?.includes('ld+json') || script.length > longestLinkedScript) return;
      for (const node of linkedNodes(script)) linked.push(node);
    },
    time: (element) => times.push({ element, value: element.attributes.get('datetime') ?? '' }),
    h1: (element) => firstHeadings.push(element),
  };
  for (const element of elementsOf(root)) visit[element.name]?.(element);
  return { meta, title, linked, address: canonical ?? meta.get('og:url') ?? null, times, firstHeadings };
}

function addMeta(meta: Map<string, string>, element: HtmlElement): void {
  const { attributes } = element;
  const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
  const content = attributes.get('content')?.trim();
  if (name && content && !meta.has(name.toLowerCase())) meta.set(name.toLowerCase(), content);
}

/** Every element below `root`, in document order. */
function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlElement[] = [root];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    yield at;
    for (let place = at.children.length - 1; place >= 0; place -= 1) {
      const child = at.children[place];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

/** The text directly and deeply inside an element, white space collapsed. */
function ownText(element: HtmlElement): string {
  const parts: string[] = [];
  const waiting: (HtmlElement | string)[] = [element];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (typeof at === 'string') parts.push(at);
    else for (const child of at.children.toReversed()) waiting.push(child);
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
