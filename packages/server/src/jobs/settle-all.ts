/** Waits for all, also when one fails: nothing goes on behind the back of whoever asked. Then throws the first fault. */
export async function settleAll(work: readonly Promise<unknown>[]): Promise<void> {
  const ended = await Promise.allSettled(work);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
}
