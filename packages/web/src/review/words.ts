export const reviewWords = {
  finding: {
    en: '{without, plural, =0 {At all {all} decisions the record held what had happened} other {At {without} of {all} decisions, the record did not hold all that had happened}}',
    cy: '{without, plural, =0 {Ym mhob un o’r {all} penderfyniad, roedd y cofnod yn dal yr hyn a ddigwyddodd} other {Mewn {without} o’r {all} penderfyniad, nid oedd y cofnod yn dal popeth a ddigwyddodd}}',
  },
  deskOf: { en: 'Review desk', cy: 'Desg adolygu' },
  nav: { en: 'Parts of the review desk', cy: 'Rhannau o’r ddesg adolygu' },
  holdings: { en: 'What each body says it holds', cy: 'Yr hyn y dywed pob corff ei fod yn ei ddal' },
  late: { en: 'Documents on no certificate', cy: 'Dogfennau nad ydynt ar unrhyw dystysgrif' },
  rounds: { en: 'Drafts and replies', cy: 'Drafftiau ac atebion' },
  corrected: { en: 'What was put right', cy: 'Yr hyn a gywirwyd' },
  decisions: { en: 'Decisions under review', cy: 'Penderfyniadau dan adolygiad' },
  evidence: { en: 'Evidence beside the draft', cy: 'Tystiolaeth wrth ochr y drafft' },
  somebody: { en: 'somebody', cy: 'rhywun' },
  aBody: { en: 'a body', cy: 'corff' },
  aDocument: { en: 'a document', cy: 'dogfen' },
  withheld: { en: 'not for you to read', cy: 'nid i chi ei ddarllen' },
  entry: { en: 'Entry {seq}', cy: 'Cofnodiad {seq}' },
  unseen: {
    en: '{count, plural, one {One matter that this review was linked to is} other {# matters that this review was linked to are}} not for you to see.',
    cy: '{count, plural, one {Nid yw un mater} two {Nid yw dau fater} few {Nid yw tri mater} other {Nid yw # mater}} y cysylltwyd yr adolygiad hwn ag ef i chi ei weld.',
  },
} as const;
