import { type ClockCounts, type ClockPlace, clockGroups, type Names, type OwedClock } from '@candour/record';
import { DataFoot } from '../design/data-foot.tsx';
import { Document } from '../design/document.tsx';
import { ErrorSummary } from '../design/govuk/error-summary.tsx';
import { Pagination } from '../design/govuk/pagination.tsx';
import type { FormError } from '../http/form.ts';
import { paths } from '../view/paths.ts';
import type { View } from '../view/view.ts';
import { ClockItem } from './clock-item.tsx';
import { addressOfDesk, type DeskQuestion } from './question.ts';
import { Tabs } from './tabs.tsx';
import { deskWords as words } from './words.ts';

interface DeskPageProps {
  readonly view: View;
  readonly question: DeskQuestion;
  readonly clocks: readonly OwedClock[];
  readonly next: ClockPlace | null;
  readonly counts: ClockCounts;
  readonly names: Names;
  readonly today: string;
  /** Documents with proposals to decide. */
  readonly waiting: number;
  /** Sent along with an answer, so that sending it twice answers once. */
  readonly formKey: string;
  readonly errors?: readonly FormError[];
}

/** What I am held to, and by when. */
export function DeskPage(props: DeskPageProps) {
  const { view, question, clocks, next, counts, waiting, errors = [] } = props;
  const { late, today, week, later } = counts.mine;
  const title = view.say(words.finding, { late, week: today + week, later });
  const { whose } = question;
  return (
    <Document view={view} title={title} isRefused={errors.length > 0}>
      <ErrorSummary view={view} errors={errors} />
      <h1>{title}</h1>
      <Besides view={view} question={question} counts={counts} waiting={waiting} />
      <Tabs view={view} whose={whose} counts={counts} />
      <p>{view.say(clocks.length === 0 ? words.none[whose] : words.lede[whose])}</p>
      <div data-keys="list">
        {clockGroups.map((group) => (
          <Group {...props} group={group} />
        ))}
      </div>
      <Pagination
        view={view}
        next={next === null ? undefined : view.to(addressOfDesk(whose, { after: next }))}
      />
      <DataFoot
        view={view}
        forms={[
          { name: 'JSON', href: addressOfDesk(whose, { end: '.json' }) },
          { name: 'CSV', href: addressOfDesk(whose, { end: '.csv' }) },
        ]}
      >
        <a href={view.to(paths.notices)}>{view.say(words.calendar)}</a>
      </DataFoot>
    </Document>
  );
}

/** Nothing of mine may be due, and much of what my bodies answer for, or of what waits to be read. */
function Besides({
  view,
  question: { whose },
  counts: { bodies },
  waiting,
}: Pick<DeskPageProps, 'view' | 'question' | 'counts' | 'waiting'>) {
  const all = Object.values(bodies).reduce((sum, count) => sum + count, 0);
  const isLate = whose !== 'bodies' && bodies.late > 0;
  if (!isLate && waiting === 0) return null;
  return (
    <p class="row-of-links">
      {isLate && (
        <a href={view.to(addressOfDesk('bodies'))}>
          {view.say(words.bodiesLate, { late: bodies.late, all })}
        </a>
      )}
      {waiting > 0 && <a href={view.to(paths.documents)}>{view.say(words.waiting, { count: waiting })}</a>}
    </p>
  );
}

function Group({ group, ...props }: DeskPageProps & { readonly group: (typeof clockGroups)[number] }) {
  const clocks = props.clocks.filter((clock) => clock.group === group);
  if (clocks.length === 0) return null;
  const { view, question } = props;
  const first = new Map(props.clocks.toReversed().map((clock) => [clock.matter, clock]));
  return (
    <section>
      <h2>{view.say(words.groups[group])}</h2>
      {clocks.map((clock) => (
        <ClockItem
          {...props}
          clock={clock}
          answers={question.whose === 'offered' && first.get(clock.matter) === clock}
        />
      ))}
    </section>
  );
}
