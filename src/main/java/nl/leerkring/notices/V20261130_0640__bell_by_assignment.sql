-- The same count; the key is set by an assignment, which PL/pgSQL does without a statement of its own. It travels with every page.
create or replace function notices.unread(somebody uuid) returns integer language plpgsql as $$
declare
    before text := coalesce(current_setting('leerkring.person', true), '');
    here text := set_config('leerkring.person', somebody::text, true);
    waiting integer := (select count(*) from notices.notice where person = somebody and read is null);
begin
    here := set_config('leerkring.person', before, true);
    return waiting;
end $$;
