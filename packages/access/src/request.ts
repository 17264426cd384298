import { type MatterFacts, noMatter } from './facts.ts';
import { nameAction, type Question } from './question.ts';

/** A question as the policies see it: plain facts of a small vocabulary, so that the same facts recur. */
export interface Request {
  readonly action: string;
  readonly resource: 'Matter' | 'Record';
  readonly context: {
    readonly caller: {
      readonly signedIn: boolean;
      readonly administrator: boolean;
      readonly minutesSinceConfirmed?: number;
      readonly scopes?: readonly string[];
    };
    readonly matter: MatterFacts;
    readonly appointed: boolean;
    readonly mine: boolean;
  };
}

export function requestOf(question: Question): Request {
  const { caller, now } = question;
  const matter = 'matter' in question ? question.matter : undefined;
  const minutes = minutesBetween(caller.confirmedAt, now);
  return {
    action: nameAction(question),
    resource: matter === undefined ? 'Record' : 'Matter',
    context: {
      caller: {
        signedIn: caller.signedIn,
        administrator: caller.administrator,
        ...(minutes !== undefined && { minutesSinceConfirmed: minutes }),
        ...(caller.scopes && { scopes: caller.scopes }),
      },
      matter: matter === undefined ? noMatter : plainFacts(matter),
      appointed: 'appointed' in question && question.appointed,
      mine: 'mine' in question && question.mine,
    },
  };
}

/**
 * The same for two questions only if they are the same request. Scopes are any texts at all, so they are quoted; all else
 * is of the vocabulary, or a flag.
 */
export function keyOf(question: Question): string {
  const { caller, now } = question;
  const minutes = minutesBetween(caller.confirmedAt, now);
  const flags = `${flag(caller.signedIn)}${flag(caller.administrator)}${flag('mine' in question && question.mine)}${flag('appointed' in question && question.appointed)}`;
  const scopes = caller.scopes === null ? '' : JSON.stringify(caller.scopes);
  return `${nameAction(question)} ${keyOfMatter(question)} ${flags} ${minutes} ${scopes}`;
}

function keyOfMatter(question: Question): string {
  if (!('matter' in question)) return 'record';
  const { classification, visible, relations, holdsRole, holdsOversightRole } = question.matter;
  return `${classification} ${visible} ${relations.join()} ${flag(holdsRole)}${flag(holdsOversightRole)}`;
}

function flag(is: boolean): string {
  return is ? '1' : '0';
}

/** Nothing besides: what else its caller keeps in the object is no fact. */
function plainFacts(matter: MatterFacts): MatterFacts {
  const { classification, visible, relations, holdsRole, holdsOversightRole } = matter;
  return { classification, visible, relations, holdsRole, holdsOversightRole };
}

/** Whole minutes, an hour at most. A confirmation that is yet to come, or is no instant, proves nothing: undefined. */
function minutesBetween(since: string | null, now: string): number | undefined {
  if (since === null) return undefined;
  const minutes = Math.floor((Date.parse(now) - Date.parse(since)) / 60_000);
  return minutes >= 0 ? Math.min(minutes, 60) : undefined;
}
