import type { Words } from '@candour/record';
import type { CastMember } from './door.ts';

/** A kind of user, by the office that makes somebody one, and what they find when they sit down. */
interface Desk {
  /** Null: the administrator of the record. */
  readonly role: string | null;
  readonly finds: Words;
}

/** To begin with: one for each kind of user there is. */
const desks: readonly Desk[] = [
  {
    role: 'record-clerk',
    finds: {
      en: 'Keeps the record: documents to read, proposals to confirm, clocks that run.',
      cy: 'Yn cadw’r cofnod: dogfennau i’w darllen, cynigion i’w cadarnhau, clociau sy’n rhedeg.',
    },
  },
  {
    role: 'panel-chair',
    finds: {
      en: 'Chairs the case of people at risk: what was decided, and what is owed to them next.',
      cy: 'Yn cadeirio achos pobl sydd mewn perygl: beth a benderfynwyd, a beth sy’n ddyledus iddynt nesaf.',
    },
  },
  {
    role: 'review-lead',
    finds: {
      en: 'Reviews what happened: evidence beside findings, and what was known at each decision.',
      cy: 'Yn adolygu’r hyn a ddigwyddodd: tystiolaeth wrth ymyl canfyddiadau, a’r hyn a oedd yn hysbys adeg pob penderfyniad.',
    },
  },
  {
    role: 'addressee-office',
    finds: {
      en: 'Answers for a body: recommendations to accept or reject, and promises to keep.',
      cy: 'Yn atebol dros gorff: argymhellion i’w derbyn neu eu gwrthod, ac addewidion i’w cadw.',
    },
  },
  {
    role: 'oversight-lead',
    finds: {
      en: 'Oversees: what is late, and with whom it lies.',
      cy: 'Yn goruchwylio: beth sy’n hwyr, a chyda phwy y mae.',
    },
  },
  {
    role: 'affected-person',
    finds: {
      en: 'Lost somebody: what the record lets them see, of the case, the reviews and what was promised.',
      cy: 'Wedi colli rhywun: yr hyn y mae’r cofnod yn gadael iddynt ei weld, o’r achos, yr adolygiadau a’r hyn a addawyd.',
    },
  },
  {
    role: null,
    finds: {
      en: 'Administers the record: bodies, people, offices, pathways, and the proof of the log.',
      cy: 'Yn gweinyddu’r cofnod: cyrff, pobl, swyddi, llwybrau, a phrawf y log.',
    },
  },
];

export interface Seated {
  readonly member: CastMember;
  readonly finds: Words;
}

/** One member for each desk, in that order, and all others. */
export function seat(members: readonly CastMember[]): {
  readonly first: readonly Seated[];
  readonly others: readonly CastMember[];
} {
  const first = desks.flatMap(({ role, finds }) => {
    const member = members.find((one) =>
      role === null ? one.administrator : one.offices.some((office) => office.role === role),
    );
    return member === undefined ? [] : [{ member, finds }];
  });
  const seated = new Set(first.map(({ member }) => member.id));
  return { first, others: members.filter(({ id }) => !seated.has(id)) };
}
