import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Its name in an export. It is written last: without it, a folder is no export. */
export const manifestFile = 'manifest.json';

/**
 * A path inside an export: no way out of its folder, and nothing hidden.
 */
const path = z.string().regex(/^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+){0,9}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const shape = z.strictObject({
  format: z.literal('candour/export@v1'),
  /** `public`: what anybody may read; `full`: what a record is restored from. */
  form: z.enum(['public', 'full']),
  origin: z.string(),
  size: z.int().nonnegative(),
  madeAt: z.string(),
  /** Whether subjects' keys are in it, enclosed under the master key, and tables with opened content. */
  keystore: z.boolean(),
  opened: z.boolean(),
  /** What the entries add up to: a restored record adds up to the same. */
  projected: z.array(z.strictObject({ table: z.string(), rows: z.int(), hash: z.string() })),
  files: z.array(z.strictObject({ path, bytes: z.int().nonnegative(), sha256: hash })),
});

export type Manifest = z.infer<typeof shape>;
export type ManifestFile = Manifest['files'][number];

/** Every file of a folder with its size and hash, in the order of their paths. */
export async function listFiles(folder: string): Promise<readonly ManifestFile[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((one) => !one.isDirectory())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .filter((one) => one !== manifestFile)
    .sort();
  const files: ManifestFile[] = [];
  for (const one of paths) files.push({ path: one, ...(await hashFile(join(folder, one))) });
  return files;
}

async function hashFile(file: string): Promise<Pick<ManifestFile, 'bytes' | 'sha256'>> {
  const sha256 = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    sha256.update(piece as Uint8Array);
    bytes += (piece as Uint8Array).length;
  }
  return { bytes, sha256: sha256.digest('hex') };
}

export type CheckedExport =
  | { readonly ok: true; readonly manifest: Manifest }
  /** One sentence each, naming the file. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** Whether a folder is an export with not a byte changed, missing or added since it was made. */
export async function checkExport(folder: string): Promise<CheckedExport> {
  const manifest = await readManifest(folder);
  if (typeof manifest === 'string') return { ok: false, problems: [manifest] };
  const there = new Map((await listFiles(folder)).map((file) => [file.path, file]));
  const problems: string[] = [];
  for (const { path, bytes, sha256 } of manifest.files) {
    const file = there.get(path);
    there.delete(path);
    if (file === undefined) problems.push(`${path} is missing.`);
    else if (file.bytes !== bytes)
      problems.push(`${path} is ${file.bytes} bytes long, and was ${bytes} when it was exported.`);
    else if (file.sha256 !== sha256) problems.push(`${path} was changed since it was exported.`);
  }
  for (const path of there.keys()) problems.push(`${path} is no part of the export.`);
  return problems.length === 0 ? { ok: true, manifest } : { ok: false, problems };
}

async function readManifest(folder: string): Promise<Manifest | string> {
  let text: string;
  try {
    text = await readFile(join(folder, manifestFile), 'utf8');
  } catch {
    return `${folder} holds no ${manifestFile}: it is no export, or one that was cut short.`;
  }
  const parsed = shape.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return `${manifestFile} is not what an export writes: ${issue?.path.map(String).join('.') || 'all of it'}.`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
