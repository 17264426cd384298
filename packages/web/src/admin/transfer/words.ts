export const transferWords = {
  title: {
    en: 'What came in from elsewhere, and how the record leaves',
    cy: 'Yr hyn a ddaeth i mewn o rywle arall, a sut mae’r cofnod yn gadael',
  },
  lede: {
    en: 'Both are done at the terminal of the server, where files of any size can be looked at first.',
    cy: 'Gwneir y ddau wrth derfynell y gweinydd, lle gellir edrych ar ffeiliau o unrhyw faint yn gyntaf.',
  },
  in: { en: 'Bring in a file of rows', cy: 'Dod â ffeil o resi i mewn' },
  inHow: {
    en: 'Bodies, recommendations, commitments or their histories, as CSV or JSON. The rehearsal reads the file and tells of each row whether it would be taken, and if not, why; nothing is written. Running an import twice adds nothing that is there.',
    cy: 'Cyrff, argymhellion, ymrwymiadau neu eu hanes, fel CSV neu JSON. Mae’r rhagbrawf yn darllen y ffeil ac yn dweud am bob rhes a fyddai’n cael ei chymryd, ac os na, pam; ni ysgrifennir dim. Nid yw rhedeg mewnforiad ddwywaith yn ychwanegu dim sydd yno.',
  },
  out: { en: 'Take all of it out', cy: 'Tynnu’r cyfan allan' },
  outHow: {
    en: 'A folder that anybody can verify and another instance can be made from. That it was done, and by whom, stands on the record first.',
    cy: 'Ffolder y gall unrhyw un ei wirio ac y gellir gwneud enghraifft arall ohono. Saif ar y cofnod yn gyntaf i hynny gael ei wneud, a chan bwy.',
  },
  lastOut: { en: 'Last taken out on {day}.', cy: 'Tynnwyd allan ddiwethaf ar {day}.' },
  neverOut: { en: 'It was never taken out.', cy: 'Ni thynnwyd ef allan erioed.' },
  rehearse: { en: 'Look first', cy: 'Edrych yn gyntaf' },
  enter: { en: 'Bring it in', cy: 'Dod ag ef i mewn' },
} as const;
