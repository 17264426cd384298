/** A status of the National Transportation Safety Board as values of the recommendation pathway’s axes. */
export interface NtsbStatus {
  readonly status: string;
  readonly open: boolean;
  readonly response?: 'awaited' | 'received';
  readonly position?: 'accepted' | 'alternative-offered' | 'rejected';
  readonly verdict?:
    | 'unverified'
    | 'acceptable'
    | 'alternate'
    | 'exceeded'
    | 'unacceptable'
    | 'superseded'
    | 'withdrawn';
  readonly because: string;
}

/**
 * The issuer’s vocabulary, by the axes. An “acceptable response” while open judges the answer, not what was done:
 * the verdict stays unverified. What a status leaves unsaid stays unset, for unknown is not a default.
 */
export const ntsbStatuses: readonly NtsbStatus[] = [
  { status: 'Open - Await Response', open: true, response: 'awaited', because: 'no answer has come' },
  {
    status: 'Open - Initial Response Received',
    open: true,
    response: 'received',
    verdict: 'unverified',
    because: 'an answer has come and has not been judged',
  },
  {
    status: 'Open - Response Received',
    open: true,
    response: 'received',
    verdict: 'unverified',
    because: 'an answer has come and has not been judged',
  },
  {
    status: 'Open - Acceptable Response',
    open: true,
    response: 'received',
    position: 'accepted',
    verdict: 'unverified',
    because: 'what is planned is acceptable; it is not yet done',
  },
  {
    status: 'Open - Acceptable Alternate Response',
    open: true,
    response: 'received',
    position: 'alternative-offered',
    verdict: 'unverified',
    because: 'another way is planned and is acceptable; it is not yet done',
  },
  {
    status: 'Open - Unacceptable Response',
    open: true,
    response: 'received',
    verdict: 'unacceptable',
    because: 'the answer does not meet what was asked; why it does not is not said',
  },
  {
    status: 'Closed - Exceeds Recommended Action',
    open: false,
    response: 'received',
    position: 'accepted',
    verdict: 'exceeded',
    because: 'more was done than asked',
  },
  {
    status: 'Closed - Acceptable Action',
    open: false,
    response: 'received',
    position: 'accepted',
    verdict: 'acceptable',
    because: 'it was done',
  },
  {
    status: 'Closed - Acceptable Alternate Action',
    open: false,
    response: 'received',
    position: 'alternative-offered',
    verdict: 'alternate',
    because: 'it was done in another way',
  },
  {
    status: 'Closed - Unacceptable Action',
    open: false,
    response: 'received',
    verdict: 'unacceptable',
    because: 'what was done does not meet what was asked',
  },
  {
    status: 'Closed - Unacceptable Action/No Response Received',
    open: false,
    response: 'awaited',
    verdict: 'unacceptable',
    because: 'no answer came before it was closed',
  },
  { status: 'Closed - Reconsidered', open: false, verdict: 'withdrawn', because: 'its maker took it back' },
  {
    status: 'Closed - No Longer Applicable',
    open: false,
    verdict: 'withdrawn',
    because: 'what it asked for no longer applies; its maker closed it',
  },
  {
    status: 'Closed - Superseded',
    open: false,
    verdict: 'superseded',
    because: 'a newer one took its place',
  },
  {
    status: 'Closed - Acceptable Action/Superseded',
    open: false,
    verdict: 'superseded',
    because: 'a newer one took its place; how far it was done is in the correspondence',
  },
  {
    status: 'Closed - Unacceptable Action/Superseded',
    open: false,
    verdict: 'superseded',
    because: 'a newer one took its place; that it was not done is in the correspondence',
  },
];

/** By the status as printed, however its dash and spaces are written; undefined when it is none of theirs. */
export function findNtsbStatus(printed: string): NtsbStatus | undefined {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z]+/g, ' ')
      .trim();
  return ntsbStatuses.find(({ status }) => plain(status) === plain(printed));
}
