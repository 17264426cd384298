import { languageOf } from '@candour/web';
import { accepts } from 'hono/accepts';
import type { HttpContext, Middleware } from '../environment.ts';
import { isPage } from '../request/is-page.ts';

/** Of a page, its address says in which language it is; all else is as `Accept-Language` prefers, English where it says neither. */
export const chooseLanguage: Middleware = async (c, next) => {
  const byAddress = isPage(c);
  c.set('language', byAddress ? languageOf(c.req.path) : accepted(c));
  await next();
  // Set on the answer itself: by `c.header` it would be made anew, with a stream in place of its text.
  c.res.headers.set('Content-Language', c.get('language'));
  if (!byAddress) c.res.headers.append('Vary', 'Accept-Language');
};

function accepted(c: HttpContext): 'en' | 'cy' {
  const language = accepts(c, {
    header: 'Accept-Language',
    supports: ['en', 'cy'],
    default: 'en',
    match: (wanted) =>
      wanted
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.toLowerCase().split('-')[0])
        .find((type) => type === 'en' || type === 'cy') ?? 'en',
  });
  return language === 'cy' ? 'cy' : 'en';
}
