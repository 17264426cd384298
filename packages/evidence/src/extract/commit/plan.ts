import type { Due } from '@candour/calendar';
import type { Party } from '../../proposal.ts';
import { sentences } from '../../sentence.ts';
import type { Span } from '../../span.ts';
import { hasHead } from '../clause/list.ts';
import { deadlineIn } from '../deadline.ts';
import { sentencesOf } from '../layout/block.ts';
import { findMarker } from '../layout/marker.ts';
import { rowsOf } from '../layout/table.ts';
import { actVerbs, emptyActs } from '../lexicon/acts.ts';
import type { Reading } from '../reading.ts';
import { recipientOf } from './party/recipient.ts';
import type { Undertaking } from './undertaking.ts';

/** The dated actions of a plan: rows of a table, lines that open with "Action", and minutes' "X to do Y". */
export function planned(reading: Reading): readonly Undertaking[] {
  return [...actionRows(reading), ...actionLines(reading)];
}

interface Columns {
  readonly action: number;
  readonly owner: number | null;
  readonly due: number;
}

function actionRows(reading: Reading): readonly Undertaking[] {
  const rows = rowsOf(reading.flat, reading.blocks, (heads) => findColumns(heads) !== undefined);
  return rows.flatMap(({ heads, cells }) => {
    const columns = findColumns(heads);
    return columns ? undertakingOn(reading, cells, columns) : [];
  });
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
  const action = actionIn(reading.flat, cells[columns.action]);
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
      due: byThen(reading.flat.slice(due.start, due.end), deadline.due),
    },
  ];
}

/** A date in a column of deadlines is the last day, not the only one. */
function byThen(words: string, due: Due): Due {
  return due.latest !== null && !/\b(?:from|in|on|between|starting|after|to|start)\b|[–-]/i.test(words)
    ? { ...due, earliest: null }
    : due;
}

/** The first sentence of an action's cell, without its number: what follows it explains. */
function actionIn(flat: string, cell: Span | undefined): Span | undefined {
  if (!cell) return undefined;
  const start = cell.start + (findMarker(flat.slice(cell.start, cell.end))?.length ?? 0);
  const [first, second] = sentences(flat, { start, end: cell.end });
  if (!first) return undefined;
  return second ? { start: first.start, end: first.end - 1 } : first;
}

function isAction(words: string): boolean {
  return /^\p{L}/u.test(words) && /\s/.test(words);
}

const actionLine =
  /^\s*(?:\(?\d+[.)]\s*)?(?:ACTION|Action|Agreed action|AP\d*)(?:\s+(?:point\s+)?\d+(?:\.\d+)*)?\s*[:–—-]\s*/;
const assigned =
  /^((?:the |The )?[\p{Lu}][\p{L}’'.-]*(?:[ -](?:and|of|for|the|[\p{L}][\p{L}’'.-]*)){0,7}?)(?: [([][^()[\]]{2,60}[)\]])? to (?=(\p{Ll}+))/u;

const told = /^\s*(?:action|(?:it was )?(?:\p{L}+ly )?(?:agreed|resolved|decided)|decision)\b/iu;
const resolving =
  /^\s*(?:it was )?(?:unanimously )?(?:agreed|resolved|decided|decision)(?: unanimously| by \p{L}+ votes)?\s*[:,–—-]?\s+(?:that |to )?/iu;

/** "ACTION: Clerk to obtain three quotations by 30 November."; in minutes, the same without its label. */
function actionLines(reading: Reading): readonly Undertaking[] {
  const { flat, voice } = reading;
  return reading.blocks.flatMap((block) => {
    const head = actionLine.exec(flat.slice(block.start, block.end));
    if (head) return assignmentsIn(reading, { start: block.start + head[0].length, end: block.end });
    if (voice.kind !== 'minutes' || block.kind === 'row') return [];
    return sentencesOf(flat, block).flatMap((sentence) =>
      told.test(flat.slice(sentence.start, sentence.end))
        ? resolvedIn(reading, sentence)
        : assignmentsIn(reading, sentence),
    );
  });
}

/** "RESOLVED to publish the survey by May": the meeting's own act, or that of whoever is to do it. */
function resolvedIn(reading: Reading, sentence: Span): readonly Undertaking[] {
  const { flat, voice } = reading;
  const lead = resolving.exec(flat.slice(sentence.start, sentence.end))?.[0] ?? '';
  const rest = { start: sentence.start + lead.length, end: sentence.end };
  const act = flat.slice(rest.start, rest.end);
  if (!/\bto $/i.test(lead)) return assignmentsIn(reading, rest);
  const verb = /^\p{Ll}+/u.exec(act)?.[0] ?? '';
  if (!actVerbs.has(verb) || voice.body === null || emptyActs.some((pattern) => pattern.test(act))) return [];
  const span = { start: rest.start, end: rest.end - (/[.\s]+$/.exec(act)?.[0].length ?? 0) };
  const clause = { ...span, predicate: span, sentence: span, subject: null, modal: span };
  return [
    {
      by: { name: voice.body, office: null },
      to: recipientOf({ clause }, reading),
      spans: [span],
      condition: null,
      due: deadlineIn(reading, span).due,
    },
  ];
}

function assignmentsIn(reading: Reading, within: Span): readonly Undertaking[] {
  const words = reading.flat.slice(within.start, within.end);
  const owner = assigned.exec(words);
  if (!owner?.[1] || !actVerbs.has(owner[2] ?? '') || !isOwner(owner[1])) return [];
  if (emptyActs.some((pattern) => pattern.test(words.slice(owner[0].length)))) return [];
  const end = within.end - (/[.\s]+$/.exec(words)?.[0].length ?? 0);
  const span = { start: within.start, end };
  const predicate = { start: span.start + owner[0].length, end };
  return [
    {
      by: assignee(reading, { start: span.start, end: span.start + owner[1].length }),
      to: recipientOf(
        { clause: { ...span, predicate, sentence: span, subject: null, modal: span } },
        reading,
      ),
      spans: [span],
      condition: null,
      due: deadlineIn(reading, span).due,
    },
  ];
}

/** A name or a post, and not a clause with a verb of its own ("The board resolved"). */
function isOwner(words: string): boolean {
  return hasHead(words) || /(?:^|\s)\p{Lu}[\p{L}’'.-]*$/u.test(words);
}

function assignee(reading: Reading, span: Span): Party {
  const words = reading.flat.slice(span.start, span.end);
  const party = reading.names.resolve(span);
  if (party && /\s/.test(party.name)) return party;
  if (reading.voice.kind === 'minutes' && /\s/.test(words))
    return { name: words.replace(/^the /i, ''), office: null };
  return ownerOf(reading, words);
}

/** The body whose plan it is, in the owner's office. */
function ownerOf(reading: Reading, owner: string | null): Party {
  return { name: reading.voice.body ?? reading.voice.author?.name ?? owner ?? '', office: owner };
}
