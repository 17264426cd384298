import type { Middleware } from '../environment.ts';
import { kernelRefusal } from '../problem/kernel-refusals.ts';
import { problem } from '../problem/problem.ts';

/**
 * Answers only to names it is known by: otherwise a page elsewhere could have its own name resolved to this machine
 * and read what is here as its own (DNS rebinding), or have links built from a name of its choice.
 */
export function allowHosts(hosts: readonly string[]): Middleware {
  const known = new Set(hosts);
  return async (c, next) => {
    const { host } = c.get('sender');
    const said = [host, new URL(c.req.url).host];
    const isKnown = c.get('sender').byProxy
      ? isNamed(known, host)
      : said.every((each) => isNamed(known, each));
    return isKnown ? next() : problem(c, kernelRefusal('not-this-host'));
  };
}

function isNamed(known: ReadonlySet<string>, host: string | null): boolean {
  return host !== null && (known.has(host) || known.has(host.replace(/:\d+$/, '')));
}
