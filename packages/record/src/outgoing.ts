/** What goes out: who is told of what, the outbox it waits in, and where people want it; what witnesses are asked and answer. Sending it is the server's. */
export { type CancelMessage, cancelMessage } from './outgoing/cancelling/cancel-message.ts';
export { sendAfterAll } from './outgoing/cancelling/send-after-all.ts';
export { showWaitingMessage } from './outgoing/cancelling/show-waiting-message.ts';
export { type Announced, type Announcing, announce } from './outgoing/notice/announce.ts';
export { type DigestTimes, gatherDigests, listGathered } from './outgoing/notice/digest.ts';
export { remind } from './outgoing/notice/reminders.ts';
export {
  retryFailedMessage,
  showAttempts,
  showFailedMessages,
} from './outgoing/outbox/administer-outbox.ts';
export { type Claim, claimMessages, type Worker } from './outgoing/outbox/claim-messages.ts';
export {
  type Attempt,
  type FailedMessage,
  forgetMessages,
  listAttempts,
  listFailedMessages,
  measureOutbox,
  retryMessage,
} from './outgoing/outbox/list-outbox.ts';
export {
  type CancelledMessage,
  type ListedMessage,
  listCancelledMessages,
  listWaitingMessages,
  type MessagePlace,
} from './outgoing/outbox/list-waiting.ts';
export {
  type Message,
  type MessageDetail,
  type MessageDraft,
  type MessageKind,
  type NoticeKind,
  noticeKinds,
} from './outgoing/outbox/message.ts';
export { queueMessages } from './outgoing/outbox/queue-messages.ts';
export { type Delivery, type Settled, settleMessage } from './outgoing/outbox/settle-message.ts';
export { leaveTurn, type Turn, takeTurn } from './outgoing/outbox/take-turn.ts';
export { type Addressee, findAddressee, listAdministrators } from './outgoing/recipient/addressee.ts';
export { type Duty, listDuties } from './outgoing/recipient/duties.ts';
export { type FeedDraft, findFeedPerson, replaceFeed, revokeFeed } from './outgoing/recipient/feed.ts';
export {
  defaultPreference,
  getPreference,
  type Preference,
  preferenceSchema,
  savePreference,
} from './outgoing/recipient/preference.ts';
export { purgeRecipient } from './outgoing/recipient/purge-recipient.ts';
export type { QuietHours, TimeOfDay } from './outgoing/recipient/quiet-hours.ts';
export {
  disableWebhook,
  enableWebhook,
  findWebhook,
  insertWebhook,
  listWebhooks,
  noteSuccess,
  renewSecret,
  type Webhook,
} from './outgoing/recipient/webhook.ts';
export { beginRound, isRoundDue, keepRound, type Round } from './witnessing/keep-round.ts';
export { type Checkpoints, getCheckpoints } from './witnessing/published-checkpoint.ts';
export { forgetWitnesses, listWitnesses, type WitnessAnswer } from './witnessing/witness.ts';
