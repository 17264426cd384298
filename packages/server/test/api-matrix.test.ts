import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describeApi } from './client/describe-api.ts';
import { callers, type MatrixCaller } from './matrix/callers.ts';
import { isPermitted, readableClass } from './matrix/expectations.ts';
import { cases, type RouteCase, signIn } from './matrix/routes.ts';
import { canaries, type Scene, setScene } from './matrix/scene.ts';
import { type ApiServer, type Credentials, servers } from './open-api.ts';

const routes = Object.entries(describeApi().paths ?? {}).flatMap(([path, item]) =>
  Object.keys(item as object).map((method) => `${method.toUpperCase()} ${path}`),
);
const isSignIn = (route: string): boolean => route.includes('/api/v1/sign-in/');

/** What the server says before it lets somebody through: they are not known, it is not theirs, or it is not there. */
const keptOut = new Set([401, 403, 404]);

describe.each(servers.slice(0, 1))('every route, whoever asks, on $name', ({ open }) => {
  let server: ApiServer;
  let scene: Scene;
  beforeAll(async () => {
    server = await open('2025-06-17T12:00:00.000Z');
    scene = await setScene(server);
  });
  afterAll(() => server?.close());

  test('the matrix has every route that is described, and no other', () => {
    const described = routes.filter((route) => !isSignIn(route));
    expect(new Set(cases.keys())).toEqual(new Set(described));
  });

  // Whoever is kept out asks first, and signing in and out comes last: what is changed can then mislead nobody.
  const ordered = [...routes.filter((route) => !isSignIn(route)), ...routes.filter(isSignIn)];
  const pairs = ordered.flatMap((route) =>
    callers.map((caller) => ({ route, caller, each: isSignIn(route) ? signIn : cases.get(route) })),
  );
  for (const permitted of [false, true])
    test(permitted ? 'who may is let through' : 'who may not is kept out, and reads nothing', async () => {
      const wrong: string[] = [];
      for (const { route, caller, each } of pairs) {
        if (each === undefined || isPermitted(caller, each.asks) !== permitted) continue;
        const { status, text } = await ask(route, caller, each);
        const found = findFault({ status, text, each, permitted, caller });
        if (found !== undefined)
          wrong.push(`${caller.name}: ${route} → ${status} ${found}: ${text.slice(0, 300)}`);
      }
      expect(wrong).toEqual([]);
    }, 300_000);

  test('whoever may not see a matter is told the same of one that is not there', async () => {
    const each: RouteCase = { asks: { of: 'everyone' } };
    for (const caller of callers.filter((one) => !isPermitted(one, { of: 'matter', action: 'see-matter' }))) {
      const route = 'GET /api/v1/matters/{matter}';
      const unseen = await ask(route, caller, each);
      const none = await ask(route, caller, each, 'matter_none');
      expect([unseen.status, plain(unseen.text)]).toEqual([none.status, plain(none.text)]);
    }
  });

  const kept = new Map<string, Promise<Credentials>>();
  /** What a route of signing in may end is used for it alone. */
  function credentialsOf({ name }: MatrixCaller, isFresh: boolean): Promise<Credentials> {
    const made =
      (isFresh ? undefined : kept.get(name)) ?? scene.credentials.get(name)?.() ?? Promise.resolve({});
    if (!isFresh) kept.set(name, made);
    return made;
  }

  async function ask(route: string, caller: MatrixCaller, each: RouteCase, matter?: string) {
    const [method = '', path = ''] = route.split(' ');
    const values = { ...scene, ...(matter !== undefined && { matter }), provider: 'none', id: 'none' };
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
      String(values[name as keyof typeof values]),
    );
    const url = `http://localhost${filled}${each.query === undefined ? '' : `?${each.query}`}`;
    const credentials = await credentialsOf(caller, isSignIn(route));
    const body = method === 'GET' ? undefined : each.body?.(scene);
    const isForm = body instanceof FormData;
    const answer = await server.app.request(url, {
      method,
      headers: {
        ...credentials,
        ...each.headers,
        ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
    });
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    return { status: answer.status, text: `${await answer.text()}\n${headers}` };
  }
});

interface Answered {
  readonly status: number;
  readonly text: string;
  readonly each: RouteCase;
  readonly permitted: boolean;
  readonly caller: MatrixCaller;
}

function findFault({ status, text, each, permitted, caller }: Answered): string | undefined {
  const leaked = listUnreadable(caller).filter((word) => text.includes(word));
  if (leaked.length > 0) return `shows ${leaked.join(', ')}`;
  if (status >= 500) return 'a fault';
  if (each.asks.of === 'itself') return undefined;
  if (text.includes('"code":"request-malformed"')) return 'the case itself is malformed';
  if (!permitted) return keptOut.has(status) ? undefined : 'was let through';
  const isAfter = each.after?.some((code) => text.includes(`"code":"${code}"`)) ?? false;
  return keptOut.has(status) && !isAfter ? 'was kept out' : undefined;
}

function listUnreadable(caller: MatrixCaller): readonly string[] {
  const words: string[] = [];
  if (!readableClass(caller, 'affected')) words.push(canaries.title);
  if (!readableClass(caller, 'restricted')) words.push(canaries.field);
  if (!isPermitted(caller, { of: 'document', action: 'read-document' })) words.push(canaries.document);
  if (!caller.administrator) words.push('ada@marl.example');
  return words;
}

function plain(text: string): string {
  return (
    text
      .replace(/request_\w+/g, '')
      .replace(/r=\d+;t=\d+/g, '')
      .split('\n')[0] ?? ''
  );
}
