import type { Child } from 'hono/jsx';
import { Document } from '../design/document.tsx';
import { Where } from '../matter/where.tsx';
import { paths } from '../view/paths.ts';
import type { Review } from './review.ts';
import { reviewWords as words } from './words.ts';

interface FrameProps {
  readonly review: Pick<Review, 'matter' | 'writing'>;
  readonly title: string;
  readonly children?: Child;
}

/** Every page of the review desk: below its review, with the way to the other parts. */
export function Frame({ review: { matter, writing }, title, children }: FrameProps) {
  const { view } = writing;
  const desk = view.to(paths.review(matter.id));
  const parts = [
    [desk, words.deskOf],
    [view.to(paths.reviewEvidence(matter.id)), words.evidence],
  ] as const;
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <h1>{title}</h1>
      <nav class="review-parts" aria-label={view.say(words.nav)}>
        <ul>
          {parts.map(([href, text]) => (
            <li>
              <a
                href={href}
                aria-current={view.to(view.path.split('?')[0] ?? '') === href ? 'page' : undefined}
              >
                {view.say(text)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </Document>
  );
}
