import type { Upload } from './intake.ts';

/** A file as a form sent it. The type is what its sender claims, if anything: what it is, its bytes say. */
export async function takeFile(file: File): Promise<Upload> {
  return {
    bytes: new Uint8Array(await file.arrayBuffer()),
    filename: file.name,
    claimedType: file.type === '' ? null : file.type,
  };
}
