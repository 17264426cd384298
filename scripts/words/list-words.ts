import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsInPathway } from './in-pathway.ts';
import { wordsInProgram } from './in-program.ts';

/** A sentence, title or word that somebody may read, in both languages, and where it stands. */
export interface Listed {
  /** From the root of the project: `packages/web/src/desk/words.ts`. */
  readonly file: string;
  readonly line: number;
  readonly en: string;
  readonly cy: string;
}

const root = join(import.meta.dirname, '../..');

/**
 * Everything that is said in both languages, in the order of the files. What a program puts together stands with its
 * places as they are written there: `${period.en} from ${start.en}`.
 */
export function listWords(): readonly Listed[] {
  const packages = readdirSync(join(root, 'packages'), { withFileTypes: true });
  const files = packages
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => filesIn(`packages/${name}/src`))
    .toSorted();
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return file.endsWith('.yaml') ? wordsInPathway(file, text) : wordsInProgram(file, text);
  });
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(path);
    return /\.(tsx?|yaml)$/.test(entry.name) ? [path] : [];
  });
}
