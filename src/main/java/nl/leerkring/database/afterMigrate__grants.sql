-- After each run of migrations: the application may use what it finds in every schema but that of the history.
-- Nobody writes a grant in a migration. The default privileges serve what another node's migration makes later.
do $$
declare
    app constant text := '${app}';
    place text;
begin
    if not has_database_privilege(app, current_database(), 'connect') then
        execute format('grant connect on database %I to %I', current_database(), app);
    end if;
    execute format('alter default privileges grant usage on schemas to %I', app);
    execute format('alter default privileges grant select, insert, update, delete on tables to %I', app);
    execute format('alter default privileges grant usage on sequences to %I', app);
    execute format('alter default privileges grant execute on functions to %I', app);
    for place in
        select nspname from pg_namespace
        where nspname not like 'pg\_%' and nspname not in ('information_schema', 'public', 'house')
          and pg_has_role(nspowner, 'usage')
    loop
        execute format('grant usage on schema %I to %I', place, app);
        execute format('grant select, insert, update, delete on all tables in schema %I to %I', place, app);
        execute format('grant usage on all sequences in schema %I to %I', place, app);
        execute format('grant execute on all functions in schema %I to %I', place, app);
    end loop;
    -- default privileges would give the schema of the history as well
    execute format('revoke all on schema house from %I', app);
    execute format('revoke all on all tables in schema house from %I', app);
end
$$;
