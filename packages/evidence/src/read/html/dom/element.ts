/** An element of a page as read; children are elements and decoded text, in order. */
export interface HtmlElement {
  readonly name: string;
  /** Only the attributes that reading needs; see `keptAttributes`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | null;
  readonly children: (HtmlElement | string)[];
}

function names(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const keptAttributes = names(
  'class id role name property content itemprop itemtype href datetime type hidden style aria-hidden aria-label rel data-testid data-component',
);

/** Elements that never have content. */
export const voidElements = names(
  'area base basefont bgsound br col command embed frame hr image img input isindex keygen link meta param source track wbr',
);

/** Elements whose content is markup or program, not text that anyone reads. */
export const wordlessElements = names(
  'script style template svg title iframe object audio video canvas map math-field datalist',
);

/** Elements that begin and end a block of text. */
export const blockElements = names(
  [
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset',
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main',
    'menu nav noframes noscript ol optgroup option p plaintext pre search section select summary table tbody',
    'td textarea tfoot th thead tr ul xmp',
  ].join(' '),
);

export const headingElements = names('h1 h2 h3 h4 h5 h6');

/** Elements that may stand in a page's head; the first other element begins its body. */
export const headElements = names('base basefont bgsound link meta noscript script style template title');

/** The element and those around it, innermost first. */
export function* withAncestors(element: HtmlElement): Generator<HtmlElement> {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) yield at;
}
