import type { Span } from '../../span.ts';
import type { Cue } from '../cue/cue.ts';
import type { Unit } from '../frame.ts';
import { findPhraseAfter } from '../phrase/noun-phrase.ts';
import { findSubject, isName } from '../phrase/subject.ts';
import type { Run } from '../phrase/unit.ts';
import { isBreak, isComma, isParticiple, isTime, isVerb } from '../phrase/unit.ts';
import { hasFiniteVerb } from './clause.ts';
import { spanOf } from './content.ts';
import type { Setting } from './report.ts';

/** Who a cue says has spoken. */
export interface Speaker {
  readonly span: Span | null;
  /** The noun phrase, when it stands before the cue in the same clause. */
  readonly run: Run | null;
  /** Where the noun phrase of "said Mrs Hale" ends; null when the speaker is not after the verb. */
  readonly invertedTo: number | null;
}

const farthestAgent = 30;

/** The speaker of a cue: before it, after it ("said Mrs Hale"), behind "by", or whoever spoke last in the sentence. */
export function findSpeaker(setting: Setting, cue: Cue): Speaker {
  const { units } = setting;
  const { phrase } = cue;
  if (phrase.isPassive) {
    const agent = findAgent(units, cue.to);
    return { span: agent ? spanOf(units, agent) : null, run: null, invertedTo: null };
  }
  const heard = findHeard(units, cue);
  if (heard) return { span: spanOf(units, heard), run: null, invertedTo: null };
  const inverted = findInverted(units, cue);
  if (inverted) return { span: spanOf(units, inverted), run: null, invertedTo: inverted.to };
  const before = units[phrase.from - 1];
  const isJoined =
    phrase.isParticiple || before?.tag === 'CCONJ' || before?.tag === 'ADP' || before?.tag === 'SCONJ';
  if (isJoined && setting.speaker) return { span: setting.speaker, run: null, invertedTo: null };
  const run = withoutTime(units, findSubject(units, phrase.from));
  if (!run) return { span: setting.speaker, run: null, invertedTo: null };
  const isNear = !isJoined && !(isParticiple(units[phrase.from]) && isComma(before));
  return { span: spanOf(units, run), run: isNear ? run : null, invertedTo: null };
}

// "We heard from Mr Yarrow that …": the words are his.
function findHeard(units: readonly Unit[], { base, to }: Cue): Run | undefined {
  return /^(?:hear|learn)$/.test(base) && units[to]?.word === 'from'
    ? findPhraseAfter(units, to + 1)
    : undefined;
}

// "The group today said", "The council on Monday said"
function withoutTime(units: readonly Unit[], run: Run | undefined): Run | undefined {
  if (!run) return undefined;
  let { to } = run;
  while (to > run.from + 1 && isTime(units[to - 1])) to -= 1;
  if (to < run.to && to > run.from + 1 && units[to - 1]?.tag === 'ADP') to -= 1;
  return { from: run.from, to };
}

function findAgent(units: readonly Unit[], from: number): Run | undefined {
  for (let at = from; at < Math.min(units.length, from + farthestAgent); at += 1) {
    if (units[at]?.word === 'by') return findPhraseAfter(units, at + 1);
    if (isBreak(units[at]) || isComma(units[at])) return undefined;
  }
  return undefined;
}

// These need a hearer, so that what follows them is never who speaks: “…,” he told the BBC.
const hearerFirst = /^(?:tell|assure|inform|remind|notify|brief)$/;
const objectPronoun = /^(?:me|him|us|them|it|that|this|there|what|how)$/;

// “…,” said Mrs Hale. Only straight after the words reported, and only when no verb follows the name:
// “…”, said the plan … would be no speaker.
function findInverted(units: readonly Unit[], cue: Cue): Run | undefined {
  const before = units[cue.phrase.from - 1];
  const isBehind =
    before === undefined || before.quotation !== null || isComma(before) || /^[—–]$/.test(before.word);
  if (!isBehind || cue.phrase.from !== cue.from || cue.phrase.isParticiple || hearerFirst.test(cue.base))
    return undefined;
  if (isComma(before) && !units[cue.from - 2]?.quotation && !endsClause(units, cue.from - 1))
    return undefined;
  if (objectPronoun.test(units[cue.to]?.word ?? '')) return undefined;
  const run = findPhraseAfter(units, cue.to);
  if (!run || isVerb(units[run.to])) return undefined;
  return nameBehind(units, run) ?? run;
}

// said its director, Cosmo Varley. The name, where a description stands before it.
function nameBehind(units: readonly Unit[], run: Run): Run | undefined {
  const name = isComma(units[run.to]) && !isName(units, run) ? findPhraseAfter(units, run.to + 1) : undefined;
  return name && isName(units, name) && !isVerb(units[name.to]) ? name : undefined;
}

// The plan was dead, ¦ said Mrs Hale; but not: “No,” Mrs Hale, 62, ¦ told the BBC.
function endsClause(units: readonly Unit[], to: number): boolean {
  const from = units.slice(0, to).findLastIndex(({ quotation }) => quotation !== null) + 1;
  return hasFiniteVerb(units, { from, to });
}
