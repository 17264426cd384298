import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';

/** A hand label of one real recommendation: where it stands, whom it is addressed to, by when it is due. */
export interface RecordLabel {
  readonly file: string;
  readonly row?: number;
  readonly ref: string;
  /** The first 12 hex digits of the SHA-256 of the text that was labelled. */
  readonly sha: string;
  readonly addressees: readonly string[];
  readonly due: { readonly status: string; readonly latest?: string };
  /** How many recommendations the text holds, when not one. */
  readonly count?: number;
}

/** A labelled record set as the document that a reader would meet it in. */
export interface LabelledRecord {
  readonly label: RecordLabel;
  readonly half: 'tune' | 'report';
  readonly text: string;
  readonly published: string | null;
}

/** The labelled records of a folder like `records/`; throws when a text is not the one that was labelled. */
export async function readRecords(
  folder: string,
  labels: readonly RecordLabel[],
): Promise<readonly LabelledRecord[]> {
  const files = new Map<string, string>();
  for (const { file } of labels) {
    if (!files.has(file)) files.set(file, await readFile(join(folder, file), 'utf8'));
  }
  const tables = new Map(
    [...files].filter(([file]) => file.endsWith('.csv')).map(([file, text]) => [file, parseCsv(text)]),
  );
  return labels.map((label) => {
    const row = label.row === undefined ? undefined : tables.get(label.file)?.[label.row];
    const set = row ? fromRow(label.file, row) : fromList(files.get(label.file) ?? '', label.ref);
    if (digest(set.labelled).slice(0, 12) !== label.sha) {
      throw new Error(
        `couldn't use the label of ${label.file} ${label.ref}: the text is not the one that was labelled`,
      );
    }
    return {
      label,
      half: Number.parseInt(digest(label.ref).slice(0, 8), 16) % 2 === 0 ? 'tune' : 'report',
      ...set,
    };
  });
}

interface SetText {
  readonly labelled: string;
  readonly text: string;
  readonly published: string | null;
}

function fromRow(file: string, row: Readonly<Record<string, string>>): SetText {
  return file.startsWith('pfd') ? coroners(row) : transport(row);
}

function transport(row: Readonly<Record<string, string>>): SetText {
  const { Number: number = '', Recipient: recipient = '', Recommendation: words = '', Made: made = '' } = row;
  const text = `Transport Accident Investigation Commission\nSafety recommendations to ${recipient}\n\nRecommendation ${number}\n${words}\n`;
  return { labelled: words, text, published: made || null };
}

function coroners(row: Readonly<Record<string, string>>): SetText {
  const {
    this_report_is_being_sent_to: to = '',
    action = '',
    response = '',
    date_of_report: date = '',
  } = row;
  const { coroner_area: area = '' } = row;
  const text = `REGULATION 28: REPORT TO PREVENT FUTURE DEATHS\n\nTHIS REPORT IS BEING SENT TO: ${to}\n\nCORONER\n${area}\n\nACTION SHOULD BE TAKEN\n${action}\n\nYOUR RESPONSE\n${response}\n`;
  return {
    labelled: `${to}\n${action}\n${response}`,
    text,
    published: date.split('/').toReversed().join('-'),
  };
}

/** One numbered paragraph of a transcribed list, under its heading. */
function fromList(markdown: string, number: string): SetText {
  const published = /^published: (\S+)$/m.exec(markdown)?.[1] ?? null;
  const paragraph =
    markdown
      .split(/\n{2,}/)
      .find((one) => one.startsWith(`${number}. `))
      ?.trim() ?? '';
  const labelled = paragraph.slice(`${number}. `.length);
  return { labelled, text: `Report of the inquiry\n\nRECOMMENDATIONS\n\n${paragraph}\n`, published };
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
