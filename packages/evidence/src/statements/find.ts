import type { Story } from '../copies/story.ts';
import type { Party, Statement } from '../proposal.ts';
import type { Draft } from './draft.ts';
import { draftStory } from './draft.ts';
import { gatherParties } from './party.ts';
import type { Reading, StatedDocument } from './reading.ts';
import { readDocument } from './reading.ts';
import { findSource } from './source.ts';

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
  const drafts = stories.flatMap((story) => draftStory(story.id, readingsOf(story, readings)));
  const parties = gatherParties(
    drafts.flatMap(({ speaker, story }) => (speaker ? [{ party: speaker, story }] : [])),
  );
  return drafts.map((draft, at) => {
    const speaker = draft.speaker && parties.of(draft.speaker, draft.story);
    return statement(draft, { id: `q${at + 1}`, speaker, readings: [...readings.values()], stories });
  });
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
  draft: Draft,
  known: { id: string; speaker: Party | null; readings: readonly Reading[]; stories: readonly Story[] },
): Statement {
  const { id, speaker } = known;
  const { story, utterance, reading } = draft;
  const { kind, text, cue } = utterance;
  const own = new Set(known.stories.find((it) => it.id === story)?.copies.map(({ path }) => path));
  const others = known.readings.filter(({ document }) => !own.has(document.path));
  const source = speaker && findSource({ utterance, speaker }, reading, others);
  const evidence = draft.evidence.map((it) =>
    source && it.fidelity === 'exact' ? { ...it, fidelity: source.fidelity } : it,
  );
  return {
    id,
    story,
    speaker,
    kind,
    text,
    cue,
    evidence: [...evidence, ...(source?.evidence ? [source.evidence] : [])],
  };
}
