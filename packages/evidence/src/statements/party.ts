import { bareName } from '../names/name.ts';
import type { Party } from '../proposal.ts';

/**
 * One name for one person or body. Within a story a surname with its title is the one person whose
 * full name ends in it; across stories only the same full name is the same person.
 */
export interface Parties {
  of(party: Party, story: string): Party;
}

/** Gathers every party by story, before any is given its final name. */
export function gatherParties(found: readonly { readonly party: Party; readonly story: string }[]): Parties {
  const everywhere = new Map<string, string>();
  const inStory = new Map<string, Map<string, Party>>();
  for (const { party, story } of found) {
    const key = bareName(party.name);
    everywhere.set(key, fuller(everywhere.get(key), party.name));
    const parties = inStory.get(story) ?? new Map<string, Party>();
    inStory.set(story, parties.set(key, withOffice(parties.get(key), party)));
  }
  return {
    of(party, story) {
      const parties = inStory.get(story) ?? new Map<string, Party>();
      const key = findFullKey(bareName(party.name), parties);
      const known = parties.get(key) ?? party;
      const office = isSpoken(party) ? party.office : (party.office ?? known.office);
      return { name: everywhere.get(key) ?? party.name, office };
    },
  };
}

// Whoever speaks for a body has an office that is not the body's own.
function isSpoken({ office }: Party): boolean {
  return office !== null && /^spokes/i.test(office);
}

function withOffice(known: Party | undefined, party: Party): Party {
  const office = isSpoken(party) ? null : party.office;
  return { name: fuller(known?.name, party.name), office: known?.office ?? office };
}

// The longer form wins, then the earlier in the alphabet, so that the order of documents does not matter.
function fuller(a: string | undefined, b: string): string {
  if (a === undefined || b.length > a.length) return b;
  return b.length === a.length && b < a ? b : a;
}

/** The only full name in the story that ends in a bare surname; the name itself when there is none or more. */
function findFullKey(key: string, parties: ReadonlyMap<string, Party>): string {
  if (key.includes(' ')) return key;
  const fuller = [...parties.keys()].filter((other) => other.endsWith(` ${key}`));
  return fuller.length === 1 ? (fuller[0] ?? key) : key;
}
