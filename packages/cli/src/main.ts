import { program } from 'commander';
import type { DueOptions } from './due.ts';
import type { ExportOptions } from './export.ts';
import type { ImportOptions } from './import.ts';
import type { InitOptions } from './init.ts';
import type { Place } from './record/say.ts';
import type { ServeOptions } from './serve.ts';
import type { TokenOptions } from './token.ts';
import type { VerifyOptions } from './verify.ts';
import type { WitnessCommand } from './witness.ts';

// Whoever reads what is printed may stop reading, as head does: that is no fault of the command.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
  process.exit();
});

/** Exit 0: done. Exit 1: refused or found wanting. Exit 2: misused. */
program
  .name('candour')
  .description(
    'From documents to who said, asked for and promised what, with the exact words behind each line.',
  )
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2);
  });

program
  .command('read')
  .description('promises, recommendations, statements and copies in documents; - is standard input')
  .argument('<file...>', 'HTML, PDF, DOCX, plain text or e-mail')
  .option('--json', 'print JSON (docs/formats/read.md)')
  .option('--published <day>', 'the publication date of documents that do not state their own, YYYY-MM-DD')
  .option('--now <day>', 'the day to reckon from in the report for people, YYYY-MM-DD; today by default')
  .action(async (files: string[], options: { json?: boolean; published?: string; now?: string }) => {
    const { read } = await import('./read.ts');
    process.exitCode = await read(files, options);
  });

program
  .command('text')
  .description('the main text of each document, one JSON line each')
  .argument('<file...>')
  .action(async (files: string[]) => {
    const { text } = await import('./text.ts');
    process.exitCode = await text(files);
  });

program
  .command('compare')
  .description('how two documents share their text: direction A in B')
  .argument('<a>')
  .argument('<b>')
  .option('--json', 'print JSON')
  .action(async (a: string, b: string, options: { json?: boolean }) => {
    const { compare } = await import('./compare.ts');
    process.exitCode = await compare(a, b, options);
  });

program
  .command('copies')
  .description('which documents publish the same story, one JSON line a story')
  .requiredOption('--list <file>', 'a file of paths, one a line')
  .action(async (options: { list: string }) => {
    const { copies } = await import('./copies.ts');
    process.exitCode = await copies(options);
  });

program
  .command('quotes')
  .description('quotations with speaker, cue and content as offsets, one JSON line a document')
  .argument('<file...>')
  .action(async (files: string[]) => {
    const { quotes } = await import('./quotes.ts');
    process.exitCode = await quotes(files);
  });

program
  .command('dates')
  .description('the dates and deadlines in texts on standard input, one JSON line each')
  .option('--reference <instant>', 'what relative words count from, YYYY-MM-DDThh:mm:ss')
  .option('--jsonl', 'each input line is JSON: {"text","reference","nation"?,"anchors"?}')
  .action(async (options: { reference?: string; jsonl?: boolean }) => {
    const { dates } = await import('./dates.ts');
    process.exitCode = await dates(options);
  });

program
  .command('witness')
  .description('cosign the checkpoints of logs that only grow (docs/guides/running-a-witness.md)')
  .requiredOption('--key <file>', 'the witness’s private key; made on the first run')
  .option('--name <name>', 'the witness’s name, such as witness.example.org/w1: for the first run')
  .option('--print-key', 'print the public key and stop')
  .option('--listen <host:port>', 'where to listen', '127.0.0.1:8088')
  .option('--log <origin=vkey...>', 'a log to watch, and its public key', [])
  .option('--state <folder>', 'what it remembers of each log')
  .action(async (options: WitnessCommand) => {
    const { witness } = await import('./witness.ts');
    process.exitCode = await witness(options);
  });

program
  .command('verify')
  .description(
    'a published log, or the proof of one entry: that nothing in it was changed, and who signed it',
  )
  .argument('<what>', 'the folder or URL of a log, or the file of a proof')
  .option(
    '--key <vkey>',
    'a key of the log that you trust; repeat it for several, of which one is enough',
    several,
  )
  .option('--witness <vkey>', 'a key of a witness that you trust; repeat it for several', several)
  .option('--require <k>', 'how many of those witnesses must have signed; all by default')
  .option('--since <file>', 'keep here what was verified, and read only what is new the next time')
  .option('--json', 'print JSON (docs/formats/proof.md)')
  .action(async (what: string, options: VerifyOptions) => {
    const { verify } = await import('./verify.ts');
    process.exitCode = await verify(what, options);
  });

/** The values of an option that may be repeated. */
function several(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value];
}

program
  .command('lint')
  .description('whether a pathway can drop a matter, and where')
  .argument('<pathway...>', 'YAML files (docs/formats/pathway.md), or the names of built-in pathways')
  .option('--json', 'print JSON, one line a pathway')
  .option(
    '--report',
    'print the proof: each open state with its owner, deputy, clocks and where breach leads',
  )
  .option('--diagram <file>', 'draw the pathway as SVG')
  .option('--language <language>', 'of the diagram: en or cy')
  .action(
    async (
      paths: string[],
      options: { json?: boolean; report?: boolean; diagram?: string; language?: string },
    ) => {
      const { lint } = await import('./lint.ts');
      process.exitCode = await lint(paths, options);
    },
  );

program
  .command('init')
  .description('a new record: its keys, the body that keeps it, its first administrator')
  .argument('<folder>', 'the data folder: not there yet, or empty')
  .option('--body <name>', 'the body that keeps the record')
  .option('--name <name>', 'the first administrator')
  .option('--email <address>', 'and their e-mail address')
  .option('--origin <name>', 'the name of the log, such as record.example.org; part of its public key')
  .option('--database <url>', 'keep it on this PostgreSQL database, as the application’s role')
  .option('--database-admin <url>', 'prepare that database first, as one who may create roles and schemas')
  .option('--json', 'print JSON')
  .action(async (folder: string, options: InitOptions) => {
    const { init } = await import('./init.ts');
    process.exitCode = await init(folder, options);
  });

program
  .command('migrate')
  .description('prepare a PostgreSQL database for this version, or bring it up to date; once a release')
  .requiredOption('--database-admin <url>', 'as one who may create roles and schemas')
  .action(async (options: { databaseAdmin: string }) => {
    const { migrate } = await import('./migrate.ts');
    process.exitCode = await migrate(options);
  });

ofRecord('serve')
  .description('answers for a record until it is told to stop')
  .option('--port <n>', 'where to listen; 0 lets the system choose')
  .option('--example', 'put the worked example in the data folder first, if that is empty')
  .option('--fresh', 'with --example: throw away the worked example that is there, and begin it anew')
  .action(async (options: ServeOptions) => {
    const { serve } = await import('./serve.ts');
    process.exitCode = await serve(options);
  });

ofRecord('invite')
  .description('a link with which somebody on the record can add a way to sign in, once')
  .argument('<person>', 'by id or e-mail address')
  .option('--json', 'print JSON')
  .action(async (person: string, options: Place & { json?: boolean }) => {
    const { invite } = await import('./invite.ts');
    process.exitCode = await invite(person, options);
  });

ofRecord('token')
  .description('what a program asks the API with in the name of somebody on the record; shown once')
  .argument('<person>', 'by id or e-mail address')
  .option('--name <name>', 'what it is for', 'made at the terminal')
  .option('--scope <scope...>', 'read, write, documents, import, export, administer', ['read'])
  .option('--days <n>', 'how long it lasts', '30')
  .option('--json', 'print JSON')
  .action(async (person: string, options: TokenOptions) => {
    const { token } = await import('./token.ts');
    process.exitCode = await token(person, options);
  });

ofRecord('import')
  .description('rows of a file onto the record, each whole or not at all; or a whole export (everything)')
  .argument('<kind>', 'recommendations, commitments, bodies, case-history or everything')
  .argument(
    '<file>',
    'CSV, JSON lines or numbered Markdown (docs/formats/import.md); of everything, an export',
  )
  .option('--dry-run', 'only say what would come in and what would be refused; no record is opened')
  .option('--map <file>', 'what the columns are, as YAML or JSON, where they are not known')
  .option('--encoding <name>', 'of the file, where it is not found: utf-8, windows-1252, macintosh …')
  .option('--report <file>', 'write each refusal there, a JSON line each')
  .option('--all-or-nothing', 'one bad row keeps all of them out')
  .option('--follow', 'open a matter for each addressee that is a body of the record')
  .option('--seal', 'keep the content out of the public leaf, sealed to each record')
  .option('--by <person>', 'as whom, by id or e-mail address; the one administrator by default')
  .option('--keys <folder>', 'of everything: the folder of the signing key and the master key')
  .option('--keystore <folder>', 'of everything: subjects’ keys, where the export does not hold them')
  .option('--json', 'print JSON')
  .action(async (kind: string, file: string, options: ImportOptions) => {
    const { importRows } = await import('./import.ts');
    process.exitCode = await importRows(kind, file, options);
  });

ofRecord('export')
  .description('all of the record in a folder that anybody can verify, and another can be made from')
  .argument('<folder>', 'not there yet, or empty')
  .option('--public', 'only what anybody may read')
  .option('--with-keystore', 'subjects’ keys too, enclosed under the master key')
  .option('--opened', 'every table in clear too: whoever has it can read everything')
  .option('--by <person>', 'as whom, by id or e-mail address; the one administrator by default')
  .option('--json', 'print JSON')
  .action(async (folder: string, options: ExportOptions) => {
    const { exportAll } = await import('./export.ts');
    process.exitCode = await exportAll(folder, options);
  });

ofRecord('rebuild')
  .description('make the projected tables again from the log, and say whether they come out the same')
  .option('--json', 'print JSON')
  .action(async (options: Place & { json?: boolean }) => {
    const { rebuildTables } = await import('./rebuild.ts');
    process.exitCode = await rebuildTables(options);
  });

ofRecord('due')
  .description('what is overdue and what falls due, with the arithmetic')
  .requiredOption('--now <day>', 'the day to reckon from, YYYY-MM-DD')
  .option('--by <person>', 'as whom, by id or e-mail address; the one administrator by default')
  .option('--json', 'print JSON')
  .action(async (options: DueOptions) => {
    const { due } = await import('./due.ts');
    process.exitCode = await due(options);
  });

/** A command on a record that is there: in a folder, or on a server. */
function ofRecord(name: string) {
  return program
    .command(name)
    .option('--data <folder>', 'the data folder; that of the settings by default')
    .option('--database <url>', 'the PostgreSQL database that holds the record');
}

await program.parseAsync();
