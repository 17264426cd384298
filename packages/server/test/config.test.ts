import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { describeSettings, printConfig, readConfig } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-config-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function configOf(environment: Record<string, string>, path?: string) {
  const read = readConfig({ environment, ...(path !== undefined && { file: path }) });
  if (!read.ok) throw new Error(read.mistakes.join('\n'));
  return read.config;
}

function mistakesOf(environment: Record<string, string>, path?: string): readonly string[] {
  const read = readConfig({ environment, ...(path !== undefined && { file: path }) });
  return read.ok ? [] : read.mistakes;
}

describe('what is in force', () => {
  test('given nothing, everything has its default or is not set', () => {
    const config = configOf({});
    expect(config).toMatchObject({
      folder: 'candour-data',
      host: '127.0.0.1',
      port: 8020,
      databaseUrl: null,
    });
    expect(config.quietHours).toEqual({ from: '20:00', to: '08:00' });
    expect(config.oidcProviders).toEqual([]);
  });

  test('a file says it in YAML, and the environment counts before it', () => {
    const path = file('a.yaml', 'port: 9000\nhost: 0.0.0.0\nfetch_hosts: [www.example.org]\n');
    expect(configOf({ CANDOUR_PORT: '9001' }, path)).toMatchObject({
      port: 9001,
      host: '0.0.0.0',
      fetchHosts: ['www.example.org'],
    });
  });

  test('a file may be JSON, and the environment may name it', () => {
    const path = file('a.json', '{ "log_level": "warn", "upload_limit_mb": 5 }');
    expect(configOf({ CANDOUR_CONFIG: path })).toMatchObject({ logLevel: 'warn', uploadLimitMb: 5 });
  });

  test('a list in the environment has commas between, a table is JSON', () => {
    const providers =
      '[{"id":"a","name":"A","issuer":"https://a.example","client_id":"c","client_secret_file":"/run/secrets/a"}]';
    const config = configOf({
      CANDOUR_ALLOWED_HOSTS: 'Record.example.org, www.example.org',
      CANDOUR_OIDC_PROVIDERS: providers,
    });
    expect(config.allowedHosts).toEqual(['record.example.org', 'www.example.org']);
    expect(config.oidcProviders).toHaveLength(1);
  });

  test('a secret comes from a file that the environment names', () => {
    const path = file('secret', 'smtps://user:secret@mail.example.org\n');
    const config = configOf({ CANDOUR_SMTP_URL_FILE: path, CANDOUR_MAIL_FROM: 'record@example.org' });
    expect(config.smtpUrl).toBe('smtps://user:secret@mail.example.org');
  });

  test('what is printed hides every secret', () => {
    const printed = printConfig(
      configOf({
        CANDOUR_DATABASE_URL: 'postgres://app:hunter2@db.example.org/candour',
        CANDOUR_SMTP_URL: 'smtps://user:hunter2@mail.example.org',
        CANDOUR_MAIL_FROM: 'record@example.org',
        CANDOUR_S3_ENDPOINT: 'https://s3.example.org',
        CANDOUR_S3_BUCKET: 'documents',
        CANDOUR_S3_ACCESS_KEY: 'hunter2',
        CANDOUR_S3_SECRET_KEY: 'hunter2',
        CANDOUR_METRICS_TOKEN: 'hunter2',
      }),
    );
    expect(printed).not.toContain('hunter2');
    expect(printed).toContain('database_url: (set, hidden)\n');
    expect(printed).toContain('quiet_hours: 20:00-08:00\n');
  });

  test('what is printed is read again as it was, but for secrets', () => {
    const config = configOf({ CANDOUR_FETCH_HOSTS: 'www.example.org', CANDOUR_QUIET_HOURS: '21:30-07:00' });
    expect(configOf({}, file('printed.yaml', printConfig(config)))).toEqual(config);
  });
});

describe('every mistake is one sentence that says which setting, what is wrong and what to write', () => {
  const wrong: readonly [string, Record<string, string>, RegExp][] = [
    [
      'a port that is no number',
      { CANDOUR_PORT: 'http' },
      /^CANDOUR_PORT is "http": write a whole number from 0 to 65535\.$/,
    ],
    ['a port too large', { CANDOUR_PORT: '70000' }, /^CANDOUR_PORT is "70000": write a whole number/],
    ['an unknown level', { CANDOUR_LOG_LEVEL: 'loud' }, /write one of debug, info, warn, error, silent\.$/],
    ['an unknown setting', { CANDOUR_PROT: '8020' }, /^CANDOUR_PROT is no setting: remove it/],
    [
      'an origin with a path',
      { CANDOUR_ORIGIN: 'https://a.example/b' },
      /^CANDOUR_ORIGIN is .* without a path\.$/,
    ],
    ['a plain origin elsewhere', { CANDOUR_ORIGIN: 'http://a.example' }, /over which nobody can sign in/],
    ['half a day', { CANDOUR_QUIET_HOURS: '22:00' }, /two times of day such as 20:00-08:00\.$/],
    ['no proxy’s address', { CANDOUR_TRUSTED_PROXIES: 'localhost' }, /networks such as 10\.0\.0\.0\/8/],
    [
      'mail from nobody',
      { CANDOUR_SMTP_URL: 'smtp://a.example' },
      /^CANDOUR_SMTP_URL needs CANDOUR_MAIL_FROM: write it too\.$/,
    ],
    ['a bucket nowhere', { CANDOUR_S3_BUCKET: 'a' }, /^CANDOUR_S3_BUCKET needs CANDOUR_S3_ENDPOINT/],
    [
      'an eraser without a database',
      { CANDOUR_DATABASE_ERASER_URL: 'postgres://a.example/b' },
      /needs CANDOUR_DATABASE_URL/,
    ],
    [
      'a secret’s file that is not there',
      { CANDOUR_SMTP_URL_FILE: '/nowhere' },
      /^CANDOUR_SMTP_URL_FILE names \/nowhere, which cannot be read/,
    ],
    [
      'a list of providers that is none',
      { CANDOUR_OIDC_PROVIDERS: 'google' },
      /^CANDOUR_OIDC_PROVIDERS is "google": write a list of/,
    ],
    [
      'no such file of settings',
      { CANDOUR_CONFIG: '/nowhere.yaml' },
      /which cannot be read: write the path of a YAML or JSON file\.$/,
    ],
  ];
  test.each(wrong)('%s', (_what, environment, sentence) => {
    const mistakes = mistakesOf(environment);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(sentence);
  });

  test('a secret that is wrong is not repeated', () => {
    const [mistake] = mistakesOf({ CANDOUR_DATABASE_URL: 'mysql://app:hunter2@db' });
    expect(mistake).toMatch(
      /^CANDOUR_DATABASE_URL does not hold what it should: write an address such as postgres:/,
    );
    expect(mistake).not.toContain('hunter2');
  });

  test('a secret in a file of settings', () => {
    expect(mistakesOf({}, file('b.yaml', 'smtp_url: smtp://a.example\n'))[0]).toMatch(
      /smtp_url in .*b\.yaml is a secret: take it out, and name a file that holds it in CANDOUR_SMTP_URL_FILE\./,
    );
  });

  test('a file with an unknown name, one that is no table, and one that is not YAML', () => {
    expect(mistakesOf({}, file('c.yaml', 'prot: 1\n'))[0]).toMatch(/^prot in .*c\.yaml is no setting/);
    expect(mistakesOf({}, file('d.yaml', '- port\n'))[0]).toMatch(/is not a table of settings/);
    expect(mistakesOf({}, file('e.yaml', 'port: 1\nhost: "\n'))[0]).toMatch(/is not YAML at line \d/);
  });

  test('a secret said twice', () => {
    const path = file('twice', 'a');
    const mistakes = mistakesOf({ CANDOUR_METRICS_TOKEN: 'a', CANDOUR_METRICS_TOKEN_FILE: path });
    expect(mistakes[0]).toMatch(/are both set: keep one of them\.$/);
  });

  test('several mistakes are all told', () => {
    expect(mistakesOf({ CANDOUR_PORT: 'a', CANDOUR_HOST: ' ', CANDOUR_NO: '1' })).toHaveLength(3);
  });
});

test('the guide’s table is the schema’s', () => {
  const guide = readFileSync(new URL('../../../docs/guides/configuration.md', import.meta.url), 'utf8');
  expect(guide).toContain(describeSettings());
});
