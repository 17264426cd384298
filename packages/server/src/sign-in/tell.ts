import type { HttpContext } from '../http/environment.ts';
import type { SignInEvent, SignInParts } from './parts.ts';

/** Reports what happened to an account, under the number of the request. */
export function tell(parts: SignInParts, c: HttpContext, event: Omit<SignInEvent, 'request'>): void {
  parts.report({ ...event, request: c.get('requestId') ?? null });
}
