import { recordDocument } from '@candour/record';
import type { ProposalKind } from '../../../record/src/proposal/proposed.ts';
import { readDocuments } from '../../../record/src/proposal/read-documents.ts';
import { getValue, signedIn } from '../../../record/test/open-record.ts';
import { addBody, addPerson, listKind, putExample, readers } from '../../../record/test/proposal-desk.ts';
import type { Credentials } from '../../../server/test/open-api.ts';
import { openPages, type PageServer } from '../open-pages.ts';

/** The pages of a record with somebody who keeps it, and documents of the worked example on its desk. */
export interface DeskServer extends PageServer {
  readonly clerk: string;
  readonly by: Credentials;
  put(name: string): Promise<string>;
  /** Restricted, for the clerk alone. */
  putText(filename: string, text: string): Promise<string>;
  read(): Promise<void>;
  firstOpen<K extends ProposalKind>(document: string, kind: K): ReturnType<typeof firstOpen<K>>;
}

async function firstOpen<K extends ProposalKind>(pages: PageServer, document: string, kind: K) {
  const all = await listKind(pages.record, document, kind);
  const found = all.find(({ state }) => state === 'open');
  if (found === undefined) throw new Error(`no ${kind} is open`);
  return found;
}

export async function openDesk(): Promise<DeskServer> {
  const pages = await openPages();
  const { record } = pages;
  const clerk = await addPerson(record, 'Mona Clerk', 'monitor', 'record-clerk');
  await addBody(record, 'Ostler Housing Association', 'Ostler');
  await addBody(record, 'Department for Care', 'the Department');
  await addBody(record, 'Marlshire Safeguarding Adults Partnership', 'the Partnership');
  await addBody(record, 'Marlshire County Council', 'the council');
  return {
    ...pages,
    clerk,
    by: await pages.signIn(clerk),
    put: (name) => putExample(record, clerk, name),
    putText: async (filename, text) => {
      const recorded = await recordDocument(record.parts, signedIn(record, clerk), {
        bytes: new TextEncoder().encode(text),
        filename,
        claimedType: null,
        source: { by: 'upload' },
      });
      return getValue(recorded).document;
    },
    read: async () => {
      while ((await readDocuments(record.parts, readers)).read.length > 0);
    },
    firstOpen: (document, kind) => firstOpen(pages, document, kind),
  };
}
