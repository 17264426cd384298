import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A small ext4 disk whose power can be cut: everything that was not flushed by then is gone, as with a real cut.
 * Needs root, loop devices and perl; `why` says what is missing.
 */
export interface CutDisk {
  readonly path: string;
  /**
   * Cuts the power and answers when, in nanoseconds of the monotonic clock. Open files fail from then on; processes
   * that hold them must be killed before `restore`.
   */
  cut(): bigint;
  /** Plugs the disk in again: the file system replays its own journal and nothing else. */
  restore(): void;
  remove(): void;
}

export type CutDiskResult =
  | { readonly ok: true; readonly disk: CutDisk }
  | { readonly ok: false; readonly why: string };

// EXT4_IOC_SHUTDOWN with EXT4_GOING_FLAGS_NOLOGFLUSH: not even the file system's own journal is written out.
const shutDown = `use Time::HiRes qw(clock_gettime CLOCK_MONOTONIC);
  open my $f, "<", $ARGV[0] or die $!; my $flags = pack("L", 2);
  my $now = clock_gettime(CLOCK_MONOTONIC);
  ioctl($f, 0x8004587d, $flags) or die $!; printf "%.0f", $now * 1e9;`;

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
};

/** A killed process lets go of its files a moment after it is gone from the list. */
function unplug(path: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      run('umount', path);
      return;
    } catch (fault) {
      if (attempt === 50) throw fault;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
}

export function makeCutDisk(megabytes: number): CutDiskResult {
  const base = mkdtempSync(join(tmpdir(), 'candour-cut-'));
  const image = join(base, 'disk.img');
  const path = join(base, 'disk');
  const plug = (): void => run('mount', '-o', 'loop', image, path);
  try {
    mkdirSync(path);
    run('truncate', '-s', `${megabytes}M`, image);
    run('mkfs.ext4', '-q', '-m', '0', image);
    plug();
    chmodSync(base, 0o755);
    chmodSync(path, 0o755);
  } catch (cause) {
    rmSync(base, { recursive: true, force: true });
    return {
      ok: false,
      why: `a disk to cut could not be made: ${cause instanceof Error ? cause.message : cause}`,
    };
  }
  const handle = join(path, 'handle');
  run('touch', handle);
  run('sync', '-f', path);
  const disk: CutDisk = {
    path,
    cut: () => BigInt(execFileSync('perl', ['-e', shutDown, handle], { encoding: 'utf8' })),
    restore: () => {
      unplug(path);
      plug();
    },
    remove: () => {
      unplug(path);
      rmSync(base, { recursive: true, force: true });
    },
  };
  return { ok: true, disk };
}
