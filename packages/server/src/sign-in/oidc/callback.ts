import { done, type Outcome, type Refusal, refused } from '@candour/record';
import {
  type Ceremony,
  findAccountHolder,
  findIdentity,
  insertIdentity,
  touchIdentity,
} from '@candour/record/account';
import { languageOf } from '@candour/web';
import { z } from '@hono/zod-openapi';
import { describeRoute } from '../../api/answer.ts';
import type { HttpContext } from '../../http/environment.ts';
import { createRouter, type Router } from '../../http/router.ts';
import { endCeremony, secretOf } from '../ceremony/ceremonies.ts';
import { stillEntitled } from '../ceremony/entitled.ts';
import { undoRefused } from '../ceremony/undo-refused.ts';
import { makeId } from '../make-id.ts';
import type { SignInParts } from '../parts.ts';
import { signInRefusal } from '../refusals.ts';
import { countAttempt, forgive, type RouteParts, refuse, tags } from '../routes.ts';
import { beginSession, confirmSession, needSession } from '../session/sessions.ts';
import { tell } from '../tell.ts';
import { exchange, type Vouched } from './exchange.ts';

const callbackRoute = describeRoute({
  method: 'get',
  path: '/oidc/{provider}/callback',
  tags,
  summary: 'Where a provider sends people back to',
  request: { params: z.object({ provider: z.string() }) },
  responses: { 303: { description: 'Done; to the page one came from' } },
});

export function oidcCallback(parts: RouteParts): Router {
  return createRouter().openapi(callbackRoute, async (c) => {
    const counted = await countAttempt(parts, c, 'answered');
    if (!counted.ok) return sayRefused(c, counted, undefined);
    const ceremony = await endCeremony(parts, c, { method: 'oidc' });
    if (ceremony === undefined || ceremony.secrets['provider'] !== c.req.valid('param').provider) {
      return sayRefused(c, refused(signInRefusal('ceremony-ended')), ceremony);
    }
    const vouched = await exchange(parts, c, { ceremony, providers: parts.providers });
    const ended = vouched.ok
      ? await ends[ceremony.purpose](parts, c, { ceremony, vouched: vouched.value })
      : vouched;
    if (!ended.ok) return sayRefused(c, ended, ceremony);
    await forgive(parts, c);
    return c.redirect(secretOf(ceremony, 'returnTo'), 303);
  }) as Router;
}

/** People come back here with a browser: they are shown a page that says what was refused, and what else they can do. */
function sayRefused(
  c: HttpContext,
  { refusals }: { readonly refusals: readonly Refusal[] },
  ceremony: Ceremony | undefined,
): never {
  if (!c.req.header('accept')?.includes('text/html')) return refuse(c, { refusals });
  const language = languageOf(ceremony === undefined ? '/' : secretOf(ceremony, 'returnTo'));
  const page = ceremony?.purpose === 'confirm' ? '/sign-in/confirm' : '/sign-in';
  const because = encodeURIComponent(refusals[0]?.code ?? '');
  return c.redirect(`${language === 'cy' ? '/cy' : ''}${page}?because=${because}`, 303) as never;
}

interface Answered {
  readonly ceremony: Ceremony;
  readonly vouched: Vouched;
}

type End = (parts: SignInParts, c: HttpContext, answered: Answered) => Promise<Outcome<null>>;

const ends: Readonly<Record<Ceremony['purpose'], End>> = {
  'sign-in': async (parts, c, { vouched }) => {
    const identity = await findIdentity(parts.database, vouched);
    const holder = identity && (await findAccountHolder(parts.database, identity.person));
    if (identity === undefined || holder === undefined) {
      const because = identity ? 'the person has left' : `nobody’s account at ${vouched.provider}`;
      tell(parts, c, { what: 'sign-in-refused', person: identity?.person ?? null, because });
      return refused(signInRefusal('identity-unknown'));
    }
    await touchIdentity(parts.database, identity.id, parts.clock().toISOString());
    // The provider may have known them from a session of its own: nobody has confirmed anything to us.
    await beginSession(parts, c, {
      person: identity.person,
      method: 'oidc',
      means: identity.id,
      isConfirmed: false,
    });
    return done(null);
  },

  register: async (parts, c, answered) => {
    const added = await undoRefused(parts.database, (database) => link({ ...parts, database }, c, answered));
    if (!added.ok) return added;
    const { person, id } = added.value;
    tell(parts, c, { what: 'way-in-added', person, because: answered.vouched.provider });
    if (answered.ceremony.invitation !== null) {
      await beginSession(parts, c, { person, method: 'oidc', means: id, isConfirmed: false });
    }
    return done(null);
  },

  confirm: async (parts, c, { ceremony, vouched }) => {
    const session = await needSession(parts, c);
    if (!session.ok) return session;
    if (session.value.id !== ceremony.session) return refused(signInRefusal('ceremony-ended'));
    const identity = await findIdentity(parts.database, vouched);
    if (identity?.person !== session.value.person) {
      tell(parts, c, { what: 'sign-in-refused', person: session.value.person, because: 'another’s account' });
      return refused(signInRefusal('sign-in-refused'));
    }
    await touchIdentity(parts.database, identity.id, parts.clock().toISOString());
    const isDone = await confirmSession(parts, c, session.value);
    return isDone ? done(null) : refused(signInRefusal('ceremony-ended'));
  },
};

async function link(
  parts: SignInParts,
  c: HttpContext,
  { ceremony, vouched }: Answered,
): Promise<Outcome<{ readonly id: string; readonly person: string }>> {
  const letIn = await stillEntitled(parts, c, { ceremony, database: parts.database });
  if (!letIn.ok) return letIn;
  const { person, invitedBy } = letIn.value;
  const { provider, issuer, subject } = vouched;
  const id = makeId(parts.random, 'identity');
  const createdAt = parts.clock().toISOString();
  const isNew = await insertIdentity(parts.database, {
    id,
    person,
    provider,
    issuer,
    subject,
    invitedBy,
    createdAt,
    usedAt: null,
  });
  return isNew ? done({ id, person }) : refused(signInRefusal('identity-taken'));
}
