import type { Block } from '../layout/block.ts';
import { personName } from './author.ts';

const task =
  '(?:[Ii]ndependent |[Ss]tatutory |[Pp]ublic |[Ll]earning |[Tt]hematic |[Ss]erious |[Cc]ase |[Pp]ractice |[Ll]essons )*(?:[Rr]eview|[Ii]nquiry|[Ii]nvestigation|[Rr]eport|[Aa]udit|[Ii]nspection)';
const overseer =
  '(?:Ombudsman|Auditor(?: General)?|Commissioner|Inspectorate|Inspector|Commission|Bureau|Committee|Regulator|Authority|Office|Panel)';
const did = '(?:led|chaired|conducted|carried out|undertaken|written|prepared|completed)';
const office = '(?:[Rr]eviewer|[Ii]nspector|[Oo]mbudsman|[Cc]oroner|[Cc]ommissioner|[Ii]nvestigator)';

// Ways in which a document says who reviewed, the surest first; the name is the first group.
const forms: readonly RegExp[] = [
  `\\b${task}\\b[^.;]{0,90}?,? ${did}(?: \\w+)? by (${personName})`,
  `\\b${task}(?: of| into)?[^.;]{0,60}? by (${personName})(?=[,.;\\s])`,
  `(${personName}),? who (?:chaired|led|conducted|carried out|wrote|undertook) the (?:\\w+ )?${task}`,
  `(${personName})['’]s? ${task}\\b`,
  `(${personName}),? (?:who is )?(?:the|its) (?:${task})['’]?s? (?:chair|author|lead|head)`,
  `\\b(?:chair|author|head) of the ${task},? (${personName})`,
  `\\b(?:[Cc]hair of the (?:inquiry|review)|[Ii]nquiry chair|${office}),? (${personName})`,
  `\\b[Rr]eport,? (?:[^.;,]{0,40},? )?(?:by|from) (?:the )?(?:\\p{Ll}+ ){0,3}(\\p{Lu}[\\p{L}’'&-]+(?: (?:and |& |of )?\\p{Lu}[\\p{L}’'&-]+){1,4})`,
  `\\b[Rr]eport (?:of|by|from) the ((?:\\p{Lu}\\p{L}+ (?:of |and |for )*){0,5}${overseer})\\b`,
].map((source) => new RegExp(source, 'u'));

// A review by its own name or by what it was of.
const titled =
  /\b[Tt]he ((?:\p{Lu}[\p{L}’'-]+ (?:of |and |the |for )*){1,6}(?:Review|Inquiry|Investigation(?: (?:Branch|Board|Bureau|Unit|Service|Team|Authority|Office|Body))?|Audit|Ombudsman|Inspectorate|Audit Office|Commission))\b/gu;
const untitled = new RegExp(
  `\\b[Tt]he (${task}(?: of| into| on) (?:the )?[^.,;:]{3,60}?)(?=,| led| by| chaired| has| was| is| which|[.;:])`,
  'u',
);
const otherReviews =
  /^(?:Comprehensive )?Spending Review$|^(?:Home|Foreign|Cabinet|Post|Prime Minister['’]s|Private) Office$/;

// "should close it by May. It recommended": a month or a stop is no part of a name.
const runsOn =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|Rev|Hon|St))\.\s+(?!\p{Lu}\.)(?<=\p{Ll}{2}\.\s+)/u;

// The review is named near the start; looking further costs time and finds other reviews.
const farthest = 20_000;

/** Whose review a document answers or reports: the reviewer, else the review. */
export function findReview(flat: string, blocks: readonly Block[]): string | undefined {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  const text = flat.slice(first.start, Math.min(last.end, first.start + farthest));
  for (const form of forms) {
    const found = form.exec(text)?.[1];
    if (found && !runsOn.test(found)) return found.replace(/[,.]$/, '');
  }
  for (const [, name] of text.matchAll(titled)) if (name && !otherReviews.test(name)) return name;
  return untitled.exec(text)?.[1];
}
