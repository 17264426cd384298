import type { Database, Draft } from '@candour/ledger';
import type { Act } from '@candour/pathways';
import { appendEntries } from '../append-entries.ts';
import type { Caller } from '../caller.ts';
import { getDocument } from '../document/read-document.ts';
import { decideCommand } from '../matter/decide-command.ts';
import { expecting, noSuchMatter } from '../matter/open-matter.ts';
import { findStanding, type Standing } from '../matter/read-matter.ts';
import { authorise } from '../need-to-know/authorise.ts';
import { checkReason } from '../need-to-know/grant/record-tie.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { itemDraft } from './decide/item-entries.ts';

export interface WithdrawReply {
  /** The reply, and the matter that it was matched to. */
  readonly document: string;
  readonly matter: string;
  /** Kept with what is taken back, on the matter too. */
  readonly because: string;
}

/** The entry by which the reply was matched last, and what it says. */
interface Match {
  readonly seq: number;
  readonly body: string;
  readonly fromAnother: boolean;
  readonly classification: 'public' | 'restricted';
}

/**
 * Takes back that a reply was matched to a matter, by an entry that names the one it withdraws; and, in the same append,
 * the act by which a reply from another body was put on the matter. Refused once something was recorded on the matter
 * that rests on the document: that is corrected first. A match before it, of the same two, counts again.
 */
export async function withdrawReply(
  parts: Parts,
  caller: Caller,
  command: WithdrawReply,
): Promise<Outcome<{ readonly document: string }>> {
  const { document, matter, because } = command;
  const authorised = await authorise(parts, caller, { action: 'act-on-matter', matter });
  if (!authorised.ok) return authorised;
  const lacking = checkReason(because);
  if (lacking.length > 0) return refused(...lacking);
  const found = await getDocument(parts, caller, document);
  if (!found.ok) return found;
  const standing = await findStanding(parts.database, matter);
  if (standing === undefined) return refused(noSuchMatter);
  const match = await findMatch(parts.database, command);
  if (match === undefined) return refused(notMatched);
  const by = authorised.value.person;
  const undone = await undoOnMatter(parts, { command, standing, match, by });
  if (!undone.ok) return undone;
  const isPublic = found.value.classification === 'public';
  const item = itemDraft({
    id: document,
    kind: 'reply-match-withdrawn',
    by,
    at: parts.clock().toISOString(),
    classification: match.classification,
    subject: isPublic ? matter : document,
    withdraws: match.seq,
    content: { matter, because },
  });
  const key = `reply-match-withdrawn/${match.seq}`;
  const appended = await appendEntries(parts, [{ ...item, key }, ...undone.value]);
  const isTaken = !appended.ok && appended.refusals.some(({ code }) => code === 'key-reused');
  if (isTaken) return refused(notMatched);
  return appended.ok ? done({ document }) : appended;
}

interface Undoing {
  readonly command: WithdrawReply;
  readonly standing: Standing;
  readonly match: Match;
  readonly by: string;
}

/** Withdraws what the match put on the matter, if nothing there rests on the reply. */
async function undoOnMatter(
  parts: Parts,
  { command, standing, match, by }: Undoing,
): Promise<Outcome<readonly Draft[]>> {
  const { matter: id, document, because } = command;
  const resting = standing.matter.acts.filter((act) => !act.withdrawn && rests(act, document));
  const noted = resting.filter((act) => isNote(act, match)).findLast(({ seq }) => seq < match.seq);
  if (resting.some((act) => act.seq > match.seq && act !== noted)) return refused(restedUpon);
  if (!match.fromAnother || noted === undefined) return done([]);
  const correction = { do: 'correct', act: noted.seq, how: 'withdrawn', because, by } as const;
  const decided = await decideCommand(parts, { id, ...standing }, correction);
  return decided.ok ? done(expecting(decided.value.drafts, standing.head)) : decided;
}

function rests({ fields }: Act, document: string): boolean {
  return Object.values(fields).some((value) =>
    Array.isArray(value) ? value.includes(document) : value === document,
  );
}

function isNote({ move, fields }: Act, { body }: Match): boolean {
  return move === 'record-reply-from-another' && fields['from'] === body;
}

async function findMatch(
  database: Database,
  { document, matter }: WithdrawReply,
): Promise<Match | undefined> {
  const { rows } = await database.query<Match>(
    `select r.seq::int, r.body, r.from_another as "fromAnother", e.classification
     from record.reply r join record.entry e on e.seq = r.seq where r.document = $1 and r.matter = $2`,
    [document, matter],
  );
  return rows[0];
}

const notMatched = {
  code: 'reply-not-matched',
  message: {
    en: 'This reply is not matched to that matter: there is nothing to take back.',
    cy: 'Nid yw’r ateb hwn wedi’i gyfateb â’r mater hwnnw: nid oes dim i’w dynnu’n ôl.',
  },
} as const;

const restedUpon = {
  code: 'reply-rested-upon',
  message: {
    en: 'Something was recorded on the matter that rests on this reply, such as an answer; correct or withdraw that act first.',
    cy: 'Cofnodwyd rhywbeth ar y mater sy’n dibynnu ar yr ateb hwn, megis ymateb; cywirwch neu tynnwch y weithred honno’n ôl yn gyntaf.',
  },
} as const;
