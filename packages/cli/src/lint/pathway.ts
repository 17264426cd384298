import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Definition, lint, loadPathway, type PlacedProblem } from '@candour/pathways';

/** What became of one pathway. The definition is there when it could be read at all, sound or not. */
export interface Checked {
  readonly path: string;
  readonly problems: readonly PlacedProblem[];
  readonly definition?: Definition;
}

export const builtins = ['safeguarding-case', 'review', 'recommendation', 'commitment', 'disclosure'];

/** No pathway is near this; a film given by mistake is not read into memory. */
const mostBytes = 2_000_000;

/** Reads and checks a pathway, by path or by the name of a built-in one. */
export async function checkPathway(path: string): Promise<Checked> {
  const text = await textOf(path);
  if (typeof text !== 'string') return { path, problems: [text] };
  const loading = loadPathway(text);
  if (!loading.ok) return { path, problems: loading.problems };
  const { definition, place } = loading;
  return { path, definition, problems: lint(definition).map(place) };
}

async function textOf(path: string): Promise<string | PlacedProblem> {
  const file = builtins.includes(path) ? fileOf(path) : path;
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return refused('The file is far longer than any pathway: is it the right one?');
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
  } catch (error) {
    return refused(reason(error, path));
  }
}

/** The built-in pathways are kept as they were written, beside what was compiled. */
function fileOf(name: string): URL {
  return new URL(`../src/builtin/${name}.yaml`, import.meta.resolve('@candour/pathways'));
}

const refused = (message: string): PlacedProblem => ({ rule: 'format', at: '', message, line: 1, column: 1 });

function reason(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${path}; the built-in pathways are ${builtins.join(', ')}.`;
    case 'EISDIR':
      return `${path} is a folder: name the files in it, as ${basename(path)}/*.yaml.`;
    case 'EACCES':
      return `${path} may not be read: ask for permission to read it.`;
    case 'ERR_ENCODING_INVALID_ENCODED_DATA':
      return 'The file is not text in UTF-8: a pathway is written in YAML.';
    default:
      throw new Error(`couldn't read ${path}`, { cause: error });
  }
}
