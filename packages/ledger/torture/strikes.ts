import type { Strike } from './crashes.ts';
import type { CutDisk } from './cut-disk.ts';
import type { Target } from './target.ts';

/** kill -9 of the writer; of the server first, where there is one, every third time. */
export function killSomething(chance: () => number): (target: Target) => Strike {
  return (target) => {
    const isServerToo = chance() < 1 / 3 && target.address.store === 'postgres';
    if (!isServerToo) {
      const early = chance() < 0.2;
      return {
        name: early ? 'writer, while opening' : 'writer',
        early,
        fall: (kill) => {
          kill();
          return null;
        },
        recover: async () => {},
      };
    }
    return {
      name: 'server',
      early: false,
      fall: (kill) => {
        target.crash();
        kill();
        return null;
      },
      recover: () => target.revive(),
    };
  };
}

/** The disk under the log loses power while entries are being written; then everything that held it is killed. */
export function cutPower(disk: CutDisk): (target: Target) => Strike {
  return (target) => ({
    name: 'power',
    early: false,
    fall: (kill) => {
      const struck = disk.cut();
      target.crash();
      kill();
      return struck;
    },
    recover: async () => {
      disk.restore();
      await target.revive();
    },
  });
}
