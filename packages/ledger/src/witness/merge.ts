import { formatNote, type NoteSignature, parseNote } from '../note/note.ts';

/**
 * The note with these signature lines added. A line of a key that has one already takes its place:
 * a witness that signs again says the same of a later time.
 */
export function addSignatures(written: string, added: readonly NoteSignature[]): string {
  const note = parseNote(written);
  const isSame = (a: NoteSignature) => (b: NoteSignature) => a.name === b.name && a.id === b.id;
  const kept = note.signatures.filter((line) => !added.some(isSame(line)));
  return formatNote({ text: note.text, signatures: [...kept, ...added] });
}
