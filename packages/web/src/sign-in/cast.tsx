import { Button } from '../design/govuk/button.tsx';
import { Details } from '../design/govuk/details.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { seat } from './desks.ts';
import type { CastMember } from './door.ts';
import { signInWords as words } from './words.ts';

interface CastProps {
  readonly view: View;
  readonly members: readonly CastMember[];
  readonly to: string;
}

/** Whom one may be in the worked example: one for each kind of user, and then everybody else. */
export function CastList({ view, members, to }: CastProps) {
  if (members.length === 0) return null;
  const { first, others } = seat(members);
  return (
    <section class="cast">
      <h2>{view.say(words.cast)}</h2>
      <p>{view.say(words.castLede)}</p>
      <form method="post" action={view.to(paths.enter)}>
        <input type="hidden" name="to" value={to} />
        <ul class="people">
          {first.map(({ member, finds }) => (
            <Person view={view} member={member} about={view.say(finds)} />
          ))}
        </ul>
        {others.length > 0 && (
          <Details summary={view.say(words.others, { count: others.length })}>
            <ul class="people">
              {others.map((member) => (
                <Person view={view} member={member} about={officesOf(view, member)} />
              ))}
            </ul>
          </Details>
        )}
      </form>
    </section>
  );
}

interface PersonProps {
  readonly view: View;
  readonly member: CastMember;
  readonly about: string;
}

function Person({ view, member, about }: PersonProps) {
  return (
    <li>
      <Button kind="secondary" name="person" value={member.id}>
        {view.say(words.enter, { name: member.name })}
      </Button>
      <span class="offices">{about}</span>
    </li>
  );
}

const mostSaid = 2;

/** The first two; how many more there are is said, and not which. */
function officesOf(view: View, { offices }: CastMember): string {
  const held = offices.map(({ title, body }) =>
    body === null ? view.say(title) : `${view.say(title)}, ${body}`,
  );
  const all = [...new Set(held)];
  if (all.length === 0) return view.say(words.noOffice);
  const more = all.length - mostSaid;
  return [
    ...all.slice(0, mostSaid),
    ...(more > 0 ? [view.say(words.moreOffices, { count: more })] : []),
  ].join('; ');
}
