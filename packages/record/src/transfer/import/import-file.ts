import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { Draft } from '@candour/ledger';
import { appendEntries } from '../../append-entries.ts';
import type { Caller } from '../../caller.ts';
import { authorise } from '../../need-to-know/authorise.ts';
import { done, type Outcome, type Refusal, refused } from '../../outcome.ts';
import type { Parts } from '../../parts.ts';
import type { Encoding } from '../reading/encoding.ts';
import { type RowProblem, SourceFault } from '../reading/source-row.ts';
import type { GoodRow } from './checked-row.ts';
import { draftRow, type Origin } from './draft-row.ts';
import { type Drafted, enterAll, enterRows, listKnownKeys } from './enter-rows.ts';
import { followRow } from './follow-row.ts';
import { KnownBodies } from './known-bodies.ts';
import { type ImportRequest, type OpenedImport, openImport } from './open-import.ts';
import { Counting, type Tally } from './tally.ts';

export interface ImportFile extends Omit<ImportRequest, 'today'> {
  /** The content is sealed to each record of its own, instead of standing in the public leaf. */
  readonly isSealed?: boolean;
  /** A matter is opened for each addressee that is a body of the record. */
  readonly isFollowed?: boolean;
  /** One bad row keeps all of them out. */
  readonly isAllOrNothing?: boolean;
  readonly onProblem?: (problem: RowProblem) => void;
}

export interface Imported extends Tally {
  readonly file: string;
  readonly sha256: string;
  readonly encoding: Encoding;
  readonly mapping: string;
  readonly unmapped: readonly string[];
}

/**
 * Brings a file of rows onto the record. Each row is wholly in or wholly out; what is refused is told with its line and
 * column. Running it again adds nothing that is there. Nothing is done beyond recording: no matter is opened, unless
 * `isFollowed` asks for it.
 */
export async function importFile(
  parts: Parts,
  caller: Caller,
  wanted: ImportFile,
): Promise<Outcome<Imported>> {
  const authorised = await authorise(parts, caller, { action: 'import' });
  if (!authorised.ok) return authorised;
  const opened = await openOrRefuse(parts, wanted);
  if (!opened.ok) return opened;
  const { file, mapping, unmapped } = opened.value;
  const { person: actor } = authorised.value;
  const origin: Origin = {
    actor,
    file: file.sha256,
    mapping: mapping.name,
    isSealed: wanted.isSealed === true,
  };
  const tally = await enter(parts, opened.value, { caller, wanted, origin });
  const imported = {
    ...tally,
    file: basename(file.path),
    sha256: file.sha256,
    encoding: file.encoding,
    mapping: mapping.name,
    unmapped,
  };
  await noteImport(parts, opened.value, { imported, origin });
  return done(imported);
}

/** What importing a file would come to, row by row, without a record: nothing is read or written but the file. */
export async function rehearseImport(
  request: ImportRequest & Pick<ImportFile, 'onProblem'>,
): Promise<Outcome<Imported>> {
  const opened = await refusing(() => openImport(request));
  if (!opened.ok) return opened;
  const { file, mapping, unmapped, rows } = opened.value;
  const counting = new Counting(request.onProblem ?? (() => {}));
  for await (const row of rows) counting.admits(row);
  const { sha256, encoding } = file;
  return done({
    ...counting.tally(),
    file: basename(file.path),
    sha256,
    encoding,
    mapping: mapping.name,
    unmapped,
  });
}

function openOrRefuse(parts: Parts, wanted: ImportFile): Promise<Outcome<OpenedImport>> {
  return refusing(() => openImport({ ...wanted, today: parts.clock().toISOString().slice(0, 10) }));
}

async function refusing(open: () => Promise<OpenedImport>): Promise<Outcome<OpenedImport>> {
  try {
    return done(await open());
  } catch (fault) {
    if (!(fault instanceof SourceFault)) throw fault;
    return refused({ code: 'source-unreadable', message: { en: fault.message, cy: fault.message } });
  }
}

interface Entering {
  readonly caller: Caller;
  readonly wanted: ImportFile;
  readonly origin: Origin;
}

async function enter(parts: Parts, opened: OpenedImport, entering: Entering): Promise<Tally> {
  const { wanted } = entering;
  const bodies = await KnownBodies.load(parts.database);
  const counting = new Counting(wanted.onProblem ?? (() => {}));
  const draft = (row: GoodRow): Promise<Drafted> => draftFor(parts, row, { bodies, ...entering });
  const rows = admitted(opened, counting);
  if (!wanted.isAllOrNothing) {
    await enterRows(parts, rows, { draft, counting });
    return counting.tally();
  }
  const all: GoodRow[] = [];
  for await (const row of rows) all.push(row);
  if (counting.tally().refused === 0) await enterAll(parts, each(all), { draft, counting });
  return counting.tally();
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all;
}

async function* admitted({ rows }: OpenedImport, counting: Counting): AsyncGenerator<GoodRow> {
  for await (const row of rows) {
    if (counting.admits(row)) yield row;
  }
}

async function draftFor(
  parts: Parts,
  row: GoodRow,
  { bodies, caller, wanted, origin }: Entering & { readonly bodies: KnownBodies },
): Promise<Drafted> {
  const draft = draftRow(row, bodies, origin);
  const refusal = draft.kind === 'body-recorded' ? admitBody(draft, bodies) : undefined;
  if (refusal !== undefined) return { row, refusal };
  if (!wanted.isFollowed || row.recordable.kind !== 'recommendation-imported')
    return { row, drafts: [draft] };
  return followRow(parts, row, { draft, bodies, origin, caller });
}

/** Bodies of the same file are known to each other, whichever comes first. */
function admitBody({ matter, body }: Draft, bodies: KnownBodies): Refusal | undefined {
  const { name, aliases } = body as unknown as { readonly name: string; readonly aliases: readonly string[] };
  const namesake = bodies.findNamesake(name);
  if (namesake === undefined) {
    bodies.add({ id: matter, name, aliases });
    return undefined;
  }
  return {
    code: 'body-known-otherwise',
    message: {
      en: `“${name}” is on the record already, as ${namesake.id}: add other names to that one instead.`,
      cy: `Mae “${name}” ar y cofnod eisoes, fel ${namesake.id}: ychwanegwch enwau eraill at hwnnw yn lle hynny.`,
    },
  };
}

/** Who imported what, when, and what came of it: once a file, and again whenever more of it came in. */
async function noteImport(
  parts: Parts,
  { file, mapping }: OpenedImport,
  { imported, origin }: { readonly imported: Imported; readonly origin: Origin },
): Promise<void> {
  const written = createHash('sha256').update(JSON.stringify(mapping)).digest('hex');
  const key = `import-made/${mapping.kind}/${mapping.name}/${file.sha256}`;
  const isFirst = (await listKnownKeys(parts, [key])).size === 0;
  if (!isFirst && imported.entered === 0) return;
  const { rows, refused: out, repeated, entered, reasons, unknown } = imported;
  const appended = await appendEntries(parts, [
    {
      matter: `import_${file.sha256.slice(0, 20)}`,
      kind: 'import-made',
      actor: origin.actor,
      happenedAt: parts.clock().toISOString(),
      body: {
        kind: mapping.kind,
        file: { name: imported.file, sha256: file.sha256, bytes: file.bytes, encoding: file.encoding },
        mapping: { name: mapping.name, sha256: written },
        counts: { rows, refused: out, repeated, entered, reasons: { ...reasons }, unknown: { ...unknown } },
      },
      ...(isFirst && { key }),
    },
  ]);
  if (appended.ok) return;
  throw new Error(
    `couldn't note the import on the record: ${appended.refusals[0]?.message.en ?? 'no reason given'}`,
  );
}
