const part = encodeURIComponent;

/** The address of every page, without the language before it: `view.to(paths.matter(id))`. */
export const paths = {
  front: '/',
  design: '/design',
  signIn: '/sign-in',
  account: '/account',
  notices: '/account/notices',
  desk: '/desk',
  inbox: '/inbox',
  search: '/search',
  matters: '/matters',
  newMatter: '/matters/new',
  matter: (matter: string) => `/matters/${part(matter)}`,
  move: (matter: string, move: string) => `/matters/${part(matter)}/moves/${part(move)}`,
  checkMove: (matter: string, move: string) => `/matters/${part(matter)}/moves/${part(move)}/check`,
  handOver: (matter: string) => `/matters/${part(matter)}/hand-over`,
  people: (matter: string) => `/matters/${part(matter)}/people`,
  entry: (matter: string, seq: number) => `/matters/${part(matter)}/entries/${seq}`,
  pathwayOf: (matter: string) => `/matters/${part(matter)}/pathway`,
  review: (matter: string) => `/matters/${part(matter)}/review`,
  documents: '/documents',
  document: (document: string) => `/documents/${part(document)}`,
  copies: (document: string, other: string) => `/documents/${part(document)}/copies/${part(other)}`,
  admin: '/admin',
  body: (body: string) => `/admin/bodies/${part(body)}`,
  person: (person: string) => `/admin/people/${part(person)}`,
} as const;
