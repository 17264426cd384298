import { daysBetween, getDay } from '@candour/calendar';
import { StateTag } from '../design/state-tag.tsx';
import { paths } from '../view/paths.ts';
import { OfferForm } from './offer-form.tsx';
import { nameOf, type ShownClock } from './shown-clock.ts';
import { deskWords as words } from './words.ts';

/** One clock: of which matter, what is to be done, how its last day was counted, and who answers for it. */
export function ClockItem(props: ShownClock) {
  const { view, clock } = props;
  const title = clock.title ?? view.say(words.withheld);
  const isLate = clock.group === 'late';
  const named = `${clock.matter}-${clock.clock}`;
  return (
    <article class={isLate ? 'owed is-late' : 'owed'} data-keys="item" aria-labelledby={named}>
      <div class="row">
        <h3 id={named}>
          <a href={view.to(paths.matter(clock.matter))}>{title}</a>
        </h3>
        <StateTag is={isLate ? 'late' : clock.due === null ? 'unknown' : 'running'}>
          {daysLeft(props)}
        </StateTag>
      </div>
      <p>
        <b>{view.say(clock.clockTitle)}</b>
        {'. '}
        <span class="quiet">{capital(view.say(clock.says))}</span>
      </p>
      <p class="quiet">
        {view.say(clock.pathwayTitle)}: {view.say(clock.stateTitle)}
        {' · '}
        <Holders {...props} />
        {!props.answers && <HandOver {...props} title={title} />}
      </p>
      {props.answers && <OfferForm {...props} />}
    </article>
  );
}

function Holders({ view, clock, names }: ShownClock) {
  const name = (person: string) => nameOf(view, names, person);
  const values = { name: name(clock.owner), office: view.say(clock.officeTitle) };
  return (
    <>
      {view.say(words.owner, values)}; {view.say(words.deputy, { name: name(clock.deputy) })}
    </>
  );
}

/** Only an owner hands over; what is offered already waits for its answer. */
function HandOver({ view, clock, names, title }: ShownClock & { readonly title: string }) {
  if (view.caller === 'anyone' || clock.owner !== view.caller.person) return null;
  if (clock.offer !== null)
    return <> · {view.say(words.offeredTo, { name: nameOf(view, names, clock.offer.to) })}</>;
  return (
    <>
      {' · '}
      <a href={view.to(paths.handOver(clock.matter))}>
        {view.say(words.handOver)}
        <span class="govuk-visually-hidden"> {title}</span>
      </a>
    </>
  );
}

/** What is to come is planned by working days; what is late is late on every day. */
function daysLeft({ view, clock: { group, due, workingDays: days }, today }: ShownClock): string {
  if (days === null || due === null) return view.say(words.left.still);
  if (group === 'late') return view.say(words.left.late, { days: daysBetween(getDay(due), getDay(today)) });
  return group === 'today' ? view.say(words.left.today) : view.say(words.left.ahead, { days });
}

function capital(sentence: string): string {
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}`;
}
