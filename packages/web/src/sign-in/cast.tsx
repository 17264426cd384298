import { Button } from '../design/govuk/button.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import type { CastMember } from './door.ts';
import { signInWords as words } from './words.ts';

interface CastProps {
  readonly view: View;
  readonly members: readonly CastMember[];
  readonly to: string;
}

/** Whom one may be in the worked example: a button each, and in which offices they are. */
export function CastList({ view, members, to }: CastProps) {
  if (members.length === 0) return null;
  return (
    <section class="cast">
      <h2>{view.say(words.cast)}</h2>
      <p>{view.say(words.castLede)}</p>
      <form method="post" action={view.to(paths.enter)}>
        <input type="hidden" name="to" value={to} />
        <ul class="people">
          {members.map((member) => (
            <li>
              <Button kind="secondary" name="person" value={member.id}>
                {view.say(words.enter, { name: member.name })}
              </Button>
              <span class="offices">{officesOf(view, member)}</span>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

/** By body, so that its name is said once. */
function officesOf(view: View, { administrator, offices }: CastMember): string {
  const byBody = new Map<string | null, Set<string>>();
  for (const { title, body } of offices)
    byBody.set(body, (byBody.get(body) ?? new Set()).add(view.say(title)));
  const held = [...byBody].map(([body, titles]) => {
    const all = [...titles].join('; ');
    return body === null ? all : `${body}: ${all}`;
  });
  const said = administrator ? [view.say(words.administrator), ...held] : held;
  return said.length === 0 ? view.say(words.noOffice) : said.join('. ');
}
