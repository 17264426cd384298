import type { ShownMatter } from '@candour/record';
import { Breadcrumbs } from '../design/govuk/breadcrumbs.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { titleOf } from './title.ts';
import { matterWords as words } from './words.ts';

interface WhereProps {
  readonly view: View;
  readonly matter: Pick<ShownMatter, 'id' | 'title' | 'definition'>;
  /** Pages below the matter’s own have it in their path. */
  readonly isBelow?: boolean;
}

/** Above the heading: the matters, and on pages below it the matter. */
export function Where({ view, matter, isBelow = true }: WhereProps) {
  const all = { text: view.say(words.matters), href: view.to(paths.matters) };
  const own = { text: titleOf(view, matter), href: view.to(paths.matter(matter.id)) };
  return <Breadcrumbs view={view} items={isBelow ? [all, own] : [all]} />;
}
