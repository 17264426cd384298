import { parseDay, startOfDay } from '@candour/calendar';
import type { OpenMatter } from '@candour/record';
import type { Filled, FormError } from '../../http/form.ts';
import { readDay } from '../../http/read-day.ts';
import { newWords as words } from './words.ts';

export interface ReadOpening {
  readonly opening: Omit<OpenMatter, 'key'>;
  readonly errors: readonly FormError[];
}

/** What was filled in, as the record takes it, and what is missing or no day. The record decides all else. */
export function readOpening(filled: Filled, now: string): ReadOpening {
  const [title, body, parent, relation] = ['title', 'body', 'parent', 'relation'].map((name) =>
    filled.get(name),
  ) as [string, string, string, string];
  const moment = readMoment(filled, now);
  const owner = filled.find('owner');
  const lateBecause = filled.find('late-because');
  return {
    opening: {
      ...{ pathway: filled.get('pathway'), body, title },
      classification: filled.get('classification') === 'public' ? 'public' : 'restricted',
      ...(owner !== undefined && { owner }),
      ...(moment.at !== undefined && { happenedAt: moment.at }),
      ...(lateBecause !== undefined && { lateBecause }),
      ...(parent !== '' && { parent: { matter: parent, relation } }),
    },
    errors: [
      ...(title === '' ? [{ at: 'title', message: words.noName }] : []),
      ...(body === '' ? [{ at: 'body', message: words.noBody }] : []),
      ...(parent !== '' && relation === '' ? [{ at: 'relation', message: words.noRelation }] : []),
      ...moment.errors,
    ],
  };
}

/** Noon of the day that was filled in; of today, the present, so that nothing is in the future. */
function readMoment(
  filled: Filled,
  now: string,
): { readonly at?: string; readonly errors: readonly FormError[] } {
  const read = readDay(filled, 'happened');
  if (read.kind === 'empty') return { errors: [] };
  const day = read.kind === 'day' ? parseDay(read.day) : undefined;
  if (day === undefined) return { errors: [{ at: 'happened', message: words.noDay }] };
  const noon = new Date(Date.parse(startOfDay(day)) + 12 * 3_600_000).toISOString();
  return { at: startOfDay(day) <= now && now < noon ? now : noon, errors: [] };
}

/** The field that a place of a refusal is. */
export function fieldOf(at: string): string | null {
  const fields: Readonly<Record<string, string>> = {
    happenedAt: 'happened',
    lateBecause: 'late-because',
    owner: 'owner',
    pathway: 'pathway',
    by: 'body',
    body: 'body',
    parent: 'parent',
    relation: 'relation',
    title: 'title',
  };
  return fields[at] ?? null;
}
