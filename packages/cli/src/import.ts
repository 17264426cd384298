import { createWriteStream, readFileSync, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Outcome } from '@candour/record';
import {
  type Encoding,
  encodings,
  type Imported,
  type ImportFile,
  type ImportKind,
  importFile,
  importKinds,
  type Mapping,
  parseMapping,
  type RowProblem,
  rehearseImport,
} from '@candour/record/transfer';
import { parse as parseYaml } from 'yaml';
import { type Exit, type Place, printJson, say } from './record/say.ts';
import { importedLines } from './report/imported.ts';
import type { RestoreOptions } from './restore.ts';

export interface ImportOptions extends Place, RestoreOptions {
  readonly dryRun?: boolean;
  readonly map?: string;
  readonly encoding?: string;
  readonly report?: string;
  readonly allOrNothing?: boolean;
  readonly follow?: boolean;
  readonly seal?: boolean;
  readonly by?: string;
  readonly json?: boolean;
}

/** `candour import`: 0 when every row came in, 1 when some were refused, 2 when it was asked wrongly. */
export async function importRows(kind: string, path: string, options: ImportOptions): Promise<Exit> {
  if (kind === 'everything') return (await import('./restore.ts')).restore(path, options);
  const request = readRequest(kind, path, options);
  if (typeof request === 'string') return say([request], 2);
  const report = reportTo(options.report);
  const wanted: ImportFile = { ...request, onProblem: report.add };
  const today = new Date().toISOString().slice(0, 10);
  const exit = options.dryRun
    ? conclude(await rehearseImport({ ...wanted, today }), { options, report })
    : await importOnto(wanted, { options, report });
  await report.end();
  return exit;
}

/** A rehearsal needs no record, nor all that opening one loads. */
async function importOnto(
  wanted: ImportFile,
  { options, report }: { readonly options: ImportOptions; readonly report: Report },
): Promise<Exit> {
  const { analyseTables } = await import('@candour/record');
  const { signInAs, withRecord } = await import('./record/with-record.ts');
  return withRecord(options, async (record) => {
    const caller = await signInAs(record, options.by);
    if (typeof caller === 'string') return say([caller], 1);
    const imported = await importFile(record.parts, caller, wanted);
    await analyseTables(record.parts);
    return conclude(imported, { options, report });
  });
}

function readRequest(
  kind: string,
  path: string,
  options: ImportOptions,
): Omit<ImportFile, 'onProblem'> | string {
  if (!importKinds.some((one) => one === kind)) {
    return `${kind} cannot be imported: give one of ${importKinds.join(', ')}, or everything.`;
  }
  const { encoding, map, seal, follow, allOrNothing } = options;
  if (encoding !== undefined && !encodings.some((one) => one === encoding)) {
    return `--encoding ${encoding} is not known: give one of ${encodings.join(', ')}.`;
  }
  const mapping = map === undefined ? undefined : readMapping(map);
  if (typeof mapping === 'string') return mapping;
  if (!canRead(path)) return `${path} cannot be read: name a CSV file, JSON lines or a Markdown file.`;
  return {
    kind: kind as ImportKind,
    path,
    ...(mapping && { mapping }),
    ...(encoding !== undefined && { encoding: encoding as Encoding }),
    isSealed: seal === true,
    isFollowed: follow === true,
    isAllOrNothing: allOrNothing === true,
  };
}

function canRead(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** YAML, of which JSON is a part. */
function readMapping(path: string): Mapping | string {
  try {
    const parsed = parseMapping(parseYaml(readFileSync(path, 'utf8')));
    return parsed.ok ? parsed.mapping : `--map ${path}: ${parsed.message}`;
  } catch (fault) {
    return `--map ${path} cannot be read as YAML or JSON: ${fault instanceof Error ? fault.message.split('\n')[0] : ''}`;
  }
}

interface Report {
  readonly add: (problem: RowProblem) => void;
  readonly first: readonly RowProblem[];
  readonly end: () => Promise<void>;
}

/** Shown on the terminal; all of them are in the report. */
const shown = 10;

function reportTo(path: string | undefined): Report {
  const file = path === undefined ? undefined : createWriteStream(path);
  const first: RowProblem[] = [];
  return {
    first,
    add: (problem) => {
      if (first.length < shown) first.push(problem);
      file?.write(`${JSON.stringify(problem)}\n`);
    },
    end: async () => {
      file?.end();
      if (file) await finished(file);
    },
  };
}

function conclude(
  outcome: Outcome<Imported>,
  { options, report }: { readonly options: ImportOptions; readonly report: Report },
): Exit {
  if (!outcome.ok)
    return say(
      outcome.refusals.map(({ message }) => message.en),
      1,
    );
  const { value } = outcome;
  if (options.json) printJson(value);
  else
    process.stdout.write(
      `${importedLines(value, { first: report.first, isRehearsed: options.dryRun === true }).join('\n')}\n`,
    );
  return value.refused === 0 ? 0 : 1;
}
