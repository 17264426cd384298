import { z } from 'zod';
import { findNear } from './near.ts';
import { address, type Path } from './place.ts';
import { bare, forms, keysOf, type Schema, schemaAt } from './schema.ts';

/** What a value has that its type does not allow, at the innermost place that explains it. */
export type Fault =
  | { readonly path: Path; readonly fault: 'missing'; readonly key: string; readonly within: Schema }
  | { readonly path: Path; readonly fault: 'unknown-key'; readonly key: string; readonly within: Schema }
  | { readonly path: Path; readonly fault: 'no-form'; readonly within: Schema; readonly value: unknown }
  | { readonly path: Path; readonly fault: 'bad-key'; readonly key: string }
  | { readonly path: Path; readonly fault: 'bad-value'; readonly within: Schema; readonly value: unknown };

/**
 * Every fault of the value. Where a value may take several forms, the one it was evidently meant to take is told by its
 * keys, and the faults are those against that form: otherwise each fault would be told once for every form.
 */
export function diagnose(schema: Schema, value: unknown, under: Path = []): readonly Fault[] {
  const parsed = bare(schema).safeParse(value);
  if (parsed.success) return [];
  const faults = parsed.error.issues.flatMap((issue) => {
    const path = issue.path as Path;
    const at = { value: valueAt(value, path), path: [...under, ...path] };
    if (at.value !== undefined) return faultsOf({ ...at, issue, within: schemaAt(schema, path) });
    return [missing(at.path, schemaAt(schema, path.slice(0, -1)))];
  });
  return withoutConsequences(faults);
}

function missing(path: Path, within: Schema): Fault {
  return { path: path.slice(0, -1), fault: 'missing', key: String(path.at(-1)), within };
}

/** A misspelt key is one mistake: that the right one is missing follows from it. */
function withoutConsequences(faults: readonly Fault[]): readonly Fault[] {
  const misspelt = faults.flatMap((each) =>
    each.fault === 'unknown-key'
      ? [address([...each.path, findNear(each.key, keysOf(each.within)) ?? ''])]
      : [],
  );
  return faults.filter(
    (each) => each.fault !== 'missing' || !misspelt.includes(address([...each.path, each.key])),
  );
}

interface Place {
  readonly issue: z.core.$ZodIssue;
  readonly within: Schema;
  readonly value: unknown;
  readonly path: Path;
}

function faultsOf({ issue, within, value, path }: Place): readonly Fault[] {
  if (issue.code === 'invalid_union') {
    const meant = meantForm(within, value);
    return meant ? diagnose(meant, value, path) : [{ path, fault: 'no-form', within, value }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path, fault: 'unknown-key', key, within }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path, fault: 'bad-key', key: String(path.at(-1)) }];
  }
  return [{ path, fault: 'bad-value', within, value }];
}

/** The form with most of the keys that the value has, near misses counted; the first of those that have as many. */
function meantForm(schema: Schema, value: unknown): Schema | undefined {
  const candidates = forms(schema).filter((form) => kindOf(form) === kindOfValue(value));
  if (!isRecord(value)) return candidates.length === 1 ? candidates[0] : undefined;
  const every = candidates.flatMap(keysOf);
  const present = Object.keys(value).map((key) => (every.includes(key) ? key : findNear(key, every)));
  const scored = candidates.map((form) => ({
    form,
    score: present.filter((key) => key !== undefined && keysOf(form).includes(key)).length,
  }));
  const most = Math.max(0, ...scored.map(({ score }) => score));
  if (candidates.length > 1 && most === 0) return undefined;
  return scored.find(({ score }) => score === most)?.form;
}

type Kind = 'mapping' | 'list' | 'text' | 'number' | 'truth' | 'nothing';

function kindOf(form: Schema): Kind {
  if (form instanceof z.ZodObject || form instanceof z.ZodRecord) return 'mapping';
  if (form instanceof z.ZodArray || form instanceof z.ZodTuple) return 'list';
  if (form instanceof z.ZodNumber) return 'number';
  return form instanceof z.ZodBoolean ? 'truth' : 'text';
}

function kindOfValue(value: unknown): Kind {
  if (Array.isArray(value)) return 'list';
  if (isRecord(value)) return 'mapping';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'truth';
  return typeof value === 'string' ? 'text' : 'nothing';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, key) =>
      typeof here === 'object' && here !== null ? (here as Record<string | number, unknown>)[key] : undefined,
    value,
  );
}
