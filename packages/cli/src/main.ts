import { program } from 'commander';
import type { VerifyOptions } from './verify.ts';
import type { WitnessCommand } from './witness.ts';

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

await program.parseAsync();
