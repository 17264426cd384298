import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type Definition,
  type Loaded,
  lint,
  loadPathway,
  type PlacedProblem,
  type Proof,
  prove,
} from '@candour/pathways';
import { builtinNames, readBuiltin } from '@candour/pathways/builtin';

/** What became of one pathway. The definition is there when it could be read at all, sound or not. */
export interface Checked {
  readonly path: string;
  readonly problems: readonly PlacedProblem[];
  readonly definition?: Definition;
  /** What was proved of it, if that was asked for. */
  readonly proof?: Proof;
}

/** No pathway is near this; a film given by mistake is not read into memory. */
const mostBytes = 2_000_000;

/** Reads and checks a pathway, by path or by the name of a built-in one; `proving` adds what the check has shown. */
export async function checkPathway(path: string, proving = false): Promise<Checked> {
  const { place, ...read } = await readPathway(path);
  if (!read.definition || !place) return read;
  if (!proving) return { ...read, problems: lint(read.definition).map(place) };
  const proof = prove(read.definition);
  return { ...read, problems: proof.problems.map(place), proof };
}

/** Reads a pathway, its rules not yet looked at, with how to place what they say. */
export async function readPathway(path: string): Promise<Checked & Partial<Pick<Loaded, 'place'>>> {
  const text = await textOf(path);
  if (typeof text !== 'string') return { path, problems: [text] };
  const loading = loadPathway(text);
  if (!loading.ok) return { path, problems: loading.problems };
  return { path, problems: [], definition: loading.definition, place: loading.place };
}

async function textOf(path: string): Promise<string | PlacedProblem> {
  const builtin = builtinNames.find((name) => name === path);
  if (builtin) return readBuiltin(builtin);
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return refused('The file is far longer than any pathway: is it the right one?');
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    return refused(reason(error, path));
  }
}

const refused = (message: string): PlacedProblem => ({ rule: 'format', at: '', message, line: 1, column: 1 });

function reason(error: unknown, path: string): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `There is no file ${path}; the built-in pathways are ${builtinNames.join(', ')}.`;
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
