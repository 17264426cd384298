import { overlaps } from '../../span.ts';
import type { Reading } from '../reading.ts';
import type { Rejection } from '../rejection.ts';
import { coronersRequests } from './coroner.ts';
import { listedAt } from './list/listed.ts';
import { requestsInTables } from './list/tabled.ts';
import { requestsInProse } from './prose/prose.ts';
import { withoutRepeats } from './repeat.ts';
import type { ExplainedRequests, Request } from './request.ts';

/** Reads every recommendation of a document, and says of each tempting passage why it is none. */
export function explainRecommendations(reading: Reading): ExplainedRequests {
  const found: Request[] = [];
  const rejected: Rejection[] = [];
  if (reading.voice.kind === 'coroner') found.push(...coronersRequests(reading));
  found.push(...requestsInTables(reading));
  const { blocks, flat } = reading;
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || block.kind === 'row') continue;
    const listed = listedAt(reading, blocks, at);
    if (listed) {
      found.push(...listed.requests);
      at += listed.taken - 1;
      continue;
    }
    if (block.kind === 'heading') continue;
    const prose = requestsInProse(reading, block);
    if (reading.voice.kind !== 'coroner') found.push(...prose.found);
    rejected.push(...prose.rejected);
  }
  const kept = withoutRepeats(flat, found);
  return {
    found: kept,
    rejected: rejected.filter((one) => !kept.some(({ spans }) => spans.some((span) => overlaps(span, one)))),
  };
}
