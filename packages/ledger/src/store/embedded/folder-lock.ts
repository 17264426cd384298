import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Who holds a folder, as far as another process on the same machine can check it. */
interface Holder {
  readonly pid: number;
  /** When the process began, as the kernel has it: a number used again is another process. */
  readonly began: string | null;
  readonly host: string;
  /** Another since each start of the machine, where there is one. */
  readonly boot: string | null;
  /** Process numbers mean something within one namespace only: a container has its own. */
  readonly namespace: string | null;
  readonly program: string;
  readonly since: string;
}

const attempts = 200;

/**
 * One process at a time in a folder, since PGlite takes no lock and two processes destroy its data. Every process
 * writes a claim under a name of its own and then looks for others: of two that claim at once, at least one sees the
 * other, and nobody ever removes a file that could be another's fresh claim.
 */
export class FolderLock {
  readonly #path: string;

  private constructor(path: string) {
    this.#path = path;
  }

  static async take(folder: string, program: string): Promise<FolderLock> {
    const locks = join(folder, 'lock');
    mkdirSync(locks, { recursive: true });
    for (let attempt = 0; attempt < attempts; attempt++) {
      const claim = writeClaim(locks, program);
      const rival = findRival(locks, claim);
      if (rival === undefined) return new FolderLock(hold(claim));
      rmSync(claim);
      if (rival.path.endsWith('.held')) throw inUse(folder, rival);
      // Two claimed in the same moment and both stepped back: whoever waits less comes first.
      await new Promise((resolve) => setTimeout(resolve, 1 + Math.random() * 20));
    }
    throw new Error(`couldn't lock ${folder}: other processes kept trying at the same time`);
  }

  release(): void {
    rmSync(this.#path.replace(/claim$/, 'held'), { force: true });
    rmSync(this.#path, { force: true });
  }
}

interface Claim {
  readonly path: string;
  readonly holder: Holder;
}

/** Under a name that is not a claim's until it is complete, on the disk too: a power cut would leave an empty claim. */
function writeClaim(locks: string, program: string): string {
  const path = join(locks, `${process.pid}-${randomBytes(8).toString('hex')}`);
  writeFileSync(path, `${JSON.stringify(describeSelf(program))}\n`, { flag: 'wx', flush: true });
  renameSync(path, `${path}.claim`);
  return `${path}.claim`;
}

/** A second name, not a new one: who lists a folder while a file is renamed in it may see neither name. */
function hold(claim: string): string {
  linkSync(claim, claim.replace(/claim$/, 'held'));
  return claim;
}

/** Another's claim that may be alive, those that hold the folder first; the claims of the dead are cleared away. */
function findRival(locks: string, mine: string): Claim | undefined {
  const rivals: Claim[] = [];
  for (const name of readdirSync(locks).toSorted(
    (a, b) => Number(b.endsWith('.held')) - Number(a.endsWith('.held')),
  )) {
    const path = join(locks, name);
    if (path === mine || !/\.(claim|held)$/.test(name)) continue;
    const holder = readHolder(path);
    if (holder === undefined) continue;
    if (isGone(holder)) rmSync(path, { force: true });
    else rivals.push({ path, holder });
  }
  return rivals[0];
}

/** Undefined if it was given up while we looked. */
function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`couldn't read ${path}, which says who uses the folder; if nobody does, remove it`, {
      cause: fault,
    });
  }
}

/** Only what is certain counts: a holder on another machine or in another container may be alive. */
function isGone({ pid, began, host, boot, namespace }: Holder): boolean {
  if (host !== hostname()) return false;
  if (boot !== null && boot !== bootOf()) return true;
  if (namespace !== namespaceOf()) return false;
  if (!isRunning(pid)) return true;
  const now = beginningOf(pid);
  return began !== null && now !== null && began !== now;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function describeSelf(program: string): Holder {
  const { pid } = process;
  return {
    pid,
    began: beginningOf(pid),
    host: hostname(),
    boot: bootOf(),
    namespace: namespaceOf(),
    program,
    since: new Date().toISOString(),
  };
}

/** Field 22 of proc(5)'s stat; the name before it may itself hold spaces and brackets. */
function beginningOf(pid: number): string | null {
  const stat = findText(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function bootOf(): string | null {
  return findText(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
}

function namespaceOf(): string | null {
  return findText(() => readlinkSync('/proc/self/ns/pid'));
}

/** What only Linux tells; elsewhere a process number in use is taken for the holder's. */
function findText(read: () => string): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function inUse(folder: string, { path, holder }: Claim): Error {
  const { pid, program, since, host, namespace } = holder;
  const isHere = host === hostname() && namespace === namespaceOf();
  const advice = isHere
    ? 'stop it or use another folder'
    : `it runs on ${host} or in another container, where we cannot look: if it is gone for good, remove ${path}`;
  return new Error(`${folder} is in use by process ${pid} (${program}) since ${since}; ${advice}.`);
}
