import type { Holder, Instant } from '../entry.ts';
import type { Matter } from '../matter.ts';

interface Posts {
  readonly owner?: Holder;
  readonly deputy?: Holder;
}

/** New people in the posts; an offer to hand over lapses with the owner who made it. */
export function hold(matter: Matter, { owner, deputy }: Posts, since: Instant): Matter {
  const next = { owner: owner ?? matter.owner, deputy: deputy ?? matter.deputy };
  const held = {
    owner: isSame(next.owner, matter.owner) ? matter.held.owner : since,
    deputy: isSame(next.deputy, matter.deputy) ? matter.held.deputy : since,
  };
  const lapses = next.owner.person !== matter.owner.person;
  return { ...(lapses ? withoutOffer(matter) : matter), ...next, held };
}

function isSame(a: Holder, b: Holder): boolean {
  return a.person === b.person && a.role === b.role;
}

/** The matter with nothing offered to anyone. */
export function withoutOffer({ offer: _, ...matter }: Matter): Matter {
  return matter;
}
