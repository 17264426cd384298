import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { HttpContext, Middleware, Sender } from '../environment.ts';

/** X-Forwarded headers are believed of `proxies` alone: anybody else could write any address in them. */
export function identifySender(proxies: readonly string[]): Middleware {
  const isTrusted = matchNetworks(proxies);
  return async (c, next) => {
    const peer = plain(c.env?.incoming?.socket.remoteAddress ?? '');
    c.set('sender', isTrusted(peer) ? forwarded(c, { peer, isTrusted }) : direct(c, peer));
    await next();
  };
}

const lower = (host: string | null | undefined): string | null => host?.trim().toLowerCase() || null;

function direct(c: HttpContext, peer: string): Sender {
  return { address: peer, host: lower(c.req.header('host') ?? new URL(c.req.url).host), byProxy: false };
}

/** From the right, for each proxy adds whom it heard from: the first that is no proxy of ours is the sender. */
function forwarded(
  c: HttpContext,
  { peer, isTrusted }: { peer: string; isTrusted: (address: string) => boolean },
): Sender {
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => plain(hop.trim()));
  let address = peer;
  for (const hop of hops.reverse()) {
    if (!isAddress(hop)) break;
    address = hop;
    if (!isTrusted(hop)) break;
  }
  const host = c.req.header('x-forwarded-host')?.split(',').at(-1);
  return { ...direct(c, peer), address, byProxy: true, ...(host !== undefined && { host: lower(host) }) };
}

const isAddress = (text: string): boolean => isIP(text) !== 0;

/** An IPv4 address that reached an IPv6 socket is the IPv4 address. */
function plain(address: string): string {
  return isAddress(address) ? ipaddr.process(address).toString() : address;
}

function matchNetworks(networks: readonly string[]): (address: string) => boolean {
  const ranges = networks.map((network) => {
    const whole = isAddress(network) ? ipaddr.parse(network) : null;
    return whole === null
      ? ipaddr.parseCIDR(network)
      : ([whole, whole.kind() === 'ipv4' ? 32 : 128] as const);
  });
  return (address) => {
    if (!isAddress(address)) return false;
    const parsed = ipaddr.parse(address);
    return ranges.some(([range, bits]) => range.kind() === parsed.kind() && parsed.match(range, bits));
  };
}

/** Part of an address that says which network, and not which household: for logs. */
export function shortenAddress(address: string): string {
  if (!isAddress(address)) return 'unknown';
  const parsed = ipaddr.parse(address);
  const bits = parsed.kind() === 'ipv4' ? 24 : 48;
  const network = parsed.kind() === 'ipv4' ? ipaddr.IPv4 : ipaddr.IPv6;
  return network.networkAddressFromCIDR(`${parsed.toString()}/${bits}`).toString();
}

/** For limits: one household has a /64 of IPv6 to itself, and may not count as many senders. */
export function networkOf(address: string): string {
  if (!isAddress(address) || ipaddr.parse(address).kind() === 'ipv4') return address;
  return ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString();
}
