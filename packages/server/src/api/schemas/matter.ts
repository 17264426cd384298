import { z } from '@hono/zod-openapi';
import { classification, fieldClass, instant, seq, words } from './basic.ts';

const holder = z.object({ role: z.string(), person: z.string() });

export const matterSummary = z
  .object({
    id: z.string(),
    pathway: z.string(),
    title: z.string().nullable(),
    body: z.string(),
    classification,
    state: z.string(),
    since: instant,
    isOpen: z.boolean(),
    owner: z.string().nullable(),
    axes: z.unknown(),
    openedAt: instant,
    changedAt: instant,
    nextDue: z.string().nullable(),
    overdue: z.boolean(),
    head: seq,
  })
  .openapi('MatterSummary');

export const due = z
  .object({
    matter: z.string(),
    title: z.string().nullable(),
    pathway: z.string(),
    state: z.string(),
    body: z.string(),
    owner: z.string(),
    clock: z.string(),
    clockTitle: words,
    standing: z.string(),
    due: z.string().nullable(),
    basis: z.string(),
    says: words.meta({
      description: 'What was counted from which day, by whose holidays, and how long is left',
    }),
  })
  .openapi('Due');

const shownEntry = z
  .object({
    seq,
    kind: z.string(),
    actor: z.string(),
    happenedAt: z.object({ earliest: instant.nullable(), latest: instant.nullable() }),
    recordedAt: instant,
    corrects: seq.nullable(),
    classification,
    body: z.unknown().meta({ description: 'What you may read of it' }),
    withheld: z.number().int().meta({ description: 'How many fields you may not read' }),
  })
  .openapi('Entry');

/** Something a person in one of these roles may do in the present state. */
const possibleMove = z
  .object({
    move: z.string(),
    title: words,
    help: words.nullable(),
    by: z.array(z.string()),
    fields: z.unknown().meta({ description: 'What is filled in, as the pathway defines it' }),
  })
  .openapi('PossibleMove');

export const shownMatter = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    pathway: z.string(),
    version: z.number().int(),
    body: z.string(),
    classification,
    visible: fieldClass,
    parent: z.object({ matter: z.string(), relation: z.string() }).nullable(),
    state: z.string(),
    stateTitle: words,
    since: instant,
    isOpen: z.boolean(),
    owner: holder,
    deputy: holder,
    offer: holder.nullable(),
    axes: z.record(z.string(), z.string()),
    children: z.array(z.unknown()),
    openedAt: instant,
    head: seq.meta({ description: 'Its last entry: what a change must have seen' }),
    dues: z.array(due),
    moves: z.array(possibleMove),
    timeline: z.array(shownEntry),
    readable: z.array(fieldClass),
  })
  .openapi('Matter');
