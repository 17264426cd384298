import type { Carriers } from './carriers.ts';

// Where more texts than this carry a passage, a text is held against the fullest of them only.
const mostCarriers = 16;

const mostCandidates = 8;

// One shared fingerprint may be a set phrase, unless a text has hardly any.
const fewestShared = 2;
const fewFingerprints = 8;

/** For a text, the other texts that share most fingerprints with it, most first. */
export type Candidates = (text: number) => readonly number[];

export function createCandidates(carriers: Carriers): Candidates {
  const counts = new Int32Array(carriers.prints.length);
  return (text) => {
    const prints = new Set(carriers.prints[text]);
    const touched: number[] = [];
    for (const print of prints) {
      const first = carriers.offsets[print] ?? 0;
      const end = Math.min(carriers.offsets[print + 1] ?? 0, first + mostCarriers);
      for (let at = first; at < end; at += 1) {
        const other = carriers.texts[at] ?? 0;
        if (other === text) continue;
        if (counts[other] === 0) touched.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const least = prints.size <= fewFingerprints ? 1 : fewestShared;
    const found = touched
      .filter((other) => (counts[other] ?? 0) >= least)
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
      .slice(0, mostCandidates);
    for (const other of touched) counts[other] = 0;
    return found;
  };
}
