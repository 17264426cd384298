import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { formatVerifierKey, openWitness, openWitnessKey, serveWitness } from '@candour/ledger';

export interface WitnessCommand {
  readonly key: string;
  readonly name?: string;
  readonly printKey?: boolean;
  readonly listen: string;
  readonly log: readonly string[];
  readonly state?: string;
}

/** Runs a witness until it is told to stop: exit 0. What it cannot start with is said in a sentence: exit 1. */
export async function witness(command: WitnessCommand): Promise<number> {
  try {
    const refusal = command.printKey ? await printKey(command) : await serve(command);
    if (refusal === undefined) return 0;
    process.stderr.write(`${refusal}\n`);
    return 1;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'FormatError') throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function printKey({ key, name }: WitnessCommand): Promise<string | undefined> {
  const opened = await openWitnessKey(key, { name, seed: randomBytes(32) });
  if (!opened.ok) return opened.refusal.message;
  print(formatVerifierKey(opened.signer.key));
  return undefined;
}

async function serve({ key, name, listen, log, state }: WitnessCommand): Promise<string | undefined> {
  const address = parseAddress(listen);
  if (address === undefined) return `Listen on HOST:PORT, such as 127.0.0.1:8088; not on ${listen}.`;
  if (state === undefined) return 'Name with --state the folder for what the witness remembers.';
  if (log.length === 0) return 'Name with --log ORIGIN=VKEY at least one log to watch.';
  const opened = await openWitness({
    keyFile: key,
    logs: log,
    folder: state,
    ...(name !== undefined && { name }),
  });
  if (!opened.ok) return opened.refusal.message;
  const server = serveWitness(opened.witness, (line) => print(`${new Date().toISOString()} ${line}`));
  const failure = await startListening(server, address);
  if (failure !== undefined) return `Cannot listen on ${listen}: ${failure}`;
  print(
    `${opened.madeKey ? 'A new key was made. ' : ''}The public key of this witness:\n${opened.witness.vkey}`,
  );
  print(`Listening on ${addressOf(server)}`);
  await stopped(server);
  return undefined;
}

interface Address {
  readonly host: string;
  readonly port: number;
}

function parseAddress(listen: string): Address | undefined {
  const [, host = '', port = ''] = /^\[?(.+?)\]?:(\d{1,5})$/.exec(listen) ?? [];
  return host === '' || Number(port) > 65_535 ? undefined : { host, port: Number(port) };
}

async function startListening(server: Server, { host, port }: Address): Promise<string | undefined> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** With the port that the system chose, where 0 was asked for. */
function addressOf(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
}

/** Answers what has arrived, then stops. Whatever was signed is on disk already. */
async function stopped(server: Server): Promise<void> {
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  await closed;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
