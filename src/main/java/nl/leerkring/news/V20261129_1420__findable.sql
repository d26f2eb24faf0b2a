-- What search tells of the news of a circle: see docs/notes/search.md.
create view news.findable with (security_invoker = true) as
    select i.id, i.circle, false as open, null::uuid as reader, false as partaking, '/kring/' || c.slug || '/bijeenkomsten/' || m.number || '/actualiteiten' as address,
           case when length(i.text) <= 90 then i.text else substring(i.text for 90) || '…' end as title,
           concat_ws(E'\n', nullif(i.text, case when length(i.text) <= 90 then i.text end), nullif(i.why, ''), o.name, nullif(i.link, '')) as body,
           m.theme, i.made as at, i.meeting as upon
    from news.item i join meetings.meeting m on m.id = i.meeting join circles.circle c on c.id = i.circle left join people.organisation o on o.id = i.organisation
    where i.withdrawn is null;
select search.offer('news', 'news.findable');
create trigger find after insert or delete or update of text, why, link, organisation, meeting, withdrawn on news.item
    for each row execute function search.follow('news');
create trigger find_news after update of theme on meetings.meeting for each row execute function search.follow_upon('news');
