export const answerWords = {
  noDay: {
    en: '“{name}” must be a real day, with the year in four digits: 27 3 2026.',
    cy: 'Rhaid i “{name}” fod yn ddiwrnod go iawn, â’r flwyddyn mewn pedwar digid: 27 3 2026.',
  },
  noNumber: {
    en: '“{name}” must be a number, in digits.',
    cy: 'Rhaid i “{name}” fod yn rhif, mewn digidau.',
  },
  noTime: {
    en: 'The time must be written as 09:30.',
    cy: 'Rhaid ysgrifennu’r amser fel 09:30.',
  },
  noWhen: {
    en: 'When it happened must be a real day, with the year in four digits: 27 3 2026.',
    cy: 'Rhaid i’r adeg y digwyddodd fod yn ddiwrnod go iawn, â’r flwyddyn mewn pedwar digid: 27 3 2026.',
  },
  dayNeeded: {
    en: 'Give the day too, or leave the time empty.',
    cy: 'Rhowch y diwrnod hefyd, neu gadewch yr amser yn wag.',
  },
} as const;
