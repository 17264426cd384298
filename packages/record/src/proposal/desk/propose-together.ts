import type { Proposals, ReadDocument, Story } from '@candour/evidence';
import type { Readers } from '@candour/evidence/threads';
import type { Database } from '@candour/ledger';
import type { Parts } from '../../parts.ts';
import type { Proposal } from '../proposed.ts';
import { listAudiences } from './candidates.ts';
import { type Gathering, gatherCopies, gatherProposals } from './gather.ts';
import { type Known, mergeProposals } from './merge.ts';
import { listKnown, putMerged } from './proposal-rows.ts';
import { endReadings, listReadings, refuseReading } from './readings.ts';

interface Together {
  readonly together: readonly string[];
  readonly fresh: ReadonlySet<string>;
}

/** Proposes from fresh documents of one audience, read beside those that share words with them; all that is found goes on the desk at once. */
export async function proposeTogether(
  parts: Parts,
  readers: Readers,
  { together, fresh }: Together,
): Promise<void> {
  const readings = await listReadings(parts.database, together);
  const documents = readings.map(({ read }) => read);
  const texts = new Map(
    readings.map(({ read: { path }, textSha256 }) => [path, { document: path, textSha256 }]),
  );
  const proposals = await findProposals(readers, documents, { fresh, texts });
  if (proposals === null) {
    for (const document of fresh) await refuseReading(parts.database, document, tooMuch);
    return;
  }
  await parts.database.transaction(async (inside) => {
    const known = await listKnown(inside, together);
    const merged = mergeProposals(proposals, known, await listOwn(inside, fresh, known));
    await putMerged(inside, merged, parts.clock().toISOString());
    await endReadings(inside, [...fresh]);
  });
}

/** The documents in which something is known, as far as the same people may read them as the fresh ones. */
async function listOwn(
  inside: Database,
  fresh: ReadonlySet<string>,
  known: readonly Known[],
): Promise<ReadonlySet<string>> {
  const documents = [...new Set([...fresh, ...known.map(({ document }) => document)])];
  const audiences = await listAudiences(inside, documents);
  const [audience] = [...fresh].map((document) => audiences.get(document));
  return new Set(documents.filter((document) => audiences.get(document) === audience));
}

// As much as a shelf of reports; beyond it documents explain one another only within a story.
const mostTogether = 1_000_000;

async function findProposals(
  readers: Readers,
  documents: readonly ReadDocument[],
  gathering: Gathering,
): Promise<readonly Proposal[] | null> {
  const stories = await readers.findStories(documents);
  if (stories === null) return null;
  const tellings = tellingsOf(stories, documents, gathering);
  const characters = documents.reduce((sum, { text }) => sum + text.length, 0);
  const whole = characters <= mostTogether ? readers.propose(documents, null) : null;
  const each = await Promise.all(tellings.map((copies) => readers.propose(copies, null)));
  if (each.includes(null)) return null;
  const apart = each.filter((found) => found !== null);
  const found = choose(await whole, apart);
  return [
    ...stories.flatMap((story) => gatherCopies(story, gathering)),
    ...gatherProposals(found, gathering),
  ];
}

/** Documents that are one text, each set with a fresh one among them; what takes only part of another stands for itself. */
function tellingsOf(
  stories: readonly Story[],
  documents: readonly ReadDocument[],
  { fresh }: Gathering,
): readonly (readonly ReadDocument[])[] {
  const byPath = new Map(documents.map((document) => [document.path, document]));
  const get = (paths: readonly string[]) => paths.flatMap((path) => byPath.get(path) ?? []);
  return stories
    .flatMap(({ copies }) => {
      const isWhole = ({ relation }: Story['copies'][number]) =>
        relation === 'fullest' || relation === 'wholly-derived';
      const whole = copies.filter(isWhole).map(({ path }) => path);
      const parted = copies.filter((copy) => !isWhole(copy)).map(({ path }) => [path]);
      return [whole, ...parted];
    })
    .filter((paths) => paths.some((path) => fresh.has(path)))
    .map(get);
}

/**
 * Who said and who promised what is read from all documents together, which name each other’s speakers and quote each
 * other’s letters. Recommendations are read from each text alone: those of two reviews are two, however alike.
 */
function choose(whole: Proposals | null, apart: readonly Proposals[]) {
  return {
    statements: whole?.statements ?? apart.flatMap(({ statements }) => statements),
    recommendations: apart.flatMap(({ recommendations }) => recommendations),
    commitments: whole?.commitments ?? apart.flatMap(({ commitments }) => commitments),
  };
}

const tooMuch = {
  code: 'took-too-long',
  message: {
    en: 'Proposing from this document, beside those that it shares words with, took too long and was given up; its text was read.',
    cy: 'Cymerodd gynnig o’r ddogfen hon, ochr yn ochr â’r rhai y mae’n rhannu geiriau â hwy, ormod o amser a rhoddwyd y gorau iddi; darllenwyd ei thestun.',
  },
};
