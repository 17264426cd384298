import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { Parts } from '@candour/record';
import { readKeys } from '@candour/record/open';
import type { Config } from '../config/settings.ts';
import { createMailer } from '../mail/mailer.ts';
import { webhookKeyFrom } from '../webhook/webhook-secret.ts';
import type { AskedWitnesses } from '../witness/ask-witnesses.ts';
import { readPolicy } from '../witness/read-policy.ts';
import type { JobParts, MailJobs } from './list-jobs.ts';

type MailSettings = Pick<Config, 'smtpUrl' | 'mailFrom' | 'digestAt' | 'quietHours'>;
type Configured = MailSettings &
  Pick<Config, 'folder' | 'keys' | 'webhookHosts' | 'publishTo' | 'witnessPolicy'>;

/** The jobs as the configuration has them, for a record at the address people use. */
export function configureJobs(config: Configured, record: Parts, origin: string): JobParts {
  const { masterKey } = readKeys(config.keys ?? join(config.folder, 'keys'));
  return {
    record,
    origin,
    worker: `${hostname()}:${process.pid}:${randomBytes(4).toString('hex')}`,
    random: Math.random,
    mail: configureMail(config),
    webhooks: { key: webhookKeyFrom(masterKey), reach: { hosts: config.webhookHosts } },
    publishTo: config.publishTo,
    witnesses: configureWitnesses(config),
  };
}

function configureWitnesses({ witnessPolicy }: Pick<Config, 'witnessPolicy'>): AskedWitnesses | null {
  if (witnessPolicy === null) return null;
  const read = readPolicy(witnessPolicy);
  if (!read.ok) throw new Error(read.mistake);
  return { policy: read.policy, reach: { hosts: read.hosts } };
}

function configureMail({ smtpUrl, mailFrom, digestAt, quietHours }: MailSettings): MailJobs | null {
  if (smtpUrl === null || mailFrom === null) return null;
  return {
    send: createMailer({ url: smtpUrl, from: mailFrom }),
    digestAt,
    quiet: { from: quietHours.from, until: quietHours.to },
  };
}
