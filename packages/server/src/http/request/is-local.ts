import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { HttpContext } from '../environment.ts';

/** What proxies add, ours or not: whoever asks through one is not on this machine, though the proxy may be. */
const added = ['x-forwarded-for', 'forwarded', 'via', 'x-real-ip'];

/** Whether somebody on this very machine asks, as far as can be told. */
export function isLocal(c: HttpContext): boolean {
  const { address, byProxy } = c.get('sender');
  const isDirect = !byProxy && added.every((name) => c.req.header(name) === undefined);
  return isDirect && isIP(address) !== 0 && ipaddr.process(address).range() === 'loopback';
}
