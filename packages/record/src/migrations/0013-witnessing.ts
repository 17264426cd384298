/** Whom the server asks to cosign, what came of it, and the checkpoint that is published with what they signed. */
export const witnessingMigration = `
create table outgoing.witness (
  vkey text primary key,
  name text not null,
  address text,
  place integer not null,
  asked_at text collate "C" not null,
  answered_at text collate "C",
  signed_size bigint,
  signed_at text collate "C",
  outcome text not null check (outcome in ('cosigned', 'unreachable', 'refused', 'ahead', 'disagrees')),
  failed_at text collate "C",
  detail text
);
comment on table outgoing.witness is 'The witnesses that the policy names, and how each stood when it was last asked';
comment on column outgoing.witness.vkey is 'Its public key: under another key it is another witness, whatever its name';
comment on column outgoing.witness.place is 'Where the policy names it';
comment on column outgoing.witness.signed_at is 'By its own clock, as it signed';
comment on column outgoing.witness.detail is 'Why it did not sign when it last did not, in English, for whoever keeps the record';

create table outgoing.checkpoint (
  is_latest boolean primary key default true check (is_latest),
  size bigint not null,
  note text not null,
  enough boolean not null,
  asked_at text collate "C" not null
);
comment on table outgoing.checkpoint is 'The one checkpoint that witnesses were last asked about, with every line they gave';
comment on column outgoing.checkpoint.enough is 'Whether those who signed it are enough by the policy';

grant select, insert, update, delete on outgoing.witness, outgoing.checkpoint to candour_app;
`;
