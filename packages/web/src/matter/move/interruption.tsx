import { daysBetween, getDay } from '@candour/calendar';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { InterruptionCard } from '../../design/interruption-card.tsx';
import { paths } from '../../view/paths.ts';
import { Carried, Hidden } from '../hidden.tsx';
import { Where } from '../where.tsx';
import { checkWords as words } from './check-words.ts';
import type { MoveForm } from './form.tsx';
import type { PassedDate } from './passed-dates.ts';

/** A pause before answers are checked: a day passes what was promised. */
export function InterruptionPage({ passed, ...form }: MoveForm & { readonly passed: readonly PassedDate[] }) {
  const { view, matter, name, filled, key, seen } = form;
  const title = view.say(words.passedTitle);
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <form method="post" action={view.to(paths.checkMove(matter.id, name))}>
        <Hidden values={{ key, seen }} />
        <Carried filled={filled} without={['key', 'seen', 'passed', 'confirm']} />
        <InterruptionCard
          title={title}
          actions={
            <>
              <Button kind="inverse" name="passed" value="yes">
                {view.say(words.keepDay)}
              </Button>
              <Button kind="inverse" formaction={view.to(paths.move(matter.id, name))}>
                {view.say(words.changeDay)}
              </Button>
            </>
          }
        >
          {passed.map(({ field, day, limit, until }) => (
            <p>
              {view.say(words.passed, {
                field: view.say(field),
                day: view.day(day),
                limit: view.say(limit),
                until: view.day(until),
                days: daysBetween(getDay(until), getDay(day)),
              })}
            </p>
          ))}
          <p>{view.say(words.passedLede)}</p>
        </InterruptionCard>
      </form>
    </Document>
  );
}
