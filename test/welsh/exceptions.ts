/** English words that are said in other senses than the glossary's too often to be told apart by a rule. */
export const notChecked: readonly string[] = [
  ...['accept', 'breach', 'close', 'due', 'hold', 'lapse', 'owed', 'put in', 'standing', 'timed'],
  ...['held to time', 'weigh'],
];

/** Sentences in which an English word is no word of the glossary, or the Welsh has a reason of its own. */
export interface Exception {
  readonly word: string;
  readonly in: RegExp;
  readonly because: string;
}

export const exceptions: readonly Exception[] = [
  { word: 'act', in: /Act \d{4}|Act,/, because: 'an Act of Parliament is a “Deddf”' },
  { word: 'act', in: /If nobody acts/, because: 'a verb' },
  { word: 'act', in: /document, act or matter field/, because: 'types of a field, as they are written' },
  { word: 'document', in: /document, act or matter field/, because: 'types of a field, as they are written' },
  { word: 'matter', in: /document, act or matter field/, because: 'types of a field, as they are written' },
  { word: 'matter', in: /matter_/, because: 'the beginning of a reference' },
  { word: 'matter', in: /do not matter/, because: 'a verb' },
  { word: 'answer', in: /answers to/, because: 'belongs to, is like' },
  { word: 'case', in: /in any case/, because: 'whatever is so' },
  { word: 'claim', in: /a trial, a claim/, because: 'a claim at law is a “hawliad”' },
  { word: 'entry', in: /counts? from entry/, because: 'a value of a pathway, as it is written' },
  { word: 'finding', in: /^Finding one’s way$/, because: 'a verb' },
  { word: 'guard', in: /guard it with/, because: 'a verb' },
  { word: 'late', in: /^late$/, because: 'the last part of a period' },
  { word: 'promise', in: /^In a word, such as/, because: 'what is typed is kept in English' },
  { word: 'referral', in: /^Type a few words/, because: 'each language has an example of its own grammar' },
  { word: 'reply', in: /^In a word, such as/, because: 'what is typed is kept in English' },
  { word: 'review', in: /^In a word, such as/, because: 'what is typed is kept in English' },
  { word: 'state', in: /^(It states|State a rule)/, because: 'a verb' },
];
