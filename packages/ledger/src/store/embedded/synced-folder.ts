import { fsyncSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { syncPath } from '../../node/sync-path.ts';

/** As much of Emscripten's file system as is touched here. */
interface MountedFolder {
  readonly NODEFS: NodeFiles;
}

interface NodeFiles {
  readonly stream_ops: { fsync?: (stream: OpenFile) => number };
  realPath(node: unknown): string;
}

interface OpenFile {
  /** Node's file descriptor; absent for a folder. */
  readonly nfd?: number;
  readonly node: unknown;
}

/**
 * PGlite's folder of files, made to reach the disk. As published, its fsync does nothing and a power cut loses
 * every commit since the file system last wrote by itself (electric-sql/pglite#1107).
 */
export class SyncedFolder extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...[emscriptenOpts.preRun ?? []].flat(), installSync];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function installSync(module: unknown): void {
  const { NODEFS } = module as MountedFolder;
  NODEFS.stream_ops.fsync = (file) => {
    if (file.nfd === undefined) syncPath(NODEFS.realPath(file.node));
    else fsyncSync(file.nfd);
    return 0;
  };
}

/** PGlite's own settings but for `-F`, which turns fsync off; WASM has no fdatasync. */
export function startParams(defaults: typeof PGlite.defaultStartParams): string[] {
  return [...defaults.filter((one) => one !== '-F'), '-c', 'wal_sync_method=fsync'];
}
