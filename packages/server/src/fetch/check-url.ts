import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { type Refused, refuse } from './refusal.ts';

/** Which addresses may be asked. */
export interface Allowed {
  /** Host names, whole: `www.example.org` lets in neither `example.org` nor `a.www.example.org`. */
  readonly hosts: readonly string[];
  /** For tests alone: plain http, any port and loopback addresses. */
  readonly loopback?: boolean;
}

/** Letters, figures, hyphens, full stops; no empty label, none that begins or ends with a hyphen, no trailing dot. */
const name = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Visible ASCII but for what a browser would repair: a backslash, a quotation mark, angle brackets, a fragment. */
const plain = /^(https?):\/\/([^/?#\\]+)(?:[/?][!$-;=?-[\]_a-z~]*)?$/i;

/**
 * An address that may be asked, or why not. The text itself is looked at before any parser repairs it: what two
 * programs read differently (`https:\\`, `%6c`, full-width dots, 0x7f.1) is refused rather than understood.
 */
export function checkUrl(
  text: string,
  { hosts, loopback = false }: Allowed,
): { readonly ok: true; readonly url: URL } | Refused {
  const [, scheme, authority] = text.length <= 2048 ? (plain.exec(text) ?? []) : [];
  if (scheme === undefined || authority === undefined) {
    return refuse(
      /^https:/i.test(text) || !/^[a-z][a-z0-9+.-]*:/i.test(text) ? 'url-malformed' : 'url-scheme',
    );
  }
  if (scheme.toLowerCase() !== 'https' && !loopback) return refuse('url-scheme');
  if (authority.includes('@')) return refuse('url-credentials');
  const [, host, port] = /^([^:]*|\[[^\]]*\])(?::(.*))?$/.exec(authority) ?? [];
  if (host === undefined) return refuse('url-host');
  if (port !== undefined && !(loopback && /^\d{1,5}$/.test(port))) return refuse('url-port');
  if (!name.test(host.toLowerCase()) && !(loopback && isLoopback(host))) return refuse('url-host');
  if (!URL.canParse(text)) return refuse('url-malformed');
  const url = new URL(text);
  // The parser must have read the host as it was written and checked.
  if (url.hostname !== host.toLowerCase() || url.username !== '' || url.hash !== '')
    return refuse('url-host');
  if (!hosts.includes(url.hostname)) return refuse('host-not-listed');
  return { ok: true, url };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || (isIP(host) === 4 && ipaddr.parse(host).range() === 'loopback');
}
