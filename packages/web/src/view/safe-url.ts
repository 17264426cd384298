/** An address from a record, where it is one that a browser may be sent to; a script (`javascript:`) is none. */
export function findSafeUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:' ? href : undefined;
}
