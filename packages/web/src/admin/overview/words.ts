export const overviewWords = {
  title: {
    en: '{count, plural, =0 {Nothing needs an administrator’s attention} one {One thing needs attention} other {# things need attention}}',
    cy: '{count, plural, =0 {Nid oes angen sylw gweinyddwr ar ddim} one {Mae angen sylw ar un peth} two {Mae angen sylw ar 2 beth} other {Mae angen sylw ar # o bethau}}',
  },
  withoutWayIn: {
    en: '{count, plural, one {One person has no way to sign in and no invitation} other {# people have no way to sign in and no invitation}}',
    cy: '{count, plural, one {Nid oes gan un person ffordd i fewngofnodi na gwahoddiad} other {Nid oes gan # o bobl ffordd i fewngofnodi na gwahoddiad}}',
  },
  invited: {
    en: '{count, plural, one {One invitation is open} other {# invitations are open}}',
    cy: '{count, plural, one {Mae un gwahoddiad yn agored} two {Mae 2 wahoddiad yn agored} other {Mae # gwahoddiad yn agored}}',
  },
  ending: {
    en: '{count, plural, one {One appointment ends within 30 days} other {# appointments end within 30 days}}',
    cy: '{count, plural, one {Daw un penodiad i ben o fewn 30 diwrnod} two {Daw 2 benodiad i ben o fewn 30 diwrnod} other {Daw # penodiad i ben o fewn 30 diwrnod}}',
  },
  away: {
    en: '{count, plural, one {One person is away} other {# people are away}}',
    cy: '{count, plural, one {Mae un person i ffwrdd} two {Mae 2 berson i ffwrdd} other {Mae # o bobl i ffwrdd}}',
  },
  withoutDutyHolder: {
    en: '{count, plural, one {One body has nobody of its own for when nobody else is there} other {# bodies have nobody of their own for when nobody else is there}}',
    cy: '{count, plural, one {Nid oes gan un corff neb ei hun ar gyfer pan nad oes neb arall} other {Nid oes gan # corff neb eu hunain ar gyfer pan nad oes neb arall}}',
  },
  unreviewedGlass: {
    en: '{count, plural, one {Glass was broken once and nobody has reviewed it} other {Glass was broken # times and nobody has reviewed it}}',
    cy: '{count, plural, one {Torrwyd gwydr unwaith ac nid oes neb wedi’i adolygu} other {Torrwyd gwydr # gwaith ac nid oes neb wedi’i adolygu}}',
  },
  erasures: {
    en: '{count, plural, one {One erasure waits for a second person} other {# erasures wait for a second person}}',
    cy: '{count, plural, one {Mae un dilead yn aros am ail berson} two {Mae 2 ddilead yn aros am ail berson} other {Mae # dilead yn aros am ail berson}}',
  },
  failedMessages: {
    en: '{count, plural, one {One message could not be delivered} other {# messages could not be delivered}}',
    cy: '{count, plural, one {Ni ellid danfon un neges} two {Ni ellid danfon 2 neges} other {Ni ellid danfon # neges}}',
  },
  failedWebhooks: {
    en: '{count, plural, one {One webhook was switched off because it failed} other {# webhooks were switched off because they failed}}',
    cy: '{count, plural, one {Diffoddwyd un gwe-fachyn am iddo fethu} other {Diffoddwyd # gwe-fachyn am iddynt fethu}}',
  },
  silentWitnesses: {
    en: '{count, plural, one {One witness did not sign when it was last asked} other {# witnesses did not sign when they were last asked}}',
    cy: '{count, plural, one {Ni lofnododd un tyst pan ofynnwyd iddo ddiwethaf} two {Ni lofnododd 2 dyst pan ofynnwyd iddynt ddiwethaf} other {Ni lofnododd # tyst pan ofynnwyd iddynt ddiwethaf}}',
  },
  known: { en: 'Good to know', cy: 'Da gwybod' },
  health: { en: 'How the record stands', cy: 'Sut mae’r cofnod yn sefyll' },
  entries: { en: 'Entries in the log', cy: 'Cofnodiadau yn y log' },
  checkpoint: { en: 'Last entry recorded', cy: 'Cofnodiad olaf' },
  witnessed: { en: 'Last cosigned by a witness outside', cy: 'Cydlofnodwyd ddiwethaf gan dyst y tu allan' },
  noWitness: { en: 'no witness has cosigned it', cy: 'nid oes tyst wedi’i gydlofnodi' },
  swept: { en: 'Clocks last looked at', cy: 'Edrychwyd ar y clociau ddiwethaf' },
  notSwept: { en: 'not by this process since it started', cy: 'nid gan y broses hon ers iddi ddechrau' },
  exported: { en: 'Last export', cy: 'Allforio diwethaf' },
  never: { en: 'never', cy: 'erioed' },
  onRecord: { en: 'On the record', cy: 'Ar y cofnod' },
  counted: {
    en: '{bodies, plural, one {one body} other {# bodies}}, {people, plural, one {one person} other {# people}}, {appointments, plural, one {one appointment} other {# appointments}}',
    cy: '{bodies, plural, one {un corff} two {2 gorff} other {# corff}}, {people, plural, one {un person} two {2 berson} other {# o bobl}}, {appointments, plural, one {un penodiad} two {2 benodiad} other {# penodiad}}',
  },
  more: { en: 'More of the log', cy: 'Rhagor am y log' },
  example: { en: 'This is the worked example', cy: 'Dyma’r enghraifft weithiol' },
  exampleWhat: {
    en: 'An invented failing, its review, its recommendations and its promises, recorded as if they had happened. Nobody in it is real. Everything can be tried: it is a record like any other, on this machine alone.',
    cy: 'Methiant dychmygol, ei adolygiad, ei argymhellion a’i addewidion, wedi’u cofnodi fel pe baent wedi digwydd. Nid oes neb ynddo’n real. Gellir rhoi cynnig ar bopeth: mae’n gofnod fel unrhyw un arall, ar y peiriant hwn yn unig.',
  },
  exampleThrow: {
    en: 'To throw it away, stop the server and delete its folder (candour-data, unless you named another). To begin it anew, with nothing of what was tried:',
    cy: 'I’w daflu, stopiwch y gweinydd a dilëwch ei ffolder (candour-data, oni bai i chi enwi un arall). I’w ddechrau o’r newydd, heb ddim o’r hyn y rhoddwyd cynnig arno:',
  },
  exampleOwn: { en: 'To begin a record of your own:', cy: 'I ddechrau eich cofnod eich hun:' },
} as const;
