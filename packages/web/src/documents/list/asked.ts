import type { DocumentFilters } from '@candour/record';
import type { Filled } from '../../http/form.ts';

const ways = {
  'to-decide': { toDecide: true },
  waiting: { reading: 'waiting' },
  unreadable: { reading: 'refused' },
  public: { classification: 'public' },
  restricted: { classification: 'restricted' },
} as const satisfies Record<string, DocumentFilters>;

/** What an address asks of the list. */
export interface Asked {
  readonly only?: keyof typeof ways | undefined;
  readonly matter?: string | undefined;
  readonly after?: number | undefined;
}

/** What is asked and is nothing we know is passed over: the list then says what it shows. */
export function readAsked(query: Filled): Asked {
  const only = query.get('only');
  const after = Number(query.get('after'));
  return {
    ...(Object.hasOwn(ways, only) && { only: only as keyof typeof ways }),
    ...(query.find('matter') !== undefined && { matter: query.get('matter') }),
    ...(query.has('after') && Number.isSafeInteger(after) && { after }),
  };
}

export function filtersOf({ only, matter }: Asked): DocumentFilters {
  return { ...(only !== undefined && ways[only]), ...(matter !== undefined && { matter }) };
}

export function addressOf(path: string, { only, matter, after }: Asked): string {
  const asked = Object.entries({ only, matter, after }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return asked.length === 0 ? path : `${path}?${new URLSearchParams(asked)}`;
}
