import type { Definition } from './definition.ts';

/**
 * The body of the entry that puts a definition on the record: the text itself, comments and order kept, so that the
 * guidance in force at the time can be read as it was written.
 */
export interface RecordedDefinition {
  readonly pathway: string;
  readonly version: number;
  readonly text: string;
  /** SHA-256 of the text in UTF-8, lower-case hexadecimal. */
  readonly hash: string;
}

/** An entry of the ledger, as much of it as tells when it was recorded. */
export interface DefinitionEntry {
  readonly recordedAt: string;
  readonly body: RecordedDefinition;
}

/** The hash of a text in UTF-8, as lower-case hexadecimal. */
export type Hash = (text: string) => string;

/** A file with a byte order mark or other line ends says the same, and has the same hash. */
function canonicalText(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** What names a definition on the record: the hash of its text, the same for a byte order mark or other line ends. */
export function definitionHash(text: string, sha256: Hash): string {
  return sha256(canonicalText(text));
}

/** The body of the entry that puts a definition on the record. `text` is what it was loaded from; nothing is lost of it. */
export function recordDefinition(definition: Definition, text: string, sha256: Hash): RecordedDefinition {
  const { pathway, version } = definition;
  return { pathway, version, text: canonicalText(text), hash: definitionHash(text, sha256) };
}

/** Which definition is asked for: of a version, or the highest; as the record stood at an instant, or as it stands. */
export interface Wanted {
  readonly pathway: string;
  readonly version?: number;
  /** `YYYY-MM-DDTHH:mm:ss.sssZ`. What was recorded at that very instant counts. */
  readonly asRecordedBy?: string;
}

/** The definition in force: the highest version recorded by then; of one version recorded again, the last. */
export function findDefinition(
  entries: readonly DefinitionEntry[],
  { pathway, version, asRecordedBy }: Wanted,
): DefinitionEntry | undefined {
  return entries
    .filter(({ body }) => body.pathway === pathway && (version === undefined || body.version === version))
    .filter(({ recordedAt }) => asRecordedBy === undefined || recordedAt <= asRecordedBy)
    .reduce<DefinitionEntry | undefined>(
      (best, entry) => (best && isAfter(best, entry) ? best : entry),
      undefined,
    );
}

function isAfter(one: DefinitionEntry, other: DefinitionEntry): boolean {
  if (one.body.version !== other.body.version) return one.body.version > other.body.version;
  return one.recordedAt > other.recordedAt;
}
