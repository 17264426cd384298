import type { Party } from '../../proposal.ts';
import type { Span } from '../../span.ts';
import { trimmed } from '../../span.ts';
import { deadlineIn } from '../deadline.ts';
import type { Block } from '../layout/block.ts';
import { actVerbs } from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import type { Undertaking } from './explain.ts';
import { recipientOf } from './recipient.ts';

/** The dated actions of a plan: rows of a table, and lines that open with "Action". */
export function planned(reading: Reading): readonly Undertaking[] {
  return [...rowsOf(reading), ...actionLines(reading)];
}

interface Columns {
  readonly action: number;
  readonly owner: number | null;
  readonly due: number;
}

function rowsOf(reading: Reading): readonly Undertaking[] {
  const found: Undertaking[] = [];
  let columns: Columns | undefined;
  for (const block of reading.blocks) {
    if (block.kind !== 'row') {
      columns = undefined;
      continue;
    }
    const cells = cellsOf(reading.flat, block);
    const heads = findColumns(cells.map((cell) => reading.flat.slice(cell.start, cell.end)));
    if (heads) columns = heads;
    else if (columns) found.push(...undertakingOn(reading, cells, columns));
  }
  return found;
}

function cellsOf(flat: string, block: Block): readonly Span[] {
  const cells: Span[] = [];
  let start = block.start;
  for (const match of flat.slice(block.start, block.end).matchAll(/\s*\|\s*|\t+/g)) {
    if (block.start + match.index > block.start || match[0].includes('\t'))
      cells.push(trimmed(flat, { start, end: block.start + match.index }));
    start = block.start + match.index + match[0].length;
  }
  if (start < block.end) cells.push(trimmed(flat, { start, end: block.end }));
  return cells;
}

function findColumns(heads: readonly string[]): Columns | undefined {
  const at = (pattern: RegExp): number => heads.findIndex((head) => pattern.test(head) && head.length < 50);
  const action = at(
    /^(?:agreed |required |planned |proposed |our )?(?:actions?|what (?:we will do|will be done)|commitments?|steps?|task|response and action)\b/i,
  );
  const due = at(
    /^(?:due|by when|when|deadline|target|completion|date|timescale|to be completed|complete by)\b/i,
  );
  const owner = at(/^(?:owner|lead|who|responsib|accountable|action owner|by whom|officer)/i);
  return action < 0 || due < 0 ? undefined : { action, due, owner: owner < 0 ? null : owner };
}

function undertakingOn(reading: Reading, cells: readonly Span[], columns: Columns): readonly Undertaking[] {
  const action = cells[columns.action];
  const due = cells[columns.due];
  const owner = columns.owner === null ? undefined : cells[columns.owner];
  if (!action || !due || action.end - action.start < 8) return [];
  const words = reading.flat.slice(action.start, action.end);
  const status = cells.map((cell) => reading.flat.slice(cell.start, cell.end)).join(' | ');
  if (/\b(?:complete|completed|done|closed)\b/i.test(status) || !isAction(words)) return [];
  const deadline = deadlineIn(reading, due);
  if (deadline.span === null) return [];
  const clause = { predicate: action };
  return [
    {
      by: ownerOf(reading, owner ? reading.flat.slice(owner.start, owner.end) : null),
      to: recipientOf(
        {
          clause: { ...clause, ...action, sentence: action, subject: null, modal: action },
        },
        reading,
      ),
      spans: [action],
      condition: null,
      due: deadline.due,
    },
  ];
}

function isAction(words: string): boolean {
  return /^\p{L}/u.test(words) && /\s/.test(words);
}

const actionLine =
  /^\s*(?:\(?\d+[.)]\s*)?(?:ACTION|Action|Agreed action|AP\d*)(?:\s+(?:point\s+)?\d+(?:\.\d+)*)?\s*[:–—-]\s*/;
const assigned =
  /^((?:the |The )?[\p{Lu}][\p{L}’'.-]*(?:[ -](?:and|of|for|the|[\p{L}][\p{L}’'.-]*)){0,7}?) to (?=(\p{Ll}+))/u;

/** "ACTION: Clerk to obtain three quotations by 30 November." */
function actionLines(reading: Reading): readonly Undertaking[] {
  return reading.blocks.flatMap((block) => {
    const line = reading.flat.slice(block.start, block.end);
    const head = actionLine.exec(line);
    if (!head) return [];
    const start = block.start + head[0].length;
    const owner = assigned.exec(line.slice(head[0].length));
    if (!owner?.[1] || !actVerbs.has(owner[2] ?? '')) return [];
    const end = block.end - (/[.\s]+$/.exec(line)?.[0].length ?? 0);
    const span = { start, end };
    const predicate = { start: start + owner[0].length, end };
    return [
      {
        by: assignee(reading, { start, end: start + owner[1].length }),
        to: recipientOf(
          {
            clause: { ...span, predicate, sentence: span, subject: null, modal: span },
          },
          reading,
        ),
        spans: [span],
        condition: null,
        due: deadlineIn(reading, span).due,
      },
    ];
  });
}

function assignee(reading: Reading, span: Span): Party {
  const words = reading.flat.slice(span.start, span.end);
  const party = reading.names.resolve(span);
  return party && /\s/.test(party.name) ? party : ownerOf(reading, words);
}

/** The body whose plan it is, in the owner's office. */
function ownerOf(reading: Reading, owner: string | null): Party {
  return { name: reading.voice.body ?? reading.voice.author?.name ?? owner ?? '', office: owner };
}
