import type { Database } from '@candour/ledger';
import type { Caller, SignedIn } from '../caller.ts';
import { type Folded, listFolded } from '../matter/folded.ts';
import { type Due, explainFolded } from '../matter/list-due.ts';
import { findNeeds, type Need } from '../need-to-know/find-needs.ts';
import { noteReadings } from '../need-to-know/note-reading.ts';
import { signInNeeded, unseenMatter } from '../need-to-know/refusals.ts';
import { done, type Outcome, refused, type Words } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type Earlier, listEarlierOf } from './earlier-of.ts';
import { type AskedWords, listWordsOf } from './items-of.ts';
import { movesOf, type PossibleMove } from './moves-of.ts';
import { type AskedPlace, type AskedRow, type ListAsked, selectAsked } from './select-asked.ts';
import type { Stage } from './stage-of.ts';

/** Something that a body was asked, or promised, with what is to be done next and by when. */
export interface Asked {
  readonly matter: string;
  readonly pathway: string;
  readonly title: string | null;
  readonly body: string;
  readonly stage: Stage;
  /** A clock on it ran out. */
  readonly late: boolean;
  readonly stateTitle: Words;
  readonly since: string;
  readonly owner: string | null;
  /** Where it stands on each axis: position, plan, claim, verdict. */
  readonly standings: readonly { readonly title: Words; readonly value: Words }[];
  readonly words: readonly AskedWords[];
  readonly earlier: readonly Earlier[];
  readonly dues: readonly Due[];
  readonly moves: readonly PossibleMove[];
  readonly head: number;
}

export interface AskedList {
  readonly asked: readonly Asked[];
  /** Where the next page begins; null on the last. */
  readonly next: AskedPlace | null;
}

/**
 * What the bodies that a caller answers for were asked, invited to or promised, by what is to be done next.
 * The words of a restricted matter are a reading of it, and noted as one, in the transaction that reads them.
 */
export async function listAsked(
  parts: Parts,
  caller: Caller,
  wanted: ListAsked,
): Promise<Outcome<AskedList>> {
  if (caller === 'anyone') return refused(signInNeeded);
  return parts.database.transaction(async (inside) => {
    const within = { ...parts, database: inside };
    const rows = await selectAsked(within, caller, wanted);
    const page = rows.slice(0, wanted.limit);
    const needs = await findNeeds(
      within,
      caller,
      page.map(({ id }) => id),
    );
    await noteAll(within, caller, needs);
    const asked = await describe(within, caller, { page, needs });
    if (wanted.matter !== undefined && asked.length === 0) return refused(unseenMatter);
    return done({ asked, next: rows.length > wanted.limit ? placeOf(page.at(-1)) : null });
  });
}

function placeOf(row: AskedRow | undefined): AskedPlace | null {
  if (row === undefined) return null;
  const { stage, late, due, changedAt, matter } = row;
  return { stage, late, due, changedAt, matter };
}

async function noteAll(
  { database, clock }: Pick<Parts, 'database' | 'clock'>,
  { person, request }: SignedIn,
  needs: ReadonlyMap<string, Need>,
): Promise<void> {
  const at = clock().toISOString();
  const restricted = [...needs].filter(([, { facts }]) => facts.classification === 'restricted');
  const readings = restricted.map(([matter, { because }]) => ({ person, matter, at, because, request }));
  await noteReadings(database, readings);
}

interface Page {
  readonly page: readonly AskedRow[];
  readonly needs: ReadonlyMap<string, Need>;
}

async function describe(parts: Parts, caller: SignedIn, { page, needs }: Page): Promise<readonly Asked[]> {
  const seen = page.filter(({ id }) => needs.has(id));
  const ids = seen.map(({ id }) => id);
  const found = await gather(parts.database, caller, { ids, seen, now: parts.clock().toISOString() });
  return seen.flatMap((row) => {
    const folded = found.folded.get(row.id);
    const need = needs.get(row.id);
    if (folded === undefined || need === undefined) return [];
    const words = (found.words.get(row.id) ?? []).filter(
      ({ classification }) => classification === 'public' || need.readable.includes('restricted'),
    );
    const moves = movesOf(folded, { person: caller.person, roles: new Set(row.roles) });
    const earlier = found.earlier.get(row.id) ?? [];
    return [{ ...describeOne(parts, row, folded), words, earlier, moves }];
  });
}

interface Wanted {
  readonly ids: readonly string[];
  readonly seen: readonly AskedRow[];
  readonly now: string;
}

async function gather(inside: Database, caller: Caller, { ids, seen, now }: Wanted) {
  return {
    folded: await listFolded(inside, seen),
    words: await listWordsOf(inside, ids),
    earlier: await listEarlierOf(inside, caller, { matters: ids, now }),
  };
}

function describeOne(parts: Parts, row: AskedRow, { definition, matter }: Folded) {
  const name = (id: string): Words => ({ en: id, cy: id });
  return {
    matter: row.id,
    pathway: row.pathway,
    title: row.title,
    body: row.body,
    owner: row.owner,
    head: row.head,
    stage: row.stage,
    late: row.late,
    since: matter.since,
    stateTitle: definition.states[matter.state]?.title ?? name(matter.state),
    standings: Object.entries(matter.axes).map(([axis, value]) => ({
      title: definition.axes?.[axis]?.title ?? name(axis),
      value: definition.axes?.[axis]?.values[value] ?? name(value),
    })),
    dues: explainFolded(parts, { definition, matter, title: row.title }),
  };
}
