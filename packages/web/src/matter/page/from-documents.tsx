import type { ShownMatter } from '@candour/record';
import { paths } from '../../view/paths.ts';
import type { Writing } from '../values.tsx';
import { pageWords as words } from './words.ts';

interface Props {
  readonly items: NonNullable<ShownMatter['items']>;
  readonly writing: Writing;
}

/** What people confirmed of the matter in the words of documents. */
export function FromDocuments({ items, writing }: Props) {
  const { view } = writing;
  const { recommendations, commitments, replies } = items;
  if (recommendations.length + commitments.length + replies.length === 0) return null;
  const source = (document: string) => (
    <a href={view.to(paths.document(document))}>
      {writing.labels.document(document) ?? view.say(words.source)}
    </a>
  );
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{view.say(words.documents)}</h2>
      {recommendations.map(({ number, words: said, document }) => (
        <figure class="cited">
          <figcaption>
            {view.say(words.recommended)} {number !== null && <span class="num">{number}</span>} ·{' '}
            {source(document)}
          </figcaption>
          <blockquote>{said}</blockquote>
        </figure>
      ))}
      {commitments.map(({ promiser, office, words: said, document }) => (
        <figure class="cited">
          <figcaption>
            {view.say(words.promised, { who: office === null ? promiser : `${promiser}, ${office}` })} ·{' '}
            {source(document)}
          </figcaption>
          <blockquote>{said}</blockquote>
        </figure>
      ))}
      {replies.map(({ name, document, fromAnother }) => (
        <p>
          {view.say(words.replied, { who: name })} · {source(document)}
          {fromAnother && <strong> {view.say(words.fromAnother)}</strong>}
        </p>
      ))}
    </section>
  );
}
