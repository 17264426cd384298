import type { Parts, Refusal } from '@candour/record';
import type { OwnAccount } from './account/own-account.ts';
import type { Keeping } from './admin/keeping.ts';
import type { ExplainedProblem } from './front/explained-problem.ts';
import type { PageContext } from './http/pages.ts';
import type { Door } from './sign-in/door.ts';

/** What the pages work with. */
export interface WebParts {
  readonly record: Parts;
  /** What this record is called, beside the name of the software. */
  readonly name: string;
  /** The address people use. */
  readonly origin: string;
  /** What outsiders verify the log with. */
  readonly verifierKey: string;
  readonly door: Door;
  /** What administrators ask of the server. */
  readonly keeping: Keeping;
  readonly account: OwnAccount;
  /** What is known of a problem by its code alone; undefined where it can be none. */
  readonly explainProblem: (code: string) => ExplainedProblem | undefined;
  /** Answers with what was refused and the status that goes with it; a browser is shown it as a page. */
  readonly refuse: (c: PageContext, refusals: readonly Refusal[]) => Response;
}
