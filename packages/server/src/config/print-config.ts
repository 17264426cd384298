import {
  type Config,
  environmentName,
  fileName,
  type Setting,
  type SettingName,
  settingNames,
  settings,
} from './settings.ts';

/** What is in force, one `name: value` a line, as a file would say it; of secrets only whether they are set. */
export function printConfig(config: Config): string {
  return settingNames
    .filter((name) => config[name] !== null)
    .map(
      (name) => `${fileName(name)}: ${settings[name].secret ? '(set, hidden)' : print(name, config[name])}\n`,
    )
    .join('');
}

function print(name: SettingName, value: unknown): string {
  if (name === 'quietHours')
    return `${(value as Config['quietHours']).from}-${(value as Config['quietHours']).to}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Every setting as a table in Markdown, for the guide. */
export function describeSettings(): string {
  const rows = settingNames.map((name) => {
    const setting: Setting<unknown> = settings[name];
    const environment = `\`${environmentName(name)}\`${setting.secret ? ' or `…_FILE`' : ''}`;
    const file = setting.secret ? 'never' : `\`${fileName(name)}\``;
    const otherwise = setting.default === undefined ? '' : `\`${setting.default || 'none'}\``;
    return `| ${environment} | ${file} | ${setting.about} | ${setting.kind.write} | ${otherwise} |`;
  });
  return [
    '| environment | file | what it is | what to write | if left out |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}
