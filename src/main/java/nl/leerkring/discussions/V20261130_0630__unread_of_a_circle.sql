-- The same count, asked with the circle that was found already instead of its address, so that it is not looked up once more; and the key is set
-- by an assignment, which PL/pgSQL does without a statement of its own. It travels with every page of a circle.
drop function discussions.unread(text);
create function discussions.unread(its_circle uuid) returns int
    language plpgsql as $$
declare
    before text := coalesce(current_setting('leerkring.house', true), '');
    here text := set_config('leerkring.house', 'on', true);
    fresh int := (select count(*) from (
        select 1 from circles.members s
        join discussions.thread t on t.circle = s.circle and (t.audience = 'circle' or s.role in ('coordinator', 'facilitator'))
        left join discussions.reading r on r.thread = t.id and r.person = database.me()
        left join discussions.following f on f.thread = t.id and f.person = database.me()
        where s.circle = its_circle and s.person = database.me() and t.last > coalesce(r.until, 0) and f.stand is distinct from 'mute' limit 100) unread);
begin
    here := set_config('leerkring.house', before, true);
    return fresh;
end $$;
