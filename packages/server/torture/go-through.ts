import type { Place } from './place.ts';
import type { Request } from './request.ts';
import { runCandour } from './serving.ts';

/** What was found at the end; each but the last two counts something that must not be. */
export interface Findings {
  /** Acknowledged, and not there. */
  readonly lost: number;
  /** Done more than once. */
  readonly doubled: number;
  /** A matter without its description or a clock. */
  readonly halved: number;
  readonly matters: number;
  readonly verified: boolean;
}

interface Shown {
  readonly id: string;
  readonly title: string | null;
  readonly state: string;
  readonly dues: readonly unknown[];
  readonly timeline: readonly { readonly kind: string; readonly body: { readonly move?: string } | null }[];
}

/** Looks at every matter that is there, whoever asked for it, and holds it against what was answered. */
export async function goThrough(
  place: Place,
  address: string,
  requests: readonly Request[],
): Promise<Findings> {
  const get = async <T>(path: string): Promise<T> => {
    const answer = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${place.token}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  };
  const found = new Map<string, Shown>();
  for await (const id of listIds(get)) found.set(id, await get<Shown>(`/api/v1/matters/${id}`));
  const titles = new Map<string, number>();
  for (const { title } of found.values()) titles.set(title ?? '', (titles.get(title ?? '') ?? 0) + 1);
  const opened = requests.flatMap(({ answer }) => answer?.matter ?? []);
  const moved = requests.filter(({ key }) => key.startsWith('acknowledge-'));
  const acknowledged = (id: string) =>
    found.get(id)?.timeline.filter(({ body }) => body?.move === 'acknowledge').length ?? 0;
  const moves = moved.map(({ key }) => acknowledged(key.slice('acknowledge-'.length)));
  const { ok } = (await runCandour(place, ['verify', `${address}/log/`, '--json'])) as {
    readonly ok: boolean;
  };
  return {
    lost: opened.filter((id) => !found.has(id)).length + moves.filter((times) => times === 0).length,
    doubled:
      [...titles.values()].filter((times) => times > 1).length + moves.filter((times) => times > 1).length,
    halved: [...found.values()].filter(({ title, dues }) => title === null || dues.length === 0).length,
    matters: found.size,
    verified: ok,
  };
}

async function* listIds(get: <T>(path: string) => Promise<T>): AsyncIterable<string> {
  let cursor = '';
  do {
    const page = await get<{
      readonly matters: readonly { readonly id: string }[];
      readonly next: string | null;
    }>(`/api/v1/matters?limit=200${cursor}`);
    for (const { id } of page.matters) yield id;
    cursor = page.next === null ? '' : `&cursor=${encodeURIComponent(page.next)}`;
  } while (cursor !== '');
}
