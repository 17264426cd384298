import ipaddr from 'ipaddr.js';
import { readPolicy } from '../witness/read-policy.ts';
import { type Config, environmentName, type SettingName } from './settings.ts';

/** What each setting may say alone, and two may not say together. */
export function checkTogether(config: Config): readonly string[] {
  return [...checkStore(config), ...checkMail(config), ...checkOrigin(config), ...checkWitnesses(config)];
}

function needs(config: Config, name: SettingName, others: readonly SettingName[]): readonly string[] {
  if (config[name] === null) return [];
  const missing = others.filter((other) => config[other] === null).map(environmentName);
  return missing.length === 0
    ? []
    : [
        `${environmentName(name)} needs ${missing.join(' and ')}: write ${missing.length === 1 ? 'it' : 'them'} too.`,
      ];
}

function checkStore(config: Config): readonly string[] {
  const both = config.s3Endpoint !== null && config.documents !== null;
  return [
    ...needs(config, 's3Endpoint', ['s3Bucket', 's3AccessKey', 's3SecretKey']),
    ...needs(config, 's3Bucket', ['s3Endpoint']),
    ...needs(config, 'databaseEraserUrl', ['databaseUrl']),
    ...(both
      ? ['CANDOUR_DOCUMENTS and CANDOUR_S3_ENDPOINT name two places for document bytes: keep one of them.']
      : []),
  ];
}

function checkMail(config: Config): readonly string[] {
  return needs(config, 'smtpUrl', ['mailFrom']);
}

function checkWitnesses({ witnessPolicy }: Config): readonly string[] {
  if (witnessPolicy === null) return [];
  const read = readPolicy(witnessPolicy);
  return read.ok ? [] : [read.mistake];
}

/** Browsers keep passkeys, and cookies that only travel encrypted, from any plain address but this machine’s own. */
function checkOrigin({ origin }: Config): readonly string[] {
  if (origin === null || origin.startsWith('https:') || isThisMachine(new URL(origin).hostname)) return [];
  return [
    `CANDOUR_ORIGIN is ${JSON.stringify(origin)}, over which nobody can sign in: write an address that begins with https://.`,
  ];
}

function isThisMachine(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (bare === 'localhost' || bare.endsWith('.localhost')) return true;
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback';
}
