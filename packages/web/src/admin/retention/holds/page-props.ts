import type { ListedHold } from '@candour/record';
import type { FormState } from '../../frame/act.ts';
import type { AdminView } from '../../frame/as-administrator.ts';
import type { Directory } from '../../frame/directory.ts';

export interface HoldsPageProps {
  readonly view: AdminView;
  readonly holds: readonly ListedHold[];
  readonly directory: Directory;
  readonly titleOf: (pathway: string) => string;
  readonly formKey: string;
  readonly state: FormState;
}
