import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { environmentName, fileName, type SettingName, settingNames, settings } from './settings.ts';

/** A value somebody wrote, and under which name they wrote it. */
export interface Source {
  readonly name: string;
  readonly value: unknown;
}

/** The text of a file that holds one secret and perhaps a line end; null where there is none to be read. */
export function readSecretFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch {
    return null;
  }
}

/** YAML, of which JSON is a part. Adds to `mistakes`; secrets are not taken from it, for files of settings are shared. */
export function readSettingsFile(path: string, mistakes: string[]): Map<SettingName, Source> {
  const found = new Map<SettingName, Source>();
  const byName = new Map(settingNames.map((name) => [fileName(name), name]));
  for (const [key, value] of Object.entries(readTable(path, mistakes))) {
    const name = byName.get(key);
    if (name === undefined) {
      mistakes.push(
        `${key} in ${path} is no setting: remove it, or write one that docs/guides/configuration.md lists.`,
      );
    } else if (settings[name].secret) {
      const variable = environmentName(name);
      mistakes.push(
        `${key} in ${path} is a secret: take it out, and name a file that holds it in ${variable}_FILE.`,
      );
    } else if (value !== null) {
      found.set(name, { name: `${key} in ${path}`, value });
    }
  }
  return found;
}

function readTable(path: string, mistakes: string[]): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    mistakes.push(
      `CANDOUR_CONFIG names ${path}, which cannot be read: write the path of a YAML or JSON file.`,
    );
    return {};
  }
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) {
    const where = error.linePos?.[0].line;
    mistakes.push(
      `${path} is not YAML${where === undefined ? '' : ` at line ${where}`}: write one “name: value” a line.`,
    );
    return {};
  }
  const table: unknown = document.toJS({ maxAliasCount: 0 });
  if (table === null) return {};
  if (typeof table !== 'object' || Array.isArray(table)) {
    mistakes.push(`${path} is not a table of settings: write one “name: value” a line.`);
    return {};
  }
  return table as Readonly<Record<string, unknown>>;
}
