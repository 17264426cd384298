import type { Words } from '@candour/record';
import type { View } from '../../view/view.ts';
import { termsWords as words } from './words.ts';

interface ShowLinks {
  readonly view: View;
  readonly at: string;
  readonly kinds: readonly (readonly [kind: string, name: Words])[];
}

/** Which rows of a list are shown, each choice an address of its own. */
export function showLinks({ view, at, kinds }: ShowLinks) {
  const here = view.path.split('?')[0] ?? '';
  return (
    <nav class="show" aria-label={view.say(words.show)}>
      <ul>
        {kinds.map(([kind, name]) => (
          <li>
            <a href={view.to(`${here}?show=${kind}`)} aria-current={kind === at ? 'true' : undefined}>
              {view.say(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
