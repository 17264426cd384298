import type { Condition, Definition, DueValue, Guard } from '@candour/pathways';
import type { Due, ShownMatter, Words } from '@candour/record';
import type { TimelineItem } from '../../design/timeline.tsx';
import type { KnownAct } from '../acts.ts';
import { nameAct } from '../name-act.ts';
import type { Writing } from '../values.tsx';
import { bodyOf } from './entry.ts';
import { timelineWords as words } from './words.ts';

type Every = Extract<Condition, { readonly every: string }>;

interface Expectation extends Every {
  readonly says: Words;
}

/** Every “each of these needs one of those” that a pathway’s guards ask for, once. */
export function listExpectations({ moves }: Definition): readonly Expectation[] {
  const guards = Object.values(moves).flatMap(({ guards: of = [] }) => of);
  const found = guards.flatMap((guard: Guard) =>
    everyIn(guard.holds).map((every) => ({ ...every, says: guard.says })),
  );
  const distinct = new Map(found.map((one) => [`${one.every} ${one.has.join(' ')} ${one.by}`, one]));
  return [...distinct.values()];
}

function everyIn(condition: Condition): readonly Every[] {
  if ('every' in condition) return [condition];
  if ('all' in condition) return condition.all.flatMap(everyIn);
  return 'any' in condition ? condition.any.flatMap(everyIn) : [];
}

interface Looked {
  readonly matter: ShownMatter;
  readonly writing: Writing;
  /** Of the knowledge that is shown. */
  readonly today: string;
}

/** `day`: by which it should have been there, where there is one. */
type Gap = TimelineItem & { readonly day: string | undefined };

/** What should be on the record by then and is not, as far as its reader can tell. */
export function listGaps(looked: Looked): readonly Gap[] {
  return [...listUnanswered(looked), ...listUnsaid(looked)];
}

/** Acts that need an answer by a day that has passed, and have none. Who may not read what answers them is told nothing. */
function listUnanswered({ matter, writing, today }: Looked): readonly Gap[] {
  const { view, definition } = writing;
  const acts = [...writing.acts.values()].filter(({ withdrawn }) => !withdrawn);
  return listExpectations(definition).flatMap((expectation) => {
    if (!mayTell(matter, expectation)) return [];
    const asked = acts.filter(({ move }) => move === expectation.every);
    const lacking = asked
      .filter((act) => !isAnswered(act, expectation, acts))
      .map((act) => ({ act, day: expectedBy(act, definition) }))
      .filter(({ day }) => !matter.isOpen || (day !== undefined && day < today));
    if (lacking.length === 0) return [];
    const days = lacking.flatMap(({ day }) => day ?? []).toSorted();
    const title = definition.moves[expectation.every]?.title ?? { en: '', cy: '' };
    return [
      {
        day: days.at(-1),
        kind: 'missing' as const,
        when: spanOf(writing, days),
        recorded: view.say(words.nothingRecorded),
        title: view.say(words.unanswered, {
          every: view.say(title),
          missing: lacking.length,
          total: asked.length,
        }),
        children: (
          <>
            <p>{view.say(expectation.says)}</p>
            <p>
              {lacking.map(({ act }, at) => (
                <>
                  {at > 0 && '; '}
                  <a href={`#e${act.seq}`}>{nameAct(view, definition, act)}</a>
                </>
              ))}
            </p>
          </>
        ),
      },
    ];
  });
}

export function mayTell({ definition, readable }: ShownMatter, { has, by }: Every): boolean {
  return has.every((move) =>
    readable.includes(definition.moves[move]?.fields?.[by]?.visible ?? 'restricted'),
  );
}

function isAnswered({ seq }: KnownAct, { has, by }: Every, acts: readonly KnownAct[]): boolean {
  return acts.some(({ move, fields }) => {
    const named = fields[by];
    return has.includes(move) && (named === seq || (Array.isArray(named) && named.includes(seq)));
  });
}

/** The last day that stands in a field of the act: when what it speaks of was to be. */
function expectedBy({ move, fields }: KnownAct, { moves }: Definition): string | undefined {
  const days = Object.entries(fields).flatMap(([name, value]) => {
    const type = moves[move]?.fields?.[name]?.type;
    if (type === 'date') return [String(value)];
    return type === 'due' ? ((value as DueValue).latest ?? []) : [];
  });
  return days.toSorted().at(-1);
}

function spanOf({ view }: Writing, days: readonly string[]): string {
  const [from] = days;
  const to = days.at(-1);
  if (from === undefined || to === undefined) return view.say(words.unknownDay);
  return from === to ? view.day(from) : view.say(words.between, { from: view.day(from), to: view.day(to) });
}

/** Clocks that have run out, and whose breach nobody has recorded yet. */
function listUnsaid({ matter, writing }: Looked): readonly Gap[] {
  const { view } = writing;
  const breached = new Set(
    matter.timeline.flatMap((entry) => {
      if (entry.kind !== 'clock-breached') return [];
      const { clock, due } = bodyOf(entry, 'clock-breached');
      return [`${clock} ${due}`];
    }),
  );
  const isUnsaid = ({ standing, clock, due }: Due) =>
    standing === 'overdue' && !breached.has(`${clock} ${due}`);
  return matter.dues.filter(isUnsaid).map(({ clockTitle, due, says }) => ({
    day: due ?? undefined,
    kind: 'missing' as const,
    when: due === null ? '' : view.day(due),
    recorded: view.say(words.nothingRecorded),
    title: view.say(words.overdue, { clock: view.say(clockTitle) }),
    children: <p>{view.say(says)}</p>,
  }));
}
