import type { Pattern } from './pattern.ts';

/** What a pattern can begin with: words as they stand, parts by name; and whether it may fit nothing at all. */
export interface First {
  readonly words: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly empty: boolean;
}

/** What a pattern can begin with. */
export function firstOf(pattern: Pattern): First {
  switch (pattern.kind) {
    case 'word':
      return { words: new Set([pattern.word]), parts: new Set(), empty: false };
    case 'part':
      return { words: new Set(), parts: new Set([pattern.part]), empty: false };
    case 'glue':
      return { words: new Set(), parts: new Set(), empty: true };
    case 'maybe':
      return { ...firstOf(pattern.of), empty: true };
    case 'any': {
      const of = pattern.of.map(firstOf);
      return { ...union(of), empty: of.some(({ empty }) => empty) };
    }
    case 'all': {
      const of = pattern.of.map(firstOf);
      const solid = of.findIndex(({ empty }) => !empty);
      return { ...union(solid < 0 ? of : of.slice(0, solid + 1)), empty: solid < 0 };
    }
  }
}

function union(of: readonly First[]): Pick<First, 'words' | 'parts'> {
  return {
    words: new Set(of.flatMap(({ words }) => [...words])),
    parts: new Set(of.flatMap(({ parts }) => [...parts])),
  };
}
