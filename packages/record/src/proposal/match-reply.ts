import type { Draft } from '@candour/ledger';
import type { Command } from '@candour/pathways';
import { appendEntries } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { getDocument } from '../document/read-document.ts';
import { decideCommand } from '../matter/decide-command.ts';
import { expecting, noSuchMatter } from '../matter/open-matter.ts';
import { findStanding, type Standing } from '../matter/read-matter.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { itemDraft } from './decide/item-entries.ts';
import { noSuchBody } from './decide/matter-of-item.ts';
import { type BodyMatch, matchBody } from './resolve-body.ts';

export interface MatchReply {
  /** The reply. */
  readonly document: string;
  readonly matter: string;
  /** Whom it is from: as printed, and the body that the person took that to be. */
  readonly from: { readonly name: string; readonly body: string };
  /** The last entry of the matter that the person had seen; what stands now, if left out. */
  readonly seen?: number;
  readonly happenedAt?: string;
  readonly lateBecause?: string;
}

export interface MatchedReply {
  readonly match: BodyMatch;
  /** It answers nothing: the body that was asked has still to reply, and its clock runs on. */
  readonly fromAnother: boolean;
}

/**
 * Says which body a reply comes from, by a person’s judgement. From the body that was asked, it may then be recorded as
 * its answer, by the moves of the pathway. From any other it is put on the matter as such, and nothing else changes.
 */
export async function matchReply(
  parts: Parts,
  caller: Caller,
  command: MatchReply,
): Promise<Outcome<MatchedReply>> {
  const { document, matter } = command;
  const authorised = await authorise(parts, caller, { action: 'act-on-matter', matter });
  if (!authorised.ok) return authorised;
  const found = await getDocument(parts, caller, document);
  if (!found.ok) return found;
  const standing = await findStanding(parts.database, matter);
  if (standing === undefined) return refused(noSuchMatter);
  const match = await matchBody(parts.database, command.from);
  if (match === undefined) return refused({ ...noSuchBody, at: 'from/body' });
  if (await isMatched(parts, command)) return refused(matchedAlready);
  const by = authorised.value.person;
  const fromAnother = match.body !== standing.matter.body;
  const noted = fromAnother ? await noteOnMatter(parts, { command, standing, by }) : done([]);
  if (!noted.ok) return noted;
  const item = itemDraft({
    id: document,
    kind: 'reply-matched',
    by,
    at: parts.clock().toISOString(),
    classification: found.value.classification === 'public' ? standing.classification : 'restricted',
    subject: found.value.classification === 'public' ? matter : document,
    content: { document, matter, ...match, fromAnother },
  });
  const appended = await appendEntries(parts, [...noted.value, item]);
  return appended.ok ? done({ match, fromAnother }) : appended;
}

interface Noting {
  readonly command: MatchReply;
  readonly standing: Standing;
  readonly by: string;
}

async function noteOnMatter(
  parts: Parts,
  { command, standing, by }: Noting,
): Promise<Outcome<readonly Draft[]>> {
  const { matter: id, document, from, seen, happenedAt, lateBecause } = command;
  const move: Command = {
    do: 'move',
    move: 'record-reply-from-another',
    by,
    fields: { from: from.body, reply: document },
    ...(happenedAt !== undefined && { happenedAt }),
    ...(lateBecause !== undefined && { lateBecause }),
  };
  const decided = await decideCommand(parts, { id, ...standing }, move);
  return decided.ok ? done(expecting(decided.value.drafts, seen ?? standing.head)) : decided;
}

async function isMatched({ database }: Parts, { document, matter, from }: MatchReply): Promise<boolean> {
  const { rows } = await database.query(
    'select from record.reply where document = $1 and matter = $2 and body = $3',
    [document, matter, from.body],
  );
  return rows.length > 0;
}

const matchedAlready = {
  code: 'reply-matched-already',
  message: {
    en: 'This reply was matched to that body on this matter already.',
    cy: 'Cyfatebwyd yr ateb hwn â’r corff hwnnw ar y mater hwn eisoes.',
  },
} as const;
