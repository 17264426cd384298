import type { Json } from '@candour/ledger';
import { type MappedRow, momentOf } from '../mapping/map-row.ts';
import { type Recordable, unknownTime } from './checked-row.ts';

/**
 * A recommendation as its source reports it. What the source does not say is null: never a default, because a missing
 * day must not read as “not due yet”, nor a missing answer as “not answered”.
 */
export function recordRecommendation(row: MappedRow): Recordable {
  const { texts, lists, days } = row;
  const madeOn = days['madeOn'];
  return {
    prefix: 'recommendation',
    kind: 'recommendation-imported',
    happenedAt: madeOn === undefined ? unknownTime : momentOf(madeOn),
    names: lists['addressees'] ?? [],
    body: {
      ...sayings(row),
      addressees: lists['addressees'] ?? [],
      reported: reportOf(row),
      ...(texts['office'] !== undefined && { office: texts['office'] }),
    },
  };
}

/** A promise as its source reports it. */
export function recordCommitment(row: MappedRow): Recordable {
  const { texts, days } = row;
  const madeOn = days['madeOn'];
  return {
    prefix: 'commitment',
    kind: 'commitment-imported',
    happenedAt: madeOn === undefined ? unknownTime : momentOf(madeOn),
    names: texts['madeBy'] === undefined ? [] : [texts['madeBy']],
    body: {
      ...sayings(row),
      office: texts['office'] ?? null,
      madeTo: texts['madeTo'] ?? null,
      condition: texts['condition'] ?? null,
      dueWords: texts['dueWords'] ?? null,
      reported: reportOf(row),
    },
  };
}

/** What both say: the words, by whom, when, until when, and where they are found. */
function sayings({ texts, lists, days, written }: MappedRow): Record<string, Json> {
  return {
    text: texts['text'] ?? null,
    number: texts['number'] ?? null,
    title: texts['title'] ?? null,
    madeBy: texts['madeBy'] ?? null,
    madeOn: windowOf(days['madeOn']),
    dueOn: windowOf(days['dueOn']),
    source: {
      title: texts['sourceTitle'] ?? null,
      reference: texts['reference'] ?? null,
      url: texts['sourceUrl'] ?? null,
      documentUrl: texts['documentUrl'] ?? null,
    },
    ...(lists['themes'] && { themes: lists['themes'] }),
    ...(texts['notes'] !== undefined && { notes: texts['notes'] }),
    ...(Object.keys(written).length > 0 && { written }),
  };
}

/** What the source says became of it, in its own words; null when it says nothing. */
function reportOf({ texts, lists, days, fields }: MappedRow): Json {
  const reply = texts['reply'];
  const replies =
    fields['replies'] ?? (reply === undefined ? null : [{ text: reply, on: windowOf(days['repliedOn']) }]);
  const urls = lists['replyUrls'] ?? null;
  const status = texts['status'] ?? null;
  const closedOn = windowOf(days['closedOn']);
  if (replies === null && urls === null && status === null && closedOn === null) return null;
  return { status, by: texts['statusBy'] ?? null, closedOn, replies, replyUrls: urls };
}

function windowOf(days: MappedRow['days'][string] | undefined): Json {
  return days === undefined ? null : { earliest: days.earliest, latest: days.latest };
}
