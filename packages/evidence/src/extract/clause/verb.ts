import { actVerbs, stateVerbs } from '../lexicon/acts.ts';

/** What a predicate's verb does: an act with a doer, an act done to its subject, or a state of things. */
export interface Verb {
  readonly base: string;
  readonly voice: 'active' | 'passive' | 'state';
  readonly isAct: boolean;
}

const irregular = new Map(
  Object.entries({
    begun: 'begin',
    bought: 'buy',
    built: 'build',
    brought: 'bring',
    cut: 'cut',
    done: 'do',
    drawn: 'draw',
    given: 'give',
    held: 'hold',
    kept: 'keep',
    laid: 'lay',
    led: 'lead',
    made: 'make',
    met: 'meet',
    paid: 'pay',
    put: 'put',
    read: 'read',
    rebuilt: 'rebuild',
    rewritten: 'rewrite',
    run: 'run',
    sent: 'send',
    set: 'set',
    shown: 'show',
    sold: 'sell',
    sought: 'seek',
    spent: 'spend',
    taken: 'take',
    told: 'tell',
    undertaken: 'undertake',
    withdrawn: 'withdraw',
    written: 'write',
    left: 'leave',
    found: 'find',
    taught: 'teach',
    heard: 'hear',
    seen: 'see',
    known: 'know',
    felt: 'feel',
    lost: 'lose',
    won: 'win',
    let: 'let',
    overseen: 'oversee',
    redrawn: 'redraw',
    retaken: 'retake',
    lent: 'lend',
    split: 'split',
    shut: 'shut',
  }),
);

const adverb = /^(?:also |now |then |jointly |all |first |fully |\p{L}+ly |once again |again )*/u;

/** Reads the verb at the head of a predicate ("be published by May", "write to", "have completed"). */
export function verbOf(predicate: string): Verb {
  const words = predicate.toLowerCase().replace(adverb, '');
  const copula = /^(?:be|have been|get)\s+/.exec(words);
  if (copula) return passiveOf(words.slice(copula[0].length).replace(adverb, ''));
  const perfect = /^have\s+(\p{L}+)/u.exec(words);
  const perfectBase = perfect?.[1] ? baseOfParticiple(perfect[1]) : undefined;
  const base = perfectBase ?? /^[\p{L}-]+/u.exec(words)?.[0] ?? '';
  return { base, voice: stateVerbs.has(base) ? 'state' : 'active', isAct: actVerbs.has(base) };
}

function passiveOf(rest: string): Verb {
  const word = /^[\p{L}-]+/u.exec(rest)?.[0] ?? '';
  if (word.endsWith('ing')) {
    const base = baseOfGerund(word);
    return { base, voice: stateVerbs.has(base) ? 'state' : 'active', isAct: actVerbs.has(base) };
  }
  const base = baseOfParticiple(word);
  return base === undefined
    ? { base: 'be', voice: 'state', isAct: false }
    : { base, voice: 'passive', isAct: actVerbs.has(base) };
}

/** "published" gives "publish"; undefined for what is no participle ("available"). */
function baseOfParticiple(word: string): string | undefined {
  const known = irregular.get(word);
  if (known) return known;
  if (!word.endsWith('ed')) return undefined;
  return (
    stems(word.slice(0, -2)).find((stem) => actVerbs.has(stem) || stateVerbs.has(stem)) ?? word.slice(0, -2)
  );
}

function baseOfGerund(word: string): string {
  const stem = word.slice(0, -3);
  return stems(stem).find((base) => actVerbs.has(base) || stateVerbs.has(base)) ?? stem;
}

function stems(stem: string): readonly string[] {
  return [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
}

/** The base form of a verb in the third person ("appoints" gives "appoint"), or the word itself. */
export function baseOfPresent(word: string): string {
  if (actVerbs.has(word)) return word;
  const forms = [word.replace(/s$/, ''), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return forms.find((form) => actVerbs.has(form)) ?? word;
}
