import type { Draft } from '@candour/ledger';
import type { DueValue } from '@candour/pathways';
import type { Caller } from '../../caller.ts';
import { decideCommand } from '../../matter/decide-command.ts';
import { decideOpening } from '../../matter/open-matter.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { findLatestDefinition } from '../../pathway/definitions.ts';
import type { CommitmentContent } from '../proposed.ts';
import { type BodyMatch, matchBody } from '../resolve-body.ts';
import { itemDraft } from './item-entries.ts';
import { noPathway, noSuchBody, titleOf } from './matter-of-item.ts';
import { appendDecision, type OpenProposal, openProposal } from './open-proposal.ts';

export interface ConfirmCommitment {
  readonly proposal: string;
  /** The body that answers for the promise. */
  readonly body: string;
  /** The office that spoke; as printed, if left out. */
  readonly office?: string;
  /** Where it was said. */
  readonly forum: string;
  /** People to whom it was promised. */
  readonly promisedTo: readonly string[];
  /** `YYYY-MM-DD`: when whoever promised has to hand the office on. */
  readonly mandateEnds: string;
  readonly edited?: Partial<Pick<CommitmentContent, 'words' | 'by' | 'to' | 'condition' | 'due'>>;
  readonly title?: string;
  readonly classification?: 'public' | 'restricted';
  readonly happenedAt?: string;
  readonly lateBecause?: string;
}

/** Makes a proposal a commitment on the record: its matter is opened, and confirmed in the words in which it was made. */
export async function confirmCommitment(
  parts: Parts,
  caller: Caller,
  command: ConfirmCommitment,
): Promise<Outcome<{ readonly commitment: string; readonly matter: string }>> {
  const opened = await openProposal(parts, caller, { id: command.proposal, kinds: ['commitment'] });
  if (!opened.ok) return opened;
  const content = { ...opened.value.proposal.content, ...command.edited };
  const { body } = command;
  const match = await matchBody(parts.database, { name: content.by.name, body });
  if (match === undefined) return refused(noSuchBody);
  const authorised = await authorise(parts, caller, { action: 'open-matter', body });
  if (!authorised.ok) return authorised;
  const matter = await decideMatter(parts, { command, opened: opened.value, content });
  if (!matter.ok) return matter;
  const commitment = parts.ids('commitment');
  const item = itemOf(parts, {
    commitment,
    command,
    opened: opened.value,
    content,
    match,
    matter: matter.value.id,
  });
  const appended = await appendDecision(parts, opened.value.proposal, [...matter.value.drafts, item]);
  return appended.ok ? done({ commitment, matter: matter.value.id }) : appended;
}

interface Deciding {
  readonly command: ConfirmCommitment;
  readonly opened: OpenProposal<'commitment'>;
  readonly content: CommitmentContent;
}

/** The entries that open the matter and confirm the promise, as one: what is only noticed is nobody’s promise yet. */
async function decideMatter(
  parts: Parts,
  { command, opened: { document, by }, content }: Deciding,
): Promise<Outcome<{ readonly id: string; readonly drafts: readonly Draft[] }>> {
  const { body, title, classification = document.classification, happenedAt, lateBecause } = command;
  const definition = await findLatestDefinition(parts.database, 'commitment');
  if (definition === undefined) return refused(noPathway);
  const late = {
    ...(happenedAt !== undefined && { happenedAt }),
    ...(lateBecause !== undefined && { lateBecause }),
  };
  const opening = await decideOpening(parts, {
    pathway: 'commitment',
    definition,
    body,
    by: by.person,
    title: title ?? titleOf(content.words),
    classification,
    ...late,
  });
  if (!opening.ok) return opening;
  const confirmed = await decideCommand(
    parts,
    { ...opening.value.before, matter: opening.value.after },
    { do: 'move', move: 'confirm', by: by.person, fields: fieldsOf(command, content, document.id), ...late },
  );
  if (!confirmed.ok) return confirmed;
  return done({ id: opening.value.before.id, drafts: [...opening.value.drafts, ...confirmed.value.drafts] });
}

function fieldsOf(command: ConfirmCommitment, { words, by, due }: CommitmentContent, document: string) {
  const { words: dueWords, earliest, latest, rule, reason } = due;
  const window: DueValue = { words: dueWords, earliest, latest };
  return {
    words,
    source: document,
    office: command.office ?? by.office ?? by.name,
    forum: command.forum,
    'promised-to': command.promisedTo,
    due: window,
    reading: `${rule ?? ''}: ${reason}`.replace(/^: /, ''),
    'mandate-ends': command.mandateEnds,
  };
}

interface ItemParts extends Deciding {
  readonly commitment: string;
  readonly match: BodyMatch;
  readonly matter: string;
}

function itemOf(
  parts: Pick<Parts, 'clock'>,
  { commitment, command, opened, content, match, matter }: ItemParts,
): Draft {
  const { proposal, document, by } = opened;
  const { words, to, condition, due } = content;
  return itemDraft({
    id: commitment,
    kind: 'commitment-recorded',
    by: by.person,
    at: parts.clock().toISOString(),
    classification: command.classification ?? document.classification,
    subject: document.id,
    content: {
      document: document.id,
      proposal: proposal.id,
      edited: command.edited !== undefined,
      matter,
      words,
      by: { ...match, office: content.by.office },
      to,
      condition,
      due,
      passages: proposal.passages,
    },
  });
}
