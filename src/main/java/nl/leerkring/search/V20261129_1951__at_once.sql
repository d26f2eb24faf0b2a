-- Brings things of one kind in the index as their view tells them now, or takes them out: many as quickly as one. The rows of the marks come first, always
-- in the same order, and are held until the end: who comes second reads what the first one wrote.
create function search.refresh(which text, subjects uuid[]) returns void
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
            learned as (insert into search.unlearned (circle, open) select distinct circle, open from told)
            update search.mark m set upon = t.upon from (select distinct on (id) id, upon from told where upon is not null) t
            where m.kind = $1 and m.id = t.id and m.upon is distinct from t.upon', source) using which, portion;
    end loop;
    perform set_config('leerkring.house', key, true);
end $$;
create or replace function search.refresh(which text, subject uuid) returns void
    language sql
    return search.refresh(which, array[subject]);

-- What hangs on these, and what hung on them when it was last looked at.
create function search.hanging(which text, touched uuid[]) returns uuid[]
    language plpgsql as $$
declare
    source text := (select s.view from search.source s where s.kind = which);
    key text := coalesce(current_setting('leerkring.house', true), '');
    found uuid[];
begin
    if source is not null and cardinality(touched) > 0 then
        perform set_config('leerkring.house', 'on', true);
        execute format('select array(select m.id from search.mark m where m.kind = $1 and m.upon = any ($2) union select v.id from %s v where v.upon = any ($2))', source)
            into found using which, touched;
        perform set_config('leerkring.house', key, true);
    end if;
    return found;
end $$;

-- For triggers that fire once for all that was written: the kind, the column with the id of the thing, which columns tell something of it,
-- and 'upon' when it is what the thing hangs on. What is the same before and after in those columns costs nothing.
create function search.followed() returns trigger
    language plpgsql as $$
declare
    field text := quote_ident(tg_argv[1]);
    telling text := field || ' as touched' || coalesce(', ' || nullif(tg_argv[2], ''), '');
    touched uuid[];
begin
    execute case tg_op
        when 'INSERT' then format('select array_agg(distinct %s) from fresh', field)
        when 'DELETE' then format('select array_agg(distinct %s) from stale', field)
        else format('select array_agg(distinct t.touched) from ((select %1$s from stale except all select %1$s from fresh) union all (select %1$s from fresh except all select %1$s from stale)) t',
                    telling)
        end into touched;
    if touched is not null then
        perform search.refresh(tg_argv[0], case when tg_argv[3] = 'upon' then search.hanging(tg_argv[0], touched) else touched end);
    end if;
    return null;
end $$;

-- Follows a table: of which kind, the column with the id, the columns that tell something (with commas), and whether things hang on it.
create function search.watch(which text, place regclass, field text, telling text, upon boolean default false, events text default 'insert, update, delete') returns void
    language plpgsql as $$
declare
    event text;
begin
    foreach event in array string_to_array(events, ', ') loop
        execute format('create trigger %I after %s on %s referencing %s for each statement execute function search.followed(%L, %L, %L, %L)',
            'find_' || which || case when upon then '_upon_' else '_' end || field || '_' || event, event, place,
            case event when 'insert' then 'new table as fresh' when 'delete' then 'old table as stale' else 'old table as stale new table as fresh' end,
            which, field, telling, case when upon then 'upon' else '' end);
    end loop;
end $$;

-- What was followed row by row.
do $$
declare
    each record;
begin
    for each in select t.tgname, t.tgrelid::regclass as place, t.tgfoid = 'search.follow_upon'::regproc as upon, string_to_array(encode(t.tgargs, 'escape'), '\000') as said,
            (select string_agg(quote_ident(a.attname), ', ' order by a.attnum) from pg_attribute a where a.attrelid = t.tgrelid and a.attnum = any (t.tgattr)) as telling,
            concat_ws(', ', case when t.tgtype & 4 > 0 then 'insert' end, case when t.tgtype & 16 > 0 then 'update' end, case when t.tgtype & 8 > 0 then 'delete' end) as events
            from pg_trigger t where t.tgfoid in ('search.follow'::regproc, 'search.follow_upon'::regproc) and not t.tgisinternal loop
        execute format('drop trigger %I on %s', each.tgname, each.place);
        perform search.watch(each.said[1], each.place, coalesce(nullif(each.said[2], ''), 'id'), coalesce(each.telling, ''), each.upon, each.events);
    end loop;
end $$;
