import { overlaps } from '../../span.ts';
import type { Block } from '../layout/block.ts';
import type { Reading } from '../reading.ts';
import type { Rejection } from '../rejection.ts';
import { ownParty } from '../voice/voice.ts';
import { coronersRequests } from './coroner.ts';
import { asks, isNarrative } from './directive.ts';
import { itemAt, requestsOf } from './item.ts';
import { requestsInProse } from './prose.ts';
import { withoutRepeats } from './repeat.ts';
import type { ExplainedRequests, Request } from './request.ts';
import { isInRecommendations } from './section.ts';

/** Reads every recommendation of a document, and says of each tempting passage why it is none. */
export function explainRecommendations(reading: Reading): ExplainedRequests {
  const found: Request[] = [];
  const rejected: Rejection[] = [];
  if (reading.voice.kind === 'coroner') found.push(...coronersRequests(reading));
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

interface Listed {
  readonly requests: readonly Request[];
  readonly taken: number;
}

/** The recommendations of the list item at a block, where one begins there. */
function listedAt(reading: Reading, blocks: readonly Block[], at: number): Listed | undefined {
  const { flat, voice } = reading;
  const block = blocks[at];
  if (!block || voice.kind === 'coroner') return undefined;
  const isNamed = block.marker?.named === true;
  if (block.kind === 'heading' && !isNamed) return undefined;
  if (!isNamed && !(isInRecommendations(block) && (block.marker || opensList(flat, blocks, at))))
    return undefined;
  if (!isNamed && !voice.reviews && voice.kind !== 'response' && voice.kind !== 'news') return undefined;
  const item = itemAt(flat, blocks, at);
  if (!item) return undefined;
  const end = item.item.parts.at(-1)?.span.end ?? item.item.stem.end;
  const words = flat.slice(item.item.stem.start, end);
  if (isNarrative(words) || !(isNamed || asks(words)) || isPreface(words)) return undefined;
  const madeBy = voice.reviews ? (ownParty(voice)?.name ?? null) : voice.review;
  return { requests: requestsOf(reading, item.item, madeBy), taken: item.taken };
}

/** A paragraph that ends in a colon with sub-items below ("The Council should:"). */
function opensList(flat: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  return (
    block !== undefined &&
    /:\s*$/.test(flat.slice(block.start, block.end)) &&
    next?.marker !== null &&
    next?.marker !== undefined
  );
}

const preface =
  /^(?:I|we|the (?:review|inquiry|report|panel)) (?:make|makes|have made|has made|set out|sets out)\b|\b(?:following|these|my|our|\w+) recommendations (?:are|is|were|to)\b[^.]{0,80}[.:]$/i;

function isPreface(words: string): boolean {
  return preface.test(words) && words.length < 240;
}
