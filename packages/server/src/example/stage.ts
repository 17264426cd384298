import type { Loading } from './loading.ts';
import type { Names } from './names.ts';
import type { Step } from './script.ts';

/** What a step is taken with. */
export interface Stage extends Loading {
  readonly names: Names;
  readonly folder: string;
}

/** What a step says of one kind of thing. */
export type Told<K extends keyof Step> = NonNullable<Step[K]>;
