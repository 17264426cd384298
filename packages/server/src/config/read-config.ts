import { checkTogether } from './check-together.ts';
import {
  type Config,
  environmentName,
  fileName,
  type Setting,
  type SettingName,
  settingNames,
  settings,
} from './settings.ts';
import { readSecretFile, readSettingsFile, type Source } from './sources.ts';

export type ConfigOutcome =
  | { readonly ok: true; readonly config: Config }
  /** One sentence each: which setting, what is wrong, what to write. */
  | { readonly ok: false; readonly mistakes: readonly string[] };

export interface ConfigSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A file of settings; what the environment says counts before it. */
  readonly file?: string;
}

/** Ours, and no settings of a server: which file holds those; where tests and benches find data, and how long they try. */
const notSettings: ReadonlySet<string> = new Set(['CANDOUR_CONFIG', 'CANDOUR_DATA', 'CANDOUR_RUNS']);

/** Reads the environment and, where one is named, a file. Never guesses: what is not understood is a mistake. */
export function readConfig({ environment, file }: ConfigSources): ConfigOutcome {
  const mistakes: string[] = [];
  const named = file ?? environment['CANDOUR_CONFIG'];
  const fromFile = named === undefined ? new Map<SettingName, Source>() : readSettingsFile(named, mistakes);
  const sources = new Map([...fromFile, ...readEnvironment(environment, mistakes)]);
  const values = settingNames.map((name) => [name, readSetting(name, sources.get(name), mistakes)] as const);
  if (mistakes.length > 0) return { ok: false, mistakes };
  const config = Object.fromEntries(values) as unknown as Config;
  mistakes.push(...checkTogether(config));
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, config };
}

function readSetting(name: SettingName, source: Source | undefined, mistakes: string[]): unknown {
  const setting: Setting<unknown> = settings[name];
  if (source === undefined && setting.default === undefined) return null;
  const read = setting.kind.schema.safeParse(source?.value ?? setting.default);
  if (read.success) return read.data;
  const given = setting.secret ? 'does not hold what it should' : `is ${JSON.stringify(source?.value)}`;
  mistakes.push(`${source?.name ?? fileName(name)} ${given}: write ${setting.kind.write}.`);
  return null;
}

const ours = /^CANDOUR_/;

function readEnvironment(
  environment: ConfigSources['environment'],
  mistakes: string[],
): Map<SettingName, Source> {
  const found = new Map<SettingName, Source>();
  const byName = new Map(settingNames.map((name) => [environmentName(name), name]));
  for (const [variable, value] of Object.entries(environment)) {
    if (!ours.test(variable) || notSettings.has(variable) || value === undefined) continue;
    const direct = byName.get(variable);
    const indirect = byName.get(variable.replace(/_FILE$/, ''));
    if (direct !== undefined) found.set(direct, { name: variable, value });
    else if (indirect !== undefined && settings[indirect].secret) readSecret({ variable, value, indirect });
    else
      mistakes.push(
        `${variable} is no setting: remove it, or write one that docs/guides/configuration.md lists.`,
      );
  }
  return found;

  function readSecret(at: { variable: string; value: string; indirect: SettingName }): void {
    if (environment[environmentName(at.indirect)] !== undefined) {
      mistakes.push(`${at.variable} and ${environmentName(at.indirect)} are both set: keep one of them.`);
      return;
    }
    const secret = readSecretFile(at.value);
    if (secret === null)
      mistakes.push(
        `${at.variable} names ${at.value}, which cannot be read: write the path of a file that holds the value alone.`,
      );
    else found.set(at.indirect, { name: at.variable, value: secret });
  }
}
