import { done, type Outcome } from '@candour/record';
import type { HttpContext } from '../../http/environment.ts';
import { findEntitled } from '../ceremony/entitled.ts';
import { countAttempt, type RouteParts } from '../routes.ts';

/** Whom an invitation is for, to be greeted by name; refused where it can no longer be used. It stays as it is. */
export async function findInvited(
  parts: RouteParts,
  c: HttpContext,
  secret: string,
): Promise<Outcome<{ readonly name: string | null }>> {
  const counted = await countAttempt(parts, c, 'begun');
  if (!counted.ok) return counted;
  const entitled = await findEntitled(parts, c, secret);
  return entitled.ok ? done({ name: entitled.value.holder.name }) : entitled;
}
