import '../built-threads.ts';
import type { Outcome, Parts, ProposalToDecide, SignedIn } from '@candour/record';
import {
  actOnMatter,
  addMember,
  appoint,
  confirmCommitment,
  confirmRecommendation,
  describeDocument,
  findPathwayText,
  linkMatters,
  listProposals,
  openMatter,
  readDocuments,
  recordBody,
  recordDocument,
  recordPathway,
  recordPerson,
  refuseProposal,
} from '@candour/record';
import { foundRecord, openReaders } from '@candour/record/open';
import { getValue } from '../../../../record/test/open-record.ts';
import type { Site } from '../open-site.ts';
import { hostileFiles } from './hostile-documents.ts';
import { everyEscape, hostileStrings } from './hostile-strings.ts';

/** Who may see all of it, and what became of it. */
export interface Filled {
  readonly administrator: string;
  readonly clerk: string;
  readonly documents: readonly string[];
  readonly matters: readonly string[];
  /** What was refused in place of being recorded: its code and sentence. */
  readonly refused: readonly string[];
}

interface Stage {
  readonly record: Parts;
  readonly ostler: string;
  /** Who keeps the record, and who works in it, as if they had signed in just now. */
  keeper(): SignedIn;
  clerk(): SignedIn;
  /** Refusing is as good as recording; failing is not. */
  attempt<T>(doing: Promise<Outcome<T>>): Promise<T | undefined>;
}

const roles = [
  ...['monitor', 'issuer', 'verifier', 'oversight-lead', 'record-clerk', 'second-clerk'],
  ...['addressee-office', 'addressee-head', 'addressee-deputy', 'delivery-owner'],
  ...['promising-office', 'deputy-office', 'head-of-body', 'promised-person'],
  ...['triage-officer', 'case-officer', 'supervisor', 'assessor', 'panel-chair', 'deputy-chair'],
  ...['consent-requester', 'provider', 'outside-supervisor'],
] as const;

/** Puts the corpus into every field that takes words, through the use cases that people use. */
export async function fillRecord(site: Site): Promise<Filled> {
  const refused: string[] = [];
  const stage = await introduce(site, refused);
  await nameEverybody(stage);
  await attackPathway(stage);
  const documents = await putInDocuments(stage);
  const matters = [...(await decideProposals(stage, documents)), ...(await openMatters(stage))];
  matters.push(await fillCase(stage, { document: documents[0] ?? '', other: matters[0] ?? '' }));
  return { administrator: stage.keeper().person, clerk: stage.clerk().person, documents, matters, refused };
}

async function introduce({ record, now }: Site, refused: string[]): Promise<Stage> {
  const founding = { body: everyEscape, administrator: { name: everyEscape } };
  const administrator = getValue(await foundRecord(record, founding)).person;
  const signIn = (person: string, isKeeper: boolean): SignedIn => ({
    ...{ person, administrator: isKeeper, scopes: null },
    confirmedAt: now(),
  });
  const keeper = () => signIn(administrator, true);
  const aliases = ['Ostler', ...hostileStrings];
  const ostler = getValue(await recordBody(record, keeper(), { name: `Ostler ${everyEscape}`, aliases })).id;
  const person = getValue(await recordPerson(record, keeper(), { name: `Clerk ${everyEscape}` })).id;
  for (const role of roles) getValue(await appoint(record, keeper(), { person, role, body: '*' }));
  return {
    ...{ record, ostler, keeper },
    clerk: () => signIn(person, false),
    attempt: async (doing) => {
      const outcome = await doing;
      if (outcome.ok) return outcome.value;
      refused.push(...outcome.refusals.map(({ code, message }) => `${code}: ${message.en}`));
      return undefined;
    },
  };
}

async function nameEverybody({ record, keeper, attempt }: Stage): Promise<void> {
  for (const text of hostileStrings) {
    await attempt(recordBody(record, keeper(), { name: text, aliases: [text] }));
    await attempt(recordPerson(record, keeper(), { name: text, email: `${text}@attacker.example` }));
  }
}

/** A pathway of which every title attacks. */
async function attackPathway({ record, keeper, attempt }: Stage): Promise<void> {
  const text = await findPathwayText(record.database, { pathway: 'commitment', version: 1 });
  if (text === undefined) throw new Error('the record has no pathway for commitments');
  const quoted = JSON.stringify(everyEscape);
  const hostile = text
    .replace('pathway: commitment', 'pathway: hostile')
    .replaceAll(/\b(en|cy): "[^"]*"/g, (_, language: string) => `${language}: ${quoted}`);
  await attempt(recordPathway(record, keeper(), { text: hostile }));
}

async function putInDocuments({ record, clerk, attempt }: Stage): Promise<readonly string[]> {
  const documents: string[] = [];
  const source = { by: 'upload', origin: `javascript:${everyEscape}` } as const;
  for (const { filename, bytes } of hostileFiles) {
    const upload = {
      bytes,
      filename,
      claimedType: null,
      source,
      classification: 'public',
      title: everyEscape,
    } as const;
    const recorded = await attempt(recordDocument(record, clerk(), upload));
    if (recorded === undefined) continue;
    documents.push(recorded.document);
    for (const attached of recorded.attachments)
      if ('document' in attached) documents.push(attached.document);
  }
  for (const [at, document] of documents.entries()) {
    const described = { document, publishedAt: null, classification: 'public' } as const;
    await attempt(
      describeDocument(record, clerk(), { ...described, title: hostileStrings[at] ?? everyEscape }),
    );
  }
  const readers = openReaders();
  while ((await readDocuments(record, readers)).read.length > 0);
  await readers.close();
  return documents;
}

/** Of each document: recommendations and commitments are confirmed, statements refused, and the rest is left to decide. */
async function decideProposals(stage: Stage, documents: readonly string[]): Promise<readonly string[]> {
  const matters: string[] = [];
  for (const document of documents) {
    const proposals = await stage.attempt(listProposals(stage.record, stage.clerk(), document));
    for (const proposal of proposals ?? []) matters.push(...(await decide(stage, proposal)));
  }
  return matters;
}

async function decide(stage: Stage, { id: proposal, kind }: ProposalToDecide): Promise<readonly string[]> {
  const { record, clerk, attempt, ostler: body } = stage;
  if (kind === 'recommendation') {
    const addressees = [{ name: everyEscape, body }];
    const confirmed = await attempt(confirmRecommendation(record, clerk(), { proposal, addressees }));
    return confirmed?.matters.map(({ matter }) => matter) ?? [];
  }
  if (kind === 'commitment') {
    const heard = { forum: everyEscape, office: everyEscape, promisedTo: [clerk().person] };
    const confirming = { ...heard, proposal, body, mandateEnds: '2029-08-15' };
    const confirmed = await attempt(confirmCommitment(record, clerk(), confirming));
    return confirmed === undefined ? [] : [confirmed.matter];
  }
  if (kind === 'statement') await attempt(refuseProposal(record, clerk(), { proposal, reason: everyEscape }));
  return [];
}

async function openMatters({ record, clerk, attempt, ostler: body }: Stage): Promise<readonly string[]> {
  const matters: string[] = [];
  for (const title of hostileStrings) {
    const opened = await attempt(openMatter(record, clerk(), { pathway: 'safeguarding-case', body, title }));
    if (opened !== undefined) matters.push(opened.matter);
  }
  return matters;
}

/** A case that has gone some way, with every escape in each of its fields. */
async function fillCase(
  { record, clerk, keeper, attempt, ostler: body }: Stage,
  { document, other }: { readonly document: string; readonly other: string },
): Promise<string> {
  const opening = { pathway: 'safeguarding-case', body, title: everyEscape };
  const { matter } = getValue(await openMatter(record, clerk(), opening));
  await attempt(addMember(record, clerk(), { matter, person: keeper().person }));
  const judgement = {
    ...{ 'facts-relied-on': everyEscape, 'facts-missing': everyEscape },
    'alternatives-rejected': everyEscape,
  };
  for (const [move, fields] of Object.entries({
    acknowledge: { 'told-how': everyEscape },
    'record-search': { searched: everyEscape, found: 0 },
    'finish-identity-check': {},
    proceed: { why: everyEscape },
    assess: { ...judgement, evidence: [document] },
  }))
    getValue(await actOnMatter(record, clerk(), { matter, command: { do: 'move', move, fields } }));
  const link = { matter, to: other, relation: 'related', because: everyEscape } as const;
  getValue(await linkMatters(record, clerk(), link));
  return matter;
}
