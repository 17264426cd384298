import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const metadata: readonly string[] = ['192.0.0.192', '168.63.129.16', '100.100.100.200'];

/**
 * Whether an address is one of the public internet. Only plain unicast is: everything with a special range is not,
 * nor IPv6 that carries an IPv4 address (mapped, compatible, NAT64, 6to4, Teredo, ISATAP), through which a private
 * one would be reached, nor what some clouds answer about a machine itself.
 */
export function isPublicAddress(text: string): boolean {
  if (isIP(text) === 0 || text.includes('%')) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast' || metadata.includes(address.toString())) return false;
  if (!(address instanceof ipaddr.IPv6)) return true;
  const { parts } = address;
  // Global unicast is 2000::/3. Everything else that is "unicast" by default is unassigned, or IPv4-compatible.
  if (((parts[0] ?? 0) & 0xe000) !== 0x2000) return false;
  return !carriesIpv4(parts);
}

/** ISATAP (RFC 5214): an interface identifier of 0000:5efe or 0200:5efe before an IPv4 address. */
function carriesIpv4(parts: readonly number[]): boolean {
  return ((parts[4] ?? 0) & 0xfdff) === 0 && parts[5] === 0x5efe;
}
