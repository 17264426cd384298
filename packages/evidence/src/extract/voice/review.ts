import type { Block } from '../layout/block.ts';
import { personName } from './author.ts';

const task =
  '(?:[Ii]ndependent |[Ss]tatutory |[Pp]ublic |[Ll]earning |[Tt]hematic |[Ss]erious |[Cc]ase |[Pp]ractice |[Ll]essons )*(?:[Rr]eview|[Ii]nquiry|[Ii]nvestigation|[Rr]eport|[Aa]udit|[Ii]nspection)';

interface Form {
  readonly pattern: RegExp;
  readonly at: number;
}

// Ways in which a document says who reviewed, the surest first.
const forms: readonly Form[] = [
  {
    pattern: new RegExp(
      `\\b${task}\\b[^.;]{0,90}?,? (?:led|chaired|conducted|carried out|undertaken|written|commissioned from|prepared)(?: \\w+)? by (${personName})`,
      'u',
    ),
    at: 1,
  },
  {
    pattern: new RegExp(`\\b${task}(?: of| into| by)?[^.;]{0,60}? by (${personName})(?=[,.;\\s])`, 'u'),
    at: 1,
  },
  {
    pattern: new RegExp(
      `(${personName}),? who (?:chaired|led|conducted|carried out|wrote|undertook) the (?:\\w+ )?(?:review|inquiry|investigation|report|audit|inspection)`,
      'u',
    ),
    at: 1,
  },
  { pattern: new RegExp(`(${personName})['’]s? ${task}\\b`, 'u'), at: 1 },
  {
    pattern: new RegExp(
      `\\b(?:chair of the (?:inquiry|review)|inquiry chair|reviewer|inspector|ombudsman|coroner|commissioner),? (${personName})`,
      'iu',
    ),
    at: 1,
  },
];

// A review by its own name or by what it was of.
const titled =
  /\b[Tt]he ((?:\p{Lu}[\p{L}’'-]+ (?:of |and |the |for )*){1,6}(?:Review|Inquiry|Investigation|Audit|Commission|Ombudsman|Inspectorate|Office))\b/u;
const untitled = new RegExp(
  `\\b[Tt]he ((?:${task})(?: of| into| on) (?:the )?[^.,;:]{3,60}?)(?=,| led| by| chaired| has| was| is| which|[.;:])`,
  'u',
);

/** Whose review a document answers or reports: the reviewer, else the review. */
export function findReview(flat: string, blocks: readonly Block[]): string | undefined {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (!first || !last) return undefined;
  const text = flat.slice(first.start, Math.min(last.end, first.start + farthest));
  for (const { pattern, at } of forms) {
    const found = pattern.exec(text)?.[at];
    if (found) return found.replace(/[,.]$/, '');
  }
  return (titled.exec(text) ?? untitled.exec(text))?.[1];
}

// The review is named near the start; looking further costs time and finds other reviews.
const farthest = 20_000;
