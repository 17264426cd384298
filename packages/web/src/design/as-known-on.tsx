import type { View } from '../view/view.ts';
import { asKnownOnWords as words } from './as-known-on-words.ts';
import { classes } from './govuk/classes.ts';

export interface AsKnownOnProps {
  readonly view: View;
  /** The address of the page, without a day. */
  readonly href: string;
  /** The day looked at; undefined where it is today. */
  readonly known?: string | undefined;
  /** What was so by then, where that is asked for too. */
  readonly so?: string | undefined;
  readonly today: string;
  /** The days on which something was recorded. */
  readonly days: readonly string[];
  /** Whether what was recorded later is shown too. */
  readonly showsLater?: boolean;
  /** How much was recorded later; undefined where nobody looked. */
  readonly later?: number | undefined;
}

/** Chooses the day whose knowledge is shown; a bar that stays in sight while that is not today. */
export function AsKnownOn(props: AsKnownOnProps) {
  const { view, href, known, so, today, days } = props;
  const isPast = known !== undefined;
  return (
    <>
      {isPast && (
        <p class="known-on">
          <strong>{view.say(words.knownOn, { day: view.day(known) })}</strong>
          <a href={href}>{view.say(words.today)}</a>
        </p>
      )}
      <form class={classes('asof', isPast && 'past')} action={href} data-days={days.join(' ')}>
        <label for="known">{view.say(isPast ? words.another : words.label)}</label>
        <input type="date" id="known" name="known" value={known ?? today} max={today} required />
        <button type="submit">{view.say(words.show)}</button>
        {isPast && <RecordedLater {...props} known={known} />}
        <details open={so !== undefined}>
          <summary>{view.say(words.soToo)}</summary>
          <label for="so">{view.say(words.so)}</label>{' '}
          <input type="date" id="so" name="so" value={so} max={today} />
        </details>
      </form>
    </>
  );
}

function RecordedLater({
  view,
  href,
  known,
  so,
  showsLater,
  later = 0,
}: AsKnownOnProps & { readonly known: string }) {
  const address = (more: string) => `${href}?known=${known}${so === undefined ? '' : `&so=${so}`}${more}`;
  if (later === 0) return null;
  return (
    <a href={address(showsLater ? '' : '&later=1')}>
      {view.say(showsLater ? words.hideLater : words.showLater, { count: later })}
    </a>
  );
}
