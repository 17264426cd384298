import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail as a server took it. */
export interface Taken {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

/** A real server on this machine, which keeps what it takes. */
export interface TestMailServer {
  readonly port: number;
  readonly taken: readonly Taken[];
  close(): Promise<void>;
}

/** What the server says at each point: an SMTP status to refuse with, or undefined to go on. */
export interface Temper {
  readonly recipient?: (address: string) => number | undefined;
  readonly message?: (number: number) => number | 'drop' | undefined;
}

export async function startMailServer(
  temper: Temper = {},
  options: SMTPServerOptions = {},
): Promise<TestMailServer> {
  const taken: Taken[] = [];
  let number = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    ...options,
    onRcptTo: ({ address }, _session, done) => done(refusal(temper.recipient?.(address))),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        number += 1;
        const status = temper.message?.(number);
        if (status === 'drop') {
          for (const connection of server.connections) connection.close();
          return;
        }
        if (status === undefined) {
          const { mailFrom, rcptTo } = session.envelope;
          const raw = Buffer.concat(parts).toString('latin1');
          taken.push({
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address),
            raw,
          });
        }
        done(refusal(status));
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  const { port } = server.server.address() as AddressInfo;
  return { port, taken, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

function refusal(status: number | undefined): Error | null {
  return status === undefined
    ? null
    : Object.assign(new Error(`not for person_ann@example.org`), { responseCode: status });
}

/** The headers of a mail as it was sent, unfolded, by their names in small letters; encoded words decoded. */
export function headersOf({ raw }: Taken): ReadonlyMap<string, string> {
  const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]+/g, ' ');
  return new Map(
    head.split('\r\n').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), decodeWords(line.slice(colon + 1).trim())];
    }),
  );
}

function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_word, how: string, said: string) =>
      how.toLowerCase() === 'b'
        ? Buffer.from(said, 'base64').toString('utf8')
        : unquote(said.replaceAll('_', ' ')),
    );
}

/** The two bodies of a mail, decoded. */
export function bodiesOf({ raw }: Taken): readonly string[] {
  return raw
    .split(/\r\n--[^\r\n]+/)
    .slice(1)
    .map((part) => {
      const [head = '', ...body] = part.split('\r\n\r\n');
      const text = body.join('\r\n\r\n');
      return /quoted-printable/i.test(head)
        ? unquote(text)
        : Buffer.from(text, /base64/i.test(head) ? 'base64' : 'latin1').toString('utf8');
    })
    .filter((text) => text.trim() !== '');
}

function unquote(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
