import type { ComparedDocuments, Words } from '@candour/record';
import type { Missing } from '../text/what-is-missing.ts';

export const copiesWords = {
  back: { en: 'Back to the document', cy: 'Yn ôl at y ddogfen' },
  between: { en: '{one}, beside {other}', cy: '{one}, ochr yn ochr â {other}' },
  shares: {
    en: '{of}% of its words stand in the other, and {has}% of the other’s in it.',
    cy: 'Mae {of}% o’i geiriau yn y llall, a {has}% o eiriau’r llall ynddi hi.',
  },
  added: {
    en: '{count, plural, =0 {It adds nothing of its own.} one {It adds one passage of its own.} other {It adds # passages of its own.}}',
    cy: '{count, plural, =0 {Nid yw’n ychwanegu dim o’i heiddo ei hun.} one {Mae’n ychwanegu un darn o’i heiddo ei hun.} other {Mae’n ychwanegu # darn o’i heiddo ei hun.}}',
  },
  part: {
    en: '{count, plural, =0 {} one { Part of one more is missing.} other { Parts of # more are missing.}}',
    cy: '{count, plural, =0 {} one { Mae rhan o un arall ar goll.} other { Mae rhannau o # arall ar goll.}}',
  },
  altered: {
    en: '{count, plural, =0 {No quotation is altered.} one {One quotation is altered.} other {# quotations are altered.}}',
    cy: '{count, plural, =0 {Ni newidiwyd yr un dyfyniad.} one {Newidiwyd un dyfyniad.} other {Newidiwyd # o ddyfyniadau.}}',
  },
  key: {
    en: 'Words that only one of them has are struck through where they are left out, and underlined twice where they are added.',
    cy: 'Mae llinell drwy’r geiriau sydd gan un yn unig lle y’u gadawyd allan, a dwy linell oddi tanynt lle y’u hychwanegwyd.',
  },
  swap: { en: 'Compare the other way round', cy: 'Cymharu’r ffordd arall' },
  leftOut: { en: 'left out', cy: 'gadawyd allan' },
  addedHere: { en: 'added', cy: 'ychwanegwyd' },
  quotation: { en: 'quotation altered', cy: 'newidiwyd y dyfyniad' },
  missingHere: { en: 'Not in this copy', cy: 'Nid yn y copi hwn' },
  onlyHere: { en: 'Only in this copy', cy: 'Yn y copi hwn yn unig' },
  moved: { en: 'Stands elsewhere in this copy', cy: 'Mewn man arall yn y copi hwn' },
  noStory: {
    en: 'One of the two has no text of its own to compare.',
    cy: 'Nid oes gan un o’r ddau ei destun ei hun i’w gymharu.',
  },
} as const;

/** The finding, of what the other has. */
export const missingWords: Readonly<Record<Missing['where'], Words>> = {
  none: { en: 'No paragraph is missing', cy: 'Nid oes paragraff ar goll' },
  all: {
    en: 'None of the {of} paragraphs is there',
    cy: 'Nid oes yr un o’r {of} paragraff yno',
  },
  first: {
    en: '{count, plural, one {The first paragraph is missing} two {The first two paragraphs are missing} other {The first # paragraphs are missing}}',
    cy: '{count, plural, one {Mae’r paragraff cyntaf ar goll} two {Mae’r ddau baragraff cyntaf ar goll} other {Mae’r # paragraff cyntaf ar goll}}',
  },
  last: {
    en: '{count, plural, one {The last paragraph is missing} other {The last # paragraphs are missing}}',
    cy: '{count, plural, one {Mae’r paragraff olaf ar goll} two {Mae’r ddau baragraff olaf ar goll} other {Mae’r # paragraff olaf ar goll}}',
  },
  some: {
    en: '{count} of {of} paragraphs are missing',
    cy: 'Mae {count} o {of} paragraff ar goll',
  },
};

export const relationWords: Readonly<Record<ComparedDocuments['relation'], Words>> = {
  fullest: { en: 'It is the fullest telling of the same story.', cy: 'Dyma’r fersiwn lawnaf o’r un stori.' },
  'wholly-derived': {
    en: 'It is a copy, whole or shortened.',
    cy: 'Copi ydyw, yn gyfan neu wedi’i fyrhau.',
  },
  'partly-derived': {
    en: 'It takes part of its text from the other.',
    cy: 'Mae’n cymryd rhan o’i destun o’r llall.',
  },
  independent: { en: 'It is told independently.', cy: 'Fe’i hadroddir yn annibynnol.' },
};
