-- Who took something from whom, person from person, as far as the key may read both cards: who has the lead of an uptake, a routine or an experiment
-- that began, or else who wrote it, from who has the lead of what it grew from. A card that was merged into another was not learned from.
-- Row-level security decides; naming the circles only lets the indexes help. Who reads this decides of whom it may tell.
create view knowledge.took with (security_invoker = true) as
    select distinct c.id as card, c.circle, c.title, coalesce(s.owner, s.made_by) as source, coalesce(c.owner, c.made_by) as learner,
           case c.kind when 'uptake' then 'takes' when 'routine' then 'does' else 'tries' end as how, coalesce(c.began, c.made) as since
    from knowledge.card c join knowledge.link l on l.card = c.id join knowledge.card s on s.id = l.source
    where (c.circle = any (knowledge.near()) or c.sight in ('network', 'public'))
      and (c.kind in ('uptake', 'routine') or c.kind = 'experiment' and c.began is not null)
      and c.state not in ('stopped', 'parked', 'merged') and c.sight not in ('me', 'group') and s.sight not in ('me', 'group')
      and s.merged_into is distinct from c.id and coalesce(c.owner, c.made_by) <> coalesce(s.owner, s.made_by);
