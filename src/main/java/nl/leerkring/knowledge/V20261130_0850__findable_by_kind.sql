-- What kind of card it is can be told and narrowed by, as a theme is; and a bare date is no word of what somebody wrote.
create or replace view knowledge.findable with (security_invoker = true) as
    select k.id, at.circle, at.open, at.reader, at.open and k.sight = 'network' as partaking, at.address, k.title,
           concat_ws(E'\n', o.name, (select string_agg(p.text, E'\n' order by p.field) filter (where p.text !~ '^\d{4}-\d\d-\d\d$') from knowledge.passage p
               where p.card = k.id and not exists (select 1 from knowledge.fragment f where f.card = p.card and f.name = p.fragment))) as body,
           case k.kind when 'practice' then 'praktijk' when 'question' then 'vraag' when 'uptake' then 'toepassing' else k.kind end as theme, k.changed as at, null::uuid as upon
    from knowledge.card k join circles.circle c on c.id = k.circle left join people.organisation o on o.id = k.organisation
    cross join lateral (
        select k.circle, false as open, null::uuid as reader, '/kring/' || c.slug || '/kennis/' || k.id as address where k.sight not in ('me', 'group')
        union all
        select k.circle, false, k.made_by, '/kring/' || c.slug || '/kennis/' || k.id where k.sight in ('me', 'group') and k.made_by is not null
        union all
        select k.circle, false, r.person, '/kring/' || c.slug || '/kennis/' || k.id from knowledge.reader r
        where k.sight = 'group' and r.card = k.id and r.person is distinct from k.made_by
        union all
        select other.circle, false, null, '/kennis/' || k.id from (
            select p.other as circle from knowledge.partner p where p.circle = k.circle and p.accepted is not null
            union select p.circle from knowledge.partner p where p.other = k.circle and p.accepted is not null) other where k.sight = 'partners'
        union all
        select k.circle, true, null, '/kennis/' || k.id where k.sight in ('network', 'public')) at;
select set_config('leerkring.house', 'on', true);
select search.refresh('card', array_agg(id)) from knowledge.card having count(*) > 0;
