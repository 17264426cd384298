import type { Database } from '@candour/ledger';
import type { z } from 'zod';
import type { OpenedEntry, Projection } from '../../projection/projection.ts';
import { recommendationShingles } from '../earlier-recommendations.ts';
import * as entries from './item-entries.ts';
import * as rows from './item-rows.ts';

/** What people confirmed or refused of documents. An entry whose content was erased leaves no row. */
export const itemProjection: Projection = {
  name: 'items',
  tables: [
    'record.copy',
    'record.statement',
    'record.recommendation',
    'record.commitment',
    'record.passage',
    'record.reply',
    'record.proposal_decision',
  ],
  async project(database, batch) {
    for (const entry of batch) {
      if (entry.body !== null) await appliers[entry.kind]?.(database, entry);
    }
  },
  purge: (database, subject) => rows.deleteOfDocument(database, subject),
};

type Apply = (database: Database, entry: OpenedEntry) => Promise<void>;

/** Applies an entry that has all of what it says; one that has lost its sealed part is passed over. */
function apply<S extends z.ZodType>(
  schema: S,
  put: (database: Database, entry: OpenedEntry, body: z.infer<S>) => Promise<void>,
): Apply {
  return async (database, entry) => {
    const isErased = entry.classification === 'restricted' && isOpenPartAlone(entry.body);
    if (!isErased) await put(database, entry, schema.parse(entry.body));
  };
}

function isOpenPartAlone(body: OpenedEntry['body']): boolean {
  return (
    typeof body === 'object' && body !== null && Object.keys(body).every((name) => name === 'classification')
  );
}

const appliers: Readonly<Record<string, Apply>> = {
  'statement-recorded': apply(entries.statementRecorded, async (database, entry, body) => {
    const { document, classification, kind, words, cue, speaker } = body;
    await rows.putStatement(database, {
      id: entry.matter,
      seq: entry.seq,
      document,
      classification,
      kind,
      words,
      cue,
      speaker: speaker?.name ?? null,
      office: speaker?.office ?? null,
      body: speaker?.body ?? null,
    });
    await noteItem(database, entry, { ...body, decided: 'statement' });
  }),
  'recommendation-recorded': apply(entries.recommendationRecorded, async (database, entry, body) => {
    const { document, classification, matter, number, madeBy, madeOn, addressee, words, due } = body;
    await rows.putRecommendation(database, {
      id: entry.matter,
      seq: entry.seq,
      document,
      classification,
      matter,
      number,
      made_by: madeBy,
      made_on: madeOn,
      addressee: addressee.name,
      body: addressee.body,
      method: addressee.method,
      confidence: addressee.confidence,
      words,
      due,
      shingles: recommendationShingles(words),
    });
    await noteItem(database, entry, { ...body, decided: 'recommendation' });
  }),
  'commitment-recorded': apply(entries.commitmentRecorded, async (database, entry, body) => {
    const { document, classification, matter, by, to, condition, words, due } = body;
    await rows.putCommitment(database, {
      id: entry.matter,
      seq: entry.seq,
      document,
      classification,
      matter,
      promiser: by.name,
      office: by.office,
      body: by.body,
      method: by.method,
      confidence: by.confidence,
      promised_to: to,
      condition,
      words,
      due,
    });
    await noteItem(database, entry, { ...body, decided: 'commitment' });
  }),
  'copy-recorded': apply(entries.copyRecorded, async (database, entry, body) => {
    const { story, of, relation, containedIn, contains, missing, added, proposal } = body;
    const copy = { of, relation, contained_in: containedIn, contains, missing, added, seq: entry.seq };
    await rows.putCopy(database, { document: entry.matter, story, ...copy });
    await noteDecision(database, entry, { proposal, document: entry.matter, decided: 'copy', item: story });
  }),
  'passage-recorded': apply(entries.passageRecorded, async (database, entry, body) => {
    const { proposal, document, kind, passages } = body;
    await rows.putPassages(database, entry.matter, passages, entry.seq);
    await noteDecision(database, entry, { proposal, document, decided: kind, item: entry.matter });
  }),
  'proposal-refused': apply(entries.proposalRefused, async (database, entry, { proposal, kind, reason }) => {
    await rows.putDecision(database, {
      ...decisionOf(entry, { proposal, document: entry.matter, decided: kind, item: null }),
      state: 'refused',
      reason,
    });
  }),
  'decision-withdrawn': apply(entries.decisionWithdrawn, async (database, entry) => {
    if (entry.corrects !== undefined) await rows.deleteDecision(database, entry.corrects.entry);
  }),
  'reply-matched': apply(entries.replyMatched, async (database, entry, { fromAnother, ...match }) => {
    await rows.putReply(database, {
      document: entry.matter,
      ...match,
      from_another: fromAnother,
      seq: entry.seq,
    });
  }),
  'reply-match-withdrawn': apply(entries.replyMatchWithdrawn, async (database, entry, { matter }) => {
    if (entry.corrects === undefined) return;
    await rows.deleteReply(database, entry.corrects.entry);
    await rows.putReplyBefore(database, { document: entry.matter, matter });
  }),
};

interface Item extends Pick<z.infer<typeof entries.statementRecorded>, 'document' | 'passages' | 'edited'> {
  readonly proposal?: string | undefined;
  readonly decided: string;
}

async function noteItem(database: Database, entry: OpenedEntry, { passages, ...rest }: Item): Promise<void> {
  await rows.putPassages(database, entry.matter, passages, entry.seq);
  await noteDecision(database, entry, { ...rest, item: entry.matter });
}

interface Decided {
  readonly proposal?: string | undefined;
  readonly document: string;
  readonly decided: string;
  readonly item: string | null;
  readonly edited?: boolean;
}

async function noteDecision(database: Database, entry: OpenedEntry, decided: Decided): Promise<void> {
  const { proposal, edited } = decided;
  if (proposal === undefined) return;
  const state = edited === true ? 'edited' : 'confirmed';
  await rows.putDecision(database, { ...decisionOf(entry, { ...decided, proposal }), state, reason: null });
}

function decisionOf(
  entry: OpenedEntry,
  { proposal, document, decided, item }: Decided & { readonly proposal: string },
) {
  return {
    proposal,
    document,
    kind: decided,
    item,
    decided_by: entry.actor,
    decided_at: entry.recordedAt,
    seq: entry.seq,
  };
}
