import type { FieldClass } from '@candour/access';
import type { Database, Instant } from '@candour/ledger';
import { type Basis, type Definition, isTerminal, type Matter } from '@candour/pathways';
import type { Caller } from '../caller.ts';
import { Kept, markOf } from '../kept.ts';
import type { Need } from '../need-to-know/find-needs.ts';
import { countReaders, type ReaderCount } from '../need-to-know/list-readers.ts';
import { readWithNeed } from '../need-to-know/read-with-need.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Items, listItemsFor } from '../proposal/list-items.ts';
import { type Capacity, findCapacity, noCapacity } from './find-capacity.ts';
import { getFolded } from './folded.ts';
import { type Due, explainFolded } from './list-due.ts';
import { type AsOfMatter, findMatterAsOf, isToday, type When } from './matter-as-of.ts';
import type { ShownEntry } from './show-entry.ts';
import { type Described, showTimeline } from './show-timeline.ts';

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
  /** The last entry of the record: while it is the same, everything is called the same. */
  readonly recordHead: number;
  readonly dues: readonly Due[];
  /** What the length of each of its clocks rests on, by the name of the clock. */
  readonly bases: Readonly<Record<string, Basis>>;
  readonly timeline: readonly ShownEntry[];
  /** Recorded later than what was asked for, where that was asked for too. */
  readonly later?: readonly ShownEntry[];
  /** What its reader may act as; nothing of a matter as it stood. */
  readonly capacity: Capacity;
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
    readShown(parts, { caller, inside, need, id: matter, when, withLater, withItems, withReaders });
  const shown = await readWithNeed(parts, caller, { matter, read });
  if (!shown.ok) return shown;
  return shown.value === undefined ? refused(notKnownThen) : done(shown.value);
}

interface Reading {
  readonly caller: Caller;
  readonly inside: Database;
  readonly need: Need;
  readonly id: string;
  readonly when: When;
  readonly withLater: boolean;
  readonly withItems: boolean;
  readonly withReaders: boolean;
}

async function readShown(parts: Parts, reading: Reading): Promise<ShownMatter | undefined> {
  const { need, id, when } = reading;
  const { readable, found } = need;
  const standing = found.isErased ? undefined : await findStanding(reading);
  if (standing === undefined) return undefined;
  const { definition, matter, state, since } = standing;
  const { timeline, later, described } = await showTimeline(reading, standing);
  const title = titleFor(described, readable);
  return {
    id,
    title,
    ...pick(matter),
    children: showChildren(matter, readable),
    classification: described.classification,
    state,
    since,
    isOpen: isOpenAt(definition, state),
    head: found.head,
    recordHead: found.recordHead,
    dues: explainFolded(partsThen(parts, when), { definition, matter, title }),
    bases: Object.fromEntries(Object.values(matter.clocks).map(({ clock, basis }) => [clock, basis])),
    timeline,
    ...(later !== undefined && { later }),
    ...(await readBeside(parts, reading, standing)),
    readable,
    definition,
  };
}

/** What its reader may act as, and what was asked for beside the matter itself. */
async function readBeside(
  parts: Pick<Parts, 'clock'>,
  reading: Reading,
  { definition, matter }: AsOfMatter,
): Promise<Pick<ShownMatter, 'capacity' | 'items' | 'readers'>> {
  const { caller, inside, id, need, when, withItems, withReaders } = reading;
  const { readable, found } = need;
  const now = parts.clock().toISOString();
  const counts = withReaders && readable.includes('restricted');
  const acting = { definition, matter, roles: found.roles, now };
  return {
    capacity: isToday(when) ? await findCapacity(inside, caller, acting) : noCapacity,
    ...(withItems && { items: await keepItems(parts, reading) }),
    ...(counts && { readers: await countReaders(inside, id, now) }),
  };
}

const kept = new Kept<Items>(500);

/** What was confirmed of a matter, asked for again when something was added to the record. */
function keepItems(
  parts: Pick<Parts, 'clock'>,
  { inside, id, need: { readable, found } }: Reading,
): Promise<Items> {
  const question = `items ${id} ${readable.join(' ')}`;
  const make = () => listItemsFor(inside, id, readable);
  return kept.find(inside, { caller: 'anyone', question, ...markOf(parts, found.recordHead), make });
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
async function findStanding({ inside, id, need, when }: Reading): Promise<AsOfMatter | undefined> {
  if (!isToday(when)) return findMatterAsOf(inside, id, when);
  const folded = await getFolded(inside, { id, head: need.found.head });
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

/** A title may name a person: of a restricted matter the affected, oversight and those who work on it read it. */
function titleFor({ classification, title }: Described, readable: readonly FieldClass[]): string | null {
  return classification === 'public' || readable.includes('affected') ? title : null;
}

const notKnownThen = {
  code: 'not-known-then',
  message: {
    en: 'Nothing was known of this matter then; ask for a later day.',
    cy: 'Nid oedd dim yn hysbys am y mater hwn bryd hynny; gofynnwch am ddiwrnod diweddarach.',
  },
} as const;
