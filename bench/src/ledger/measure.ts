/** Something done again and again by one client; answers how many rows it made durable. */
export type Work = () => Promise<number>;

/** Rows a second that so many clients get done, each beginning its next when its last is acknowledged. */
export async function perSecond(clients: readonly Work[], milliseconds: number): Promise<number> {
  const began = performance.now();
  const end = began + milliseconds;
  const counts = await Promise.all(
    clients.map(async (work) => {
      let rows = 0;
      while (performance.now() < end) rows += await work();
      return rows;
    }),
  );
  return (counts.reduce((sum, rows) => sum + rows, 0) * 1000) / (performance.now() - began);
}
