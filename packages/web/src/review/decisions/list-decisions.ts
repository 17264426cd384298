import { compareTimelines, type Knowledge, type ShownEntry, type ShownMatter } from '@candour/record';
import { type KnownAct, listActs } from '../../matter/acts.ts';
import { listExpectations, mayTell } from '../../matter/timeline/gaps.tsx';

/** An act that moved a matter under review, with what the record knew when it was done. */
export interface Decision {
  readonly act: KnownAct;
  readonly entry: ShownEntry;
  readonly matter: ShownMatter;
  readonly knowledge: Knowledge<ShownEntry>;
  /** What was asked for or planned by then and had no answer on the record. */
  readonly unanswered: readonly Unanswered[];
}

export interface Unanswered {
  readonly act: KnownAct;
  /** What answers it, as far as is known to this day. */
  readonly answer: KnownAct | undefined;
}

/** The decisions of a matter in the order in which they were recorded; those that were withdrawn since are among them. */
export function listDecisions(matter: ShownMatter): readonly Decision[] {
  const acts = new Map(listActs(matter).map((act) => [act.seq, act]));
  return matter.timeline.flatMap((entry) => {
    const act = acts.get(entry.seq);
    const { to } = (entry.body ?? {}) as { readonly to?: unknown };
    if (act === undefined || typeof to !== 'string') return [];
    return [decisionAt(matter, { entry, act, at: justBefore(act.happenedAt) })];
  });
}

/** The last millisecond before an instant: what was known then cannot have come of what was done at it. */
export function justBefore(instant: string): string {
  return new Date(Date.parse(instant) - 1).toISOString();
}

/** What was known at an instant, of everything but the decision itself. */
export function decisionAt(
  matter: ShownMatter,
  { entry, act, at }: { readonly entry: ShownEntry; readonly act: KnownAct; readonly at: string },
): Decision {
  const others = matter.timeline.filter(({ seq, kind, body }) => {
    const corrected = kind === 'act-corrected' ? (body as { readonly act?: number } | null)?.act : undefined;
    return seq !== entry.seq && corrected !== entry.seq;
  });
  return {
    act,
    entry,
    matter,
    knowledge: compareTimelines(others, at),
    unanswered: listUnanswered(matter, { at, before: entry.seq }),
  };
}

/** Acts on the record by then that the pathway wants answered, and that were not by then. */
function listUnanswered(
  matter: ShownMatter,
  { at, before }: { readonly at: string; readonly before: number },
): readonly Unanswered[] {
  const recorded = new Map(matter.timeline.map(({ seq, recordedAt }) => [seq, recordedAt]));
  const acts = listActs(matter).filter(({ withdrawn }) => !withdrawn);
  const isKnown = ({ seq }: KnownAct) => seq < before && (recorded.get(seq) ?? '') <= at;
  // Who may not read what answers is told nothing of what has no answer.
  const expectations = listExpectations(matter.definition).filter((one) => mayTell(matter, one));
  return expectations.flatMap(({ every, has, by }) =>
    acts
      .filter((act) => act.move === every && isKnown(act))
      .flatMap((act) => {
        const answers = acts.filter(({ move, fields }) => has.includes(move) && fields[by] === act.seq);
        return answers.some(isKnown) ? [] : [{ act, answer: answers[0] }];
      }),
  );
}
