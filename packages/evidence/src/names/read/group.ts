import type { FamilyReference, PronounReference } from './reference.ts';
import type { Token } from './token.ts';

const familyNouns = new Set(['family', 'families', 'relatives', 'parents']);
const pronouns = new Set(
  'he him his himself she her hers herself they them their theirs themselves it its itself we us our ours i me my mine you your'.split(
    ' ',
  ),
);

/** Families spoken of as one: the noun with a name before it or "the"; whose they are is found later. */
export function findFamilies(
  tokens: readonly Token[],
  isPerson: (token: number) => boolean,
): FamilyReference[] {
  return tokens.flatMap((token, at) => {
    if (token.shape !== 'lower' || !familyNouns.has(token.key)) return [];
    let from = at;
    while (from > 0 && tokens[from]?.joined && (isPerson(from - 1) || isSurname(tokens[from - 1]))) from -= 1;
    const to = at + 1;
    return [{ kind: 'family', from, to, start: tokens[from]?.start ?? 0, end: token.end } as const];
  });
}

function isSurname(token: Token | undefined): boolean {
  return token?.shape === 'capital' && !token.opens;
}

// "the 68-year-old", "the father-of-two": somebody just spoken of.
const description = /^(?:\d+-year-old|\p{L}+-of-\p{L}+)$/u;

/** The personal pronouns and possessives, and descriptions by age or children that stand for a person. */
export function findPronouns(tokens: readonly Token[]): PronounReference[] {
  return tokens.flatMap((token, at) => {
    const isDescription = description.test(token.key) && tokens[at - 1]?.key === 'the';
    if ((!pronouns.has(token.key) && !isDescription) || token.shape === 'caps') return [];
    return [
      { kind: 'pronoun', from: at, to: at + 1, start: token.start, end: token.end, key: token.key } as const,
    ];
  });
}
