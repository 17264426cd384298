/** Whether a row of `outgoing.message` may be sent at all. */
export function notCancelled(message: string): string {
  return `not exists (select from record.cancelled_message cancelled where cancelled.key = ${message}.key)`;
}
