import type { MatterLink } from '@candour/record';
import { Said } from '../../design/said.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { matterWords } from '../words.ts';
import { pageWords as words } from './words.ts';

/** The matters that it was linked to, and those that were linked to it: what each is to the other. */
export function Links({ view, links }: { readonly view: View; readonly links: readonly MatterLink[] }) {
  if (links.length === 0) return null;
  return (
    <>
      <h2>{view.say(words.links)}</h2>
      <ul>
        {links.map(({ matter, title, relation, way }) => (
          <li>
            {view.say(words.linkedAs[way][relation])}:{' '}
            <a href={view.to(paths.matter(matter))}>
              {title === null ? view.say(matterWords.restricted) : <Said text={title} />}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
