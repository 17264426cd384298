import { Document } from '../../design/document.tsx';
import { InsetText } from '../../design/govuk/inset-text.tsx';
import { paths } from '../../view/paths.ts';
import { offer } from '../offered.ts';
import { Where } from '../where.tsx';
import type { MoveForm } from './form.tsx';
import { moveWords as words } from './words.ts';

type Asked = Pick<MoveForm, 'view' | 'matter' | 'name' | 'move'>;

/** Why a move cannot be made by its reader as the matter stands, as far as can be told before it is filled in. */
export function listReasons({ view, matter, name, move }: Asked): readonly string[] {
  const { states, roles } = matter.definition;
  if (!move.from.includes(matter.state)) {
    const state = states[matter.state]?.title ?? { en: matter.state, cy: matter.state };
    return [view.say(words.notHere, { state: view.say(state) })];
  }
  const { isTheirs, because } = offer(name, move, matter.capacity);
  const reasons = because.map(({ message }) => view.say(message));
  if (isTheirs || reasons.length > 0) return reasons;
  const by = move.by.map((role) => view.say(roles[role]?.title ?? { en: role, cy: role }));
  return [view.say(words.onlyBy, { roles: by.join(', ') })];
}

/** A move that cannot be made now: what it is, and why not, in place of a form that would be refused. */
export function NotNowPage({ reasons, ...asked }: Asked & { readonly reasons: readonly string[] }) {
  const { view, matter, move } = asked;
  const title = view.say(move.title);
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <h1>{title}</h1>
      {move.help !== undefined && <p class="lede">{view.say(move.help)}</p>}
      <InsetText>
        <p>{view.say(words.notNow)}</p>
        {reasons.map((reason) => (
          <p>{reason}</p>
        ))}
      </InsetText>
      <p>
        <a href={`${view.to(paths.matter(matter.id))}#doing`}>{view.say(words.whatCanBeDone)}</a>
      </p>
    </Document>
  );
}
