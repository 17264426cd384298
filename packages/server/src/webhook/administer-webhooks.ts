import {
  authorise,
  type Caller,
  done,
  type Outcome,
  type Parts,
  type Refusal,
  refused,
} from '@candour/record';
import {
  disableWebhook,
  enableWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  renewSecret,
  type Webhook,
} from '@candour/record/outgoing';
import { type Allowed, checkUrl } from '../fetch/check-url.ts';
import { secretOf } from './webhook-secret.ts';

/** What the use cases below need beside the record's parts. */
export interface WebhookAdministration {
  readonly record: Parts;
  /** What the secrets are made of. */
  readonly key: Uint8Array;
  /** The hosts that webhooks may be at. */
  readonly allowed: Allowed;
}

export interface RegisterWebhook {
  readonly url: string;
  /** Kinds of entries wanted; null: all. */
  readonly kinds: readonly string[] | null;
}

/** A webhook with its secret, which is shown this once. */
export interface WithSecret {
  readonly id: string;
  readonly secret: string;
}

/** Registers an address of the allow-list, told of entries from now on; for administrators who have just confirmed who they are. */
export async function registerWebhook(
  { record, key, allowed }: WebhookAdministration,
  caller: Caller,
  { url, kinds }: RegisterWebhook,
): Promise<Outcome<WithSecret>> {
  const authorised = await authorise(record, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const checked = checkUrl(url, allowed);
  if (!checked.ok) return refused({ ...checked.refusal, at: 'url' });
  const id = record.ids('webhook');
  await insertWebhook(record.database, {
    id,
    url,
    kinds,
    createdBy: authorised.value.person,
    createdAt: record.clock().toISOString(),
  });
  return done({ id, secret: secretOf(key, { id, secretNumber: 1 }) });
}

/** Takes another secret into use at once; the one before signs nothing more. */
export async function changeWebhookSecret(
  { record, key }: WebhookAdministration,
  caller: Caller,
  id: string,
): Promise<Outcome<WithSecret>> {
  const authorised = await authorise(record, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const secretNumber = await renewSecret(record.database, id);
  return secretNumber === undefined
    ? refused(noSuchWebhook)
    : done({ id, secret: secretOf(key, { id, secretNumber }) });
}

/** Switches an address off for good; what waits for it is given up. */
export async function withdrawWebhook(
  { record }: WebhookAdministration,
  caller: Caller,
  id: string,
): Promise<Outcome<null>> {
  const authorised = await authorise(record, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const now = record.clock().toISOString();
  const withdrawn = await disableWebhook(record.database, id, { because: 'withdrawn', now });
  return withdrawn ? done(null) : refused(noSuchWebhook);
}

/** Switches an address that failed on again; what it missed is not sent late. */
export async function resumeWebhook(
  { record }: WebhookAdministration,
  caller: Caller,
  id: string,
): Promise<Outcome<Webhook>> {
  const authorised = await authorise(record, caller, { action: 'administer' });
  if (!authorised.ok) return authorised;
  const enabled = await enableWebhook(record.database, id);
  const webhook = enabled ? await findWebhook(record.database, id) : undefined;
  return webhook === undefined ? refused(noSuchWebhook) : done(webhook);
}

/** All there are, without their secrets. */
export async function showWebhooks(
  { record }: WebhookAdministration,
  caller: Caller,
): Promise<Outcome<readonly Webhook[]>> {
  const authorised = await authorise(record, caller, { action: 'administer' });
  return authorised.ok ? done(await listWebhooks(record.database)) : authorised;
}

const noSuchWebhook: Refusal = {
  code: 'no-such-webhook',
  message: {
    en: 'There is no such webhook, or it is not in the state for this; look at the list of webhooks.',
    cy: 'Nid oes gwe-fachyn o’r fath, neu nid yw yn y cyflwr ar gyfer hyn; edrychwch ar restr y gwe-fachau.',
  },
};
