import type { StatedRule } from '@candour/record';
import type { Option } from '../../../design/govuk/select.tsx';
import type { FormState } from '../../frame/act.ts';
import type { AdminView } from '../../frame/as-administrator.ts';
import type { Directory } from '../../frame/directory.ts';

export interface RulesPageProps {
  readonly view: AdminView;
  readonly rules: readonly StatedRule[];
  /** Every pathway that is in force, by what it is called. */
  readonly pathways: readonly Option[];
  readonly titleOf: (pathway: string) => string;
  readonly directory: Directory;
  readonly today: string;
  readonly formKey: string;
  readonly state: FormState;
}
