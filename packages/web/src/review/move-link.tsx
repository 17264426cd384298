import type { Words } from '@candour/record';
import { paths } from '../view/paths.ts';
import type { Review } from './review.ts';

interface MoveLinkProps {
  readonly review: Pick<Review, 'matter' | 'writing'>;
  readonly move: string;
  readonly text: Words;
}

/** The form of a move, for whoever has signed in, where the review stands at a place from which it is made. */
export function MoveLink({ review: { matter, writing }, move, text }: MoveLinkProps) {
  const { view } = writing;
  const isOpen = matter.definition.moves[move]?.from.includes(matter.state) === true;
  if (!isOpen || view.caller === 'anyone') return null;
  return (
    <p class="review-move">
      <a href={view.to(paths.move(matter.id, move))}>{view.say(text)}</a>
    </p>
  );
}
