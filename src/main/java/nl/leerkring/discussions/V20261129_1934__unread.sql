-- In how many conversations of a circle something is new to who looks, at most 100; none for who has no seat there. It travels with the question for her
-- seat, when her circles are not open yet, so it looks for itself what she may know of.
create function discussions.unread(its_slug text) returns int
    language plpgsql as $$
declare
    key text := coalesce(current_setting('leerkring.house', true), '');
    fresh int;
begin
    perform set_config('leerkring.house', 'on', true);
    select count(*) into fresh from (
        select 1 from circles.circle c join circles.members s on s.circle = c.id and s.person = database.me()
        join discussions.thread t on t.circle = c.id and (t.audience = 'circle' or s.role in ('coordinator', 'facilitator'))
        left join discussions.reading r on r.thread = t.id and r.person = database.me()
        left join discussions.following f on f.thread = t.id and f.person = database.me()
        where c.slug = its_slug and t.last > coalesce(r.until, 0) and f.stand is distinct from 'mute' limit 100) unread;
    perform set_config('leerkring.house', key, true);
    return fresh;
end $$;
