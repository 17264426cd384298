import type { Stored } from '@candour/ledger';
import type { Definition } from '@candour/pathways';
import { appendEntries } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { keyReused, listDone, withKey } from '../keyed.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { findLatestDefinition } from '../pathway/definitions.ts';
import { type Decided, decideCommand } from './decide-command.ts';
import { describeDraft } from './describe-matter.ts';
import { findStanding } from './read-matter.ts';

export interface OpenMatter {
  readonly pathway: string;
  /** The body that answers for it. */
  readonly body: string;
  readonly title: string;
  /** Restricted, unless said otherwise: who may know that it is there at all. */
  readonly classification?: 'public' | 'restricted';
  readonly owner?: string;
  readonly happenedAt?: string;
  readonly lateBecause?: string;
  readonly parent?: { readonly matter: string; readonly relation: string };
  /** The same key again opens nothing more, and answers the same. */
  readonly key?: string;
}

/** Opens a matter under the latest version of its pathway; a parent that awaits it is told in the same transaction. */
export async function openMatter(
  parts: Parts,
  caller: Caller,
  wanted: OpenMatter,
): Promise<Outcome<{ readonly matter: string; readonly stored: readonly Stored[] }>> {
  const authorised = await authorise(parts, caller, { action: 'open-matter', body: wanted.body });
  if (!authorised.ok) return authorised;
  const before = await listDone(parts, wanted.key);
  if (before.length > 0) return answerAsBefore(parts, before, wanted);
  const definition = await findLatestDefinition(parts.database, wanted.pathway);
  if (definition === undefined) return refused(noSuchPathway(wanted.pathway));
  const opening = await decideOpening(parts, { ...wanted, definition, by: authorised.value.person });
  if (!opening.ok) return opening;
  const parent = await noteOnParent(parts, caller, { ...wanted, child: opening.value.before.id });
  if (!parent.ok) return parent;
  const drafts = withKey([...opening.value.drafts, ...parent.value], wanted.key);
  const appended = await appendEntries(parts, drafts);
  return appended.ok ? done({ matter: opening.value.before.id, stored: appended.value }) : appended;
}

/** The same request was done before: it is answered as it was. */
async function answerAsBefore(
  { database }: Parts,
  stored: readonly Stored[],
  { pathway, body }: OpenMatter,
): Promise<Outcome<{ readonly matter: string; readonly stored: readonly Stored[] }>> {
  const matter = stored.find(({ entry }) => entry.kind === 'matter-opened')?.entry.matter;
  const { rows } = await database.query(
    'select from record.matter where id = $1 and pathway = $2 and body = $3',
    [matter ?? null, pathway, body],
  );
  return matter === undefined || rows.length === 0 ? refused(keyReused) : done({ matter, stored });
}

export interface Opening extends Omit<OpenMatter, 'key'> {
  readonly definition: Definition;
  readonly by: string;
  /** Where the record has an id for it already; a new one otherwise. */
  readonly id?: string;
}

/** The drafts that open a matter and say what it is called; for use cases that append more with them. */
export async function decideOpening(parts: Parts, opening: Opening): Promise<Outcome<Decided>> {
  const { definition, by, title, classification = 'restricted', id = parts.ids('matter') } = opening;
  const { body, owner, happenedAt, lateBecause, parent } = opening;
  const decided = await decideCommand(
    parts,
    { id, definition, classification, matter: undefined },
    {
      do: 'open',
      matter: id,
      by,
      body,
      ...(owner !== undefined && { owner }),
      ...(happenedAt !== undefined && { happenedAt }),
      ...(lateBecause !== undefined && { lateBecause }),
      ...(parent !== undefined && { parent }),
    },
  );
  if (!decided.ok) return decided;
  const description = describeDraft({ id, by, title, classification, at: parts.clock().toISOString() });
  return done({ ...decided.value, drafts: [...decided.value.drafts, description] });
}

/** The parent's entry that names its child; its own head is checked, since it must still await it. */
async function noteOnParent(
  parts: Parts,
  caller: Caller,
  { parent, child, pathway }: OpenMatter & { readonly child: string },
): Promise<Outcome<Decided['drafts']>> {
  if (parent === undefined) return done([]);
  const authorised = await authorise(parts, caller, { action: 'act-on-matter', matter: parent.matter });
  if (!authorised.ok) return authorised;
  const standing = await findStanding(parts.database, parent.matter);
  if (standing === undefined) return refused(noSuchMatter);
  const { relation } = parent;
  const noted = await decideCommand(
    parts,
    { id: parent.matter, ...standing },
    { do: 'note-child', by: authorised.value.person, matter: child, pathway, relation },
  );
  return noted.ok ? done(expecting(noted.value.drafts, standing.head)) : noted;
}

/** The first of drafts for one matter says what its last entry must be: the others follow it. */
export function expecting(drafts: Decided['drafts'], head: number): Decided['drafts'] {
  return drafts.map((draft, at) => (at === 0 ? { ...draft, expectedHead: head } : draft));
}

export const noSuchMatter = {
  code: 'no-such-matter',
  message: {
    en: 'There is no such matter here, or you may not see it; check its reference.',
    cy: 'Nid oes mater o’r fath yma, neu ni chewch ei weld; gwiriwch ei gyfeirnod.',
  },
} as const;

function noSuchPathway(pathway: string) {
  return {
    code: 'no-such-pathway',
    at: 'pathway',
    message: {
      en: `The record has no pathway called ${pathway}; choose one that is in force.`,
      cy: `Nid oes gan y cofnod lwybr o’r enw ${pathway}; dewiswch un sydd mewn grym.`,
    },
  } as const;
}
