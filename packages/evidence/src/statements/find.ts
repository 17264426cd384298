import type { Story } from '../copies/story.ts';
import { bareName } from '../names/name.ts';
import type { Party, Statement } from '../proposal.ts';
import type { Draft } from './draft.ts';
import { draftStory } from './draft.ts';
import { gatherParties } from './party.ts';
import type { Reading, StatedDocument } from './reading.ts';
import { readDocument } from './reading.ts';
import { findSource, gatherWritings } from './source.ts';

/**
 * Who said what in each story, every statement once however many copies print it, in the words of the
 * fullest copy that has it and with each copy's own words as evidence. Statements are numbered `q1`,
 * `q2` … story by story. Throws when a story names a document that is not among those given.
 */
export function findStatements(
  stories: readonly Story[],
  documents: readonly StatedDocument[],
): readonly Statement[] {
  const readings = new Map(documents.map((document) => [document.path, readDocument(document)]));
  const writings = gatherWritings([...readings.values()].toSorted(byPath));
  const drafts = stories.flatMap((story) => draftStory(story.id, readingsOf(story, readings)));
  const parties = gatherParties(
    drafts.flatMap(({ speaker, story }) => (speaker ? [{ party: speaker, story }] : [])),
  );
  const paths = new Map(stories.map(({ id, copies }) => [id, new Set(copies.map(({ path }) => path))]));
  return drafts.map((draft, at) => {
    const speaker = draft.speaker && parties.of(draft.speaker, draft.story);
    const signed = speaker ? (writings.get(bareName(speaker.name)) ?? []) : [];
    const others = signed.filter(({ document }) => !paths.get(draft.story)?.has(document.path));
    return statement(draft, { id: `q${at + 1}`, speaker, written: others });
  });
}

function byPath(a: Reading, b: Reading): number {
  return a.document.path < b.document.path ? -1 : 1;
}

function readingsOf(story: Story, readings: ReadonlyMap<string, Reading>): readonly Reading[] {
  return story.copies.map(({ path }) => {
    const reading = readings.get(path);
    if (!reading)
      throw new Error(`Story ${story.id} has a copy at ${path}, which is not among the documents.`);
    return reading;
  });
}

function statement(
  { story, utterance, reading, evidence }: Draft,
  { id, speaker, written }: { id: string; speaker: Party | null; written: readonly Reading[] },
): Statement {
  const { kind, text, cue } = utterance;
  const source = findSource({ utterance, reading }, written);
  const scored = evidence.map((it) =>
    source && it.fidelity === 'exact' ? { ...it, fidelity: source.fidelity } : it,
  );
  const known = source?.evidence ? [...scored, source.evidence] : scored;
  return { id, story, speaker, kind, text, cue, evidence: known };
}
