import type { FieldClass } from '@candour/access';
import type { Database, Json } from '@candour/ledger';
import type { Definition } from '@candour/pathways';
import { getDefinition } from '../../pathway/definitions.ts';
import type { SearchableText } from '../rows/searchable.ts';

interface Under {
  readonly id: string;
  readonly pathway: string;
  readonly version: number;
}

interface Written {
  readonly seq: number;
  readonly matter: string;
  readonly move: string | null;
  readonly act: number | null;
  readonly fields: Readonly<Record<string, Json>> | null;
  readonly because: string | null;
  readonly late: string | null;
}

/**
 * What people wrote in each matter: the fields that are text, each by its class, and reasons, which are for those who
 * work on it. What was corrected stays on the record, and is found by both its wordings.
 */
export async function textsOfEntries(
  database: Database,
  matters: readonly Under[],
): Promise<ReadonlyMap<string, readonly SearchableText[]>> {
  const { rows } = await database.query<Written>(selectWritten, [
    JSON.stringify(matters.map(({ id }) => id)),
  ]);
  const moves = new Map(rows.flatMap(({ seq, move }) => (move === null ? [] : [[seq, move] as const])));
  const texts = new Map<string, SearchableText[]>();
  const definitions = await definitionsOf(
    database,
    matters.filter(({ id }) => rows.some((row) => row.matter === id)),
  );
  for (const row of rows) {
    const move = row.move ?? (row.act === null ? undefined : moves.get(row.act));
    const found = [...textsOfFields(row, definitions.get(row.matter)?.moves[move ?? '']), ...reasonsOf(row)];
    texts.set(row.matter, [...(texts.get(row.matter) ?? []), ...found]);
  }
  return texts;
}

async function definitionsOf(
  database: Database,
  matters: readonly Under[],
): Promise<ReadonlyMap<string, Definition>> {
  const known = new Map<string, Definition>();
  const byMatter = new Map<string, Definition>();
  for (const { id, pathway, version } of matters) {
    const under = `${pathway} ${version}`;
    const definition = known.get(under) ?? (await getDefinition(database, { pathway, version }));
    known.set(under, definition);
    byMatter.set(id, definition);
  }
  return byMatter;
}

function textsOfFields({ fields }: Written, move: Definition['moves'][string] | undefined): SearchableText[] {
  return Object.entries(fields ?? {}).flatMap(([name, value]) => {
    const field = move?.fields?.[name];
    if (field !== undefined && field.type !== 'text' && field.type !== 'long-text') return [];
    const of: FieldClass = field?.visible ?? 'restricted';
    return [value].flat().flatMap((one) => (typeof one === 'string' ? [{ class: of, text: one }] : []));
  });
}

function reasonsOf({ because, late }: Written): SearchableText[] {
  return [because, late].flatMap((text) => (text === null ? [] : [{ class: 'restricted' as const, text }]));
}

/** Why a holder was replaced is a word of the program’s: only what people write is looked for. */
const selectWritten = `
  select seq, matter, body ->> 'move' as move, (body ->> 'act')::integer as act,
    case when jsonb_typeof(body -> 'fields') = 'object' then body -> 'fields' end as fields,
    case when kind <> 'holder-replaced' then body ->> 'because' end as because, body -> 'late' ->> 'because' as late
  from record.entry
  where matter in (select jsonb_array_elements_text($1::jsonb)) and body is not null
    and kind in ('act-done', 'act-corrected', 'matter-opened', 'matter-linked', 'hand-over-offered',
      'hand-over-declined', 'duty-delegated', 'delegation-ended', 'clock-extended')
    and (body ? 'fields' or body ? 'because' or body ? 'late')
  order by seq`;
