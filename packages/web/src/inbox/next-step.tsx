import type { Asked, PossibleMove } from '@candour/record';
import { ButtonLink } from '../design/govuk/button.tsx';
import { Details } from '../design/govuk/details.tsx';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { inboxWords as words } from './words.ts';

interface NextStepProps {
  readonly view: View;
  readonly asked: Asked;
  readonly owner?: string | undefined;
}

/** The moves that are open to the reader: those that take it on as buttons, the others folded away. */
export function NextStep({ view, asked: { matter, moves, stage }, owner }: NextStepProps) {
  const leading = moves.filter(({ leads }) => leads);
  const others = moves.filter(({ leads }) => !leads);
  if (moves.length === 0)
    return stage === 'done' ? null : (
      <p class="quiet">{view.say(words.noMove, { owner: owner ?? 'none' })}</p>
    );
  return (
    <>
      {leading.length > 0 && (
        <div class="next">
          {leading.map((move, at) => (
            <Move view={view} matter={matter} move={move} isFirst={at === 0} />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <Details summary={view.say(words.also)}>
          <ul>
            {others.map(({ move, title }) => (
              <li>
                <a href={view.to(paths.move(matter, move))}>{view.say(title)}</a>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

interface MoveProps {
  readonly view: View;
  readonly matter: string;
  readonly move: PossibleMove;
  readonly isFirst: boolean;
}

/** A move that says what is answered is offered once for each answer: the form opens with it chosen. */
function Move({ view, matter, move: { move, title, answers }, isFirst }: MoveProps) {
  const href = view.to(paths.move(matter, move));
  if (answers === null)
    return (
      <ButtonLink href={href} {...(!isFirst && { kind: 'secondary' as const })}>
        {view.say(title)}
      </ButtonLink>
    );
  return (
    <>
      {answers.choices.map((answer, at) => (
        <ButtonLink
          href={`${href}?${answers.field}=${answer.value}`}
          {...(!(isFirst && at === 0) && { kind: 'secondary' as const })}
        >
          {view.say(answer.title)}
        </ButtonLink>
      ))}
    </>
  );
}
