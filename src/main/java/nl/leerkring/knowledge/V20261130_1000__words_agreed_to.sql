-- The words of a card that go out of its circle when it is this open, each as a print for every sight by which it is read then. A piece that is less open
-- goes as far as that piece. It is part of what somebody said yes to when her prints hold these: fewer words, or fewer readers, need no new yes.
create function knowledge.opened(its_card uuid, its_sight text, nearest text) returns text[]
    language sql stable as $$
    with far (sight, rank) as (values ('partners', 1), ('network', 2), ('public', 3)),
    piece (words, rank) as (
        select 'title ' || c.title, f.rank from knowledge.card c join far f on f.sight = its_sight where c.id = its_card
        union all
        select p.field || ' ' || p.text, least(f.rank, coalesce(own.rank, f.rank))
        from knowledge.passage p join far f on f.sight = its_sight
        left join knowledge.fragment g on g.card = p.card and g.name = p.fragment left join far own on own.sight = g.sight
        where p.card = its_card and (g.card is null or own.rank is not null))
    select coalesce(array_agg(f.sight || ' ' || encode(sha256(convert_to(p.words, 'UTF8')), 'hex') order by f.rank, p.words), '{}')
    from piece p join far f on f.rank between (select rank from far where sight = nearest) and p.rank
    $$;

-- What she last said yes or no to. Of what was answered before this was kept, what stands there now counts.
alter table knowledge.consent add column read text[] not null default '{}';
select set_config('leerkring.house', 'on', true);
update knowledge.consent set read = knowledge.opened(card, sight, case when person is null then 'network' else 'partners' end) where answered is not null;
-- Who opened her own card and stands in it with her name agreed to it.
insert into knowledge.consent (card, person, circle, sight, asked, agreed, answered, read)
    select c.id, p.id, c.circle, coalesce(c.wanted, c.sight), c.changed, true, c.changed, knowledge.opened(c.id, coalesce(c.wanted, c.sight), 'partners')
    from knowledge.card c join people.person p on p.id = c.made_by and p.gone is null and length(p.name) > 4
    where coalesce(c.wanted, c.sight) in ('partners', 'network', 'public') and (strpos(lower(c.title), lower(p.name)) > 0
        or exists (select 1 from knowledge.passage x where x.card = c.id and strpos(lower(x.text), lower(p.name)) > 0))
    on conflict do nothing;
select set_config('leerkring.house', '', true);
