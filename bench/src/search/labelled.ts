/**
 * Questions and what answers them, labelled by hand: a record answers when it has every one of the patterns, which list
 * the forms that a person asking so would want. They were written from English, without looking at what any stemmer does;
 * `plain` ones are what anybody might ask, `family` ones need more than endings taken off, `slip` ones are names spelt wrong.
 */
export const labelled: readonly {
  readonly kind: 'plain' | 'family' | 'slip';
  readonly words: string;
  readonly answers: readonly RegExp[];
}[] = [
  { kind: 'plain', words: 'freedom of expression', answers: [/\bfreedoms?\b/i, /\bexpress(ion|ions)\b/i] },
  { kind: 'plain', words: 'migrant workers', answers: [/\bmigrants?\b/i, /\bworkers?\b/i] },
  { kind: 'plain', words: 'prison conditions', answers: [/\bprisons?\b/i, /\bconditions?\b/i] },
  { kind: 'plain', words: 'juvenile justice', answers: [/\bjuveniles?\b/i, /\bjustice\b/i] },
  { kind: 'plain', words: 'trafficking', answers: [/\btraffick(ing|ed|er|ers)?\b/i] },
  { kind: 'plain', words: 'indigenous languages', answers: [/\bindigenous\b/i, /\blanguages?\b/i] },
  {
    kind: 'plain',
    words: 'birth registration',
    answers: [/\bbirths?\b/i, /\bregist(er|ers|ered|ering|ration|rations)\b/i],
  },
  { kind: 'plain', words: 'journalists', answers: [/\bjournalists?\b/i] },
  {
    kind: 'plain',
    words: 'female genital mutilation',
    answers: [/\bfemales?\b/i, /\bgenitals?\b/i, /\bmutilat(e|ed|ing|ion|ions)\b/i],
  },
  { kind: 'plain', words: 'epilepsy', answers: [/\bepilep(sy|tic)\b/i] },
  { kind: 'family', words: 'closing prisons', answers: [/\bclos(e|es|ed|ing|ure|ures)\b/i, /\bprisons?\b/i] },
  { kind: 'family', words: 'referral', answers: [/\brefer(s|red|ring|ral|rals)?\b/i] },
  {
    kind: 'family',
    words: 'ratifying convention against torture',
    answers: [
      /\bratif(y|ies|ied|ying|ication|ications)\b/i,
      /\bconventions?\b/i,
      /\bagainst\b/i,
      /\btortur(e|ed|ing)\b/i,
    ],
  },
  {
    kind: 'family',
    words: 'organisation of elections',
    answers: [/\borgani[sz](e|es|ed|ing|ation|ations|ational|er|ers)\b/i, /\belections?\b/i],
  },
  {
    kind: 'family',
    words: 'compliance with obligations',
    answers: [/\bcompl(y|ies|ied|ying|iance|iant)\b/i, /\bobligations?\b/i],
  },
  { kind: 'family', words: 'labour rights', answers: [/\blabou?rs?\b/i, /\brights?\b/i] },
  {
    kind: 'family',
    words: 'deaths in custody',
    answers: [/\b(deaths?|die|dies|died|dying)\b/i, /\bcustody\b/i],
  },
  {
    kind: 'family',
    words: 'reducing poverty',
    answers: [/\breduc(e|es|ed|ing|tion|tions)\b/i, /\bpoverty\b/i],
  },
  {
    kind: 'family',
    words: 'delivery of services',
    answers: [/\bdeliver(s|ed|ing|y|ies)?\b/i, /\bservices?\b/i],
  },
  { kind: 'family', words: 'decide', answers: [/\b(decid(e|es|ed|ing)|decisions?)\b/i] },
  {
    kind: 'family',
    words: 'abolition of the death penalty',
    answers: [/\babolish|\babolition/i, /\bdeaths?\b/i, /\bpenalt(y|ies)\b/i],
  },
  { kind: 'family', words: 'maintenance', answers: [/\bmaint(ain|ains|ained|aining|enance)\b/i] },
  { kind: 'family', words: 'complaints', answers: [/\bcomplain(t|ts|ed|s|ing)?\b/i] },
  { kind: 'family', words: 'violent children', answers: [/\b(violent|violence)\b/i, /\bchild(ren)?\b/i] },
  {
    kind: 'family',
    words: 'failure to respond',
    answers: [/\bfail(s|ed|ing|ings|ure|ures)?\b/i, /\brespon(d|ds|ded|ding|se|ses)\b/i],
  },
  { kind: 'family', words: 'enquiry', answers: [/\b[ei]nquir(y|ies|e|es|ed|ing)\b/i] },
  { kind: 'slip', words: 'Kyrgystan', answers: [/\bKyrgyzstan\b/i] },
  { kind: 'slip', words: 'Azerbaidjan', answers: [/\bAzerbaijan\b/i] },
  { kind: 'slip', words: 'Lichtenstein', answers: [/\bLiechtenstein\b/i] },
  { kind: 'slip', words: 'Mauretania', answers: [/\bMauritania\b/i] },
  { kind: 'slip', words: 'Golombek', answers: [/\bGolombeck\b/i] },
  { kind: 'plain', words: 'Cote d’Ivoire', answers: [/\bC[oô]te d['’]Ivoire\b/i] },
];
