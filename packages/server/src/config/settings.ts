import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import {
  address,
  hours,
  type Kind,
  listOf,
  oneOf,
  origin,
  path,
  providers,
  text,
  timeOfDay,
  wholeNumber,
} from './kinds.ts';

/** One setting: what it is for, what may be written, and what holds when nothing is. */
export interface Setting<T> {
  readonly kind: Kind<T>;
  readonly about: string;
  /** Never in a file of settings, never printed: from the environment, or a file the environment names. */
  readonly secret?: true;
  readonly default?: string;
}

type More = Omit<Setting<unknown>, 'kind' | 'about'>;

function setting<T, const M extends More = object>(kind: Kind<T>, about: string, more?: M): Setting<T> & M {
  return { kind, about, ...(more as M) };
}

const host = z
  .string()
  .regex(/^[a-z0-9.:[\]-]+$/i)
  .transform((value) => value.toLowerCase());
const postgres = address(
  ['postgres', 'postgresql'],
  'an address such as postgres://candour_app@db.example.org/candour',
);
const network = z.string().refine((value) => ipaddr.isValid(value) || ipaddr.isValidCIDR(value));

/** Every setting there is. `sessionHours` is `session_hours` in a file and `CANDOUR_SESSION_HOURS` in the environment. */
export const settings = {
  name: setting(
    text('a few words, such as Record of Marl Oversight'),
    'what the record is called, where people sign in',
    {
      default: 'Candour',
    },
  ),
  folder: setting(path, 'the folder of everything that is not in a database server or a bucket', {
    default: 'candour-data',
  }),
  databaseUrl: setting(
    postgres,
    'the PostgreSQL database, as the application’s role; without it the record is kept in the folder',
    {
      secret: true,
    },
  ),
  databaseEraserUrl: setting(postgres, 'the same database as the role that may delete sealed parts', {
    secret: true,
  }),
  host: setting(
    text('an address of this machine, such as 127.0.0.1 or 0.0.0.0'),
    'where the server listens',
    {
      default: '127.0.0.1',
    },
  ),
  port: setting(wholeNumber(0, 65_535), 'the port it listens on; 0 lets the system choose', {
    default: '8020',
  }),
  origin: setting(
    origin,
    'the address people use, which passkeys are bound to; http://localhost and the port if left out',
  ),
  allowedHosts: setting(
    listOf(host, 'host names as browsers send them, with commas between'),
    'what `Host` may say; the host of the origin if left out',
  ),
  trustedProxies: setting(
    listOf(network, 'addresses or networks such as 10.0.0.0/8, with commas between'),
    'whose X-Forwarded headers are believed',
    { default: '' },
  ),
  sessionIdleMinutes: setting(wholeNumber(1, 1440), 'after how long without a request one is signed out', {
    default: '30',
  }),
  sessionHours: setting(wholeNumber(1, 168), 'after how long one is signed out whatever one does', {
    default: '12',
  }),
  oidcProviders: setting(providers, 'where people may sign in with an account they have elsewhere', {
    default: '[]',
  }),
  smtpUrl: setting(
    address(['smtp', 'smtps'], 'an address such as smtps://user:password@mail.example.org'),
    'the server that takes mail; without it no mail is sent',
    { secret: true },
  ),
  mailFrom: setting(
    text('an address such as record@example.org'),
    'whom mail comes from; needed with `smtp_url`',
  ),
  fetchHosts: setting(
    listOf(host, 'host names such as www.example.org, with commas between'),
    'hosts that documents may be fetched from; none if left out',
    { default: '' },
  ),
  documents: setting(path, 'the folder of document bytes; `documents` in the data folder if left out'),
  s3Endpoint: setting(
    address(['http', 'https'], 'an address such as https://s3.example.org'),
    'an S3-compatible store for document bytes, in place of the folder',
  ),
  s3Bucket: setting(text('the bucket’s name'), 'its bucket'),
  s3Region: setting(text('the region’s name'), 'its region', { default: 'us-east-1' }),
  s3AccessKey: setting(text('the key’s identifier'), 'the key for it', { secret: true }),
  s3SecretKey: setting(text('the key’s secret'), 'the secret of that key', { secret: true }),
  keys: setting(
    path,
    'the folder of the keys that sign checkpoints and open the keystore; `keys` in the data folder if left out',
  ),
  keystore: setting(path, 'the folder of subjects’ keys; `keystore` in the data folder if left out'),
  quietHours: setting(hours, 'when mail waits, London time, for whoever chose no hours of their own', {
    default: '20:00-08:00',
  }),
  digestAt: setting(timeOfDay, 'when the day’s digest goes, London time', { default: '08:00' }),
  webhookHosts: setting(
    listOf(host, 'host names such as hooks.example.org, with commas between'),
    'hosts that webhooks may be at; none if left out',
    { default: '' },
  ),
  publishTo: setting(path, 'a folder that the log is published to as files; nowhere if left out'),
  witnessPolicy: setting(
    path,
    'a file that names the witnesses to be asked to cosign, and how many are enough; none is asked if left out',
  ),
  jobs: setting(oneOf(['on', 'off']), 'whether this process also sweeps, reads, sends and publishes', {
    default: 'on',
  }),
  logLevel: setting(oneOf(['debug', 'info', 'warn', 'error', 'silent']), 'how much is logged', {
    default: 'info',
  }),
  uploadLimitMb: setting(wholeNumber(1, 1024), 'the largest document taken, in megabytes', { default: '50' }),
  readsPerMinute: setting(wholeNumber(1, 1_000_000), 'requests that read, for each person or address', {
    default: '600',
  }),
  writesPerMinute: setting(wholeNumber(1, 1_000_000), 'requests that change something, for each', {
    default: '120',
  }),
  signInsPerMinute: setting(wholeNumber(1, 1_000_000), 'attempts to sign in, for each address', {
    default: '10',
  }),
  metricsToken: setting(
    text('a random text of 20 characters or more'),
    'whoever reads /metrics from another machine must send it as a bearer token; without it only this machine may',
    { secret: true },
  ),
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;
type ValueOf<S> = S extends Setting<infer T> ? T : never;
/** Those that may be left out and have nothing in their place. */
type Given = {
  readonly [N in SettingName]: (typeof settings)[N] extends { readonly default: string } ? N : never;
}[SettingName];

/** Everything the process was told, read and checked. */
export type Config = { readonly [N in Given]: ValueOf<(typeof settings)[N]> } & {
  readonly [N in Exclude<SettingName, Given>]: ValueOf<(typeof settings)[N]> | null;
};

export const settingNames = Object.keys(settings) as readonly SettingName[];

/** What it is called in `candour.yaml`. */
export function fileName(name: SettingName): string {
  return name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

export function environmentName(name: SettingName): string {
  return `CANDOUR_${fileName(name).toUpperCase()}`;
}
