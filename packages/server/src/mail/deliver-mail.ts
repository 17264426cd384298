import { createHash } from 'node:crypto';
import { dayInLondon, type HolidayTable } from '@candour/calendar';
import type { Database } from '@candour/ledger';
import {
  claimMessages,
  type Delivery,
  findAddressee,
  listGathered,
  type Message,
  settleMessage,
} from '@candour/record/outgoing';
import { settleAll } from '../jobs/settle-all.ts';
import { letterHtml, letterText } from './letter.ts';
import type { Links } from './links.ts';
import type { Mail, SendMail } from './mailer.ts';
import { writeLetter } from './write-letter.ts';

export interface MailParts {
  readonly database: Database;
  readonly clock: () => Date;
  /** In [0, 1). */
  readonly random: () => number;
  /** Names this process among others. */
  readonly worker: string;
  readonly send: SendMail;
  readonly links: Links;
  readonly calendar: HolidayTable;
}

/** How many are claimed and sent side by side. */
const together = 5;

/**
 * Sends what is due, once each; how many were tried. Between a server's taking a mail and our noting it lies a moment
 * in which a process may die: then the mail is sent again, under the same Message-ID, by which receivers can tell.
 */
export async function deliverMail(parts: MailParts): Promise<number> {
  const worker = { name: parts.worker, now: parts.clock().toISOString(), random: parts.random };
  const messages = await claimMessages(parts.database, worker, { channel: 'mail', most: together });
  await settleAll(
    messages.map(async (message) => {
      const delivery = await deliver(parts, message);
      await settleMessage(parts.database, { ...worker, now: parts.clock().toISOString() }, message, delivery);
    }),
  );
  return messages.length;
}

async function deliver(parts: MailParts, message: Message): Promise<Delivery> {
  const addressee = await findAddressee(parts.database, message.recipient);
  if (addressee === undefined) return { outcome: 'refused', code: 'no-address', milliseconds: 0 };
  const gathered = message.kind === 'digest' ? await listGathered(parts.database, message.id) : [];
  const letter = writeLetter(message, {
    ...parts,
    language: addressee.language,
    gathered,
    today: dayInLondon(parts.clock().toISOString()),
  });
  const begun = performance.now();
  const sent = await parts.send({
    to: addressee.email,
    messageId: messageIdOf(message, parts.links),
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter, addressee.language),
    headers: headersOf(message, addressee.language, parts.links),
  });
  return { ...sent, milliseconds: performance.now() - begun };
}

/** The same for every try of a message, whichever process sends it. */
function messageIdOf({ key }: Message, { host }: Links): string {
  return `<${createHash('sha256').update(key).digest('hex').slice(0, 40)}@${host}>`;
}

/** Only what may be switched off says where. */
function headersOf({ kind }: Message, language: string, { preferences }: Links): Mail['headers'] {
  return {
    'Content-Language': language,
    ...((kind === 'digest' || kind === 'due-soon') && { 'List-Unsubscribe': `<${preferences}>` }),
  };
}
