import type { FieldValue } from '@candour/pathways';
import type { Preview } from '@candour/record';
import type { Child } from 'hono/jsx';
import { Document } from '../../design/document.tsx';
import { Button } from '../../design/govuk/button.tsx';
import { NotificationBanner } from '../../design/govuk/notification-banner.tsx';
import { paths } from '../../view/paths.ts';
import { Carried, Hidden } from '../hidden.tsx';
import { type Writing, writeValue } from '../values.tsx';
import { Where } from '../where.tsx';
import { firstControl } from './answers.ts';
import { checkWords as words } from './check-words.ts';
import { Foreseen } from './foreseen.tsx';
import type { MoveForm } from './form.tsx';

export interface Check extends MoveForm {
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** When it is said to have happened; undefined for now. */
  readonly happenedAt: string | undefined;
  readonly preview: Preview;
  readonly writing: Writing;
  /** What came in between, where something did. */
  readonly since: readonly Child[];
}

/** All that is about to be recorded, and what will come of it. */
export function CheckPage(check: Check) {
  const { view, matter, name, move, filled, key, since } = check;
  const title = view.say(words.title);
  return (
    <Document view={view} title={title} before={<Where view={view} matter={matter} />}>
      <h1>{title}</h1>
      <p class="lede">{view.say(move.title)}</p>
      {since.length > 0 && (
        <NotificationBanner view={view}>
          {view.say(words.movedOn, { count: since.length })}
          {since.map((one) => (
            <span class="came">{one}</span>
          ))}
        </NotificationBanner>
      )}
      <form method="post" action={view.to(paths.checkMove(matter.id, name))}>
        <Hidden values={{ key, seen: String(matter.head) }} />
        <Carried filled={filled} without={['key', 'seen', 'confirm']} />
        <Answers {...check} />
        <h2>{view.say(words.willHappen)}</h2>
        <Foreseen {...check} />
        <Button name="confirm" value="yes">
          {view.say(words.record)}
        </Button>
      </form>
      <p>
        <a href={view.to(paths.matter(matter.id))}>{view.say(words.leave)}</a>
      </p>
    </Document>
  );
}

interface Row {
  readonly label: string;
  readonly control: string;
  readonly value: Child;
}

/** Each answer with a button that goes back to it: the answers travel with the form, so that nothing is kept meanwhile. */
function Answers(check: Check) {
  const { view, matter, name } = check;
  const back = view.to(paths.move(matter.id, name));
  return (
    <dl class="govuk-summary-list">
      {rowsOf(check).map(({ label, control, value }) => (
        <div class="govuk-summary-list__row">
          <dt class="govuk-summary-list__key">{label}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          <dd class="govuk-summary-list__actions">
            <button type="submit" class="as-link" formaction={`${back}#${control}`}>
              {view.say(words.change)}
              <span class="govuk-visually-hidden"> {label}</span>
            </button>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function rowsOf(check: Check): readonly Row[] {
  const { view, move, fields, filled, happenedAt, owners, behalf, writing } = check;
  const answers = Object.entries(move.fields ?? {}).map(([name, field]) => {
    const value = fields[name];
    const empty = <span class="quiet">{view.say(words.empty)}</span>;
    return {
      label: view.say(field.title),
      control: firstControl(name, field),
      value: value === undefined ? empty : writeValue(writing, field, value),
    };
  });
  const chosen = (name: string, options: MoveForm['behalf']) =>
    options.find(({ value }) => value === filled.find(name))?.text;
  const [owner, whose] = [chosen('owner', owners.options), chosen('behalf', behalf)];
  const because = filled.find('late-because');
  return [
    ...answers,
    {
      label: view.say(words.when),
      control: 'happened-day',
      value: happenedAt === undefined ? view.say(words.now) : view.moment(happenedAt),
    },
    ...(because === undefined
      ? []
      : [
          {
            label: view.say(words.lateBecause),
            control: 'late-because',
            value: <span class="said">{because}</span>,
          },
        ]),
    ...(owner === undefined ? [] : [{ label: view.say(words.owner), control: 'owner', value: owner }]),
    ...(whose === undefined ? [] : [{ label: view.say(words.behalf), control: 'behalf', value: whose }]),
  ];
}
