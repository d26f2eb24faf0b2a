-- How many notices wait for somebody: asked while it is being found out who it is, so before there is a key of this person.
-- The key is put back as it was.
create function notices.unread(somebody uuid) returns integer language plpgsql as $$
declare
    before text := coalesce(current_setting('leerkring.person', true), '');
    waiting integer;
begin
    perform set_config('leerkring.person', somebody::text, true);
    select count(*) into waiting from notices.notice where person = somebody and read is null;
    perform set_config('leerkring.person', before, true);
    return waiting;
end $$;
