import type { FieldClass } from '@candour/access';
import type { Database, Json } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { readWithDocument } from '../document/read-document.ts';
import { readWithNeed } from '../need-to-know/read-with-need.ts';
import type { Outcome } from '../outcome.ts';
import type { Parts } from '../parts.ts';

interface Confirmed {
  readonly seq: number;
  readonly document: string;
  readonly classification: 'public' | 'restricted';
}

/** Where the words of an item stand: spans of documents’ texts. */
interface Anchored {
  readonly passages: Json;
}

interface StatementItem extends Confirmed, Anchored {
  readonly id: string;
  readonly kind: string;
  readonly words: string;
  readonly cue: string | null;
  readonly speaker: string | null;
  readonly office: string | null;
  readonly body: string | null;
}

interface RecommendationItem extends Confirmed, Anchored {
  readonly id: string;
  readonly matter: string;
  readonly number: string | null;
  readonly madeBy: string | null;
  readonly madeOn: string | null;
  /** As printed; the body that it was taken to be, how, and how sure that is. */
  readonly addressee: string;
  readonly body: string;
  readonly method: string;
  readonly confidence: number;
  readonly words: string;
  readonly due: Json;
}

interface CommitmentItem extends Confirmed, Anchored {
  readonly id: string;
  readonly matter: string;
  readonly promiser: string;
  readonly office: string | null;
  readonly body: string;
  readonly method: string;
  readonly confidence: number;
  readonly promisedTo: string | null;
  readonly condition: string | null;
  readonly words: string;
  readonly due: Json;
}

interface ReplyItem {
  readonly seq: number;
  readonly document: string;
  readonly matter: string;
  readonly name: string;
  readonly body: string;
  readonly method: string;
  readonly confidence: number;
  /** It answers nothing: the body that was asked has still to reply. */
  readonly fromAnother: boolean;
}

/** What people confirmed from documents. */
export interface Items {
  readonly statements: readonly StatementItem[];
  readonly recommendations: readonly RecommendationItem[];
  readonly commitments: readonly CommitmentItem[];
  readonly replies: readonly ReplyItem[];
}

/** All that was confirmed from a document, for whoever may read it. */
export function listItemsOfDocument(parts: Parts, caller: Caller, document: string): Promise<Outcome<Items>> {
  return readWithDocument(parts, caller, {
    document,
    read: (inside) => listItems(inside, 'document', document),
  });
}

/** What the documents say that a matter came from, and the replies to it: as much as its reader may read. */
export function listItemsOfMatter(parts: Parts, caller: Caller, matter: string): Promise<Outcome<Items>> {
  return readWithNeed(parts, caller, {
    matter,
    read: (inside, { readable }) => listItemsFor(inside, matter, readable),
  });
}

/** As `listItemsOfMatter`, inside a read for which it is settled what may be read. */
export async function listItemsFor(
  inside: Database,
  matter: string,
  readable: readonly FieldClass[],
): Promise<Items> {
  const items = await listItems(inside, 'matter', matter);
  if (readable.includes('restricted')) return items;
  const open = <T extends Confirmed>(all: readonly T[]) =>
    all.filter(({ classification }) => classification === 'public');
  // Whom a reply came from is for those who work on the matter.
  return {
    statements: open(items.statements),
    recommendations: open(items.recommendations),
    commitments: open(items.commitments),
    replies: [],
  };
}

/** In one statement, since every page of a matter asks it. */
export async function listItems(inside: Database, by: 'document' | 'matter', id: string): Promise<Items> {
  const { rows } = await inside.query<Listed>(by === 'document' ? ofDocument : ofMatter, [id]);
  const list = <Item>(kind: keyof Items) =>
    rows.filter((row) => row.kind === kind).map(({ item }) => item as Item);
  return {
    statements: list<StatementItem>('statements'),
    recommendations: list<RecommendationItem>('recommendations'),
    commitments: list<CommitmentItem>('commitments'),
    replies: list<ReplyItem>('replies'),
  };
}

interface Listed {
  readonly kind: keyof Items;
  readonly item: unknown;
}

/** A passage in a document that fewer people may read than the item’s own is for them alone: that it is there tells of it. */
const passages = `coalesce((select jsonb_agg(jsonb_build_object('document', p.document, 'textSha256', p.text_sha256,
    'start', p.start_at, 'end', p.end_at, 'fidelity', p.fidelity) order by p.document, p.start_at)
  from record.passage p join record.document o on o.id = i.document join record.document d on d.id = p.document
  where p.item = i.id and (d.classification = 'public' or d.id = o.id
    or (o.classification = 'restricted' and d.matter is not distinct from o.matter
      and (d.matter is not null or d.recorded_by = o.recorded_by)))), '[]') as passages`;

const selectStatements = `
  select i.id, i.seq::int, i.document, i.classification, i.kind, i.words, i.cue, i.speaker, i.office, i.body, ${passages}
  from record.statement i`;

const selectRecommendations = `
  select i.id, i.matter, i.seq::int, i.document, i.classification, i.number, i.made_by as "madeBy", i.made_on as "madeOn",
    i.addressee, i.body, i.method, i.confidence, i.words, i.due, ${passages}
  from record.recommendation i`;

const selectCommitments = `
  select i.id, i.matter, i.seq::int, i.document, i.classification, i.promiser, i.office, i.body, i.method, i.confidence,
    i.promised_to as "promisedTo", i.condition, i.words, i.due, ${passages}
  from record.commitment i`;

const selectReplies = `
  select i.seq::int, i.document, i.matter, i.name, i.body, i.method, i.confidence, i.from_another as "fromAnother"
  from record.reply i`;

const listing = (kind: keyof Items, select: string, by: 'document' | 'matter') =>
  `select '${kind}' as kind, to_jsonb(listed) as item, listed.seq from (${select} where i.${by} = $1) listed`;

const listings = (by: 'document' | 'matter') => [
  listing('recommendations', selectRecommendations, by),
  listing('commitments', selectCommitments, by),
  listing('replies', selectReplies, by),
];

const inOrder = (all: readonly string[]) =>
  `select kind, item from (${all.join(' union all ')}) every order by seq`;

const ofMatter = inOrder(listings('matter'));
/** What somebody said is of a document and of no matter. */
const ofDocument = inOrder([listing('statements', selectStatements, 'document'), ...listings('document')]);
