const part = encodeURIComponent;

/** The address of every page, without the language before it: `view.to(paths.matter(id))`. */
export const paths = {
  front: '/',
  design: '/design',
  designGroup: (group: string) => `/design/${part(group)}`,
  signIn: '/sign-in',
  enter: '/sign-in/as',
  elsewhere: (provider: string) => `/sign-in/with/${provider}`,
  recovery: '/sign-in/recovery',
  confirm: '/sign-in/confirm',
  confirmed: '/sign-in/confirmed',
  confirmElsewhere: (provider: string) => `/sign-in/confirm/with/${provider}`,
  invitation: '/invitation',
  acceptElsewhere: (provider: string) => `/invitation/with/${provider}`,
  signOut: '/sign-out',
  problem: (code: string) => `/problems/${code}`,
  account: '/account',
  notices: '/account/notices',
  newPasskey: '/account/passkeys/new',
  addElsewhere: (provider: string) => `/account/with/${provider}`,
  renamePasskey: '/account/passkeys/rename',
  removeWayIn: '/account/ways-in/remove',
  recoveryCodes: '/account/recovery-codes',
  endSession: '/account/sessions/end',
  tokens: '/account/tokens',
  revokeToken: '/account/tokens/revoke',
  calendarFeed: '/account/calendar',
  desk: '/desk',
  offers: '/desk/offers',
  inbox: '/inbox',
  asked: (matter: string) => `/inbox/${part(matter)}`,
  search: '/search',
  matters: '/matters',
  newMatter: '/matters/new',
  matter: (matter: string) => `/matters/${part(matter)}`,
  move: (matter: string, move: string) => `/matters/${part(matter)}/moves/${part(move)}`,
  checkMove: (matter: string, move: string) => `/matters/${part(matter)}/moves/${part(move)}/check`,
  act: (matter: string, act: string) => `/matters/${part(matter)}/${act}`,
  handOver: (matter: string) => `/matters/${part(matter)}/hand-over`,
  people: (matter: string) => `/matters/${part(matter)}/people`,
  entry: (matter: string, seq: number) => `/matters/${part(matter)}/entries/${seq}`,
  pathwayOf: (matter: string) => `/matters/${part(matter)}/pathway`,
  tie: (matter: string, change: string) => `/matters/${part(matter)}/people/${part(change)}`,
  breakGlass: (matter: string) => `/matters/${part(matter)}/break-glass`,
  reviewGlass: (matter: string, glass: number) => `/matters/${part(matter)}/break-glass/${glass}`,
  drawing: (matter: string) => `/matters/${part(matter)}/pathway.svg`,
  bundle: (seq: number) => `/api/v1/entries/${seq}/proof`,
  review: (matter: string) => `/matters/${part(matter)}/review`,
  reviewEvidence: (matter: string) => `/matters/${part(matter)}/review/evidence`,
  reviewDecision: (matter: string, reviewed: string, seq: number) =>
    `/matters/${part(matter)}/review/decisions/${part(reviewed)}/${seq}`,
  documents: '/documents',
  document: (document: string) => `/documents/${part(document)}`,
  copies: (document: string, other: string) => `/documents/${part(document)}/copies/${part(other)}`,
  newDocument: '/documents/new',
  describeDocument: (document: string) => `/documents/${part(document)}/description`,
  matchReply: (document: string) => `/documents/${part(document)}/reply`,
  withdrawReply: (document: string) => `/documents/${part(document)}/reply/withdraw`,
  confirmTogether: (document: string) => `/documents/${part(document)}/confirmations`,
  proposal: (document: string, proposal: string) =>
    `/documents/${part(document)}/proposals/${part(proposal)}`,
  admin: '/admin',
  body: (body: string) => `/admin/bodies/${part(body)}`,
  person: (person: string) => `/admin/people/${part(person)}`,
  bodies: '/admin/bodies',
  directory: '/admin/people',
  appointments: '/admin/appointments',
  absences: '/admin/absences',
  pathways: '/admin/pathways',
  pathway: (pathway: string, version: number) => `/admin/pathways/${part(pathway)}/${version}`,
  previewPathway: '/admin/pathways/preview',
  holidays: '/admin/holidays',
  retention: '/admin/retention',
  rules: '/admin/retention-rules',
  holds: '/admin/holds',
  hold: (hold: number) => `/admin/holds/${hold}`,
  erasures: '/admin/erasures',
  erasure: (erasure: string) => `/admin/erasures/${part(erasure)}`,
  readings: '/admin/readings',
  glass: '/admin/broken-glass',
  log: '/admin/log',
  outbox: '/admin/outbox',
  cancelMessage: (message: number) => `/admin/outbox/${message}/cancel`,
  transfer: '/admin/import-and-export',
  foundPeople,
  foundBodies: '/bodies.json',
} as const;

interface EligiblePeople {
  readonly roles?: readonly string[];
  readonly body?: string;
  readonly others: boolean;
}

function foundPeople({ roles = [], body, others }: EligiblePeople): string {
  const asked = new URLSearchParams(roles.map((role): [string, string] => ['role', role]));
  if (body !== undefined) asked.set('body', body);
  if (others) asked.set('others', 'yes');
  return asked.size === 0 ? '/people.json' : `/people.json?${asked}`;
}
