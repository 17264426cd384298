import {
  listReaders,
  listReadings,
  listTies,
  listUnreviewed,
  type NotedReading,
  type Outcome,
  type Reader,
  type ShownMatter,
  showMatter,
  type Tie,
  type Unreviewed,
} from '@candour/record';
import type { Option } from '../../design/govuk/select.tsx';
import type { WebParts } from '../../parts.ts';
import type { View } from '../../view/view.ts';
import { findLabels, type Labels } from '../labels.ts';
import { listPersons } from '../move/choices.ts';

export interface People {
  readonly matter: ShownMatter;
  /** For those who may read the audit; undefined for others, who are told how many. */
  readonly readers: readonly Reader[] | undefined;
  readonly ties: readonly Tie[];
  readonly glass: readonly Unreviewed[];
  readonly readings: readonly NotedReading[];
  /** Where the older readings begin. */
  readonly before: number | undefined;
  readonly labels: Labels;
  readonly persons: readonly Option[];
}

const readingsShown = 50;

/** What the page of who may see a matter shows to whoever may see the matter. */
export async function readPeople(
  { record }: WebParts,
  view: View,
  { id, before }: { readonly id: string; readonly before: number | undefined },
): Promise<Outcome<People>> {
  const shown = await showMatter(record, view.caller, { matter: id, withReaders: true });
  if (!shown.ok) return shown;
  const readers = await listReaders(record, view.caller, id);
  const readings = await listReadings(record, view.caller, {
    matter: id,
    limit: readingsShown + 1,
    ...(before !== undefined && { before }),
  });
  const ties = await listTies(record, view.caller, id);
  const glass = (await listUnreviewed(record, view.caller)).filter(({ matter }) => matter === id);
  const read = readings.ok ? readings.value : [];
  const page = read.slice(0, readingsShown);
  const known = readers.ok ? readers.value : [];
  const tied = ties.ok ? ties.value : [];
  const names = [...known, ...page, ...tied, ...glass].map(({ person }) => person);
  return {
    ok: true,
    value: {
      matter: shown.value,
      readers: readers.ok ? readers.value : undefined,
      ties: tied,
      glass,
      readings: page,
      before: read.length > readingsShown ? page.at(-1)?.id : undefined,
      labels: await findLabels(record, view.caller, { names }),
      persons: await listPersons(record, view.caller),
    },
  };
}
