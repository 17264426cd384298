import type { Words } from '@candour/record';
import type { Provider } from '../sign-in/door.ts';
import type { View } from '../view/view.ts';
import type { ShownAccount } from './own-account.ts';

export interface AccountProps {
  readonly view: View;
  readonly account: ShownAccount;
  readonly providers: readonly Provider[];
  /** What those who invited are called; undefined where the reader may not know it. */
  readonly nameOf: (person: string) => string | undefined;
  readonly done?: Words | undefined;
}
