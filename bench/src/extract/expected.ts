/** A labelled due date: see the project's labelling rules. */
export interface ExpectedDue {
  readonly words: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly status: string;
}

interface ExpectedParty {
  readonly name: string;
  readonly office: string | null;
}

export interface ExpectedRecommendation {
  readonly number: string | null;
  readonly madeBy: string | null;
  readonly addressees: readonly string[];
  readonly text: string;
  readonly due: ExpectedDue;
  /** Readings also accepted. */
  readonly alt?: {
    readonly addressees?: readonly (readonly string[])[];
    readonly number?: readonly (string | null)[];
    readonly madeBy?: readonly string[];
    readonly due?: readonly ExpectedDue[];
    readonly text?: readonly string[];
  };
}

export interface ExpectedCommitment {
  readonly by: ExpectedParty;
  readonly to: string | null;
  readonly text: string;
  readonly condition: string | null;
  readonly due: ExpectedDue;
  readonly alt?: {
    readonly by?: readonly ExpectedParty[];
    readonly to?: readonly (string | null)[];
    readonly due?: readonly ExpectedDue[];
    readonly text?: readonly string[];
  };
}

/** The labels of one document of the corpus. */
export interface Expected {
  /** Whether rules may be changed in sight of this document, or it only reports how well they do. */
  readonly part: 'tune' | 'report';
  readonly published: string | null;
  readonly recommendations: readonly ExpectedRecommendation[];
  readonly commitments: readonly ExpectedCommitment[];
  readonly negatives: readonly {
    readonly text: string;
    readonly not: readonly string[];
    readonly why: string;
  }[];
  readonly either: readonly { readonly text: string; readonly type: string; readonly why: string }[];
}
