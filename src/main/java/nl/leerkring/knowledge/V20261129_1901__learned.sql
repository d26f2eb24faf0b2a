-- The circles whose cards may be open to this key otherwise than to everybody: those it opens, and their partners.
create function knowledge.near() returns uuid[]
    language sql stable
    return database.circles() || coalesce((select array_agg(case when p.circle = any (database.circles()) then p.other else p.circle end)
                                           from knowledge.partner p where p.accepted is not null), '{}');

-- Who learned what from whom, organisation from organisation, as far as the key may read both cards: an uptake from where its source stands,
-- and what an organisation last said of a card of another. Row-level security decides; naming the circles only lets the indexes help.
create view knowledge.learned with (security_invoker = true) as
    select c.id as card, c.circle, c.title, s.organisation as source, c.organisation as learner, 'takes' as how, c.made as since
    from knowledge.card c join knowledge.link l on l.card = c.id join knowledge.card s on s.id = l.source
    where (c.circle = any (knowledge.near()) or c.sight in ('network', 'public'))
      and c.kind = 'uptake' and c.state not in ('stopped', 'parked', 'merged') and c.sight not in ('me', 'group') and s.sight not in ('me', 'group')
      and c.organisation is not null and s.organisation is not null and c.organisation <> s.organisation
    union all
    select c.id, c.circle, c.title, c.organisation, t.organisation, t.status, t.made
    from knowledge.card c cross join lateral (
        select distinct on (x.organisation) x.organisation, x.status, x.made from knowledge.standing x
        where x.card = c.id and x.withdrawn is null order by x.organisation, x.id desc) t
    where (c.circle = any (knowledge.near()) or c.sight in ('network', 'public'))
      and c.state not in ('stopped', 'parked', 'merged') and c.sight not in ('me', 'group') and c.organisation is not null
      and t.organisation <> c.organisation and t.status <> 'stopped';
