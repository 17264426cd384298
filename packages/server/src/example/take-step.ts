import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  confirmCommitment,
  confirmRecommendation,
  listProposals,
  matchReply,
  type ProposalToDecide,
  readDocuments,
  recordDocument,
  type SignedIn,
  sweepMatters,
} from '@candour/record';
import { act, describe, link, open, tie } from './act.ts';
import { expectDone } from './loading.ts';
import type { Step } from './script.ts';
import type { Stage, Told } from './stage.ts';

/** Does what a step says; of a step that says several things, all of them. */
export async function takeStep(stage: Stage, step: Step): Promise<void> {
  const { parts, readers, names } = stage;
  const caller = names.signIn(step.by, parts.clock());
  if (step.sweep) await sweepMatters(parts);
  if (step.putIn) await putIn(stage, caller, step.putIn);
  if (step.read) while ((await readDocuments(parts, readers)).read.length > 0);
  if (step.recommendation) await confirmOne(stage, caller, step.recommendation);
  if (step.commitment) await confirmPromise(stage, caller, step.commitment);
  if (step.reply) await match(stage, caller, step.reply);
  if (step.move) await act(stage, caller, asAct(step.move));
  if (step.open) await open(stage, caller, step.open);
  if (step.act) await act(stage, caller, step.act);
  if (step.describe) await describe(stage, caller, step.describe);
  if (step.link) await link(stage, caller, step.link);
  if (step.tie) await tie(stage, caller, step.tie);
}

function asAct({ matter, ...made }: Told<'move'>): Told<'act'> {
  return { matter, command: { do: 'move', ...made }, spawned: [] };
}

async function putIn(
  { parts, names, folder }: Stage,
  caller: SignedIn,
  { file, from, classification, matter, title, replaces }: Told<'putIn'>,
) {
  const bytes = new Uint8Array(readFileSync(join(folder, from, file)));
  const recorded = await recordDocument(parts, caller, {
    bytes,
    filename: file,
    claimedType: null,
    classification,
    source: { by: 'upload' },
    ...(matter !== undefined && { matter: names.get(matter) }),
    ...(title !== undefined && { title }),
    ...(replaces !== undefined && { replaces: names.get(replaces) }),
  });
  names.call(file, expectDone(recorded, file).document);
}

async function confirmOne(
  { parts, names }: Stage,
  caller: SignedIn,
  { document, number, addressees, as }: Told<'recommendation'>,
) {
  const isIt = (one: ProposalToDecide) => one.kind === 'recommendation' && one.content.number === number;
  const proposal = await find(parts, caller, {
    document: names.get(document),
    what: `${document} ${number}`,
    isIt,
  });
  const confirmed = await confirmRecommendation(parts, caller, {
    proposal: proposal.id,
    addressees: addressees.map(([name, body]) => ({ name, body: names.get(body) })),
  });
  for (const [at, { matter }] of expectDone(confirmed, `recommendation ${number}`).matters.entries())
    names.call(at === 0 ? as : `${as}-${at + 1}`, matter);
}

async function confirmPromise(
  { parts, names }: Stage,
  caller: SignedIn,
  { document, words, body, forum, promisedTo, mandateEnds, as }: Told<'commitment'>,
) {
  const isIt = (one: ProposalToDecide) => one.kind === 'commitment' && one.content.words.includes(words);
  const proposal = await find(parts, caller, {
    document: names.get(document),
    what: `${document} “${words}”`,
    isIt,
  });
  const confirmed = await confirmCommitment(parts, caller, {
    proposal: proposal.id,
    body: names.get(body),
    forum,
    promisedTo: promisedTo.map((person) => names.get(person)),
    mandateEnds,
  });
  names.call(as, expectDone(confirmed, words).matter);
}

interface Wanted {
  readonly document: string;
  readonly what: string;
  readonly isIt: (proposal: ProposalToDecide) => boolean;
}

async function find(parts: Stage['parts'], caller: SignedIn, { document, what, isIt }: Wanted) {
  const proposals = expectDone(await listProposals(parts, caller, document), what);
  const found = proposals.find(isIt);
  if (found === undefined) throw new Error(`couldn't load the example: reading does not propose ${what}`);
  return found;
}

async function match(
  { parts, names }: Stage,
  caller: SignedIn,
  { document, matter, name, body }: Told<'reply'>,
) {
  const matched = await matchReply(parts, caller, {
    document: names.get(document),
    matter: names.get(matter),
    from: { name, body: names.get(body) },
  });
  expectDone(matched, `the reply ${document}`);
}
