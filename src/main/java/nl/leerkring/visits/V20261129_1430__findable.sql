-- What search tells of project visits: what was told beforehand, not what people noted on the way. See docs/notes/search.md.
create view visits.findable with (security_invoker = true) as
    select v.item as id, v.circle, false as open, null::uuid as reader, false as partaking,
           '/kring/' || c.slug || '/bijeenkomsten/' || m.number || '/bezoek/' || v.item as address, v.project as title,
           concat_ws(E'\n', nullif(v.what, ''), nullif(v.why, ''), nullif(v.hard, '')) as body, m.theme, coalesce(m.starts, m.made) as at, v.meeting as upon
    from visits.visit v join meetings.items i on i.id = v.item join meetings.meeting m on m.id = v.meeting join circles.circle c on c.id = v.circle
    where v.project <> '';
select search.offer('visit', 'visits.findable');
create trigger find after insert or delete or update of project, what, why, hard on visits.visit
    for each row execute function search.follow('visit', 'item');
create trigger find_visit after update of theme, starts on meetings.meeting for each row execute function search.follow_upon('visit');
