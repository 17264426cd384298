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
  const counts = new Int32Array(carriers.groups.length);
  return (text) => {
    const groups = new Set(carriers.groups[text]);
    const touched: number[] = [];
    for (const group of groups) {
      const first = carriers.offsets[group] ?? 0;
      const end = Math.min(carriers.offsets[group + 1] ?? 0, first + mostCarriers);
      for (let at = first; at < end; at += 1) {
        const other = carriers.texts[at] ?? 0;
        if (other === text) continue;
        if (counts[other] === 0) touched.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const least = groups.size <= fewFingerprints ? 1 : fewestShared;
    const found = touched
      .filter((other) => (counts[other] ?? 0) >= least)
      .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
      .slice(0, mostCandidates);
    for (const other of touched) counts[other] = 0;
    return found;
  };
}
