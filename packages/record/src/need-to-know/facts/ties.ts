/** Whose ties, and at what instant: as placeholders of a statement, `$1`. */
export interface Placeholders {
  readonly person: string;
  readonly now: string;
  /** The matters that are asked about, as an array; all, where it is left out. */
  readonly matters?: string;
}

// One place for what counts as a tie, so that what a list leaves out is what a policy would deny.

export function isLive(row: string, { now }: Placeholders): string {
  return `${row}.since <= ${now} and (${row}.until is null or ${row}.until > ${now})`;
}

/** Whoever has left is nobody's owner, member or official any more. */
export function isHere({ person, now }: Placeholders): string {
  return `not exists (select from record.person p where p.id = ${person} and p.left_at <= ${now})`;
}

function among(row: string, { matters }: Placeholders): string {
  return matters === undefined ? '' : ` and ${row}.matter = any(${matters}::text[])`;
}

/** Holders of matters, as rows of `tie`. */
export function holderTies(of: Placeholders): string {
  return `select h.matter, h.post as tie from record.holder h
    where h.person = ${of.person} and (h.until is null or h.until > ${of.now}) and ${isHere(of)}${among('h', of)}`;
}

/** Members, people affected and those who broke the glass. */
export function relationTies(of: Placeholders): string {
  return `select r.matter, r.relation as tie from record.relation r
    where r.person = ${of.person} and r.relation <> 'excluded' and ${isLive('r', of)} and ${isHere(of)}${among('r', of)}`;
}

export function exclusions(of: Placeholders): string {
  return `select r.matter, r.relation as tie from record.relation r
    where r.person = ${of.person} and r.relation = 'excluded' and ${isLive('r', of)}${among('r', of)}`;
}

/** That a role of the pathway of the matter `m` is held towards its body; one that oversees, if asked. */
export function holdsRole(of: Placeholders, kind: 'any' | 'overseeing' = 'any'): string {
  return `exists (select from record.appointment a
    join record.pathway_role o on o.pathway = m.pathway and o.version = m.version and o.role = a.role
    where a.person = ${of.person} and a.body in (m.body, '*') and ${isLive('a', of)} and ${isHere(of)}
      ${kind === 'overseeing' ? 'and o.oversees' : ''})`;
}

/** That any role is held: towards one body, or towards any. */
export function isAppointed(of: Placeholders, body?: string): string {
  const towards = body === undefined ? '' : `and a.body in (${body}, '*')`;
  return `exists (select from record.appointment a
    where a.person = ${of.person} and ${isLive('a', of)} and ${isHere(of)} ${towards})`;
}

/** That they answer for a body when nobody else is there. */
export function isDutyHolder(of: Placeholders, body: string): string {
  return `exists (select from record.duty_holder a
    where a.person = ${of.person} and a.body in (${body}, '*') and ${isLive('a', of)} and ${isHere(of)})`;
}

/** The roles that are held towards a body, of any pathway, as an array. */
export function rolesTowards(of: Placeholders, body: string): string {
  return `coalesce((select jsonb_agg(distinct a.role) from record.appointment a
    where a.person = ${of.person} and a.body in (${body}, '*') and ${isLive('a', of)} and ${isHere(of)}), '[]')`;
}
