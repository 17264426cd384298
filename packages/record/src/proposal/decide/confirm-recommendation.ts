import type { Draft } from '@candour/ledger';
import type { Caller } from '../../caller.ts';
import { decideOpening } from '../../matter/open-matter.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, type Refusal, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import { findLatestDefinition } from '../../pathway/definitions.ts';
import type { RecommendationContent } from '../proposed.ts';
import { type BodyMatch, matchBody } from '../resolve-body.ts';
import { itemDraft } from './item-entries.ts';
import { noPathway, noSuchBody, titleOf } from './matter-of-item.ts';
import { appendDecision, type OpenProposal, openProposal } from './open-proposal.ts';

export interface ConfirmRecommendation {
  readonly proposal: string;
  /** Each as printed, and the body that the person took it to be. One matter comes into being for each. */
  readonly addressees: readonly { readonly name: string; readonly body: string }[];
  readonly edited?: Partial<Pick<RecommendationContent, 'words' | 'number' | 'madeBy' | 'due'>>;
  /** What its matters are called; its number and first words, if left out. */
  readonly title?: string;
  /** As its document is, if left out. */
  readonly classification?: 'public' | 'restricted';
  readonly happenedAt?: string;
  readonly lateBecause?: string;
}

export interface ConfirmedRecommendation {
  readonly recommendation: string;
  readonly matters: readonly { readonly matter: string; readonly addressee: BodyMatch }[];
}

/** Makes a proposal a recommendation on the record, with a matter for each addressee: all of them, or nothing. */
export async function confirmRecommendation(
  parts: Parts,
  caller: Caller,
  command: ConfirmRecommendation,
): Promise<Outcome<ConfirmedRecommendation>> {
  const opened = await openProposal(parts, caller, { id: command.proposal, kinds: ['recommendation'] });
  if (!opened.ok) return opened;
  if (command.addressees.length === 0) return refused(noAddressee);
  const recommendation = parts.ids('recommendation');
  const drafts: Draft[] = [];
  const matters: ConfirmedRecommendation['matters'][number][] = [];
  for (const [at, addressee] of command.addressees.entries()) {
    const decided = await decideAddressee(parts, caller, {
      command,
      opened: opened.value,
      recommendation,
      addressee,
    });
    if (!decided.ok) return { ok: false, refusals: decided.refusals.map((refusal) => placed(refusal, at)) };
    drafts.push(...decided.value.drafts);
    matters.push(decided.value.matter);
  }
  const appended = await appendDecision(parts, opened.value.proposal, drafts);
  return appended.ok ? done({ recommendation, matters }) : appended;
}

function placed(refusal: Refusal, at: number): Refusal {
  return { ...refusal, at: `addressees/${at}` };
}

interface Deciding {
  readonly command: ConfirmRecommendation;
  readonly opened: OpenProposal<'recommendation'>;
  readonly recommendation: string;
  readonly addressee: { readonly name: string; readonly body: string };
}

async function decideAddressee(
  parts: Parts,
  caller: Caller,
  { command, opened: { proposal, document, by }, recommendation, addressee }: Deciding,
): Promise<
  Outcome<{ readonly drafts: readonly Draft[]; readonly matter: ConfirmedRecommendation['matters'][number] }>
> {
  const { edited, classification = document.classification, happenedAt, lateBecause } = command;
  const { body } = addressee;
  const match = await matchBody(parts.database, addressee);
  if (match === undefined) return refused(noSuchBody);
  const authorised = await authorise(parts, caller, { action: 'open-matter', body });
  if (!authorised.ok) return authorised;
  const definition = await findLatestDefinition(parts.database, 'recommendation');
  if (definition === undefined) return refused(noPathway);
  const { words, number, madeBy, due } = { ...proposal.content, ...edited };
  const opening = await decideOpening(parts, {
    pathway: 'recommendation',
    definition,
    body,
    by: by.person,
    title: command.title ?? titleOf(words, number),
    classification,
    ...(happenedAt !== undefined && { happenedAt }),
    ...(lateBecause !== undefined && { lateBecause }),
  });
  if (!opening.ok) return opening;
  const matter = opening.value.before.id;
  const draft = itemDraft({
    id: recommendation,
    kind: 'recommendation-recorded',
    by: by.person,
    at: parts.clock().toISOString(),
    classification,
    subject: document.id,
    content: {
      document: document.id,
      proposal: proposal.id,
      edited: edited !== undefined,
      matter,
      words,
      number,
      madeBy,
      madeOn: await findDate(parts, document.id),
      addressee: match,
      due,
      passages: proposal.passages,
    },
  });
  return done({ drafts: [...opening.value.drafts, draft], matter: { matter, addressee: match } });
}

/** The document’s own date: as the record says it, or as it was read. */
async function findDate({ database }: Pick<Parts, 'database'>, document: string): Promise<string | null> {
  const { rows } = await database.query<{ on: string | null }>(
    `select coalesce(d.published_at, r.published_at) as on from record.document d
       left join desk.reading r on r.document = d.id where d.id = $1`,
    [document],
  );
  return rows[0]?.on ?? null;
}

const noAddressee = {
  code: 'no-addressee',
  at: 'addressees',
  message: {
    en: 'Somebody must answer for a recommendation; name at least one addressee.',
    cy: 'Rhaid i rywun fod yn atebol am argymhelliad; enwch o leiaf un derbynnydd.',
  },
} as const;
