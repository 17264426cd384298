import type { Config } from '../config/settings.ts';
import { isLoopback } from '../sign-in/check-sign-in-config.ts';

/**
 * The name of the worked example’s log, which anybody can see is an example’s. It is part of its public key and of
 * everything it signs, and `candour init` gives it to no record: so no real one can be taken for the example.
 */
export const exampleLog = 'record.marlshire.example/harrow-lane';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);

export interface Served {
  /** Said by whoever starts the server, and by no setting: a file or environment cannot turn it on. */
  readonly asExample: boolean;
  readonly config: Pick<Config, 'host' | 'origin' | 'trustedProxies' | 'allowedHosts' | 'databaseUrl'>;
  /** The public key of the log that was opened, which begins with its name. */
  readonly verifierKey: string;
}

/** Whether anybody may be anybody here: only in the worked example, and only on the machine it was started on. */
export function isOpenExample({ asExample, config, verifierKey }: Served): boolean {
  const { host, origin, trustedProxies, allowedHosts, databaseUrl } = config;
  const isHere = loopback.has(host) && (origin === null || isLoopback(new URL(origin)));
  const isAlone = trustedProxies.length === 0 && allowedHosts === null && databaseUrl === null;
  return asExample && isHere && isAlone && verifierKey.startsWith(`${exampleLog}+`);
}
