import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { type Listening, listenHere } from './sign-in-listening.ts';

interface TokenAnswer {
  readonly id_token: string;
}

/** An OpenID provider on this machine, at which a test says who signs in. */
export interface RunningProvider {
  readonly issuer: string;
  /** The account that signs in next, and how many seconds ago they gave their proof. */
  as: { account: string; secondsAgo: number; acr?: string };
  /** Changes what the token endpoint answers, as an attacker in between would. */
  tamper: ((answer: TokenAnswer) => TokenAnswer) | null;
  close(): Promise<void>;
}

interface Client {
  readonly id: string;
  readonly secret: string;
  readonly redirectTo: string;
  /** How it lets this client prove itself, and no other way. */
  readonly by: 'client_secret_post' | 'client_secret_basic';
}

export async function runProvider(client: Client): Promise<RunningProvider> {
  const listening = await listenHere();
  const provider = new Provider(listening.origin, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [client.redirectTo],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        require_auth_time: true,
        token_endpoint_auth_method: client.by,
      },
    ],
    clientAuthMethods: [client.by],
    acrValues: ['two-factors'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    // An address that anybody may claim: it must not count.
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: 'person_1@record.example', email_verified: true }),
    }),
    loadExistingGrant: async (context) => {
      const grant = new context.oidc.provider.Grant({
        clientId: client.id,
        accountId: context.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    cookies: { keys: ['not a secret'] },
  });
  const running: RunningProvider = {
    issuer: listening.origin,
    as: { account: 'nobody', secondsAgo: 0 },
    tamper: null,
    close: () => listening.close(),
  };
  answerFor(listening, provider, running);
  return running;
}

function answerFor(listening: Listening, provider: Provider, running: RunningProvider): void {
  const answer = provider.callback();
  listening.answer((request, response) => {
    if (request.url?.startsWith('/interaction/')) void signInAs(provider, running, { request, response });
    else {
      if (request.url === '/token') rewrite(response, running);
      void answer(request, response);
    }
  });
}

async function signInAs(
  provider: Provider,
  { as }: RunningProvider,
  { request, response }: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<void> {
  const ts = Math.floor(Date.now() / 1000) - as.secondsAgo;
  await provider.interactionFinished(request, response, {
    login: { accountId: as.account, ts, ...(as.acr && { acr: as.acr }) },
  });
}

function rewrite(response: ServerResponse, running: RunningProvider): void {
  const end = response.end.bind(response);
  response.end = ((body: string) => {
    const { tamper } = running;
    if (tamper === null || response.statusCode !== 200) return end(body);
    const changed = JSON.stringify(tamper(JSON.parse(body)));
    response.setHeader('content-length', Buffer.byteLength(changed));
    return end(changed);
  }) as typeof response.end;
}

/** A browser at providers: follows their redirections up to the one that leads back, and gives that. */
export class ProviderBrowser {
  readonly #cookies = new Map<string, string>();

  async follow(location: string, backTo: string): Promise<string> {
    let at = location;
    for (let hops = 0; hops < 10; hops += 1) {
      const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await fetch(at, { redirect: 'manual', headers: { cookie } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        this.#cookies.set(name, value);
      }
      const next = answer.headers.get('location');
      if (next === null) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
      at = new URL(next, at).href;
      if (at.startsWith(backTo)) return at;
    }
    throw new Error('the provider redirects for ever');
  }
}
