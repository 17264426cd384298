import type { Intake } from './intake/intake.ts';

/** The headers under which a document’s own bytes leave: nothing in them is ever run on our pages. */
export function headersOf({ mediaType, filename, carries }: Intake): Readonly<Record<string, string>> {
  const isSafeToShow = mediaType === 'image/png' || mediaType === 'image/jpeg' || mediaType === 'text/plain';
  const isPlainPdf = mediaType === 'application/pdf' && carries.length === 0;
  return {
    'content-type': servedAs[mediaType] ?? mediaType,
    'content-disposition': `${isSafeToShow || isPlainPdf ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeName(filename)}`,
    'content-security-policy':
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
  };
}

/** What a browser could run is shown as its source. */
const servedAs: Readonly<Partial<Record<Intake['mediaType'], string>>> = {
  'text/html': 'text/plain; charset=utf-8',
  'image/svg+xml': 'text/plain; charset=utf-8',
  'text/plain': 'text/plain; charset=utf-8',
  'message/rfc822': 'text/plain; charset=utf-8',
};

/** RFC 8187: what encodeURIComponent leaves and the RFC does not is escaped, too. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
