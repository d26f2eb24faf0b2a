-- What everybody finds need not be of a circle: somebody in the network is of none.
alter table search.open_item alter column origin drop not null;

create or replace function search.refresh(which text, subjects uuid[]) returns void
    language plpgsql as $$
declare
    source text := (select s.view from search.source s where s.kind = which);
    key text := coalesce(current_setting('leerkring.house', true), '');
    portion uuid[];
begin
    subjects := array(select distinct s.id from unnest(subjects) as s(id) where s.id is not null order by s.id);
    if source is null or cardinality(subjects) = 0 then
        return;
    end if;
    perform set_config('leerkring.house', 'on', true);  -- whoever writes sees her own circle; what is found can be of more
    insert into search.mark (kind, id) select which, s.id from unnest(subjects) with ordinality as s(id, n) order by s.n
    on conflict (kind, id) do update set id = excluded.id;
    for n in 0 .. (cardinality(subjects) - 1) / 500 loop
        portion := subjects[n * 500 + 1 : n * 500 + 500];
        with gone as (delete from search.item i where i.kind = which and i.id = any (portion) returning i.circle)
        insert into search.unlearned (circle, open) select distinct c.id, false from gone join circles.circle c on c.id = gone.circle;
        delete from search.open_item i where i.kind = which and i.id = any (portion);
        execute format('with told as materialized (select v.*, search.vector(v.title, v.body) as words, search.heads(v.title) as heads from %s v where v.id = any ($2)),
            shut as (insert into search.item (kind, id, circle, reader, partaking, address, title, heads, body, theme, at, words)
                select $1, id, circle, reader, partaking, address, title, heads, body, theme, at, words from told where not open),
            opened as (insert into search.open_item (kind, id, origin, partaking, address, title, heads, body, theme, at, words)
                select $1, id, circle, partaking, address, title, heads, body, theme, at, words from told where open),
            learned as (insert into search.unlearned (circle, open) select distinct circle, open from told where circle is not null)
            update search.mark m set upon = t.upon from (select distinct on (id) id, upon from told where upon is not null) t
            where m.kind = $1 and m.id = t.id and m.upon is distinct from t.upon', source) using which, portion;
    end loop;
    perform set_config('leerkring.house', key, true);
end $$;
