import { type Access, createAccess, type FieldClass, type Question } from '@candour/access';
import { readPolicies } from '@candour/access/policies';
import { callerFacts, type MatrixCaller, matterFacts } from './callers.ts';

/** What a route asks of the policies; or whom it lets through without asking them. */
export type Asks =
  | { readonly of: 'everyone' | 'nobody' | 'readers-signed-in' | 'itself' }
  | { readonly of: 'matter'; readonly action: string; readonly mine?: boolean }
  | { readonly of: 'opening' }
  | { readonly of: 'document'; readonly action: 'read-document' | 'confirm-proposal' }
  | { readonly of: 'reply' }
  | { readonly of: 'record'; readonly action: string };

const access: Access = createAccess(readPolicies());
const now = '2025-06-17T12:00:00.000Z';

/** Whether the policies permit it: by facts written down here, not by those that the server finds. */
export function isPermitted(caller: MatrixCaller, asks: Asks): boolean {
  switch (asks.of) {
    case 'everyone':
    case 'itself':
      return true;
    case 'nobody':
      return false;
    case 'readers-signed-in':
      return caller.name !== 'anyone' && (caller.scopes === null || caller.scopes.includes('read'));
    case 'matter':
      return decide(caller, { action: asks.action, matter: matterFacts(caller), mine: asks.mine ?? false });
    case 'opening':
      return decide(caller, { action: 'open-matter', matter: { ...matterFacts(caller), relations: [] } });
    case 'document':
      // Whoever is to decide on a document has to be able to read it.
      return mayRead(caller, 'read-document') && mayRead(caller, asks.action);
    case 'reply':
      return (
        isPermitted(caller, { of: 'matter', action: 'act-on-matter' }) && mayRead(caller, 'read-document')
      );
    case 'record':
      return decide(caller, { action: asks.action, appointed: caller.holdsRole });
  }
}

function mayRead(caller: MatrixCaller, action: string): boolean {
  const about = {
    class: 'restricted',
    mine: caller.putIn,
    appointed: caller.holdsRole,
    matter: matterFacts(caller),
  };
  return decide(caller, { action, ...about });
}

/** Which of the words that were put where only some may read them may stand in an answer. */
export function readableClass(caller: MatrixCaller, of: FieldClass): boolean {
  return decide(caller, { action: 'read-class', class: of, matter: matterFacts(caller) });
}

function decide(caller: MatrixCaller, question: object): boolean {
  const asked = { caller: callerFacts(caller, now), now, ...question } as unknown;
  return access.decide(asked as Question).allowed;
}
