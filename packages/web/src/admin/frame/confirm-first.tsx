import { InsetText } from '../../design/govuk/inset-text.tsx';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { frameWords as words } from './frame-words.ts';

/**
 * Said before anything is filled in, since confirming leads away from the page: whoever has filled it in already does it
 * in another tab, and sends what stands here afterwards.
 */
export function ConfirmFirst({ view }: { readonly view: View }) {
  const confirm = (to: string) => `${view.to(paths.confirm)}?to=${encodeURIComponent(view.to(to))}`;
  return (
    <InsetText>
      {view.say(words.confirmFirst)} <a href={confirm(view.path)}>{view.say(words.confirm)}</a>.{' '}
      <span class="quiet">
        {view.say(words.confirmFilled)}{' '}
        <a href={confirm(paths.confirmed)} target="_blank" rel="noopener">
          {view.say(words.confirmElsewhere)}
        </a>
        .
      </span>
    </InsetText>
  );
}
