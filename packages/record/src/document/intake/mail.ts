import PostalMime, { type Email } from 'postal-mime';
import { type Carried, type Found, finds, type IntakeLimits, turnsAway, type Upload } from './intake.ts';
import { lookIntoMarkup } from './markup.ts';
import { refusals } from './refusals.ts';

/** A mail as far as its parts matter: what it carries, and the files attached to it. */
export type Mail = Found & { readonly attachments?: readonly Upload[]; readonly from?: string | null };

/** Takes a mail apart. A mail with more parts than anybody attaches is not taken. */
export async function lookIntoMail(bytes: Uint8Array, limits: IntakeLimits): Promise<Mail> {
  const mail = await parse(bytes);
  if (mail === null) return turnsAway(refusals.damaged);
  if (mail.attachments.length > limits.attachments) return turnsAway(refusals.bomb);
  const carries: Carried[] = mail.attachments.length > 0 ? ['files'] : [];
  if (mail.html !== undefined) {
    const page = lookIntoMarkup(Buffer.from(mail.html));
    if (page.ok) carries.push(...page.carries);
  }
  return {
    ...finds(...carries),
    from: mail.from?.address ?? null,
    attachments: mail.attachments.map(toUpload),
  };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32, attachmentEncoding: 'arraybuffer' });
  } catch {
    return null; // The parser throws for what no mail program sends: nesting or headers past its limits.
  }
}

function toUpload({ filename, mimeType, content }: Email['attachments'][number]): Upload {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { bytes, filename: filename ?? 'attachment', claimedType: mimeType };
}
