import type { Words } from '../definition/words.ts';
import type { Refusal } from './refusal.ts';

const sentences = {
  'already-open': {
    en: 'This matter is open already; record what happened as a move on it.',
    cy: 'Mae’r mater hwn eisoes ar agor; cofnodwch yr hyn a ddigwyddodd fel symudiad arno.',
  },
  'no-such-matter': {
    en: 'There is no such matter; open it first.',
    cy: 'Nid oes mater o’r fath; agorwch ef yn gyntaf.',
  },
  'no-such-move': {
    en: 'This pathway has no move called “{name}”; choose one that it has.',
    cy: 'Nid oes symudiad o’r enw “{name}” ar y llwybr hwn; dewiswch un sydd.',
  },
  'not-from-this-state': {
    en: '“{name}” cannot be done while the matter is at “{state}”; look at what can be done there.',
    cy: 'Ni ellir gwneud “{name}” tra bo’r mater yn “{state}”; edrychwch ar yr hyn y gellir ei wneud yno.',
  },
  'matter-closed': {
    en: 'The matter has ended; only a move that its pathway allows after the end can be made.',
    cy: 'Mae’r mater wedi dod i ben; dim ond symudiad y mae ei lwybr yn ei ganiatáu wedi’r diwedd y gellir ei wneud.',
  },
  'role-not-allowed': {
    en: 'This person holds none of the roles that may do this; someone who does must do it, or delegate it.',
    cy: 'Nid oes gan y person hwn yr un o’r rolau a gaiff wneud hyn; rhaid i rywun sydd â rôl o’r fath ei wneud, neu ei ddirprwyo.',
  },
  'no-role-in-matter': {
    en: 'This person holds no role towards this body’s matters; someone who does must do it.',
    cy: 'Nid oes gan y person hwn rôl mewn perthynas â materion y corff hwn; rhaid i rywun sydd â rôl ei wneud.',
  },
  'happened-in-future': {
    en: 'What has not happened yet cannot be recorded; give the time at which it happened.',
    cy: 'Ni ellir cofnodi’r hyn nad yw wedi digwydd eto; rhowch yr amser y digwyddodd.',
  },
  'happened-before-opening': {
    en: 'This is said to have happened before the matter opened; correct the time, or record it on the matter it belongs to.',
    cy: 'Dywedir i hyn ddigwydd cyn i’r mater agor; cywirwch yr amser, neu cofnodwch ef ar y mater y mae’n perthyn iddo.',
  },
  'late-without-reason': {
    en: 'This is recorded later than {period} after it happened; say why it is recorded late.',
    cy: 'Cofnodir hyn yn hwyrach na {period} ar ôl iddo ddigwydd; dywedwch pam y’i cofnodir yn hwyr.',
  },
  'reason-missing': {
    en: 'This needs a reason in words.',
    cy: 'Mae angen rheswm mewn geiriau am hyn.',
  },
  'owner-not-in-role': {
    en: 'The person named as owner does not hold the role “{role}” or is absent; name someone who does, or nobody.',
    cy: 'Nid yw’r person a enwir fel perchennog yn dal y rôl “{role}” neu mae’n absennol; enwch rywun sydd, neu neb.',
  },
  'field-unknown': {
    en: '“{name}” is not asked for here; leave it out.',
    cy: 'Ni ofynnir am “{name}” yma; gadewch ef allan.',
  },
  'field-missing': {
    en: '“{name}” must be filled in.',
    cy: 'Rhaid llenwi “{name}”.',
  },
  'field-not-of-type': {
    en: '“{name}” must be {type}.',
    cy: 'Rhaid i “{name}” fod yn {type}.',
  },
  'field-not-a-choice': {
    en: '“{name}” must be one of: {choices}.',
    cy: 'Rhaid i “{name}” fod yn un o’r rhain: {choices}.',
  },
  'act-not-on-record': {
    en: '“{name}” must name an act that stands on this matter’s record.',
    cy: 'Rhaid i “{name}” enwi gweithred sydd ar gofnod y mater hwn.',
  },
  'nothing-to-name': {
    en: '“{name}” asks for an earlier act of this matter, “{move}”, and none is on its record yet.',
    cy: 'Mae “{name}” yn gofyn am weithred gynharach ar y mater hwn, “{move}”, ac nid oes un ar ei gofnod eto.',
  },
  'not-the-owner': {
    en: 'Only the owner of the matter, or someone acting for them, can do this.',
    cy: 'Dim ond perchennog y mater, neu rywun sy’n gweithredu ar ei ran, a all wneud hyn.',
  },
  'receiver-not-in-role': {
    en: 'The person it is offered to does not hold the role “{role}” or is absent; offer it to someone who does.',
    cy: 'Nid yw’r person y’i cynigir iddo yn dal y rôl “{role}” neu mae’n absennol; cynigiwch ef i rywun sydd.',
  },
  'already-the-owner': {
    en: 'The matter is this person’s already.',
    cy: 'Y person hwn sydd eisoes yn berchen ar y mater.',
  },
  'nothing-offered': {
    en: 'The matter is not on offer to this person; it stays with its owner.',
    cy: 'Ni chynigir y mater i’r person hwn; mae’n aros gyda’i berchennog.',
  },
  'delegate-unknown': {
    en: 'The person delegated to has no role towards this body’s matters; choose someone who has.',
    cy: 'Nid oes gan y person y dirprwyir iddo rôl mewn perthynas â materion y corff hwn; dewiswch rywun sydd.',
  },
  'delegation-to-self': {
    en: 'Nobody can delegate to themselves.',
    cy: 'Ni all neb ddirprwyo iddo’i hun.',
  },
  'delegation-over': {
    en: 'The delegation would end before it began; give a later end, or none.',
    cy: 'Byddai’r ddirprwyaeth yn dod i ben cyn dechrau; rhowch ddiwedd diweddarach, neu ddim un.',
  },
  'cannot-delegate-on': {
    en: 'What was delegated cannot be delegated on; ask the person who holds the role.',
    cy: 'Ni ellir dirprwyo’r hyn a ddirprwywyd; gofynnwch i’r person sy’n dal y rôl.',
  },
  'no-such-delegation': {
    en: 'No such delegation is in force that this person made or received.',
    cy: 'Nid oes dirprwyaeth o’r fath mewn grym a wnaed neu a gafwyd gan y person hwn.',
  },
  'no-such-clock': {
    en: 'This pathway has no clock called “{name}”.',
    cy: 'Nid oes cloc o’r enw “{name}” ar y llwybr hwn.',
  },
  'clock-not-running': {
    en: '“{name}” is not running, so there is nothing to extend.',
    cy: 'Nid yw “{name}” yn rhedeg, felly nid oes dim i’w ymestyn.',
  },
  'clock-not-extendable': {
    en: '“{name}” cannot be extended by anyone.',
    cy: 'Ni all neb ymestyn “{name}”.',
  },
  'extensions-used-up': {
    en: '“{name}” has been extended as often as it may be ({times}).',
    cy: 'Mae “{name}” wedi’i ymestyn gymaint o weithiau ag a ganiateir ({times}).',
  },
  'extension-too-long': {
    en: '“{name}” can be extended by at most {period} at a time, counted in the same unit.',
    cy: 'Gellir ymestyn “{name}” o {period} ar y mwyaf ar y tro, gan gyfrif yn yr un uned.',
  },
  'act-withdrawn-already': {
    en: 'This act was withdrawn already.',
    cy: 'Tynnwyd y weithred hon yn ôl eisoes.',
  },
  'nothing-corrected': {
    en: 'A replacement must say which fields, or what time, were wrong.',
    cy: 'Rhaid i gywiriad ddweud pa feysydd, neu ba amser, oedd yn anghywir.',
  },
  'act-built-upon': {
    en: 'The matter has moved or changed hands since this act, which moved it; make the move that mends it instead.',
    cy: 'Mae’r mater wedi symud neu newid dwylo ers y weithred hon, a’i symudodd; gwnewch y symudiad sy’n ei gywiro yn lle hynny.',
  },
  'act-relied-upon': {
    en: '“{name}” came after this act and could not have without it, so this act cannot be changed so; record what is known now as a new act.',
    cy: 'Daeth “{name}” ar ôl y weithred hon ac ni allai fod wedi digwydd hebddi, felly ni ellir ei newid fel hyn; cofnodwch yr hyn sy’n hysbys nawr fel gweithred newydd.',
  },
  'act-has-children': {
    en: 'Other matters came into being by this act; end those instead of withdrawing it.',
    cy: 'Daeth materion eraill i fodolaeth drwy’r weithred hon; terfynwch y rheini yn lle ei thynnu’n ôl.',
  },
  'correction-would-move': {
    en: 'So corrected, this act would have led elsewhere; make the move that leads there instead.',
    cy: 'O’i chywiro felly, byddai’r weithred hon wedi arwain i le arall; gwnewch y symudiad sy’n arwain yno yn lle hynny.',
  },
  'no-such-child': {
    en: 'No such matter came from this one.',
    cy: 'Ni ddaeth mater o’r fath o’r un hwn.',
  },
  'child-not-awaited': {
    en: 'No act on this matter brought such a matter into being, or all that did have their names; record the act first.',
    cy: 'Ni ddaeth mater o’r fath i fodolaeth drwy unrhyw weithred ar y mater hwn, neu mae gan bob un ei enw eisoes; cofnodwch y weithred yn gyntaf.',
  },
  'child-known-already': {
    en: 'This matter is known to have come from this one already.',
    cy: 'Mae’n hysbys eisoes i’r mater hwn ddod o’r un hwn.',
  },
  'no-live-owner': {
    en: 'The matter would be left without an owner who is there.',
    cy: 'Byddai’r mater yn cael ei adael heb berchennog sy’n bresennol.',
  },
  'no-live-deputy': {
    en: 'The matter would be left without a deputy who is there.',
    cy: 'Byddai’r mater yn cael ei adael heb ddirprwy sy’n bresennol.',
  },
  'no-armed-clock': {
    en: 'The matter would be left at “{state}” with no clock running; give the date that its clock counts from.',
    cy: 'Byddai’r mater yn cael ei adael yn “{state}” heb gloc yn rhedeg; rhowch y dyddiad y mae ei gloc yn cyfrif ohono.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** The engine's own codes; a guard adds its own. */
export type RefusalCode = keyof typeof sentences;

interface About {
  readonly at?: string;
  /** What the sentence names, in both languages. */
  readonly names?: Readonly<Record<string, string | number | Words>>;
}

/** A refusal by its code, its sentence filled in. */
export function refuse(code: RefusalCode, { at, names = {} }: About = {}): Refusal {
  const { en, cy } = sentences[code];
  return {
    code,
    ...(at !== undefined && { at }),
    message: { en: fill(en, names, 'en'), cy: fill(cy, names, 'cy') },
  };
}

function fill(sentence: string, names: NonNullable<About['names']>, language: keyof Words): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: string) => {
    const name = names[key] ?? '';
    return typeof name === 'object' ? name[language] : String(name);
  });
}
