/** Classes of what stands in a matter, from what all may read to what only those who work on it may. */
export const fieldClasses = ['public', 'affected', 'oversight', 'restricted'] as const;
export type FieldClass = (typeof fieldClasses)[number];

/** What ties a person to a matter at an instant. */
export const relations = [
  'owner',
  'deputy',
  'offered',
  'delegate',
  'member',
  'affected',
  'excluded',
  'break-glass',
] as const;
export type Relation = (typeof relations)[number];

/** Whoever asks. */
export interface CallerFacts {
  readonly signedIn: boolean;
  readonly administrator: boolean;
  /** When they last proved afresh who they are, as an ISO 8601 instant; null when they never did. */
  readonly confirmedAt: string | null;
  /** What a token may be used for; null for a session, which is not narrowed. */
  readonly scopes: readonly string[] | null;
}

/** A person who is not signed in. */
export const anyone: CallerFacts = { signedIn: false, administrator: false, confirmedAt: null, scopes: null };

/** One person towards one matter at an instant: all that decides whether they need to know it. */
export interface MatterFacts {
  readonly classification: 'public' | 'restricted';
  /** Who can see it for its lateness: raised by breaches, never lowered. */
  readonly visible: FieldClass;
  readonly relations: readonly Relation[];
  /** They hold a role of its pathway towards its body. Being the duty holder of a body is none: it lets see nothing. */
  readonly holdsRole: boolean;
  /** Such a role outside the body, which its pathway lets answer for a matter. */
  readonly holdsOversightRole: boolean;
}

/** For a document that belongs to no matter yet: nobody is tied to it. */
export const noMatter: MatterFacts = {
  classification: 'restricted',
  visible: 'restricted',
  relations: [],
  holdsRole: false,
  holdsOversightRole: false,
};
