import type { FieldClass } from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import { type Basis, type Definition, isTerminal, type Matter } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import type { Need } from '../need-to-know/find-needs.ts';
import { countReaders, type ReaderCount } from '../need-to-know/list-readers.ts';
import { readWithNeed } from '../need-to-know/read-with-need.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Items, listItemsFor } from '../proposal/list-items.ts';
import { latestDescriptions } from './description.ts';
import { getFolded } from './folded.ts';
import { type Due, explainFolded } from './list-due.ts';
import { listTimeline, type TimelineEntry } from './list-timeline.ts';
import { type AsOfMatter, findMatterAsOf, type When } from './matter-as-of.ts';
import { type ShownEntry, showEntry } from './show-entry.ts';

/** A matter as one caller may see it. What they may not read is absent, and counted. */
export interface ShownMatter {
  readonly id: string;
  readonly title: string | null;
  readonly pathway: string;
  readonly version: number;
  readonly body: string;
  readonly classification: 'public' | 'restricted';
  readonly visible: FieldClass;
  readonly parent: Matter['parent'] | null;
  readonly state: string;
  readonly since: Instant;
  readonly isOpen: boolean;
  readonly owner: Matter['owner'];
  readonly deputy: Matter['deputy'];
  readonly offer: Matter['owner'] | null;
  readonly axes: Matter['axes'];
  readonly children: Matter['children'];
  readonly openedAt: Instant;
  /** Its last entry: what a change must have seen. */
  readonly head: number;
  readonly dues: readonly Due[];
  /** What the length of each of its clocks rests on, by the name of the clock. */
  readonly bases: Readonly<Record<string, Basis>>;
  readonly timeline: readonly ShownEntry[];
  /** Recorded later than what was asked for, where that was asked for too. */
  readonly later?: readonly ShownEntry[];
  /** What was confirmed from documents, where it was asked for. */
  readonly items?: Items;
  /** How many may see it, for those who work on it, where that was asked for. */
  readonly readers?: ReaderCount;
  readonly readable: readonly FieldClass[];
  readonly definition: Definition;
}

export interface ShowMatter extends When {
  readonly matter: string;
  /** With what was recorded after `recordedBy`. */
  readonly withLater?: boolean;
  /** With what people confirmed of it from documents. */
  readonly withItems?: boolean;
  /** With how many may see it now. */
  readonly withReaders?: boolean;
}

/**
 * A matter as it stands, or stood at one instant as known at another, for one who may see it; undefined inside when
 * nothing was known of it then. Whether there is none or it may not be seen, the refusal is the same.
 */
export async function showMatter(
  parts: Parts,
  caller: Caller,
  { matter, withLater = false, withItems = false, withReaders = false, ...when }: ShowMatter,
): Promise<Outcome<ShownMatter>> {
  const read = (inside: Database, need: Need) =>
    readShown(parts, { inside, need, id: matter, when, withLater, withItems, withReaders });
  const shown = await readWithNeed(parts, caller, { matter, read });
  if (!shown.ok) return shown;
  return shown.value === undefined ? refused(notKnownThen) : done(shown.value);
}

interface Reading {
  readonly inside: Database;
  readonly need: Need;
  readonly id: string;
  readonly when: When;
  readonly withLater: boolean;
  readonly withItems: boolean;
  readonly withReaders: boolean;
}

async function readShown(parts: Parts, reading: Reading): Promise<ShownMatter | undefined> {
  const { inside, need, id, when, withLater } = reading;
  const { readable } = need;
  const row = await findRow(inside, id);
  const found = row && (await findFound(inside, { id, head: row.head, when }));
  if (row === undefined || found === undefined) return undefined;
  const { definition, matter, state, since } = found;
  const { timeline, later } = await listEntries(reading);
  const described = describedThen(row, { id, timeline, when });
  const title = titleFor(described, readable);
  const shown = (entries: readonly TimelineEntry[]) =>
    entries.map((entry) => showEntry(entry, { definition, matter, readable }));
  return {
    id,
    title,
    ...pick(matter),
    children: showChildren(matter, readable),
    classification: described.classification,
    state,
    since,
    isOpen: isOpenAt(definition, state),
    head: row.head,
    dues: explainFolded(partsThen(parts, when), { definition, matter, title }),
    bases: Object.fromEntries(Object.values(matter.clocks).map(({ clock, basis }) => [clock, basis])),
    timeline: shown(timeline),
    ...(withLater && { later: shown(later) }),
    ...(await readBeside(parts, reading)),
    readable,
    definition,
  };
}

/** What was asked for beside the matter itself. */
async function readBeside(
  { clock }: Pick<Parts, 'clock'>,
  { inside, id, need: { readable }, withItems, withReaders }: Reading,
): Promise<Pick<ShownMatter, 'items' | 'readers'>> {
  const counts = withReaders && readable.includes('restricted');
  return {
    ...(withItems && { items: await listItemsFor(inside, id, readable) }),
    ...(counts && { readers: await countReaders(inside, id, clock().toISOString()) }),
  };
}

interface Entries {
  readonly timeline: readonly TimelineEntry[];
  readonly later: readonly TimelineEntry[];
}

async function listEntries({ inside, id, when, withLater }: Reading): Promise<Entries> {
  const { recordedBy, ...happened } = when;
  if (!withLater || recordedBy === undefined)
    return { timeline: await listTimeline(inside, id, when), later: [] };
  const all = await listTimeline(inside, id, happened);
  return {
    timeline: all.filter(({ recordedAt }) => recordedAt <= recordedBy),
    later: all.filter(({ recordedAt }) => recordedAt > recordedBy),
  };
}

/** What it was called then: a title that was given later was not known. */
function describedThen(
  row: Row,
  {
    id,
    timeline,
    when,
  }: { readonly id: string; readonly timeline: readonly TimelineEntry[]; readonly when: When },
): Pick<Row, 'classification' | 'title'> {
  if (when.recordedBy === undefined) return row;
  const opened = timeline.map((entry) => ({ ...entry, matter: id }));
  return latestDescriptions(opened).get(id) ?? row;
}

/** How long is left is counted from then. */
function partsThen({ calendar, clock }: Parts, { recordedBy }: When): Pick<Parts, 'calendar' | 'clock'> {
  const now = clock();
  const then = recordedBy === undefined || recordedBy > now.toISOString() ? now : new Date(recordedBy);
  return { calendar, clock: () => then };
}

function isOpenAt({ states }: Definition, name: string): boolean {
  const state = states[name];
  return state !== undefined && !isTerminal(state);
}

/** As it stands, a matter need not be retraced. */
async function findFound(
  inside: Database,
  { id, head, when }: Pick<Reading, 'id' | 'when'> & { readonly head: number },
): Promise<AsOfMatter | undefined> {
  if (when.happenedBy !== undefined || when.recordedBy !== undefined) return findMatterAsOf(inside, id, when);
  const folded = await getFolded(inside, { id, head });
  const { state, since } = folded.matter;
  return { ...folded, state, since };
}

/** What those who may see a matter at all may know of its standing. */
function pick({ pathway, version, body, visible, parent, owner, deputy, offer, axes, openedAt }: Matter) {
  const known = { pathway, version, body, visible, owner, deputy, axes, openedAt };
  return { ...known, parent: parent ?? null, offer: offer?.to ?? null };
}

/** What a matter was spawned for is the value of a field, and which field is not kept with it. */
function showChildren({ children }: Matter, readable: readonly FieldClass[]): Matter['children'] {
  return readable.includes('restricted') ? children : children.map(({ value, ...child }) => child);
}

interface Row {
  readonly classification: 'public' | 'restricted';
  readonly title: string | null;
  readonly head: number;
}

async function findRow(database: Database, id: string): Promise<Row | undefined> {
  const { rows } = await database.query<Row>(
    `select classification, title, head from record.matter where id = $1 and state <> 'erased'`,
    [id],
  );
  return rows[0];
}

/** A title may name a person: of a restricted matter the affected, oversight and those who work on it read it. */
function titleFor(
  { classification, title }: Pick<Row, 'classification' | 'title'>,
  readable: readonly FieldClass[],
): string | null {
  return classification === 'public' || readable.includes('affected') ? title : null;
}

const notKnownThen = {
  code: 'not-known-then',
  message: {
    en: 'Nothing was known of this matter then; ask for a later day.',
    cy: 'Nid oedd dim yn hysbys am y mater hwn bryd hynny; gofynnwch am ddiwrnod diweddarach.',
  },
} as const;
