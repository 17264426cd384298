import type { Refusal } from '../../outcome.ts';

/** Why a file is not taken, each with what to do about it. */
export const refusals = {
  empty: {
    code: 'empty-file',
    message: {
      en: 'This file is empty; check that it was saved or copied whole.',
      cy: 'Mae’r ffeil hon yn wag; gwiriwch iddi gael ei chadw neu ei chopïo’n gyfan.',
    },
  },
  encrypted: {
    code: 'encrypted',
    message: {
      en: 'This file is protected by a password; save a copy without one.',
      cy: 'Mae’r ffeil hon wedi’i diogelu gan gyfrinair; cadwch gopi heb un.',
    },
  },
  entities: {
    code: 'xml-entities',
    message: {
      en: 'This file defines XML entities of its own, which a document does not need and an attack does; save it again in its own program.',
      cy: 'Mae’r ffeil hon yn diffinio ei hendidau XML ei hun, peth nad oes ei angen ar ddogfen ond sydd ei angen ar ymosodiad; cadwch hi eto yn ei rhaglen ei hun.',
    },
  },
  damaged: {
    code: 'damaged-file',
    message: {
      en: 'This file is damaged or cut short; get it again from where it came from.',
      cy: 'Mae’r ffeil hon wedi’i difrodi neu wedi’i thorri’n fyr; mynnwch hi eto o’i tharddle.',
    },
  },
  nested: {
    code: 'nested-archive',
    message: {
      en: 'This file holds an archive inside it; take the files out and send them one by one.',
      cy: 'Mae archif y tu mewn i’r ffeil hon; tynnwch y ffeiliau allan a’u hanfon fesul un.',
    },
  },
  unsafe: {
    code: 'unsafe-archive',
    message: {
      en: 'The names or places of the parts inside this file are not those of an honest document; save it again in its own program.',
      cy: 'Nid yw enwau na lleoliadau’r rhannau y tu mewn i’r ffeil hon yn rhai dogfen onest; cadwch hi eto yn ei rhaglen ei hun.',
    },
  },
  bomb: {
    code: 'zip-bomb',
    message: {
      en: 'This file was made to swell when it is opened, far beyond what a document needs; save it again in its own program.',
      cy: 'Gwnaed y ffeil hon i chwyddo pan agorir hi, ymhell y tu hwnt i’r hyn sydd ei angen ar ddogfen; cadwch hi eto yn ei rhaglen ei hun.',
    },
  },
} as const satisfies Record<string, Refusal>;

export function tooLarge(megabytes: number): Refusal {
  return {
    code: 'too-large',
    message: {
      en: `This file is larger than the ${megabytes} MB that are taken; split it.`,
      cy: `Mae’r ffeil hon yn fwy na’r ${megabytes} MB a dderbynnir; rhannwch hi.`,
    },
  };
}

export function unsupportedType(kind: string): Refusal {
  return {
    code: 'unsupported-type',
    message: {
      en: `This is a file of a kind that is not taken (${kind}); convert it to PDF, DOCX, HTML, e-mail (.eml), plain text, PNG or JPEG.`,
      cy: `Math o ffeil na dderbynnir mohono yw hwn (${kind}); troswch hi yn PDF, DOCX, HTML, e-bost (.eml), testun plaen, PNG neu JPEG.`,
    },
  };
}

export function mismatch(claimed: string, found: string): Refusal {
  return {
    code: 'type-mismatch',
    message: {
      en: `This file was sent as ${claimed}, and its content is ${found}; send it under a name and type that say what it is.`,
      cy: `Anfonwyd y ffeil hon fel ${claimed}, a’i chynnwys yw ${found}; anfonwch hi o dan enw a math sy’n dweud beth ydyw.`,
    },
  };
}

export function twoFaced(one: string, other: string): Refusal {
  return {
    code: 'polyglot',
    message: {
      en: `This file is ${one} to one program and ${other} to another; save it again in the program that made it.`,
      cy: `Mae’r ffeil hon yn ${one} i un rhaglen ac yn ${other} i un arall; cadwch hi eto yn y rhaglen a’i gwnaeth.`,
    },
  };
}
