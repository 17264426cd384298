import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './check-address.ts';
import { type Refused, refuse } from './refusal.ts';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** All addresses of a host. */
export type Resolve = (host: string) => Promise<readonly Address[]>;

/** By the system's own resolver, `hosts` file included. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }));

export type Resolved = { readonly ok: true; readonly address: Address } | Refused;

/**
 * The one address to connect to. The name is looked up once and the connection pinned to what was checked: a name
 * that answers differently a second time is never asked a second time. One private address among several refuses all.
 */
export async function resolveOnce(
  host: string,
  { resolve, loopback = false }: { readonly resolve: Resolve; readonly loopback?: boolean },
): Promise<Resolved> {
  let found: readonly Address[];
  try {
    found = await resolve(host);
  } catch {
    return refuse('host-unknown');
  }
  const [first] = found;
  if (first === undefined) return refuse('host-unknown');
  const isAllowed = ({ address }: Address) =>
    isPublicAddress(address) || (loopback && (address === '127.0.0.1' || address === '::1'));
  return found.every(isAllowed) ? { ok: true, address: first } : refuse('address-not-public');
}
