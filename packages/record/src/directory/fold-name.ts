/**
 * A name as names are compared: small letters without accents, every mark between words a space. In SQL of a column, and
 * below of what somebody typed; both do the same.
 */
export function foldedName(column: string): string {
  return `lower(regexp_replace(regexp_replace(normalize(${column}, NFKD), '[\\u0300-\\u036f]', '', 'g'),
    '[-–.,''’/()\\s]+', ' ', 'g'))`;
}

/** The words of what somebody typed, as they are looked for with LIKE. */
export function foldName(typed: string): readonly string[] {
  return typed
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .split(/[-–.,'’/()\s]+/)
    .filter((word) => word !== '')
    .map((word) => word.replaceAll(/[\\%_]/g, String.raw`\$&`))
    .slice(0, 10);
}
