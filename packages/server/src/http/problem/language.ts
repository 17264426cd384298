import { accepts } from 'hono/accepts';
import type { Middleware } from '../environment.ts';

/** English or Welsh, as `Accept-Language` prefers; English where it says neither. */
export const chooseLanguage: Middleware = async (c, next) => {
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
  c.set('language', language === 'cy' ? 'cy' : 'en');
  await next();
  c.header('Content-Language', c.get('language'), { append: false });
  c.header('Vary', 'Accept-Language', { append: true });
};
