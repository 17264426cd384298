import type { Definition } from '../definition/definition.ts';
import type { Problem } from '../definition/problem.ts';
import { type Explorer, explorer } from './explore/decide.ts';
import { mostNodes, TooLarge } from './explore/explore.ts';
import { armed } from './explored/armed.ts';
import { idleGuard } from './explored/idle-guard.ts';
import { lawfulEnd } from './explored/lawful-end.ts';
import { leavesTheHouse } from './explored/leaves-the-house.ts';
import { noReset } from './explored/no-reset.ts';
import { obligations } from './explored/obligations.ts';
import { possible } from './explored/possible.ts';
import { reachable } from './explored/reachable.ts';
import { separate } from './explored/separate.ts';
import { standIn } from './explored/stand-in.ts';
import { wayOut } from './explored/way-out.ts';
import type { Finding, Rule } from './rule.ts';
import { answerable } from './written/answerable.ts';
import { answers } from './written/answers.ts';
import { basis } from './written/basis.ts';
import { extension } from './written/extension.ts';
import { unused } from './written/unused.ts';
import { waiting } from './written/waiting.ts';

const written: readonly Rule[] = [answerable, extension, waiting, basis, unused, answers];

const explored: readonly Rule[] = [
  reachable,
  wayOut,
  armed,
  leavesTheHouse,
  noReset,
  separate,
  lawfulEnd,
  standIn,
  possible,
  idleGuard,
  obligations,
];

/** The same rules, those first that need few explorations or find most of what is wrong. */
const quickestFirst: readonly Rule[] = [
  reachable,
  standIn,
  leavesTheHouse,
  lawfulEnd,
  obligations,
  possible,
  idleGuard,
  armed,
  noReset,
  wayOut,
  separate,
];

/**
 * Everything that is wrong with a definition whose references are in order; nothing when no matter on it can be
 * dropped. Rules that read the page come first; the rest explore.
 */
export function lint(definition: Definition): readonly Problem[] {
  return lintWith(definition, explorer(definition));
}

export function lintWith(definition: Definition, asked: Explorer): readonly Problem[] {
  return [...findingsOf(definition, asked, explored)].map(asProblem);
}

/** Some problem, found with as little exploring as can be, for whoever only needs to know whether there is one. */
export function findProblem(definition: Definition): Problem | undefined {
  const [finding] = findingsOf(definition, explorer(definition), quickestFirst);
  return finding && asProblem(finding);
}

function asProblem({ message: { en: message, cy: messageInWelsh }, ...finding }: Finding): Problem {
  return { ...finding, message, messageInWelsh };
}

function* findingsOf(definition: Definition, asked: Explorer, exploring: readonly Rule[]): Iterable<Finding> {
  const onThePage = written.flatMap((rule) => rule(definition, asked));
  yield* onThePage;
  // A condition that cannot be answered cannot be explored either.
  if (onThePage.some(({ rule }) => rule === 'L17')) return;
  try {
    for (const rule of exploring) yield* rule(definition, asked);
  } catch (cause) {
    if (!(cause instanceof TooLarge)) throw cause;
    const message = {
      en: `The pathway ${definition.pathway} has more than ${mostNodes} abstract states, too many to prove anything of: split it into pathways that spawn each other.`,
      cy: `Mae gan y llwybr ${definition.pathway} fwy na ${mostNodes} o gyflyrau haniaethol, gormod i brofi dim amdanynt: rhannwch ef yn llwybrau sy’n agor ei gilydd.`,
    };
    yield { rule: 'L2', at: '', message };
  }
}
