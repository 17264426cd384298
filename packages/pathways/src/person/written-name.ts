/** Courtesies and words of kinship that some hands write and others leave out. */
const leftOut = new Set(
  'mr mrs miss ms dr sir master bin ibn bint binti ben al el ul ur ap ab ferch verch de del da la le van von der den dos das'.split(
    ' ',
  ),
);

/** “Mc Donald”, “O Brien”, “Abdul Rahman”, “Ann Marie”: one name, written as two. */
const joined: readonly (readonly [RegExp, string])[] = [
  [/\b(?:mac|mc) (?=[a-z]{3})/g, 'mc'],
  [/\bmac(?=[b-df-hj-np-tv-z][a-z]{3})/g, 'mc'],
  // Not where it comes first: “O Smith” is an initial.
  [/(?<=[a-z] )o (?=[a-z]{3})/g, 'o'],
  [/\babd (?:al|el|ul|ur|ir|ar|us|as) ?(?=[a-z]{3})/g, 'abdul'],
  [/\b(?:abdul|abdal|abdel|abdur) (?=[a-z]{4})/g, 'abdul'],
  [/\b(ann|anne|mary|jo) (?=(?:marie|louise|anne?|jane)\b)/g, '$1'],
];

/**
 * The names in what was written, each folded to plain letters: in any order, since hands differ on which
 * comes first. A hyphen joins in one reading and parts in another, so there may be two readings.
 */
export function readName(written: string): readonly (readonly string[])[] {
  const plain = toPlainLetters(written);
  const readings = plain.includes('-') ? [plain.replaceAll('-', ' '), plain.replaceAll('-', '')] : [plain];
  return readings.map(toNames).filter((names) => names.length > 0);
}

function toPlainLetters(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ı/g, 'i')
    .replace(/đ|ð/g, 'd')
    .replace(/['’‘ʼ`.]/g, (mark) => (mark === '.' ? ' ' : ''))
    .replace(/[‐‑–—]/g, '-')
    .replace(/[^\p{L}-]+/gu, ' ')
    .replace(/ ?-+ ?/g, '-')
    .trim();
}

function toNames(plain: string): readonly string[] {
  const joinedUp = joined.reduce((text, [from, to]) => text.replace(from, to), plain);
  const all = joinedUp.split(' ').filter((name) => name !== '' && name !== '-');
  const kept = all.filter((name) => !leftOut.has(name));
  return kept.length >= 2 ? kept : all;
}
