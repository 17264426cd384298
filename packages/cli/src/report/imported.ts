import type { Imported, RowProblem } from '@candour/record/transfer';

/** What became of a file of rows, for people. */
export function importedLines(
  imported: Imported,
  { first, isRehearsed }: { readonly first: readonly RowProblem[]; readonly isRehearsed: boolean },
): readonly string[] {
  const { file, rows, refused, repeated, entered, good, encoding, mapping, unmapped } = imported;
  const came = isRehearsed ? `${good - repeated} would come in` : `${entered} came in`;
  return [
    `${file}: ${number(rows)} rows (${encoding}, read as ${mapping}); ${came}, ${repeated} said before, ${refused} refused.`,
    ...Object.entries(imported.reasons).map(([code, count]) => `  ${code}: ${count}`),
    ...first.map(problemLine),
    ...(refused > first.length && first.length > 0
      ? ['  … the others are in the file that --report names.']
      : []),
    ...unknownLine(imported),
    ...(unmapped.length > 0 ? [`Columns left out: ${unmapped.join(', ')}.`] : []),
  ];
}

function problemLine({ line, column, message }: RowProblem): string {
  const place =
    column === undefined ? '' : `, column ${column.number}${column.name === '' ? '' : ` (${column.name})`}`;
  return `  line ${line}${place}: ${message}`;
}

/** What is not said is unknown, and is counted so that nobody takes it for an answer. */
function unknownLine({ unknown, good }: Imported): readonly string[] {
  const fields = Object.entries(unknown).map(([field, count]) => `${field} in ${number(count)}`);
  return fields.length === 0 ? [] : [`Unknown, of ${number(good)} good rows: ${fields.join(', ')}.`];
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
