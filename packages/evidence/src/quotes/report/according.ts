import type { Unit } from '../frame.ts';
import { findPhraseAfter } from '../phrase/noun-phrase.ts';
import { isName } from '../phrase/subject.ts';
import { isBreak, isComma } from '../phrase/unit.ts';
import { kindOf, readPiece, spanOf } from './content.ts';
import type { Report, Setting } from './report.ts';

/** Reads "according to Mrs Hale" (or "in the words of") at `index`, before, behind or amid the words it reports. */
export function readAccording(setting: Setting, index: number): Report | undefined {
  const { text, units, from } = setting;
  const cue = findPhrase(units, index);
  if (!cue) return undefined;
  const source = findPhraseAfter(units, cue.to);
  if (!source) return undefined;
  const comma = endOfSource(units, source.to);
  const named = { from: source.from, to: isComma(units[source.to]) ? comma : source.to };
  const before = { from, to: index };
  const isFirst = units.slice(from, index).every((unit) => isComma(unit) || unit.tag === 'CCONJ');
  const after = { from: comma, to: units.length };
  const isAmid = !isFirst && isComma(units[index - 1]) && isComma(units[comma]) && comma + 2 < units.length;
  const runs = isFirst ? [after] : isAmid ? [before, after] : [before];
  const pieces = runs.map((run) => readPiece(text, units, run)).filter((piece) => piece !== undefined);
  if (pieces.length === 0) return undefined;
  const attribution = {
    kind: kindOf(pieces),
    manner: 'said' as const,
    speaker: spanOf(units, named),
    cue: spanOf(units, cue),
    content: pieces.map(({ span }) => span),
  };
  return { attribution, covers: { from, to: isFirst || isAmid ? units.length : comma } };
}

function findPhrase(
  units: readonly Unit[],
  index: number,
): { readonly from: number; readonly to: number } | undefined {
  const word = (at: number): string => units[index + at]?.word ?? '';
  if (word(0) === 'according' && word(1) === 'to') return { from: index, to: index + 2 };
  if (word(0) === 'in' && word(1) === 'the' && word(2) === 'words' && word(3) === 'of')
    return { from: index, to: index + 4 };
  return undefined;
}

// The source with its apposition: "According to Orla Quill, head of claims, the …" ends at the second comma.
function endOfSource(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && !isComma(units[at]) && !isBreak(units[at])) at += 1;
  const next = units[at + 1];
  if (!isComma(units[at])) return at;
  const second = units.slice(at + 1).findIndex(isComma);
  const isApposition =
    next?.word === 'who' ||
    next?.word === 'which' ||
    (next?.tag === 'NOUN' && !next.capital) ||
    isName(units, { from: at + 1, to: at + 1 + second });
  return isApposition && second >= 0 ? at + 1 + second : at;
}
