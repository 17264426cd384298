export const asKnownOnWords = {
  label: { en: 'As it was known on', cy: 'Fel yr oedd yn hysbys ar' },
  knownOn: { en: 'As it was known on {day}', cy: 'Fel yr oedd yn hysbys ar {day}' },
  another: { en: 'Another day', cy: 'Diwrnod arall' },
  soToo: { en: 'What was so by an earlier day', cy: 'Yr hyn oedd yn wir erbyn diwrnod cynharach' },
  so: { en: 'What was so by the end of', cy: 'Yr hyn oedd yn wir erbyn diwedd' },
  show: { en: 'Show', cy: 'Dangos' },
  today: { en: 'Show today’s knowledge', cy: 'Dangos yr hyn sy’n hysbys heddiw' },
  showLater: {
    en: '{count, plural, one {Show also the entry} other {Show also the # entries}} recorded later',
    cy: '{count, plural, one {Dangos hefyd y cofnodiad a wnaed} two {Dangos hefyd y ddau gofnodiad a wnaed} other {Dangos hefyd y # cofnodiad a wnaed}} yn ddiweddarach',
  },
  hideLater: {
    en: 'Leave out what was recorded later',
    cy: 'Gadael allan yr hyn a gofnodwyd yn ddiweddarach',
  },
} as const;
