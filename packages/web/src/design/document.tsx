import type { Words } from '@candour/record';
import type { Child } from 'hono/jsx';
import { assets } from '../http/assets.ts';
import { paths } from '../view/paths.ts';
import { inLanguage, type View } from '../view/view.ts';
import { documentWords as words } from './document-words.ts';
import { LanguageNavigation } from './govuk/language-navigation.tsx';
import { SkipLink } from './govuk/skip-link.tsx';
import { KeyList } from './key-list.tsx';

export interface DocumentProps {
  readonly view: View;
  /** The finding, in words: it is the browser’s title and, unless a page says otherwise, its heading too. */
  readonly title: string;
  /** A form was refused: said first in the browser’s title, where it is heard first. */
  readonly isRefused?: boolean;
  /** Browser modules that this page is quicker with; it is whole without them. */
  readonly scripts?: readonly string[];
  /** Above the heading: where we are. */
  readonly before?: Child;
  /** Where else one can go from here, beside the page: whoever skips to the page skips it too. */
  readonly beside?: Child;
  readonly children?: Child;
}

/** Every page: who we are, where one can go, the page, and the other language. */
export function Document({
  view,
  title,
  isRefused = false,
  scripts = [],
  before,
  beside,
  children,
}: DocumentProps) {
  return (
    <html lang={view.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${isRefused ? `${view.say(words.refused)} ` : ''}${title} – Candour`}</title>
        <link rel="stylesheet" href={assets.style} />
        {assets.early.map((font) => (
          <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
        ))}
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {['keys', ...scripts].map((name) => (
          <script type="module" src={assets.script(name)} />
        ))}
      </head>
      <body>
        <SkipLink href="#main">{view.say(words.skip)}</SkipLink>
        <Top view={view} />
        {before !== undefined && <div class="page before">{before}</div>}
        {beside === undefined ? (
          <main class="page" id="main" tabindex={-1}>
            {children}
          </main>
        ) : (
          <div class="page cols with-places">
            {beside}
            <main id="main" tabindex={-1}>
              {children}
            </main>
          </div>
        )}
        <Foot view={view} />
      </body>
    </html>
  );
}

function Top({ view }: { readonly view: View }) {
  return (
    <header class="top">
      <div class="page">
        <a class="mark" href={view.to(paths.front)}>
          Candour
        </a>
        <nav class="main" aria-label={view.say(words.main)}>
          {placesFor(view).map(([path, name]) => (
            <a href={view.to(path)} aria-current={isWithin(view.path, path) ? 'page' : undefined}>
              {view.say(name)}
            </a>
          ))}
        </nav>
        <Languages view={view} />
      </div>
    </header>
  );
}

type Place = readonly [path: string, name: Words];

function placesFor({ caller }: View): readonly Place[] {
  const everybody: readonly Place[] = [
    [paths.matters, words.matters],
    [paths.search, words.search],
  ];
  if (caller === 'anyone') return [...everybody, [paths.signIn, words.signIn]];
  return [
    [paths.desk, words.desk],
    [paths.inbox, words.inbox],
    [paths.documents, words.documents],
    ...everybody,
    ...(caller.administrator ? [[paths.admin, words.admin] as const] : []),
    [paths.account, words.account],
  ];
}

function isWithin(here: string, path: string): boolean {
  return here === path || here.startsWith(`${path}/`) || here.startsWith(`${path}?`);
}

function Languages({ view }: { readonly view: View }) {
  const hrefIn = (code: 'en' | 'cy') => (code === view.language ? undefined : inLanguage(code, view.path));
  return (
    <LanguageNavigation
      view={view}
      languages={[
        { code: 'en', name: 'English', href: hrefIn('en') },
        { code: 'cy', name: 'Cymraeg', href: hrefIn('cy') },
      ]}
    />
  );
}

function Foot({ view }: { readonly view: View }) {
  return (
    <footer class="foot">
      <div class="page">
        <p>{view.say(words.foot)}</p>
        <p>
          <a href={view.to(paths.design)}>{view.say(words.design)}</a>
        </p>
        <KeyList view={view} />
      </div>
    </footer>
  );
}
