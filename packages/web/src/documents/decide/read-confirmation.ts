import type {
  ConfirmCommitment,
  ConfirmRecommendation,
  ConfirmStatement,
  ProposalRow,
} from '@candour/record';
import type { Filled, FormError } from '../../http/form.ts';
import { type Read, readDueFields, readLate, readOneDay } from './read-days.ts';
import { fieldErrors } from './words.ts';

type Of<K extends ProposalRow['kind']> = Extract<ProposalRow, { kind: K }>;

export function readStatement(filled: Filled, { id, content }: Of<'statement'>): Read<ConfirmStatement> {
  const words = readWords(filled, content.words);
  const speaker = readParty(filled, { name: 'speaker', office: 'office', read: content.speaker });
  const body = filled.find('body');
  const edited = { ...words.value, ...(speaker !== undefined && { speaker }) };
  return {
    value: { proposal: id, ...editedOf(edited), ...(body !== undefined && { body }) },
    errors: words.errors,
  };
}

export function readRecommendation(
  filled: Filled,
  { id, content }: Of<'recommendation'>,
): Read<ConfirmRecommendation> {
  const words = readWords(filled, content.words);
  const due = readDueFields(filled, content.due);
  const addressees = readAddressees(filled, content.addressees);
  const comes = readComes(filled);
  const edited = {
    ...words.value,
    ...changed(filled, 'number', content.number),
    ...changed(filled, 'madeBy', content.madeBy),
    ...(due.value !== undefined && { due: due.value }),
  };
  return {
    value: { proposal: id, addressees: addressees.value, ...editedOf(edited), ...comes.value },
    errors: [...addressees.errors, ...words.errors, ...due.errors, ...comes.errors],
  };
}

export function readCommitment(filled: Filled, { id, content }: Of<'commitment'>): Read<ConfirmCommitment> {
  const words = readWords(filled, content.words);
  const due = readDueFields(filled, content.due);
  const mandate = readOneDay(filled, 'mandateEnds');
  const comes = readComes(filled);
  const body = readBody(filled, '0');
  const by = readParty(filled, { name: 'by', office: 'byOffice', read: content.by });
  const edited = {
    ...words.value,
    ...(by && { by }),
    ...changed(filled, 'to', content.to),
    ...changed(filled, 'condition', content.condition),
    ...(due.value !== undefined && { due: due.value }),
  };
  const office = filled.find('office');
  const value = {
    proposal: id,
    body: body ?? '',
    forum: filled.get('forum'),
    promisedTo: filled.all('promisedTo'),
    mandateEnds: mandate.value ?? '',
    ...(office !== undefined && { office }),
    ...editedOf(edited),
    ...comes.value,
  };
  const missing = [
    ...needs(body !== undefined, bodyField(filled, '0'), fieldErrors.promiser),
    ...needs(value.forum !== '', 'forum', fieldErrors.forum),
    ...needs(mandate.value !== null || mandate.errors.length > 0, 'mandateEnds', fieldErrors.mandate),
  ];
  return { value, errors: [...missing, ...mandate.errors, ...words.errors, ...due.errors, ...comes.errors] };
}

function needs(isThere: boolean, at: string, message: FormError['message']): readonly FormError[] {
  return isThere ? [] : [{ at, message }];
}

/** Nothing is said to have been put right that the form left as it was read. */
function editedOf<T extends object>(edited: T): { readonly edited?: T } {
  return Object.keys(edited).length > 0 ? { edited } : {};
}

function readWords(filled: Filled, read: string): Read<{ readonly words?: string }> {
  if (!filled.has('words')) return { value: {}, errors: [] };
  const words = filled.get('words');
  const errors = needs(words !== '', 'words', fieldErrors.words);
  return { value: words === read.trim().replaceAll('\r\n', '\n') ? {} : { words }, errors };
}

function changed<N extends string>(filled: Filled, name: N, read: string | null) {
  if (!filled.has(name) || filled.get(name) === (read ?? '').trim()) return {};
  return { [name]: filled.find(name) ?? null } as { readonly [K in N]?: string | null };
}

interface Party {
  readonly name: string;
  readonly office: string | null;
}

interface PartyFields {
  readonly name: string;
  readonly office: string;
  readonly read: Party | null;
}

/** Undefined where nothing was changed; null where the name was taken out. */
function readParty(filled: Filled, { name, office, read }: PartyFields): Party | null | undefined {
  if (!filled.has(name)) return undefined;
  const now = filled.find(name);
  const isSame =
    (now ?? '') === (read?.name ?? '').trim() && filled.get(office) === (read?.office ?? '').trim();
  if (isSame) return undefined;
  return now === undefined ? null : { name: now, office: filled.find(office) ?? null };
}

/** The body chosen for a name: one that was proposed, or another from the list. */
function readBody(filled: Filled, at: string): string | undefined {
  const chosen = filled.find(`body-${at}`);
  return chosen === 'other' ? filled.find(`other-${at}`) : chosen;
}

/** Which of its two fields lacks something. */
function bodyField(filled: Filled, at: string): string {
  return filled.get(`body-${at}`) === 'other' ? `other-${at}` : `body-${at}`;
}

type Addressees = ConfirmRecommendation['addressees'];

function readAddressees(filled: Filled, printed: readonly string[]): Read<Addressees> {
  const errors: FormError[] = [];
  const addressees = printed.flatMap((name, at): Addressees => {
    const body = readBody(filled, String(at));
    errors.push(...needs(body !== undefined, bodyField(filled, String(at)), fieldErrors.body));
    return body === undefined || body === 'nobody' ? [] : [{ name, body }];
  });
  const [name, body] = [filled.find('name-further'), filled.find('body-further')];
  if (name !== undefined && body !== undefined) return { value: [...addressees, { name, body }], errors };
  errors.push(
    ...needs(name === body, name === undefined ? 'name-further' : 'body-further', fieldErrors.further),
  );
  return { value: addressees, errors };
}

type Comes = Pick<ConfirmRecommendation, 'title' | 'classification' | 'happenedAt' | 'lateBecause'>;

function readComes(filled: Filled): Read<Comes> {
  const late = readLate(filled);
  const title = filled.find('title');
  const classification = filled.get('classification');
  return {
    value: {
      ...late.value,
      ...(title !== undefined && { title }),
      ...((classification === 'public' || classification === 'restricted') && { classification }),
    },
    errors: late.errors,
  };
}
