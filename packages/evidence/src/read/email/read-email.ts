import PostalMime, { type Address, type Email } from 'postal-mime';
import { findFullDate } from '../../segment/published.ts';
import { compose, type Labelled } from '../compose.ts';
import { type Parsed, refuse } from '../content.ts';
import { withWindowsPunctuation } from '../encoding/charset.ts';
import { textOfHtml } from '../html/inspect.ts';
import { spokenSize } from '../limits.ts';
import { labelBody } from './body.ts';

/**
 * Reads an Internet message (RFC 5322). The subject is the headline; sender, recipients and date are chrome
 * lines above the body; quoted earlier mails are related, signatures boilerplate. Attachments are named at
 * the end, not read. The date is the day that the mail was sent, where it was sent.
 */
export async function readEmail(bytes: Uint8Array): Promise<Parsed> {
  const mail = await parse(bytes);
  if (mail === null) {
    return refuse(
      'damaged-email',
      'The parts of this mail are nested or headed past reading; export it again from the mail program.',
    );
  }
  const body = withWindowsPunctuation(bodyOf(mail));
  if (body.trim() === '') return refuseEmpty(mail);
  if (body.includes('\uFFFD') && !hasOwnReplacements(bytes)) {
    return refuse(
      'broken-encoding',
      'The body of this mail is not in the character set that it declares; export it again from the mail program.',
    );
  }
  const subject = mail.subject?.trim() ?? '';
  const pieces = [
    { kind: 'headline', text: subject, gap: 'paragraph' } as const,
    ...headerLines(mail),
    ...labelBody(body.replace(/\r\n?/g, '\n')),
    ...attachmentLines(mail),
  ];
  const date = mail.headers.find(({ key }) => key === 'date')?.value ?? '';
  return {
    ok: true,
    content: { title: subject === '' ? null : subject, publishedAt: findFullDate(date), ...compose(pieces) },
  };
}

async function parse(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: 32, attachmentEncoding: 'arraybuffer' });
  } catch {
    return null; // The parser throws for what no mail program sends: nesting or headers past its limits.
  }
}

function bodyOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text;
  return html === undefined ? '' : textOfHtml(html);
}

/** Whether the sender's own text already had replacement characters, plain or quoted-printable. */
function hasOwnReplacements(bytes: Uint8Array): boolean {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return raw.includes('\uFFFD', 0, 'utf8') || raw.includes('=EF=BF=BD', 0, 'latin1');
}

function refuseEmpty({ attachments }: Email): Parsed {
  const names = attachments
    .map(({ filename }) => filename ?? 'unnamed')
    .slice(0, 5)
    .join(', ');
  const instead =
    names === ''
      ? 'check that it was exported whole'
      : `save and read what is attached to it instead (${names})`;
  return refuse('no-text', `This mail holds no text of its own; ${instead}.`);
}

function headerLines(mail: Email): readonly Labelled[] {
  const date = mail.headers.find(({ key }) => key === 'date')?.value.trim();
  const lines = [
    ['From', mail.from && [mail.from]],
    ['To', mail.to],
    ['Cc', mail.cc],
  ] as const;
  const shown = lines.flatMap(([name, addresses]) =>
    addresses?.length ? [`${name}: ${addresses.map(spoken).join(', ')}`] : [],
  );
  if (date) shown.push(`Date: ${date}`);
  return shown.map((text, i) => ({ kind: 'chrome', text, gap: i === 0 ? 'paragraph' : 'line' }));
}

function spoken(address: Address): string {
  if (address.group) return `${address.name}: ${address.group.map(spoken).join(', ')}`;
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
}

function attachmentLines({ attachments }: Email): readonly Labelled[] {
  return attachments
    .filter(({ related }) => related !== true)
    .map(({ filename, mimeType, content }, i) => {
      const size = typeof content === 'string' ? content.length : content.byteLength;
      const text = `Attachment: ${filename ?? 'unnamed'} (${mimeType}, ${spokenSize(size)}; not read)`;
      return { kind: 'chrome', text, gap: i === 0 ? 'paragraph' : 'line' };
    });
}
