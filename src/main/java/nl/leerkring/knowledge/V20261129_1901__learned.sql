-- Who learned what from whom, organisation from organisation, as far as the key may read both cards: an uptake from where its source stands,
-- and what an organisation last said of a card of another.
create view knowledge.learned with (security_invoker = true) as
    select c.id as card, c.circle, c.title, s.organisation as source, c.organisation as learner, 'takes' as how, c.made as since
    from knowledge.card c join knowledge.link l on l.card = c.id join knowledge.card s on s.id = l.source
    where c.kind = 'uptake' and c.state not in ('stopped', 'parked', 'merged') and c.sight not in ('me', 'group') and s.sight not in ('me', 'group')
      and c.organisation is not null and s.organisation is not null and c.organisation <> s.organisation
    union all
    select c.id, c.circle, c.title, c.organisation, t.organisation, t.status, t.made
    from knowledge.card c cross join lateral (
        select distinct on (x.organisation) x.organisation, x.status, x.made from knowledge.standing x
        where x.card = c.id and x.withdrawn is null order by x.organisation, x.id desc) t
    where c.state not in ('stopped', 'parked', 'merged') and c.sight not in ('me', 'group') and c.organisation is not null
      and t.organisation <> c.organisation and t.status <> 'stopped';
