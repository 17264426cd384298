/** What a title tells of its bearer. `given`: it goes before a first name alone ("Sir David"). */
export interface Title {
  readonly gender: Gender | null;
  readonly given?: true;
  /** Says nothing but how to address someone, so a fuller form of the name is better without it. */
  readonly plain?: true;
}

export type Gender = 'female' | 'male';

const table = (words: string, title: Title): [string, Title][] =>
  words.split(' ').map((word) => [word.replaceAll('_', ' '), title]);

/** Courtesy, peerage, church, professional and abbreviated rank titles, lower case, without full stops. */
export const titles: ReadonlyMap<string, Title> = new Map([
  ...table('mr', { gender: 'male', plain: true }),
  ...table('mrs ms miss', { gender: 'female', plain: true }),
  ...table('mx', { gender: null, plain: true }),
  ...table('sir', { gender: 'male', given: true }),
  ...table('dame', { gender: 'female', given: true }),
  ...table('prince king', { gender: 'male', given: true }),
  ...table('princess queen', { gender: 'female', given: true }),
  ...table('lord baron viscount earl marquess duke', { gender: 'male' }),
  ...table('lady baroness viscountess countess marchioness duchess', { gender: 'female' }),
  ...table('father fr brother', { gender: 'male', given: true }),
  ...table('sister', { gender: 'female', given: true }),
  ...table('dr prof professor rev revd reverend canon rabbi imam archdeacon', { gender: null }),
  ...table('cllr coun councillor alderman ald hon hhj', { gender: null }),
  ...table('pc wpc dc ds di dci dsi dcs det sgt insp supt cpl lt capt maj col gen brig cmdr', {
    gender: null,
  }),
  ...table('sen rep gov', { gender: null }),
  ...table('congressman', { gender: 'male' }),
  ...table('congresswoman', { gender: 'female' }),
]);

/** Letters and styles after a name. */
export const suffixes: ReadonlySet<string> = new Set(
  'kc qc mp msp ms mla mep am td obe mbe cbe kbe dbe gbe kcb dcb cb kcmg dcmg cmg cvo kcvo qpm kpm bem gc gm jp dl phd md frcs frcp rcn esq jr sr ii iii iv jd'.split(
    ' ',
  ),
);

/** Words inside a surname that are often lower case. */
export const particles: ReadonlySet<string> = new Set(
  'van von der den de del della di da dos du la le los ap ab ferch bin binti ibn al el ten ter af zu'.split(
    ' ',
  ),
);

/** Common nouns for the bearers of a title, and the titles as compared. */
export const titleNouns: ReadonlyMap<string, readonly string[]> = new Map([
  ['peer', ['lord', 'lady', 'baroness', 'baron', 'viscount', 'viscountess', 'earl', 'countess']],
  ['senator', ['sen', 'senator']],
  ['governor', ['gov', 'governor']],
  ['congressman', ['rep', 'congressman']],
  ['congresswoman', ['rep', 'congresswoman']],
  ['representative', ['rep']],
  ['councillor', ['cllr', 'coun', 'councillor']],
  ['doctor', ['dr']],
  ['professor', ['prof', 'professor']],
  ['detective', ['dc', 'ds', 'di', 'dci', 'det']],
  ['sergeant', ['sgt', 'ds']],
  ['inspector', ['insp', 'di', 'dci']],
  ['constable', ['pc', 'wpc', 'dc']],
]);
