import type { HtmlElement } from '../dom/element.ts';

/** What the words of a class, id, role or tag name say an element is for. */
const lexicon = {
  navigation:
    'nav navbar navigation menu menubar megamenu submenu topnav subnav toc breadcrumb breadcrumbs skip jump pagination pager paging',
  header: 'header masthead topbar head toolbar hdr',
  footer: 'footer colophon foot bottom ftr',
  side: 'aside sidebar rail side secondary complementary widget widgets sidenav column right left',
  related:
    'related recommended recommendation recommendations recirc recirculation more suggested suggestions similar trending popular mostread most readnext next previous prev also outbrain taboola latest teaser teasers promoted upsell crosssell viewed bestsellers other others',
  comments: 'comment comments commentlist disqus respond replies livefyre coral commenting',
  share:
    'share sharing shares social facebook twitter linkedin pinterest whatsapp addthis sharedaddy follow like likes bookmark',
  advert:
    'ad ads adv advert advertisement advertising adslot adsense sponsor sponsored sponsors promo promos promotion dfp gpt banner banners affiliate',
  newsletter: 'newsletter newsletters subscribe subscription signup optin mailchimp mailing paywall piano',
  consent: 'cookie cookies consent gdpr onetrust privacy notice alert',
  overlay: 'modal popup popover overlay lightbox dialog tooltip drawer offcanvas dropdown flyout toast',
  author: 'author authors bio byline contributor contributors vcard avatar profile user username member team',
  meta: 'meta tag tags category categories date time timestamp datetime published updated posted info dateline label labels badge kicker eyebrow count counter stats views',
  caption:
    'caption captions credit figcaption figure gallery image images photo media slideshow carousel slider slide swiper video',
  body: 'article story post entry content body text main copy prose richtext rte wysiwyg markdown articlebody paragraph single',
  title: 'title headline heading hed header1 h1 name subject',
  standfirst:
    'standfirst dek deck subtitle subhead subheadline subheading summary excerpt lede lead intro abstract tagline',
  product:
    'product products price prices pricing sku cart basket spec specs specification specifications attributes variant variants buy quantity qty stock shipping delivery add shop',
  description: 'description desc detail details overview about features feature highlights',
  review: 'review reviews rating ratings testimonial testimonials stars feedback',
  thread:
    'thread topic forum message messages posts postbody postcontent reply answer answers question questions conversation discussion bbcode messagebody cooked',
  signature: 'signature sig quote quoted blockquote',
  card: 'card cards tile tiles item items grid list listing listings result results collection block blocks col row thumb thumbnail',
  form: 'form login register signin search input contact filter filters facet facets sort select field button buttons btn cta action actions control controls tools toolbar',
  folded: 'tab tabs accordion collapse collapsible faq faqs toggle expandable panel',
  legal: 'copyright legal disclaimer terms licence license policy',
  hidden: 'hidden hide invisible sr screen visually noprint offscreen',
  hero: 'hero jumbotron splash intro welcome page section',
  code: 'code highlight syntax pre example codehilite prettyprint',
  documentation: 'doc docs document documentation docsearch reference api guide tutorial devsite rst',
} as const satisfies Readonly<Record<string, string>>;

export type Hint = keyof typeof lexicon;

export const hints = Object.keys(lexicon) as readonly Hint[];

const hintsOfWord: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>();
  hints.forEach((hint, place) => {
    for (const word of lexicon[hint].split(' ')) found.set(word, [...(found.get(word) ?? []), place]);
  });
  return found;
})();

const labelAttributes = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'aria-label',
] as const;
/** Utility classes can run to thousands of characters and say nothing. */
const longestLabel = 400;

/** Class names of style-sheet frameworks: how an element looks, which would read as what it is (`text-lg`). */
const utility =
  /[:[\]/]|^-?(?:text|col|row|flex|grid|font|bg|border|items|justify|gap|space|rounded|align|leading|tracking|min|max|object|order|top|bottom|left|right|d|is|has)(?:-|$)|^-?[a-z]{1,2}-?\d/;

/** The hints in an element's labels as bits, one a place in `hints`. */
export class HintReader {
  private readonly known = new Map<string, number>();

  bitsOf(element: HtmlElement): number {
    let bits = 0;
    for (const attribute of labelAttributes) {
      const label = element.attributes.get(attribute);
      if (label) bits |= this.bitsOfLabel(label.slice(0, longestLabel));
    }
    return bits;
  }

  private bitsOfLabel(label: string): number {
    const known = this.known.get(label);
    if (known !== undefined) return known;
    let bits = 0;
    const named = label.split(/\s+/).filter((name) => !utility.test(name));
    for (const word of named
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)) {
      for (const place of hintsOfWord.get(word) ?? []) bits |= 1 << place;
    }
    this.known.set(label, bits);
    return bits;
  }
}
