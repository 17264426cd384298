import type { ListedHold } from '@candour/record';
import { paths } from '../../../view/paths.ts';
import type { View } from '../../../view/view.ts';
import { holdsWords as words } from './words.ts';

interface WhatIsHeldProps {
  readonly view: View;
  readonly hold: ListedHold;
  readonly titleOf: (pathway: string) => string;
  readonly nameOf: (id: string) => string;
}

/** A matter by its title or, for whoever may not read that, by its kind and reference; or all that is of a body. */
export function WhatIsHeld({ view, hold, titleOf, nameOf }: WhatIsHeldProps) {
  const { matter, body, title, pathway } = hold;
  if (body === '*') return <>{view.say(words.everything)}</>;
  if (matter === null) return <>{view.say(words.allOf, { body: nameOf(body ?? '') })}</>;
  const kind = pathway === null ? matter : titleOf(pathway);
  return (
    <>
      <a href={view.to(paths.matter(matter))}>{title ?? kind}</a>
      <small class="under reference">{title === null ? matter : kind}</small>
    </>
  );
}
