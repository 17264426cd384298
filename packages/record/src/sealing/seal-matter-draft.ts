import type { Draft, Json } from '@candour/ledger';
import type { Definition, MatterDraft } from '@candour/pathways';

/** A matter as far as it says what of it may be public. */
export interface Sealed {
  readonly id: string;
  readonly classification: 'public' | 'restricted';
}

/**
 * An engine's draft as it goes to the ledger: of a restricted matter the whole body is sealed; of a public one, the
 * fields that the pathway does not name public, and every reason, which people write in words of their own.
 */
export function sealMatterDraft(draft: MatterDraft, matter: Sealed, definition: Definition): Draft {
  const { body, ...envelope } = draft;
  const whole = body as unknown as Fields;
  const { open, closed } =
    matter.classification === 'restricted'
      ? { open: undefined, closed: whole }
      : divide(whole, namePublic(draft, definition));
  return {
    ...envelope,
    matter: matter.id,
    ...(draft.kind === 'act-corrected' && { corrects: { entry: draft.body.act, how: draft.body.how } }),
    ...(open !== undefined && { body: open }),
    ...(closed !== undefined && { sealed: [{ subject: matter.id, body: closed }] }),
  };
}

type Fields = { readonly [name: string]: Json };

/** What of an entry's body may stand in a public leaf. */
interface Public {
  readonly fields: ReadonlySet<string>;
  /** The matters that an act spawns name the values of a field that each is for. */
  readonly spawns: boolean;
}

const ownWords: ReadonlySet<string> = new Set(['because', 'late']);

function divide(body: Fields, may: Public) {
  const open: Record<string, Json> = {};
  const closed: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    const isSealed = (ownWords.has(name) && typeof value !== 'boolean') || (name === 'spawns' && !may.spawns);
    if (name !== 'fields') (isSealed ? closed : open)[name] = value;
  }
  if (body['fields'] !== undefined) {
    const fields = Object.entries(body['fields'] as Fields);
    open['fields'] = Object.fromEntries(fields.filter(([name]) => may.fields.has(name)));
    const hidden = fields.filter(([name]) => !may.fields.has(name));
    if (hidden.length > 0) closed['fields'] = Object.fromEntries(hidden);
  }
  return { open, closed: Object.keys(closed).length > 0 ? closed : undefined };
}

/** A correction does not name its move; its fields are sealed, since which are public cannot be told from it alone. */
function namePublic(draft: MatterDraft, definition: Definition): Public {
  if (draft.kind !== 'act-done') return { fields: new Set(), spawns: true };
  const { fields = {}, spawns = [] } = definition.moves[draft.body.move] ?? {};
  const names = new Set(Object.keys(fields).filter((name) => fields[name]?.visible === 'public'));
  return { fields: names, spawns: spawns.every(({ each }) => each === undefined || names.has(each)) };
}
