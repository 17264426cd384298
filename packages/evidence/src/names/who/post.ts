import { officeHeads, officeModifiers } from '../lexicon/offices.ts';
import { titleNouns } from '../lexicon/titles.ts';
import { indexFrom } from '../order.ts';
import type { OfficeReference } from '../read/reference.ts';
import type { References } from '../read/references.ts';
import type { Token } from '../read/token.ts';
import { keyOf } from '../read/token.ts';
import type { Holding } from './holding.ts';
import type { People, Person } from './person.ts';

/** Who holds the post that a mention names, as far as the text tells. */
export type Holder = (office: OfficeReference) => Person | undefined;

// How many holders of posts with the same last word are weighed on either side of a mention.
const furthest = 40;

interface Claim {
  readonly at: number;
  readonly keys: ReadonlySet<string>;
  readonly person: Person;
}

/** Finds holders: of the very mention; of a post with the same words; of the title a post goes with ("the senator"). */
export function makeHolder(
  { tokens, people: mentions }: References,
  { people, holdings }: { people: People; holdings: readonly Holding[] },
): Holder {
  const own = new Map(holdings.map(({ office, person }) => [office, person]));
  const byHead = new Map<string, Claim[]>();
  for (const { office, person } of holdings.toSorted((a, b) => a.office.start - b.office.start)) {
    push(byHead, tokens[office.head]?.key ?? '', { at: office.start, keys: keysOf(tokens, office), person });
  }
  const byTitle = new Map<string, Claim[]>();
  for (const mention of mentions) {
    const person = people.get(mention);
    for (const title of person ? mention.name.titles : []) {
      if (person) push(byTitle, keyOf(title), { at: mention.start, keys: new Set(), person });
    }
  }
  return (office) => {
    if (own.has(office) || office.isIndefinite) return own.get(office);
    const head = tokens[office.head]?.key ?? '';
    const wanted = keysOf(tokens, office);
    const holder = nearest(byHead.get(head) ?? [], office.start, (claim) => agree(wanted, claim.keys));
    if (holder || wanted.size > 1) return holder;
    const titled = (titleNouns.get(head) ?? []).flatMap((title) => byTitle.get(title) ?? []);
    return nearest(
      titled.toSorted((a, b) => a.at - b.at),
      office.start,
      () => true,
    );
  };
}

function push(claims: Map<string, Claim[]>, key: string, claim: Claim): void {
  const list = claims.get(key);
  if (list) list.push(claim);
  else claims.set(key, [claim]);
}

/** The last that fits before a position, else the first after it. */
function nearest(claims: readonly Claim[], at: number, fits: (claim: Claim) => boolean): Person | undefined {
  const next = indexFrom(claims, at, (claim) => claim.at);
  const before = claims.slice(Math.max(0, next - furthest), next).findLast(fits);
  return (before ?? claims.slice(next, next + furthest).find(fits))?.person;
}

function keysOf(tokens: readonly Token[], { from, to }: OfficeReference): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(from, to)
      .filter(isTelling)
      .map((token) => token.key),
  );
}

// With one of these a post is another post, and held by somebody else.
const distinguishing = ['vice', 'deputy', 'shadow', 'assistant'];

// An "embattled" minister is still the minister.
function isTelling({ shape, key }: Token): boolean {
  return shape !== 'lower' || officeModifiers.has(key) || officeHeads.has(key);
}

// "the commissioner" agrees with "Independent Prevent Commissioner"; "Health Secretary" does not with "Home Secretary".
function agree(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (distinguishing.some((key) => a.has(key) !== b.has(key))) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return [...small].every((key) => large.has(key) || key === 'the');
}
