import type { Instant } from '@candour/ledger';
import type { MessageDraft } from '../outbox/message.ts';
import { defaultPreference, type Preference } from '../recipient/preference.ts';
import { afterQuiet, type QuietHours } from '../recipient/quiet-hours.ts';
import type { Webhook } from '../recipient/webhook.ts';
import type { AnnouncedEntry, Notice } from './list-notices.ts';

/** More than these at one look, an import perhaps, and they wait for the digest together. */
export const mostAtOnce = 5;

/** Notices as mail: at once, or for the digest, as each person wishes; nothing in their quiet hours, or the house’s. */
export function draftMail(
  notices: readonly Notice[],
  preferences: ReadonlyMap<string, Preference>,
  { now, quiet: houseQuiet }: { readonly now: Instant; readonly quiet: QuietHours | null },
): readonly MessageDraft[] {
  const counts = new Map<string, number>();
  for (const { person } of notices) counts.set(person, (counts.get(person) ?? 0) + 1);
  return notices.map(({ person, kind, matter, seq, detail }) => {
    const { duties, quiet } = preferences.get(person) ?? defaultPreference;
    return {
      key: `${kind} ${seq} ${person}`,
      channel: 'mail',
      recipient: person,
      kind,
      matter,
      seq,
      detail,
      gathered: duties === 'digest' || (counts.get(person) ?? 0) > mostAtOnce,
      notBefore: afterQuiet(now, quiet ?? houseQuiet),
    };
  });
}

/** Each entry for each webhook that wants its kind and was there when it was appended. */
export function draftWebhookMessages(
  entries: readonly AnnouncedEntry[],
  webhooks: readonly Webhook[],
  now: Instant,
): readonly MessageDraft[] {
  const wanted = (entry: AnnouncedEntry, { disabledAt, fromSeq, kinds }: Webhook) =>
    disabledAt === null && entry.seq >= fromSeq && (kinds === null || kinds.includes(entry.kind));
  return entries.flatMap((entry) =>
    webhooks
      .filter((webhook) => wanted(entry, webhook))
      .map(({ id }) => ({
        key: `entry ${entry.seq} ${id}`,
        channel: 'webhook',
        recipient: id,
        kind: 'entry',
        matter: entry.matter,
        seq: entry.seq,
        detail: {},
        gathered: false,
        notBefore: now,
      })),
  );
}
