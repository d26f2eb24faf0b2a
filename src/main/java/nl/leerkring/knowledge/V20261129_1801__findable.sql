-- What search tells of the cards of the chain, as far as each is open: see docs/notes/search.md. A piece that is less open than its card is not searched.
create view knowledge.findable with (security_invoker = true) as
    select k.id, at.circle, at.open, at.reader, at.open and k.sight = 'network' as partaking, at.address, k.title,
           concat_ws(E'\n', o.name, (select string_agg(p.text, E'\n' order by p.field) from knowledge.passage p
               where p.card = k.id and not exists (select 1 from knowledge.fragment f where f.card = p.card and f.name = p.fragment))) as body,
           '' as theme, k.changed as at, null::uuid as upon
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
select search.offer('card', 'knowledge.findable');
create trigger find after insert or delete or update of title, sight, organisation, changed on knowledge.card for each row execute function search.follow('card');
create trigger find after insert or delete or update of text on knowledge.passage for each row execute function search.follow('card', 'card');
create trigger find after insert or delete or update of sight on knowledge.fragment for each row execute function search.follow('card', 'card');
create trigger find after insert or delete on knowledge.reader for each row execute function search.follow('card', 'card');
-- partners begin and end for all cards of both circles that are open to partners
create function knowledge.found_by_partners() returns trigger
    language plpgsql as $$
declare
    key text := coalesce(current_setting('leerkring.house', true), '');
    subject uuid;
begin
    perform set_config('leerkring.house', 'on', true);
    for subject in select k.id from knowledge.card k where k.sight = 'partners'
            and k.circle in (coalesce(new.circle, old.circle), coalesce(new.other, old.other)) order by k.id loop
        perform search.refresh('card', subject);
    end loop;
    perform set_config('leerkring.house', key, true);
    return null;
end $$;
create trigger find after insert or delete or update of accepted on knowledge.partner for each row execute function knowledge.found_by_partners();
