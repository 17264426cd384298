import { Document } from '../design/document.tsx';
import { answerPage } from '../http/answer-page.ts';
import { createPages, type Pages } from '../http/pages.ts';
import type { WebParts } from '../parts.ts';
import { viewOf } from '../view/view.ts';

const words = {
  title: {
    en: 'The record between a public failing and its remedy',
    cy: 'Y cofnod rhwng methiant cyhoeddus a’i unioni',
  },
} as const;

export function frontPage(_parts: WebParts): Pages {
  return createPages().get('/', (c) => {
    const view = viewOf(c);
    return answerPage(
      c,
      <Document view={view} title={view.say(words.title)}>
        <h1>{view.say(words.title)}</h1>
      </Document>,
    );
  });
}
