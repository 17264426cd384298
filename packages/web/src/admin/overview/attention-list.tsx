import type { Attention, Words } from '@candour/record';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { overviewWords as words } from './words.ts';

type Point = readonly [count: keyof Attention, says: Words, path: string];

/** What somebody should do something about, the most pressing first. */
const urgent: readonly Point[] = [
  ['unreviewedGlass', words.unreviewedGlass, paths.glass],
  ['failedMessages', words.failedMessages, paths.outbox],
  ['failedWebhooks', words.failedWebhooks, paths.outbox],
  ['silentWitnesses', words.silentWitnesses, paths.log],
  ['erasures', words.erasures, paths.erasures],
  ['ending', words.ending, `${paths.appointments}?show=ending`],
  ['withoutWayIn', words.withoutWayIn, `${paths.directory}?show=without`],
];

/** What is in order, and still good to know. */
const known: readonly Point[] = [
  ['invited', words.invited, paths.directory],
  ['away', words.away, paths.absences],
  ['withoutDutyHolder', words.withoutDutyHolder, paths.bodies],
];

/** How many points need attention, each of which may be of many things. */
export function countUrgent(attention: Attention): number {
  return urgent.filter(([count]) => Number(attention[count]) > 0).length;
}

interface AttentionListProps {
  readonly view: View;
  readonly attention: Attention;
}

/** Each point a sentence and the way to it; what there is none of is left out. */
export function AttentionList({ view, attention }: AttentionListProps) {
  const toKnow = known.filter(([count]) => Number(attention[count]) > 0);
  return (
    <>
      <Points {...{ view, attention }} points={urgent} isUrgent />
      {toKnow.length > 0 && (
        <>
          <h2>{view.say(words.known)}</h2>
          <Points {...{ view, attention }} points={toKnow} isUrgent={false} />
        </>
      )}
    </>
  );
}

interface PointsProps extends AttentionListProps {
  readonly points: readonly Point[];
  readonly isUrgent: boolean;
}

function Points({ view, attention, points, isUrgent }: PointsProps) {
  const shown = points.filter(([count]) => Number(attention[count]) > 0);
  if (shown.length === 0) return null;
  return (
    <ul class={isUrgent ? 'attention urgent' : 'attention'}>
      {shown.map(([count, says, path]) => (
        <li>
          <a href={view.to(path)}>{view.say(says, { count: Number(attention[count]) })}</a>
        </li>
      ))}
    </ul>
  );
}
