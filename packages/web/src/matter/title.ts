import type { ShownMatter } from '@candour/record';
import type { View } from '../view/view.ts';
import { matterWords as words } from './words.ts';

/** What a matter is called; where its reader may not know it, that it is restricted, and whose it is if that is known. */
export function titleOf(
  view: View,
  { title }: Pick<ShownMatter, 'title'>,
  body?: string | undefined,
): string {
  if (title !== null) return title;
  return body === undefined ? view.say(words.restricted) : view.say(words.restrictedOf, { body });
}
