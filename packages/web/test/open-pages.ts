import type { RecordKind, TestRecord } from '../../record/test/open-record.ts';
import { type Credentials, servers } from '../../server/test/open-api.ts';

/** A page as a browser would be given it, in memory. */
export interface Answered {
  readonly status: number;
  readonly html: string;
  /** Where it sends the browser, after something was done. */
  readonly location: string | null;
  readonly headers: Headers;
}

/** The whole server on a fresh record, asked for pages. */
export interface PageServer {
  readonly record: TestRecord;
  signIn(person: string, options?: { readonly confirmed?: boolean }): Promise<Credentials>;
  get(path: string, by?: Credentials): Promise<Answered>;
  /** Sends a form, as a page here would. A list sends the field several times. */
  post(path: string, fields: Fields, by?: Credentials): Promise<Answered>;
  close(): Promise<void>;
}

export type Fields = Readonly<Record<string, string | readonly string[]>>;

const origin = 'http://localhost';

/** For `describe.each(pageServers)` where the store matters; most pages need but one: `openPages()`. */
export const pageServers = servers.map(({ name, open }) => ({
  name,
  open: async (now?: string): Promise<PageServer> => {
    const server = await open(now);
    const ask = async (path: string, init: RequestInit): Promise<Answered> => {
      const answer = await server.app.fetch(new Request(`${origin}${path}`, init), {});
      return {
        status: answer.status,
        html: await answer.text(),
        location: answer.headers.get('location'),
        headers: answer.headers,
      };
    };
    return {
      record: server.record,
      signIn: (person, options) => server.signIn(person, options),
      get: (path, by = {}) => ask(path, { headers: { accept: 'text/html', ...by } }),
      post: (path, fields, by = {}) =>
        ask(path, {
          method: 'POST',
          headers: {
            accept: 'text/html',
            origin,
            'content-type': 'application/x-www-form-urlencoded',
            ...by,
          },
          body: encode(fields),
        }),
      close: () => server.close(),
    };
  },
}));

export async function openPages(now?: string, name: RecordKind['name'] = 'embedded'): Promise<PageServer> {
  const server = pageServers.find((one) => one.name === name);
  if (server === undefined) throw new Error(`There is no store called ${name}.`);
  return server.open(now);
}

function encode(fields: Fields): string {
  const sent = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of typeof value === 'string' ? [value] : value) sent.append(name, one);
  return sent.toString();
}
