/** The records of a CSV text with a header line (RFC 4180: quoted fields may hold commas and line ends). */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [head = [], ...rows] = rowsOf(text);
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
}

const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/y;

function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  field.lastIndex = 0;
  while (field.lastIndex < text.length) {
    const match = field.exec(text);
    if (!match) throw new Error(`couldn't read CSV: stray quotation mark after ${rows.length} records`);
    const value = match[1] ?? '';
    row.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (match[2] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
