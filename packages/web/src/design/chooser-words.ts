export const chooserWords = {
  name: { en: 'Name', cy: 'Enw' },
  hint: {
    en: 'There are too many for a list. Write the beginning of any of their names.',
    cy: 'Mae gormod ar gyfer rhestr. Ysgrifennwch ddechrau unrhyw un o’u henwau.',
  },
  find: { en: 'Find', cy: 'Chwilio' },
  found: {
    en: '{count, plural, =0 {None has a name that begins “{sought}”; write it another way, or less of it.} one {One found.} other {# found.}}',
    cy: '{count, plural, =0 {Nid oes enw sy’n dechrau “{sought}”; ysgrifennwch ef yn wahanol, neu lai ohono.} one {Cafwyd un.} two {Cafwyd 2.} few {Cafwyd 3.} many {Cafwyd 6.} other {Cafwyd #.}}',
  },
  cut: {
    en: 'The first {count} are shown; write more of the name to see others.',
    cy: 'Dangosir y {count} cyntaf; ysgrifennwch fwy o’r enw i weld eraill.',
  },
} as const;
