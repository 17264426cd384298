import type { ShownMatter } from '@candour/record';
import { matterLink } from '../timeline/particulars.tsx';
import type { Writing } from '../values.tsx';
import { pageWords as words } from './words.ts';

/** The matter that this one came of, and those that came of it. */
export function Family({ matter, writing }: { readonly matter: ShownMatter; readonly writing: Writing }) {
  const { view } = writing;
  const { parent, children } = matter;
  if (!parent && children.length === 0) return null;
  const isSeen = ({ matter: child }: (typeof children)[number]) =>
    child !== undefined && writing.labels.matter(child) !== undefined;
  const seen = children.filter(isSeen);
  const hidden = children.filter((child) => child.matter !== undefined && !isSeen(child));
  const closed = hidden.filter((child) => child.closed).length;
  const unseen = { closed, open: hidden.length - closed };
  const awaited = children.length - seen.length - hidden.length;
  return (
    <>
      {parent && (
        <p>
          {view.say(words.parent)}: {matterLink(writing, parent.matter)}
        </p>
      )}
      {children.length > 0 && (
        <>
          <h2>{view.say(words.children)}</h2>
          <ul>
            {seen.map(({ matter: child, closed }) => (
              <li>
                {matterLink(writing, child)}{' '}
                <span class="quiet">({view.say(closed ? words.childClosed : words.childOpen)})</span>
              </li>
            ))}
            {unseen.open > 0 && <li class="quiet">{view.say(words.moreOpen, { count: unseen.open })}</li>}
            {unseen.closed > 0 && (
              <li class="quiet">{view.say(words.moreClosed, { count: unseen.closed })}</li>
            )}
            {awaited > 0 && <li class="quiet">{view.say(words.awaited, { count: awaited })}</li>}
          </ul>
        </>
      )}
    </>
  );
}
