import { type Attention, type Caller, showWitnesses } from '@candour/record';
import { SummaryList } from '../../design/govuk/summary-list.tsx';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import type { View } from '../../view/view.ts';
import { overviewWords as words } from './words.ts';

interface HealthProps {
  readonly view: View;
  readonly attention: Attention;
  readonly health: Health;
}

/** How the log stands, and when what happens by itself last happened. */
export interface Health {
  readonly size: number;
  readonly recordedAt: string | null;
  readonly witnessedAt: string | null;
  readonly sweptAt: string | null;
}

export async function readHealth({ record, keeping }: WebParts, caller: Caller): Promise<Health> {
  const { size, recordedAt } = await record.ledger.head();
  const shown = await showWitnesses(record, caller);
  const times = shown.ok ? shown.value.witnesses.flatMap(({ signedAt }) => signedAt ?? []) : [];
  return {
    size,
    recordedAt,
    witnessedAt: times.toSorted((a, b) => (a < b ? 1 : -1))[0] ?? null,
    sweptAt: keeping.lastRun('sweep')?.toISOString() ?? null,
  };
}

export function HealthSummary({ view, attention, health }: HealthProps) {
  const { bodies, people, appointments, lastExport } = attention;
  const when = (instant: string | null, other: string) => (instant === null ? other : view.moment(instant));
  const facts = [
    [words.onRecord, view.say(words.counted, { bodies, people, appointments })],
    [words.entries, new Intl.NumberFormat('en-GB').format(health.size)],
    [words.checkpoint, when(health.recordedAt, view.say(words.never))],
    [words.witnessed, when(health.witnessedAt, view.say(words.noWitness))],
    [words.swept, when(health.sweptAt, view.say(words.notSwept))],
    [words.exported, when(lastExport, view.say(words.never))],
  ] as const;
  return (
    <>
      <h2>{view.say(words.health)}</h2>
      <SummaryList rows={facts.map(([key, value]) => ({ key: view.say(key), value }))} />
      <p>
        <a href={view.to(paths.log)}>{view.say(words.more)}</a>
      </p>
    </>
  );
}
