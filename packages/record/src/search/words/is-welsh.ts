const welsh = set(
  'yr yn ar mae ac bod wedi gan ei eu sydd sy oedd fod cael y am heb ond nid neu hyn hynny i o',
);
const english = set('the of and to in is was for that with by be on it');
const enough = 400;

/** Whether a text is Welsh, by its small words; one that is too short to have any is not. */
export function isWelsh(words: readonly string[]): boolean {
  const first = words.slice(0, enough);
  const own = first.filter((word) => welsh.has(word)).length;
  const other = first.filter((word) => english.has(word)).length;
  return own >= 2 && own > other * 2;
}

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
