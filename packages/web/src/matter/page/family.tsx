import type { ShownMatter } from '@candour/record';
import { matterLink } from '../timeline/particulars.tsx';
import type { Writing } from '../values.tsx';
import { pageWords as words } from './words.ts';

/** The matter that this one came of, and those that came of it. */
export function Family({ matter, writing }: { readonly matter: ShownMatter; readonly writing: Writing }) {
  const { view } = writing;
  const { parent, children } = matter;
  if (!parent && children.length === 0) return null;
  return (
    <>
      {parent && (
        <p>
          {view.say(words.parent)}: {matterLink(writing, parent.matter)}
        </p>
      )}
      {children.length > 0 && (
        <>
          <h3>{view.say(words.children)}</h3>
          <ul>
            {children.map(({ matter: child, closed }) => (
              <li>
                {matterLink(writing, child)}{' '}
                <span class="quiet">
                  (
                  {view.say(
                    child === undefined ? words.childAwaited : closed ? words.childClosed : words.childOpen,
                  )}
                  )
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
