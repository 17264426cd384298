import type { CallerFacts, FieldClass, MatterFacts } from './facts.ts';

/** Who asks, and when: instants are ISO 8601. */
interface Asked {
  readonly caller: CallerFacts;
  readonly now: string;
}

type OnMatter = Asked & {
  readonly action:
    | 'see-matter'
    /** With the facts of the matter that is to be, towards the body that is to answer for it. */
    | 'open-matter'
    /** Moves, hand-overs, delegations, extensions, corrections, pauses, links. */
    | 'act-on-matter'
    | 'make-public'
    /** Adding and removing members, naming people affected. */
    | 'grant-membership'
    | 'break-glass'
    | 'read-audit';
  readonly matter: MatterFacts;
};

type OnOneself = Asked & {
  readonly action: 'exclude' | 'end-exclusion' | 'review-break-glass';
  readonly matter: MatterFacts;
  /** The exclusion is of the caller; the glass was broken by the caller. */
  readonly mine: boolean;
};

type OnClass = Asked & {
  readonly action: 'read-class';
  readonly class: FieldClass;
  readonly matter: MatterFacts;
};

type OnDocument = Asked & {
  readonly action: 'read-document';
  readonly class: FieldClass;
  /** The caller put it in. */
  readonly mine: boolean;
  /** Of the matter it belongs to, or `noMatter`. */
  readonly matter: MatterFacts;
};

type OnProposal = Omit<OnDocument, 'action'> & {
  readonly action: 'confirm-proposal';
  /** They hold a role towards any body. */
  readonly appointed: boolean;
};

type OnRecord = Asked & {
  readonly action: 'administer' | 'import' | 'export' | 'erase' | 'read-whole-audit' | 'act-for-oneself';
};

type OnPuttingIn = Asked & { readonly action: 'record-document'; readonly appointed: boolean };

/** What may be asked of the policies, with the facts each question needs. */
export type Question = OnMatter | OnOneself | OnClass | OnDocument | OnProposal | OnRecord | OnPuttingIn;

/** The action as the policies name it. */
export function nameAction(question: Question): string {
  switch (question.action) {
    case 'read-class':
      return `read-${question.class}`;
    case 'read-document':
    case 'confirm-proposal':
      return `${question.action}-${question.class}`;
    case 'read-whole-audit':
      return 'read-audit';
    default:
      return question.action;
  }
}
