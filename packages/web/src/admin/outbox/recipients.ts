import type { Outbox } from '@candour/record';
import type { MessagePlace } from '@candour/record/outgoing';
import type { WebParts } from '../../parts.ts';
import { paths } from '../../view/paths.ts';
import type { AdminView } from '../frame/as-administrator.ts';
import { readDirectory } from '../frame/directory.ts';

/** Whom a message is to: a person by name, a program by its address. */
export async function namesOfRecipients(
  parts: WebParts,
  view: AdminView,
  webhooks: Outbox['webhooks'],
): Promise<(recipient: string) => string> {
  const { nameOf } = await readDirectory(parts, view);
  const addresses = new Map(webhooks.map(({ id, url }) => [id, url]));
  return (recipient) => addresses.get(recipient) ?? nameOf(recipient);
}

/** The number of a message, or one that none has. */
export function messageOf(text: string): number {
  const message = Number(text);
  return /^\d+$/.test(text) && Number.isSafeInteger(message) ? message : -1;
}

/** `INSTANT~NUMBER`, of the last message of the page before. */
export function addressAfter({ notBefore, id }: MessagePlace): string {
  return `${paths.outbox}?${new URLSearchParams({ after: `${notBefore}~${id}` })}`;
}

export function readPlace(text = ''): MessagePlace | undefined {
  const [notBefore, id, ...more] = text.split('~');
  if (notBefore === undefined || id === undefined || more.length > 0 || messageOf(id) < 0) return undefined;
  return { notBefore, id: messageOf(id) };
}
