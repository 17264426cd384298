import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The installed version of a package, read from the folder its entry lies in or above. */
function versionOf(name: string): string {
  let folder = new URL('.', import.meta.resolve(name));
  for (;;) {
    const manifest = findManifest(new URL('package.json', folder));
    if (manifest?.name === name && manifest.version !== undefined) return manifest.version;
    const above = new URL('..', folder);
    if (above.href === folder.href) throw new Error(`The manifest of ${name} is not to be found.`);
    folder = above;
  }
}

function findManifest(place: URL): { name?: string; version?: string } | undefined {
  try {
    return JSON.parse(readFileSync(fileURLToPath(place), 'utf8')) as { name?: string; version?: string };
  } catch {
    return undefined;
  }
}

export const versions: Readonly<Record<string, string>> = {
  node: process.versions.node,
  readability: versionOf('@mozilla/readability'),
  defuddle: versionOf('defuddle'),
  linkedom: versionOf('linkedom'),
};
