/** What may be imported. */
export const importKinds = ['recommendations', 'commitments', 'bodies', 'case-history'] as const;
export type ImportKind = (typeof importKinds)[number];

/**
 * How the text of a cell is read. `text`: as it is; `list`: several of them; `day`: a day, or a month or year that is
 * known no closer; `instant`: a point in time, or a day; `link`: an http address; `links`; `fields`: names and values.
 */
export type FieldType = 'text' | 'list' | 'day' | 'instant' | 'link' | 'links' | 'fields' | 'replies';

/** Our own names of the columns, kind by kind, each explained in docs/formats/import.md. */
export const fieldsOf = {
  recommendations: {
    number: 'text',
    title: 'text',
    text: 'text',
    madeBy: 'text',
    office: 'text',
    madeOn: 'day',
    addressees: 'list',
    themes: 'list',
    reference: 'text',
    sourceTitle: 'text',
    sourceUrl: 'link',
    documentUrl: 'link',
    dueOn: 'day',
    status: 'text',
    statusBy: 'text',
    closedOn: 'day',
    reply: 'text',
    repliedOn: 'day',
    replyUrls: 'links',
    replies: 'replies',
    notes: 'text',
  },
  commitments: {
    number: 'text',
    title: 'text',
    text: 'text',
    madeBy: 'text',
    office: 'text',
    madeTo: 'text',
    madeOn: 'day',
    condition: 'text',
    dueWords: 'text',
    dueOn: 'day',
    themes: 'list',
    reference: 'text',
    sourceTitle: 'text',
    sourceUrl: 'link',
    documentUrl: 'link',
    status: 'text',
    statusBy: 'text',
    closedOn: 'day',
    notes: 'text',
  },
  bodies: { name: 'text', aliases: 'list' },
  'case-history': {
    matter: 'text',
    pathway: 'text',
    happened: 'instant',
    happenedBy: 'instant',
    recorded: 'instant',
    actor: 'text',
    move: 'text',
    fields: 'fields',
    notes: 'text',
  },
} as const satisfies Readonly<Record<ImportKind, Readonly<Record<string, FieldType>>>>;

export function typeOf(kind: ImportKind, field: string): FieldType | undefined {
  const fields: Readonly<Record<string, FieldType>> = fieldsOf[kind];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
