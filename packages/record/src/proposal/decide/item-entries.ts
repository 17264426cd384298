import type { Draft, Json } from '@candour/ledger';
import { z } from 'zod';
import { bodyMatch } from '../resolve-body.ts';

/** The bodies of the entries by which proposals become records: docs/formats/record-entries.md. */

const passageFields = z.object({
  document: z.string(),
  textSha256: z.string(),
  start: z.int(),
  end: z.int(),
  fidelity: z.enum(['exact', 'altered', 'not-found']),
});

const due = z.record(z.string(), z.json()).nullable();

const item = {
  classification: z.enum(['public', 'restricted']),
  document: z.string(),
  proposal: z.string().optional(),
  edited: z.boolean().default(false),
  words: z.string(),
  passages: z.array(passageFields),
};

export const statementRecorded = z.object({
  ...item,
  kind: z.enum(['direct', 'mixed', 'indirect']),
  cue: z.string().nullable(),
  speaker: z
    .object({ name: z.string(), office: z.string().nullable(), body: z.string().nullable().default(null) })
    .nullable(),
});

export const recommendationRecorded = z.object({
  ...item,
  matter: z.string(),
  number: z.string().nullable(),
  madeBy: z.string().nullable(),
  madeOn: z.string().nullable(),
  addressee: bodyMatch,
  due,
});

export const commitmentRecorded = z.object({
  ...item,
  matter: z.string(),
  by: bodyMatch.extend({ office: z.string().nullable() }),
  to: z.string().nullable(),
  condition: z.string().nullable(),
  due,
});

const span = z.object({ start: z.int(), end: z.int() });

export const copyRecorded = z.object({
  classification: z.enum(['public', 'restricted']),
  proposal: z.string().optional(),
  story: z.string(),
  of: z.string(),
  relation: z.enum(['fullest', 'wholly-derived', 'partly-derived', 'independent']),
  containedIn: z.number(),
  contains: z.number(),
  missing: z.array(span),
  added: z.array(span),
});

export const passageRecorded = z.object({
  classification: z.enum(['public', 'restricted']),
  proposal: z.string().optional(),
  document: z.string(),
  kind: z.enum(['statement', 'recommendation', 'commitment', 'passage']).default('passage'),
  passages: z.array(passageFields),
});

export const proposalRefused = z.object({
  proposal: z.string(),
  kind: z.enum(['statement', 'recommendation', 'commitment', 'copy', 'passage']),
  reason: z.string().nullable().default(null),
});

export const decisionWithdrawn = z.object({
  proposal: z.string(),
  document: z.string(),
  reason: z.string().nullable(),
});

export const replyMatched = z.object({
  matter: z.string(),
  ...bodyMatch.shape,
  fromAnother: z.boolean(),
});

export const replyMatchWithdrawn = z.object({ matter: z.string(), because: z.string() });

export interface ItemDraft {
  readonly id: string;
  readonly kind: string;
  readonly by: string;
  readonly at: string;
  readonly classification: 'public' | 'restricted';
  /** To whom a restricted one is sealed: the document that it rests on, so that it goes with it. */
  readonly subject: string;
  readonly content: object;
  /** The number of an earlier entry of the same that no longer stands. */
  readonly withdraws?: number;
}

/** The entry of an item: open when it may be public, sealed as a whole when it may not. */
export function itemDraft(item: ItemDraft): Draft {
  const { id, kind, by, at, classification, subject, content, withdraws } = item;
  const corrects =
    withdraws === undefined ? {} : { corrects: { entry: withdraws, how: 'withdrawn' } as const };
  const draft = { matter: id, kind, actor: by, happenedAt: at, ...corrects };
  const body = JSON.parse(JSON.stringify(content)) as { readonly [name: string]: Json };
  return classification === 'public'
    ? { ...draft, body: { classification, ...body } }
    : { ...draft, body: { classification }, sealed: [{ subject, body }] };
}
