import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, parseSigner, verifyEd25519 } from '../src/node/ed25519.ts';
import { sha256 } from '../src/node/sha256.ts';
import { parseVerifierKey, type VerifierKey } from '../src/note/key.ts';
import { SeenFolder } from '../src/witness/seen.ts';
import { type ServerLimits, serveWitness, witnessLimits } from '../src/witness/server.ts';
import { Witness } from '../src/witness/witness.ts';
import type { TextLog } from './witnessed-log.ts';

export interface RunningWitness {
  readonly url: string;
  readonly port: number;
  readonly key: VerifierKey;
  readonly vkey: string;
  readonly folder: string;
  readonly reports: readonly string[];
  post(body: string | Uint8Array): Promise<Response>;
  stop(): Promise<void>;
}

export const noon = 1_790_000_000_000;

/** A witness on a port of its own, knowing these logs; several may share a folder. */
export async function runWitness(
  logs: readonly TextLog[],
  {
    name = 'witness.example/w1',
    folder,
    limits = {},
  }: {
    readonly name?: string;
    readonly folder: string;
    readonly limits?: Partial<ServerLimits>;
  },
): Promise<RunningWitness> {
  const { skey, vkey } = generateKeyPair(name, 4, new Uint8Array(32).fill(name.length));
  const witness = new Witness({
    signer: parseSigner(skey),
    logs: new Map(logs.map(({ origin, key }) => [origin, [key]])),
    seen: await SeenFolder.open(folder, () => randomBytes(8).toString('hex')),
    sha256,
    verify: verifyEd25519,
    now: () => noon,
  });
  const reports: string[] = [];
  const server = serveWitness(witness, (line) => reports.push(line), { ...witnessLimits, ...limits });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    key: parseVerifierKey(sha256, vkey),
    vkey,
    folder,
    reports,
    post: (body) => fetch(`${url}/add-checkpoint`, { method: 'POST', body: Buffer.from(body) }),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
