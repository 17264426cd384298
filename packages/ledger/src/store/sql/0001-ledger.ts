/**
 * Frozen: a migration that has run anywhere is never edited (test/migrations.test.ts holds its hash).
 * Why the database is shaped so: docs/decisions/0011-what-the-database-refuses.md.
 */
export const ledgerMigration = `
create schema ledger;
comment on schema ledger is 'The log: entries that can be appended and read, and by nobody changed';

create table ledger.entry (
  seq bigint primary key check (seq >= 0),
  matter text not null,
  recorded_at timestamptz not null,
  key text,
  leaf bytea not null,
  hash bytea not null check (octet_length(hash) = 32)
);
comment on table ledger.entry is 'One row a leaf of the tree; seq is its index, gapless from 0';
comment on column ledger.entry.leaf is 'Canonical JSON (RFC 8785) of the envelope: the bytes that are hashed, and the only truth; the other columns are there to find it';
comment on column ledger.entry.hash is 'SHA-256 of 0x00 and the leaf (RFC 6962), kept so that a changed leaf is found at its place';
comment on column ledger.entry.key is 'Idempotency key; no part of the public leaf';
create index entry_matter on ledger.entry (matter, seq);
create unique index entry_key on ledger.entry (key) where key is not null;

create table ledger.tile (
  level integer not null,
  index bigint not null,
  bytes bytea not null check (octet_length(bytes) = 8192),
  primary key (level, index)
);
comment on table ledger.tile is 'Full tiles of 256 hashes (C2SP tlog-tiles), written by the batch that fills them';

create table ledger.sealed_part (
  seq bigint not null,
  part integer not null,
  subject text not null,
  wrapped_key bytea not null,
  iv bytea not null,
  ciphertext bytea not null,
  primary key (seq, part)
);
comment on table ledger.sealed_part is 'What only its subject''s key opens; the one table rows are ever deleted from';
create index sealed_part_subject on ledger.sealed_part (subject);

create table ledger.head (
  one boolean primary key default true check (one),
  epoch bigint not null default 0,
  holder text not null default '',
  size bigint,
  frontier bytea,
  checkpoint text,
  recorded_at timestamptz,
  check ((size is null) = (frontier is null) and (size is null) = (checkpoint is null))
) with (fillfactor = 20);
comment on table ledger.head is 'One row: who may append (epoch, holder) and where the log ends; size is null before the log is created';
insert into ledger.head default values;

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on ledger.% is refused: the log is append-only', tg_op, tg_table_name
    using errcode = 'insufficient_privilege',
          hint = 'A correction is a new entry that points at the one it corrects.';
end $$;
create trigger append_only before update or delete or truncate on ledger.entry
  for each statement execute function ledger.refuse_change();
alter table ledger.entry enable always trigger append_only;
create trigger append_only before update or delete or truncate on ledger.tile
  for each statement execute function ledger.refuse_change();
alter table ledger.tile enable always trigger append_only;

create function ledger.create_log(first_frontier bytea, first_checkpoint text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update ledger.head set size = 0, frontier = first_frontier, checkpoint = first_checkpoint where size is null;
  return found;
end $$;

create function ledger.take_lease(new_holder text) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update ledger.head set epoch = epoch + 1, holder = new_holder returning epoch
$$;

create function ledger.append_batch(
  my_epoch bigint, expected_size bigint,
  matters text[], recorded timestamptz[], keys text[], leaves bytea[], hashes bytea[],
  new_frontier bytea, new_checkpoint text,
  tile_levels integer[], tile_indexes bigint[], tile_bytes bytea[],
  part_seqs bigint[], part_numbers integer[], part_subjects text[],
  part_keys bytea[], part_ivs bytea[], part_ciphertexts bytea[],
  out outcome text, out epoch bigint, out holder text, out size bigint
) language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  added constant bigint := cardinality(leaves);
begin
  -- The row lock makes this wait for a claim or another batch in flight, and look again at what they left.
  update ledger.head
    set size = expected_size + added, frontier = new_frontier, checkpoint = new_checkpoint,
        recorded_at = coalesce(recorded[added], recorded_at)
    where epoch = my_epoch and size = expected_size;
  if not found then
    select h.epoch, h.holder, h.size into append_batch.epoch, append_batch.holder, append_batch.size from ledger.head h;
    if append_batch.epoch <> my_epoch then
      outcome := 'fenced';
    elsif append_batch.size is null then
      raise exception 'the log was never created' using errcode = 'object_not_in_prerequisite_state';
    else
      outcome := 'moved';
    end if;
    return;
  end if;
  -- The place in the array is the place in the log: no caller can leave a gap or choose a number.
  insert into ledger.entry (seq, matter, recorded_at, key, leaf, hash)
    select expected_size + n - 1, m, r, k, l, h
    from unnest(matters, recorded, keys, leaves, hashes) with ordinality as t (m, r, k, l, h, n);
  if tile_levels is not null then
    insert into ledger.tile (level, index, bytes)
      select * from unnest(tile_levels, tile_indexes, tile_bytes);
  end if;
  if part_seqs is not null then
    insert into ledger.sealed_part (seq, part, subject, wrapped_key, iv, ciphertext)
      select * from unnest(part_seqs, part_numbers, part_subjects, part_keys, part_ivs, part_ciphertexts);
  end if;
  outcome := 'committed';
end $$;

revoke all on all functions in schema ledger from public;
grant usage on schema ledger to candour_app, candour_eraser;
grant select on ledger.entry, ledger.tile, ledger.sealed_part, ledger.head to candour_app;
grant execute on function ledger.create_log, ledger.take_lease, ledger.append_batch to candour_app;
grant select (seq, part, subject), delete on ledger.sealed_part to candour_eraser;

create schema projection authorization candour_app;
comment on schema projection is 'What the application derives from entries: its own, disposable, rebuilt from the log';
`;
