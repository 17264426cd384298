import type { MappedRow } from '../mapping/map-row.ts';
import { type Recordable, unknownTime } from './checked-row.ts';

/**
 * Something that happened in a case before this record was kept. It is no move of the engine's: what was recorded
 * elsewhere, when and by whom, is what a source says and not what this ledger saw.
 */
export function recordHistory({ texts, moments, fields, written }: MappedRow): Recordable {
  const { happened, happenedBy, recorded } = moments;
  return {
    prefix: 'history',
    of: texts['matter'] ?? '',
    kind: 'history-imported',
    happenedAt:
      happened === undefined ? unknownTime : { ...happened, latest: (happenedBy ?? happened).latest },
    names: [],
    body: {
      matter: texts['matter'] ?? null,
      pathway: texts['pathway'] ?? null,
      actor: texts['actor'] ?? null,
      move: texts['move'] ?? null,
      fields: fields['fields'] ?? null,
      notes: texts['notes'] ?? null,
      recorded: recorded === undefined ? null : { earliest: recorded.earliest, latest: recorded.latest },
      ...(Object.keys(written).length > 0 && { written }),
    },
  };
}
