import type { RunningServer } from './start.ts';

/** What of the process is needed to be told to end, and to end. */
export type Signals = Pick<NodeJS.Process, 'on' | 'exit'>;

/** The first signal has the server finish what it does; the second ends the process there and then. */
export function stopOnSignals(server: Pick<RunningServer, 'stop'>, signals: Signals = process): void {
  let isTold = false;
  const told = (): void => {
    if (isTold) signals.exit(1);
    isTold = true;
    void server.stop();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) signals.on(signal, told);
}
