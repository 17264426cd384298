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
  const plain = leading.filter(({ answers }) => answers === null);
  const others = moves.filter(({ leads }) => !leads);
  if (moves.length === 0)
    return stage === 'done' ? null : (
      <p class="quiet">{view.say(words.noMove, { owner: owner ?? 'none' })}</p>
    );
  return (
    <>
      {plain.length > 0 && (
        <div class="next">
          {plain.map(({ move, title }, at) => (
            <ButtonLink
              href={view.to(paths.move(matter, move))}
              {...(at > 0 && { kind: 'secondary' as const })}
            >
              {view.say(title)}
            </ButtonLink>
          ))}
        </div>
      )}
      {leading.map((move) => (
        <Answers view={view} matter={matter} move={move} />
      ))}
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

interface AnswersProps {
  readonly view: View;
  readonly matter: string;
  readonly move: PossibleMove;
}

/** A move that says what is answered is offered once for each answer: the form opens with it chosen. */
function Answers({ view, matter, move: { move, title, answers } }: AnswersProps) {
  if (answers === null) return null;
  return (
    <>
      <p>{view.say(title)}:</p>
      <div class="next">
        {answers.choices.map(({ value, title: answer }) => (
          <ButtonLink
            href={view.to(`${paths.move(matter, move)}?f-${answers.field}=${value}`)}
            kind="secondary"
          >
            {view.say(answer)}
          </ButtonLink>
        ))}
      </div>
    </>
  );
}
