import type { Database } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import type { Caller } from '../../caller.ts';
import { done, type Outcome, type Refusal, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { itemDraft } from './item-entries.ts';
import { seeProposal } from './open-proposal.ts';

export interface WithdrawDecision {
  readonly proposal: string;
  /** In the person’s own words, where there is more to say than that it was a slip. */
  readonly reason?: string;
}

/** The entry by which a proposal was decided. */
interface Decision {
  readonly seq: number;
  readonly matter: string;
  readonly kind: string;
  readonly classification: 'public' | 'restricted';
  /** Of what it is on: the number of the last entry. */
  readonly head: number;
}

/**
 * Takes back a decision on a proposal, by an entry that names the one it withdraws: both stay in the log, and the
 * proposal is open again. What opened a matter is not taken back so: the matter is ended by its own pathway.
 */
export async function withdrawDecision(
  parts: Parts,
  caller: Caller,
  { proposal: id, reason }: WithdrawDecision,
): Promise<Outcome<{ readonly proposal: string }>> {
  const found = await seeProposal(parts, caller, id);
  if (!found.ok) return found;
  const { document, by } = found.value;
  const decision = await findDecision(parts.database, id);
  if (decision === undefined) return refused(notDecided);
  const obstacle = await findObstacle(parts.database, { decision, document: document.id });
  if (obstacle !== undefined) return refused(obstacle);
  const draft = itemDraft({
    id: decision.matter,
    kind: 'decision-withdrawn',
    by: by.person,
    at: parts.clock().toISOString(),
    classification: decision.classification,
    subject: document.id,
    withdraws: decision.seq,
    content: { proposal: id, document: document.id, reason: reason ?? null },
  });
  const key = `withdrawal/${decision.seq}`;
  // What was said of a statement since is not left without it.
  const head = decision.kind === 'statement-recorded' ? { expectedHead: decision.head } : {};
  const appended = await appendEntries(parts, [{ ...draft, ...head, key }]);
  const isTaken = !appended.ok && appended.refusals.some(({ code }) => code === 'key-reused');
  if (isTaken) return refused(notDecided);
  return appended.ok ? done({ proposal: id }) : appended;
}

async function findDecision(database: Database, proposal: string): Promise<Decision | undefined> {
  const { rows } = await database.query<Decision>(
    `select e.seq::int, e.matter, e.kind, e.classification,
       (select max(seq)::int from record.entry where matter = e.matter) as head
     from record.proposal_decision d join record.entry e on e.seq = d.seq where d.proposal = $1`,
    [proposal],
  );
  return rows[0];
}

const withdrawable = new Set(['statement-recorded', 'copy-recorded', 'passage-recorded', 'proposal-refused']);

async function findObstacle(
  database: Database,
  { decision: { seq, matter, kind }, document }: { readonly decision: Decision; readonly document: string },
): Promise<Refusal | undefined> {
  if (!withdrawable.has(kind)) return openedMatter;
  const { rows } = await database.query<{ built: boolean; replaced: boolean }>(
    `select exists (select from record.passage where item = $1 and seq <> $2) as built,
       exists (select from record.proposal_decision where document = $3 and kind = 'copy' and seq <> $2
         and state <> 'refused') as replaced`,
    [matter, seq, document],
  );
  const [{ built = false, replaced = false } = {}] = rows;
  if (kind === 'statement-recorded' && built) return builtUpon;
  return kind === 'copy-recorded' && replaced ? copyTwice : undefined;
}

const notDecided = {
  code: 'not-decided',
  message: {
    en: 'This proposal is open: there is no decision on it to withdraw.',
    cy: 'Mae’r cynnig hwn yn agored: nid oes penderfyniad arno i’w dynnu’n ôl.',
  },
} as const;

const openedMatter = {
  code: 'decision-opened-matter',
  message: {
    en: 'This decision opened a matter, which people may have acted on; end the matter by its own pathway instead.',
    cy: 'Agorodd y penderfyniad hwn fater y gallai pobl fod wedi gweithredu arno; dewch â’r mater i ben drwy ei lwybr ei hun yn lle hynny.',
  },
} as const;

const builtUpon = {
  code: 'decision-built-upon',
  message: {
    en: 'Other documents were confirmed to print this statement too; withdraw those decisions first.',
    cy: 'Cadarnhawyd bod dogfennau eraill hefyd yn argraffu’r datganiad hwn; tynnwch y penderfyniadau hynny’n ôl yn gyntaf.',
  },
} as const;

const copyTwice = {
  code: 'decision-built-upon',
  message: {
    en: 'This document was confirmed as a copy more than once, and the last counts; it cannot be taken back here.',
    cy: 'Cadarnhawyd bod y ddogfen hon yn gopi fwy nag unwaith, a’r olaf sy’n cyfrif; ni ellir ei dynnu’n ôl yma.',
  },
} as const;
