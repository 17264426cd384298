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
import { choosePeople } from '../../choosing/choose-people.ts';
import type { Choosing } from '../../design/chooser.tsx';
import { type Filled, nothingFilled } from '../../http/form.ts';
import type { WebParts } from '../../parts.ts';
import type { View } from '../../view/view.ts';
import { findLabels, type Labels } from '../labels.ts';

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
  /** Who can be tied to it: in the form that was sent, and in the others. */
  readonly persons: { readonly sent: Choosing; readonly others: Choosing };
  /** Of every form that changes who may see it. */
  readonly formKey: string;
}

interface Asked {
  readonly id: string;
  readonly before: number | undefined;
  /** As far as a form was filled in. */
  readonly filled: Filled;
}

const readingsShown = 50;

/** What the page of who may see a matter shows to whoever may see the matter. */
export async function readPeople(
  { record }: WebParts,
  view: View,
  { id, before, filled }: Asked,
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
      persons: {
        sent: await choosePeople(record, view, { filled, name: 'person' }),
        others: await choosePeople(record, view, { filled: nothingFilled, name: 'person' }),
      },
      formKey: record.ids('form'),
    },
  };
}
