import { anyone, noMatter } from '@candour/access';
import type { Database } from '@candour/ledger';
import type { Caller } from '../caller.ts';
import { factsOf } from '../need-to-know/facts/facts-of.ts';
import { findQuestion } from '../need-to-know/find-question.ts';
import { noteReading } from '../need-to-know/note-reading.ts';
import { notAllowedHere, unseenMatter } from '../need-to-know/refusals.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import type { Parts } from '../parts.ts';
import { type DocumentRow, findDocumentRow } from './document-row.ts';

/** Whether somebody may read a document, by the policies; `because` names those that let them. */
export async function mayRead(
  { access, clock, database }: Pick<Parts, 'access' | 'clock'> & { readonly database: Database },
  caller: Caller,
  document: Pick<DocumentRow, 'classification' | 'matter' | 'recorded_by'>,
): Promise<{ readonly allowed: boolean; readonly because: readonly string[] }> {
  const now = clock().toISOString();
  if (caller === 'anyone') {
    const matter = document.matter === null ? undefined : await findFacts(database, document.matter, now);
    if (document.classification !== 'public') return { allowed: false, because: [] };
    return access.decide({
      action: 'read-document',
      caller: anyone,
      now,
      class: 'public',
      mine: false,
      matter: matter ?? noMatter,
    });
  }
  const question = await findQuestion({ database, now }, caller, {
    action: 'read-document',
    class: document.classification,
    mine: document.recorded_by === caller.person,
    ...(document.matter !== null && { matter: document.matter }),
  });
  return question === undefined ? { allowed: false, because: [] } : access.decide(question);
}

async function findFacts(database: Database, matter: string, now: string) {
  return (await factsOf(database, { person: '', now }, [matter])).get(matter);
}

/**
 * Reads a document, or what was made of it, for whoever may. Of a restricted one that belongs to a matter the reading is
 * noted in the transaction of the read.
 */
export function readWithDocument<T>(
  parts: Parts,
  caller: Caller,
  {
    document: id,
    read,
  }: { readonly document: string; readonly read: (inside: Database, row: DocumentRow) => Promise<T> },
): Promise<Outcome<T>> {
  return parts.database.transaction(async (inside) => {
    const row = await findDocumentRow(inside, id);
    if (row === undefined) return refused(noSuchDocument);
    const { allowed, because } = await mayRead({ ...parts, database: inside }, caller, row);
    if (!allowed) return refused(noSuchDocument);
    if (caller !== 'anyone' && row.classification === 'restricted' && row.matter !== null) {
      const { person, request } = caller;
      const at = parts.clock().toISOString();
      await noteReading(inside, { person, matter: row.matter, at, because, request });
    }
    return done(await read(inside, row));
  });
}

/** The document, if the caller may read it. */
export function getDocument(parts: Parts, caller: Caller, document: string): Promise<Outcome<DocumentRow>> {
  return readWithDocument(parts, caller, { document, read: async (_, row) => row });
}

/** Whoever reads a document knows that it is there: what they lack is leave to decide on it. */
export function toldWhatIsSeen<T>(outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok || !outcome.refusals.some(({ code }) => code === unseenMatter.code)) return outcome;
  return refused(notAllowedHere);
}

const noSuchDocument = {
  code: 'no-such-document',
  message: {
    en: 'There is no such document here, or you may not see it; check its reference.',
    cy: 'Nid oes dogfen o’r fath yma, neu ni chewch ei gweld; gwiriwch ei chyfeirnod.',
  },
} as const;
