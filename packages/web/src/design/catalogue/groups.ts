import { asking } from './asking.tsx';
import { finding } from './finding.tsx';
import { listing } from './listing.tsx';
import { record } from './record.tsx';
import type { SampleGroup } from './sample.ts';
import { telling } from './telling.tsx';

export const groups: readonly SampleGroup[] = [record, telling, listing, asking, finding];
