// Directional marks make “exe.fdp” read “pdf.exe”; control and unassigned characters hide the rest.
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/gu;
const notInNames = /[<>:"|?*]/g;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const mostBytes = 200;

/** A name to show and to save under: the last part of a path, visible characters only, never empty. */
export function normaliseFilename(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .replace(unseen, '')
    .replace(notInNames, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .replace(reserved, '_$&');
  return plain === '' ? 'document' : shorten(plain);
}

/** The extension is kept: people and programs go by it. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= mostBytes) return name;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  let stem = Array.from(name.slice(0, name.length - extension.length));
  while (Buffer.byteLength(stem.join('') + extension) > mostBytes) stem = stem.slice(0, -1);
  return stem.join('').trimEnd() + extension;
}

/** The extension of a name, lower-case, without its dot; empty where there is none. */
export function extensionOf(name: string): string {
  return /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
