import { DateInput } from '../../design/govuk/date-input.tsx';
import { partsOfDay } from '../../http/read-day.ts';
import type { FormState } from '../frame/act.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { frameWords } from '../frame/frame-words.ts';
import { wrongAt } from '../frame/wrong-at.ts';

interface TermFieldsProps {
  readonly view: AdminView;
  readonly state: FormState;
  readonly sinceHint: string;
  readonly untilHint: string;
}

/** From a day on and until a day, of which either may be left empty. */
export function TermFields({ view, state, sinceHint, untilHint }: TermFieldsProps) {
  const wrong = wrongAt(view, state);
  return (
    <>
      <DateInput
        view={view}
        name="since"
        label={view.say(frameWords.since)}
        hint={sinceHint}
        value={partsOfDay(state.filled, 'since')}
        error={wrong('since')}
      />
      <DateInput
        view={view}
        name="until"
        label={view.say(frameWords.until)}
        hint={untilHint}
        value={partsOfDay(state.filled, 'until')}
        error={wrong('until')}
      />
    </>
  );
}
