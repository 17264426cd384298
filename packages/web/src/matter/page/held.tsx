import type { Hold } from '@candour/record';
import { InsetText } from '../../design/govuk/inset-text.tsx';
import type { View } from '../../view/view.ts';

/** That a matter must not be erased, since when and why, for those who work on it. */
export function Held({ view, holds }: { readonly view: View; readonly holds: readonly Hold[] }) {
  if (holds.length === 0) return null;
  return (
    <InsetText>
      {holds.map(({ placedAt, because }) => (
        <p>
          {view.say(words.held, { day: view.day(placedAt) })} <span class="said">{because}</span>
        </p>
      ))}
    </InsetText>
  );
}

const words = {
  held: {
    en: 'Held since {day}: nothing of it is erased until the hold is released.',
    cy: 'Dan ataliad ers {day}: ni ddilëir dim ohono nes rhyddheir yr ataliad.',
  },
} as const;
