import { dayInLondon, daysBetween, getDay } from '@candour/calendar';
import type { ShownEntry } from '@candour/record';
import type { Child } from 'hono/jsx';
import { Table } from '../../design/govuk/table.tsx';
import { bodyOf } from '../../matter/timeline/entry.ts';
import { sentenceOf } from '../../matter/timeline/sentences.tsx';
import type { Writing } from '../../matter/values.tsx';
import { Day } from '../naming.tsx';
import { type Side, type Stretch, stretchesOf } from './both-sides.ts';
import { decisionWords as words } from './words.ts';

interface BothTableProps {
  /** Of the matter under review. */
  readonly writing: Writing;
  readonly sides: readonly Side[];
}

/** What the record held beside what had happened: where the record held nothing, the gap is drawn. */
export function BothTable({ writing, sides }: BothTableProps) {
  const { view } = writing;
  const head = [words.on, words.held, words.so].map((text) => ({ text: view.say(text) }));
  return (
    <div class="both-sides">
      <Table head={head} rows={stretchesOf(sides).map((stretch) => rowOf(writing, stretch))} />
    </div>
  );
}

function rowOf(writing: Writing, stretch: Stretch): readonly Child[] {
  if ('differs' in stretch) {
    const side = stretch.differs;
    return [
      <HappenedOn writing={writing} entry={side.entry} />,
      <Held writing={writing} side={side} />,
      <So writing={writing} side={side} />,
    ];
  }
  const { same } = stretch;
  const [first, last] = [same[0]?.entry, same.at(-1)?.entry];
  return [
    <>
      {first !== undefined && <HappenedOn writing={writing} entry={first} />}
      {last !== undefined && last !== first && (
        <>
          {' – '}
          <HappenedOn writing={writing} entry={last} />
        </>
      )}
    </>,
    <Same writing={writing} same={same} />,
    writing.view.say(words.theSame),
  ];
}

/** What was known and was so: there to be opened. */
function Same({ writing, same }: { readonly writing: Writing; readonly same: readonly Side[] }) {
  const [only] = same;
  if (only !== undefined && same.length === 1) return <>{sentenceOf(only.entry, writing)}</>;
  return (
    <details>
      <summary>{writing.view.say(words.sameEntries, { count: same.length })}</summary>
      <ul>
        {same.map(({ entry }) => (
          <li>
            <HappenedOn writing={writing} entry={entry} />: {sentenceOf(entry, writing)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function HappenedOn({ writing, entry }: { readonly writing: Writing; readonly entry: ShownEntry }) {
  const { earliest } = entry.happenedAt;
  return earliest === null ? writing.view.say(words.unknownDay) : <Day writing={writing} on={earliest} />;
}

type SideProps = { readonly writing: Writing; readonly side: Side };

function Held({ writing, side: { entry, isHeld } }: SideProps): Child {
  if (isHeld) return sentenceOf(entry, writing);
  const { view } = writing;
  const { happenedAt, recordedAt } = entry;
  const from = getDay(dayInLondon(happenedAt.latest ?? happenedAt.earliest ?? recordedAt));
  const days = daysBetween(from, dayInLondon(recordedAt));
  return (
    <span class="gap">
      {view.say(words.notThen)}
      {days > 0 && <>; {view.say(words.recordedLater, { days })}</>}
    </span>
  );
}

function So({ writing, side: { entry, isHeld, hasHappened, corrections } }: SideProps): Child {
  const { view } = writing;
  const since = corrections.map((correction) => {
    const { how } = bodyOf(correction, 'act-corrected');
    const day = view.day(dayInLondon(correction.recordedAt));
    return (
      <span class="quiet">
        ; {view.say(how === 'withdrawn' ? words.withdrawnOn : words.correctedOn, { day })}
      </span>
    );
  });
  if (!hasHappened)
    return (
      <>
        <s>{sentenceOf(entry, writing)}</s>
        {since}
      </>
    );
  return (
    <>
      {isHeld ? sentenceOf(entry, writing) : <b>{sentenceOf(entry, writing)}</b>}
      {since}
    </>
  );
}
