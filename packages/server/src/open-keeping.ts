import { authorise, type Caller, done } from '@candour/record';
import { signOutEverywhere } from '@candour/record/account';
import type { Keeping } from '@candour/web';
import type { ApiParts } from './api/api-routes.ts';
import { invite } from './sign-in/invite.ts';
import type { SignInParts } from './sign-in/parts.ts';
import {
  changeWebhookSecret,
  registerWebhook,
  resumeWebhook,
  withdrawWebhook,
} from './webhook/administer-webhooks.ts';

/** What the pages of administrators ask of the server: links and secrets, and what it does by itself. */
export function openKeeping(api: ApiParts, signIn: SignInParts, lastRun: Keeping['lastRun']): Keeping {
  const { record } = api;
  const webhooks = { record, key: api.webhookKey, allowed: { hosts: api.webhookHosts } };
  const administrator = (caller: Caller) => authorise(record, caller, { action: 'administer' });
  const report = (what: 'invitation-made' | 'signed-out-everywhere', caller: Caller, person: string) => {
    const by = caller === 'anyone' ? undefined : caller;
    signIn.report({ what, person, request: by?.request ?? null, because: `by ${by?.person}` });
  };
  return {
    lastRun,
    invite: async (caller, person) => {
      const authorised = await administrator(caller);
      if (!authorised.ok) return authorised;
      const invited = await invite(signIn, { person, invitedBy: authorised.value.person });
      if (invited.ok) report('invitation-made', caller, person);
      return invited;
    },
    signOut: async (caller, person) => {
      const authorised = await administrator(caller);
      if (!authorised.ok) return authorised;
      await signOutEverywhere(signIn.database, person, signIn.clock().toISOString());
      report('signed-out-everywhere', caller, person);
      return done(null);
    },
    webhooks: {
      register: (caller, asked) => registerWebhook(webhooks, caller, asked),
      changeSecret: (caller, id) => changeWebhookSecret(webhooks, caller, id),
      withdraw: (caller, id) => withdrawWebhook(webhooks, caller, id),
      resume: (caller, id) => resumeWebhook(webhooks, caller, id),
    },
  };
}
