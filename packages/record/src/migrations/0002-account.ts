/**
 * How people sign in. No row holds a secret that could be used: credentials are public keys, everything else is the
 * SHA-256 of a random value of at least 100 bits. Who a person is stands in `record.person`; nothing refers to it by
 * foreign key, since that table is rebuilt from the log.
 */
export const accountMigration = `
create schema account;
comment on schema account is 'How people sign in: no passwords, and no secret that could be used';

create table account.credential (
  id text primary key,
  person text not null,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  transports text[] not null default '{}',
  backed_up boolean not null,
  name text not null,
  invited_by text,
  created_at text collate "C" not null,
  used_at text collate "C"
);
comment on table account.credential is 'Passkeys: the public half, and the counter that must only rise';
comment on column account.credential.id is 'The authenticator''s own id of it, in base64url';
comment on column account.credential.invited_by is 'Who made the invitation it was registered with; null where its person was signed in';
create index credential_person on account.credential (person);

create table account.identity (
  id text primary key,
  person text not null,
  provider text not null,
  issuer text not null,
  subject text not null,
  invited_by text,
  created_at text collate "C" not null,
  used_at text collate "C",
  unique (issuer, subject)
);
comment on table account.identity is 'Accounts held elsewhere (OpenID Connect); issuer and subject alone say whose, never an e-mail address';
create index identity_person on account.identity (person);

create table account.recovery_code (
  hash text primary key,
  person text not null,
  created_at text collate "C" not null,
  used_at text collate "C"
);
comment on table account.recovery_code is 'For whoever has lost every other way in; each works once';
create index recovery_code_person on account.recovery_code (person);

create table account.session (
  id text primary key,
  person text not null,
  method text not null check (method in ('passkey', 'oidc')),
  means text not null,
  device text not null,
  created_at text collate "C" not null,
  seen_at text collate "C" not null,
  confirmed_at text collate "C",
  revoked_at text collate "C"
);
comment on table account.session is 'One a sign-in; the cookie holds the value whose hash is the id';
comment on column account.session.means is 'The credential or identity it was opened with: removing that ends the session';
comment on column account.session.device is 'Browser and system as the browser told them, shortened';
comment on column account.session.confirmed_at is 'When the person last proved afresh who they are';
create index session_person on account.session (person);

create table account.ceremony (
  id text primary key,
  purpose text not null check (purpose in ('sign-in', 'register', 'confirm')),
  method text not null check (method in ('passkey', 'oidc')),
  person text,
  session text,
  invitation text,
  secrets jsonb not null,
  started_at text collate "C" not null,
  expires_at text collate "C" not null
);
comment on table account.ceremony is 'A sign-in under way: its challenge, or state, nonce and verifier; taken out by its first answer, right or wrong';
create index ceremony_expires on account.ceremony (expires_at);

create table account.invitation (
  id text primary key,
  person text not null,
  invited_by text not null,
  created_at text collate "C" not null,
  expires_at text collate "C" not null,
  used_at text collate "C"
);
comment on table account.invitation is 'Links that let one person add one way to sign in, once';
create index invitation_person on account.invitation (person);

create table account.token (
  id text primary key,
  hash text not null unique,
  person text not null,
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at text collate "C" not null,
  expires_at text collate "C" not null,
  used_at text collate "C",
  revoked_at text collate "C"
);
comment on table account.token is 'What programs use in the name of a person, for less than the person may do';
create index token_person on account.token (person);

create table account.attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
comment on table account.attempt is 'Attempts counted by address and by account, so that all processes count together (rate-limiter-flexible); milliseconds since 1970';

grant usage on schema account to candour_app;
grant select, insert, update, delete on all tables in schema account to candour_app;
`;
