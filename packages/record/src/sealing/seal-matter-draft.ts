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
      : divide(whole, namePublicFields(draft, definition));
  return {
    ...envelope,
    matter: matter.id,
    ...(draft.kind === 'act-corrected' && { corrects: { entry: draft.body.act, how: draft.body.how } }),
    ...(open !== undefined && { body: open }),
    ...(closed !== undefined && { sealed: [{ subject: matter.id, body: closed }] }),
  };
}

type Fields = { readonly [name: string]: Json };

const ownWords: ReadonlySet<string> = new Set(['because', 'late']);

function divide(body: Fields, publicFields: ReadonlySet<string> | 'none') {
  const open: Record<string, Json> = {};
  const closed: Record<string, Json> = {};
  for (const [name, value] of Object.entries(body)) {
    if (name !== 'fields') (ownWords.has(name) && typeof value !== 'boolean' ? closed : open)[name] = value;
  }
  if (body['fields'] !== undefined) {
    const fields = Object.entries(body['fields'] as Fields);
    const isPublic = (name: string) => publicFields !== 'none' && publicFields.has(name);
    open['fields'] = Object.fromEntries(fields.filter(([name]) => isPublic(name)));
    const hidden = fields.filter(([name]) => !isPublic(name));
    if (hidden.length > 0) closed['fields'] = Object.fromEntries(hidden);
  }
  return { open, closed: Object.keys(closed).length > 0 ? closed : undefined };
}

/** A correction does not name its move; its fields are sealed, since which are public cannot be told from it alone. */
function namePublicFields(draft: MatterDraft, definition: Definition): ReadonlySet<string> | 'none' {
  if (draft.kind !== 'act-done') return 'none';
  const { fields = {} } = definition.moves[draft.body.move] ?? {};
  return new Set(Object.keys(fields).filter((name) => fields[name]?.visible === 'public'));
}
