export const valueWords = {
  yes: { en: 'Yes', cy: 'Ie' },
  no: { en: 'No', cy: 'Nage' },
  noDay: { en: 'no day can be told from these words', cy: 'ni ellir dweud diwrnod o’r geiriau hyn' },
  by: { en: 'by {day}', cy: 'erbyn {day}' },
  between: { en: 'between {from} and {to}', cy: 'rhwng {from} a {to}' },
  entry: { en: 'entry {seq}', cy: 'cofnodiad {seq}' },
} as const;
