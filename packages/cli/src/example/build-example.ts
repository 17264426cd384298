import { rmSync } from 'node:fs';
import { playExample } from './play-example.ts';
import { harrowLane, played } from './set-up-example.ts';

/** Part of the build: so that the first start need not play the example before it answers. */
rmSync(played, { recursive: true, force: true });
await playExample(harrowLane, played);
