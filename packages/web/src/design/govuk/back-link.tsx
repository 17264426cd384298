import type { View } from '../../view/view.ts';
import { componentWords } from './component-words.ts';

export function BackLink({
  view,
  href,
  text = view.say(componentWords.back),
}: {
  readonly view: View;
  readonly href: string;
  readonly text?: string;
}) {
  return (
    <a href={href} class="govuk-back-link">
      {text}
    </a>
  );
}
