import { reportedDeadlineIn } from '../../deadline.ts';
import { findMarker } from '../../layout/marker.ts';
import { rowsOf } from '../../layout/table.ts';
import type { Reading } from '../../reading.ts';
import { ownParty } from '../../voice/voice.ts';
import { addresseesOf } from '../addressees.ts';
import { asks } from '../directive.ts';
import type { Request } from '../request.ts';

const recommendation =
  /^(?:the )?(?:\p{L}+['’]s )?(?:summary of )?recommendations?(?: text| made| wording)?$/iu;
const numbering = /^(?:no|nos|number|ref|reference|rec|rec no|recommendation (?:no|number)|#|item)\.?$/i;
const addressing = /^(?:addressed to|for|body|organisation|organisation responsible|responsible body|to)$/i;

/** The recommendations in a table's column of them: restated in a plan, or a report's own summary. */
export function requestsInTables(reading: Reading): readonly Request[] {
  const { flat, voice } = reading;
  const madeBy = voice.reviews ? (ownParty(voice)?.name ?? null) : voice.review;
  const rows = rowsOf(flat, reading.blocks, (heads) => heads.some((head) => recommendation.test(head)));
  return rows.flatMap(({ heads, cells }) => {
    const cellUnder = (pattern: RegExp): string => {
      const cell = cells[heads.findIndex((head) => pattern.test(head))];
      return cell ? flat.slice(cell.start, cell.end) : '';
    };
    const cell = cells[heads.findIndex((head) => recommendation.test(head))];
    if (!cell) return [];
    const marker = findMarker(flat.slice(cell.start, cell.end));
    const span = { start: cell.start + (marker?.length ?? 0), end: cell.end };
    if (!asks(flat.slice(span.start, span.end))) return [];
    const to = cellUnder(addressing);
    return [
      {
        number: cellUnder(numbering) || (marker?.number ?? null),
        madeBy,
        addressees: addresseesOf(reading, span, to === '' ? [] : [to]),
        spans: [span],
        due: reportedDeadlineIn(reading, span).due,
      },
    ];
  });
}
