import { createTransport } from 'nodemailer';

/** A mail to one person. */
export interface Mail {
  readonly to: string;
  /** The same for each try, so that a receiver that gets it twice can tell. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What the server made of it. `refused` is for good; `delayed` may be otherwise later. */
type Sent = { readonly outcome: 'sent' } | { readonly outcome: 'delayed' | 'refused'; readonly code: string };

export type SendMail = (mail: Mail) => Promise<Sent>;

export interface MailServer {
  /** `smtps://user:password@host:port`, encrypted from the start; `smtp://…`, by STARTTLS, without which nothing is sent. */
  readonly url: string;
  readonly from: string;
  /** Whose certificates are believed, in place of the authorities that Node knows. */
  readonly ca?: string;
}

/** For one mail, from looking up the server to its last word: well within a worker's lease. */
const longest = 60_000;

/** Sends by a real server. Only to this machine itself does mail go unencrypted, where the server offers nothing else. */
export function createMailer({ url, from, ca }: MailServer): SendMail {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isThisMachine(hostname),
    ...(username !== '' && {
      auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    }),
    ...(ca !== undefined && { tls: { ca } }),
    connectionTimeout: 20_000,
    greetingTimeout: 20_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, headers, ...mail }) => {
    if (!isOneAddress(to)) return { outcome: 'refused', code: 'address-malformed' };
    try {
      await transport.sendMail({
        ...mail,
        from,
        to: { name: '', address: to },
        headers: { ...headers, 'Auto-Submitted': 'auto-generated' },
        xMailer: false,
        signal: AbortSignal.timeout(longest),
      });
      return { outcome: 'sent' };
    } catch (fault) {
      return judge(fault);
    }
  };
}

/** One plain address: no name, no list, no quotation, no line end by which a header could be added. */
function isOneAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u.test(text);
}

function isThisMachine(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}

/** Refusals for good are those of the recipient or the message: what is wrong with us or the server may be put right. */
function judge(fault: unknown): Sent {
  const { code, command, responseCode } = fault as {
    code?: unknown;
    command?: unknown;
    responseCode?: unknown;
  };
  const status = typeof responseCode === 'number' ? responseCode : undefined;
  const isTheirs = command === 'RCPT TO' || command === 'DATA';
  if (status !== undefined && status >= 500 && isTheirs)
    return { outcome: 'refused', code: `smtp-${status}` };
  // The text of a fault may hold an address; its code does not.
  const said = typeof code === 'string' && /^[A-Z_]{2,30}$/.test(code) ? code.toLowerCase() : 'fault';
  return { outcome: 'delayed', code: `smtp-${status ?? said}` };
}
