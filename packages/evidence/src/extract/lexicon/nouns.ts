const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Plural or collective words for people who act for a body. */
export const agentNouns: ReadonlySet<string> = list(`
  staff officers officials ministers managers councillors inspectors commissioners trustees governors members operators
  employers employees schools hospitals providers clinicians companies firms councils trusts forces authorities agencies departments
  boards bodies organisations regulators doctors nurses midwives teachers heads leaders directors executives engineers surveyors
  contractors landlords developers universities colleges parties clubs services committees owners masters pilots crews
  coroners prisons police practices surgeries pharmacies pharmacists gps consultants lawyers solicitors auditors partners
  administrators clerks chairs secretaries commissioner government governments administration regulator employer provider
  operator contractor owner master manager team teams crew captain harbourmaster ombudsman inquiry review department
  ministry unit school hospital practice clinic prison force bank insurer insurers supplier manufacturer manufacturers
  museum charity charities church pharmacy practice diocese society guild union unions federation association partnership consortium
  trust board council commission agency authority company firm college university service panel committee body organisation
  minister secretary director executive chair chairman chairwoman president leader head officer clerk inspector superintendent constable
  investigator reviewer reporter editor publisher governor trustee councillor engineer surveyor nurse doctor matron consultant dean
  supervisor supervisors coordinator coordinators co-ordinator co-ordinators adviser advisers advisor advisors assistant assistants
  specialist specialists therapist warden wardens worker workers driver drivers trainer trainers caseworker caseworkers deputy deputies
  mediator assessor assessors counsellor counsellors chaplain registrar treasurer operatives technicians technician
  i we he she they it
`);

/** What merely happens at its time, whoever arranged it. */
export const eventNouns: ReadonlySet<string> = list(`
  hearing hearings inquest inquests trial trials meeting meetings service funeral vigil election elections vote debate
  sentencing session sessions conference ceremony deadline event proceedings term season
`);

/** What events do. */
export const eventVerbs: readonly RegExp[] = [
  /^(?:take|be taking) place\b/,
  /^(?:be (?:held|heard|convened|resumed|sentenced|listed|adjourned|staged))\b/,
  /^(?:begin|start|open|resume|continue|conclude|close|end|finish|last|run|sit|convene|reconvene|follow|be due|arrive|meet)\b/,
];

/** Bodies and people whose task is to review or oversee. */
export const reviewNouns: readonly string[] = [
  'inquiry',
  'review',
  'report',
  'reviewer',
  'reviewers',
  'investigation',
  'investigators',
  'investigator',
  'inspection',
  'inspectorate',
  'inspector',
  'inspectors',
  'ombudsman',
  'ombudsmen',
  'coroner',
  'auditor',
  'auditors',
  'audit',
  'commissioner',
  'regulator',
  'watchdog',
  'panel',
  'assessor',
  'inquest',
  'jury',
  'select committee',
  'public accounts committee',
  'scrutiny committee',
];

/** Those whose demands are not recommendations: they have a cause or a loss, not a task to review. */
export const campaignNouns: readonly string[] = [
  'union',
  'unions',
  'charity',
  'charities',
  'campaigner',
  'campaigners',
  'campaign',
  'family',
  'families',
  'relatives',
  'parents',
  'mother',
  'father',
  'widow',
  'widower',
  'son',
  'daughter',
  'brother',
  'sister',
  'residents',
  'resident',
  'tenants',
  'protesters',
  'activists',
  'lawyer',
  'lawyers',
  'solicitor',
  'solicitors',
  'mp',
  'mps',
  'opposition',
  'party',
  'critics',
  'victims',
  'survivors',
  'association',
  'federation',
  'complainant',
  'neighbours',
  'neighbour',
  'spokesman for the family',
  'shadow',
  'councillor',
  'councillors',
  'peers',
  'senator',
];
