import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';
import type { People, Person } from './person.ts';

// One such pair may be chance ("BA" beside Ben Adams); a record that goes by initials uses several.
const enough = 2;

/** Whom initials mean in minutes and notes: "Jo Park (JP)", or several of those named going by theirs. */
export function gatherInitials(
  { tokens, people: mentions }: References,
  people: People,
): ReadonlyMap<string, Person> {
  const used = new Set(tokens.filter(isInitials).map(({ text }) => text));
  const bearers = new Map<string, Person[]>();
  for (const person of people.all) {
    for (const initials of initialsOf(person)) {
      if (used.has(initials)) bearers.set(initials, [...(bearers.get(initials) ?? []), person]);
    }
  }
  const found = new Map(
    Array.from(bearers).flatMap(([initials, [only, ...more]]) =>
      only && more.length === 0 ? [[initials, only] as const] : [],
    ),
  );
  const defined = mentions.flatMap((mention) => {
    const [open, initials, close] = tokens.slice(mention.to, mention.to + 3);
    const person = people.get(mention);
    const isDefined = open?.text === '(' && close?.text === ')' && initials && isInitials(initials);
    return isDefined && person ? [[initials.text, person] as const] : [];
  });
  return new Map([...(found.size >= enough ? found : []), ...defined]);
}

function isInitials({ text, shape }: Token): boolean {
  return shape === 'caps' && /^\p{Lu}{2,4}$/u.test(text);
}

function initialsOf({ forms }: Person): ReadonlySet<string> {
  const full = Array.from(forms.values()).filter(({ keys }) => keys.length > 1);
  return new Set(full.map(({ keys }) => keys.map((key) => key.charAt(0).toUpperCase()).join('')));
}
