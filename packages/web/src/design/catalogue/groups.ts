import { asking } from './asking.tsx';
import { finding } from './finding.tsx';
import { listing } from './listing.tsx';
import { reading } from './reading.tsx';
import { record } from './record.tsx';
import type { SampleGroup } from './sample.ts';
import { telling } from './telling.tsx';

export const groups: readonly SampleGroup[] = [record, reading, telling, listing, asking, finding];
