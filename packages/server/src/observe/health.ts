import type { HttpContext } from '../http/environment.ts';

/** One thing that must hold before requests are sent here; resolves to whether it does. */
export interface Check {
  readonly name: string;
  readonly holds: () => Promise<boolean>;
}

/** The process answers: nothing more is asked, so that a slow database does not have it killed. */
export function answerHealth(c: HttpContext): Response {
  return c.json({ live: true });
}

/** Says by name which checks hold; 503 while one does not, or takes longer than `patience` milliseconds. */
export function answerReady(checks: readonly Check[], patience = 2000) {
  return async (c: HttpContext): Promise<Response> => {
    const results = await Promise.all(
      checks.map(async ({ name, holds }) => [name, await isHeld(holds, patience)]),
    );
    const isReady = results.every(([, held]) => held);
    c.header('Cache-Control', 'no-store');
    return c.json({ ready: isReady, checks: Object.fromEntries(results) }, isReady ? 200 : 503);
  };
}

async function isHeld(holds: Check['holds'], patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patience, false);
  });
  try {
    return await Promise.race([holds(), late]);
  } catch {
    // Which fault it is, the requests that meet it will log.
    return false;
  } finally {
    clearTimeout(timer);
  }
}
