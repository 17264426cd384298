import type { Instant } from '@candour/ledger';
import { z } from 'zod';

/** What a person may be told of. */
export const noticeKinds = [
  'yours',
  'offered',
  'offer-accepted',
  'offer-declined',
  'breached',
  'break-glass',
  'acted',
  'answered',
  'webhook-disabled',
  'due-soon',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** The mails there are: one notice each, or a digest of several; and the one kind of webhook message. */
const messageKinds = [...noticeKinds, 'digest', 'entry'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** Identifiers, counts and days. Words of a matter never stand in a message. */
const messageDetail = z.strictObject({
  post: z.enum(['owner', 'deputy', 'former']).optional(),
  due: z.string().optional(),
  webhook: z.string().optional(),
  late: z.number().optional(),
  today: z.number().optional(),
  week: z.number().optional(),
  matters: z.array(z.strictObject({ matter: z.string(), due: z.string().nullable() })).optional(),
});
export type MessageDetail = Readonly<z.infer<typeof messageDetail>>;

/** What is asked to be queued. */
export interface MessageDraft {
  /** Made of what it is about, for whom and why: a second message of the same key is not queued. */
  readonly key: string;
  readonly channel: 'mail' | 'webhook';
  /** A person, or a webhook. */
  readonly recipient: string;
  readonly kind: MessageKind;
  readonly matter: string | null;
  readonly seq: number | null;
  readonly detail: MessageDetail;
  /** Waits for the recipient's next digest. */
  readonly gathered: boolean;
  readonly notBefore: Instant;
}

const messageRow = z.object({
  id: z.coerce.number(),
  key: z.string(),
  channel: z.enum(['mail', 'webhook']),
  recipient: z.string(),
  kind: z.enum(messageKinds),
  matter: z.string().nullable(),
  seq: z.coerce.number().nullable(),
  detail: messageDetail,
  attempts: z.number(),
  created_at: z.string(),
});

/** One thing that one recipient is to be told, as it stands in the outbox. */
export interface Message extends Omit<MessageDraft, 'gathered' | 'notBefore'> {
  readonly id: number;
  /** Tries up to now, the present one included. */
  readonly attempts: number;
  readonly createdAt: Instant;
}

export function parseMessage(row: unknown): Message {
  const { created_at: createdAt, ...message } = messageRow.parse(row);
  return { ...message, createdAt };
}

export const messageColumns =
  'm.id, m.key, m.channel, m.recipient, m.kind, m.matter, m.seq, m.detail, m.attempts, m.created_at';
