import type { Anchor } from '../expression/expression.ts';
import type { PlainDate } from '../plain-date.ts';
import type { Basis } from '../resolve/basis.ts';

/** What a count starts from: its name, and its day when it is known. */
export interface ResolvedAnchor {
  readonly name: string | null;
  readonly date: PlainDate | null;
}

// Other words for what a deadline counts from, each beside the name `anchors` gives it by.
const names: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['receipt', /\b(receipt|receiving|received|receives?)\b/],
  ['notification', /\b(notification|notified|notifying|notice|informed)\b/],
  ['awareness', /\b(aware|awareness)\b/],
  ['royal-assent', /\broyal assent\b/],
  ['commencement', /\b(commencement|coming into force|comes into force|enactment)\b/],
  ['request', /\b(request|requested)\b/],
  ['service', /\b(service|served)\b/],
  ['hearing', /\bhearing\b/],
  ['inquest', /\binquest\b/],
  ['death', /\bdeath\b/],
  ['referral', /\b(referral|referred)\b/],
  ['appointment', /\b(appointment|appointed)\b/],
  ['completion', /\b(completion|completed)\b/],
  ['meeting', /\bmeeting\b/],
];

const welsh = new Map(
  Object.entries({
    publication: 'y dyddiad cyhoeddi',
    receipt: 'y dyddiad derbyn',
    notification: 'y dyddiad hysbysu',
    awareness: 'y dyddiad dod yn ymwybodol',
    'royal-assent': 'dyddiad y Cydsyniad Brenhinol',
    commencement: 'y dyddiad dod i rym',
    request: 'dyddiad y cais',
    service: 'y dyddiad cyflwyno',
    hearing: 'dyddiad y gwrandawiad',
    inquest: 'dyddiad y cwest',
    death: 'dyddiad y farwolaeth',
    referral: 'dyddiad yr atgyfeiriad',
    appointment: 'dyddiad y penodiad',
    completion: 'y dyddiad cwblhau',
    meeting: 'dyddiad y cyfarfod',
  }),
);

/** What a count starts from, to stand in brackets; a document's own words, in its language, where it has no other name. */
export function anchorInWelsh(name: string): string {
  return welsh.get(name) ?? `“${name.replaceAll('-', ' ')}”`;
}

/** The day a count starts from; null when nobody here knows it. */
export function resolveAnchor(anchor: Anchor, basis: Basis): ResolvedAnchor {
  switch (anchor.kind) {
    case 'publication': {
      return { name: 'publication', date: basis.setting.anchors.get('publication') ?? basis.today() };
    }
    case 'document': {
      const { self } = basis.setting;
      if (self !== undefined && self !== anchor.name) return resolveNamed(anchor.name, basis);
      return resolveAnchor({ kind: 'publication' }, basis);
    }
    case 'preceding':
      return { name: null, date: null };
    case 'day':
      return { name: null, date: basis.day(anchor.day)?.date ?? null };
    case 'named':
      return resolveNamed(anchor.name, basis);
  }
}

function resolveNamed(words: string, { setting: { anchors } }: Basis): ResolvedAnchor {
  const name = names.find(([, pattern]) => pattern.test(words))?.[0] ?? slug(words);
  const key = anchors.has(name)
    ? name
    : [...anchors.keys()].find((one) => one !== 'publication' && says(words, one));
  return { name, date: (key !== undefined && anchors.get(key)) || null };
}

function says(words: string, name: string): boolean {
  return ` ${words} `.includes(` ${name.toLowerCase().replaceAll(/[-_]/g, ' ')} `);
}

function slug(words: string): string {
  return words.replace(/^(the|its|a|an|any|our|their|this|that|your) /, '').replaceAll(/[^\p{L}\d]+/gu, '-');
}
