/** How long what has ended is kept, and what must not be erased meanwhile. */
export const retentionMigration = `
create table record.retention_rule (
  seq bigint primary key,
  pathway text not null,
  body text not null,
  keeps text not null check (keeps in ('period', 'for-ever', 'no-rule')),
  amount integer check (amount > 0),
  unit text check (unit in ('month', 'year')),
  basis text not null check (basis in ('statute', 'guidance', 'practice', 'local-policy')),
  says text not null,
  since text collate "C" not null,
  stated_by text not null,
  stated_at text collate "C" not null,
  check ((keeps = 'period') = (amount is not null and unit is not null))
);
comment on table record.retention_rule is 'How long the ended matters of a pathway are kept, as was stated; a later statement replaces an earlier from its day on';
comment on column record.retention_rule.body is '* where it covers every body; a body’s own rule goes before it';
comment on column record.retention_rule.since is 'The day from which it is applied, to whatever ended before it too';

create table record.hold (
  seq bigint primary key,
  matter text,
  body text,
  because text not null,
  placed_by text not null,
  placed_at text collate "C" not null,
  released_by text,
  released_at text collate "C",
  released_because text,
  check ((matter is null) <> (body is null)),
  check ((released_at is null) = (released_by is null))
);
comment on table record.hold is 'What must not be erased until it is released: one matter, or all that is of a body, * for everything';
create index hold_open on record.hold (matter) where released_at is null;

create index matter_ended on record.matter (pathway, since, id) where not is_open and state <> 'erased';

grant select, insert, update, delete, truncate on record.retention_rule, record.hold to candour_app;
`;
