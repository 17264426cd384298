/**
 * Roles belong to the whole server, so they are made where missing and otherwise left as they are. The owner is
 * a role of its own: functions that run with their owner's rights must not run with a superuser's.
 */
export function createRoles(further: readonly string[]): string {
  return `
do $$
declare
  wanted text;
begin
  foreach wanted in array array[${listNames(further)}] loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I nologin', wanted);
    end if;
    if not pg_has_role(current_user, wanted, 'member') then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
  -- The owner hands the application the schema of its projections, which takes membership of both.
  if not pg_has_role('candour_owner', 'candour_app', 'member') then
    grant candour_app to candour_owner;
  end if;
  execute format('grant create on database %I to candour_owner', current_database());
  foreach wanted in array array[${further.map(quote).join(', ')}]::text[] loop
    if not pg_has_role('candour_app', wanted, 'member') then
      execute format('grant %I to candour_app', wanted);
    end if;
  end loop;
end $$;
`;
}

function listNames(further: readonly string[]): string {
  return ['candour_owner', 'candour_app', 'candour_eraser', ...further].map(quote).join(', ');
}

function quote(name: string): string {
  return `'${name}'`;
}
