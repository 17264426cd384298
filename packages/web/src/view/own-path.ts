const nowhere = 'https://here.invalid';

/** Whether a text is a path on this site, however a browser reads it: never the way to another. */
export function isOwnPath(text: string): boolean {
  if (!text.startsWith('/') || !URL.canParse(text, nowhere)) return false;
  const url = new URL(text, nowhere);
  return (
    url.origin === nowhere && `${url.pathname}${url.search}${url.hash}` === text && !text.startsWith('//')
  );
}
