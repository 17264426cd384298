import { startServer, stopOnSignals } from '@candour/server';
import { setUpExample } from './example/set-up-example.ts';
import { throwAwayExample } from './example/throw-away-example.ts';
import { type Exit, type Place, say } from './record/say.ts';
import { configOf } from './record/with-record.ts';

export interface ServeOptions extends Place {
  readonly port?: string;
  /** Put the worked example in the data folder first, if it is empty. */
  readonly example?: boolean;
  /** Throw away the worked example that is there, with all that was tried in it. */
  readonly fresh?: boolean;
}

/** `candour serve`: answers until it is told to stop. 1 when it cannot start, or stops because the log disagrees with itself. */
export async function serve({ port, example, fresh, ...place }: ServeOptions): Promise<Exit> {
  const read = configOf(place, { CANDOUR_PORT: port });
  if (!read.ok) return say(read.mistakes, 2);
  if (fresh && !example) return say(['--fresh begins the worked example anew: it goes with --example.'], 2);
  try {
    if (fresh) await throwAwayExample(read.config);
    if (example) await setUpExample(read.config.folder);
    const server = await startServer(read.config, { asExample: example === true });
    stopOnSignals(server);
    process.stdout.write(`${server.origin}\n`);
    if (example) say(tour(server.origin), 0);
    const fault = await server.stopped;
    return fault === null ? 0 : say([fault.message], 1);
  } catch (fault) {
    return say([fault instanceof Error ? fault.message : String(fault)], 1);
  }
}

/** For whoever has just started the example: on standard error, so that standard output is the address. */
function tour(origin: string): readonly string[] {
  return [
    'The worked example is there: an invented failing, its review, its promises. Nobody in it is real. Open',
    `  ${origin}/                       what is in it`,
    `  ${origin}/matters?overdue=true   what is late`,
    `  ${origin}/sign-in                the desk of anybody in it: choose whose`,
    'Ctrl-C ends it; the record stays.',
  ];
}
