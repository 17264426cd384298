import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { auditWords as words } from './words.ts';

interface MatterLinkProps {
  readonly view: View;
  readonly matter: string;
  readonly pathway: string | null;
  readonly titleOf: (pathway: string) => string;
}

/** A matter as the audit names it: by its kind and reference, never by its title, which may say whom it is about. */
export function MatterLink({ view, matter, pathway, titleOf }: MatterLinkProps) {
  return (
    <>
      <a href={view.to(paths.matter(matter))}>{pathway === null ? view.say(words.gone) : titleOf(pathway)}</a>
      <small class="under reference">{matter}</small>
    </>
  );
}
