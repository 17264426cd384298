import type { View } from '../../view/view.ts';
import { firstRunWords as words } from './words.ts';

/** For the front of a record of which the public may read nothing yet. */
export function NothingPublished({ view }: { readonly view: View }) {
  return (
    <section class="panel">
      <h2>{view.say(words.nothingPublished)}</h2>
      <p>{view.say(words.nothingLede)}</p>
    </section>
  );
}
