-- What a thing of a circle is looked up by: its words, and those of its title by themselves, each behind the end of the number of its circle. So one index
-- holds the words of each circle apart. Long words are cut off; what was found by them is compared whole.
create function search.keys(circle uuid, heads text, words tsvector) returns tsvector
    language sql immutable parallel safe
    return array_to_tsvector(array(
        select right(circle::text, 8) || '.' || left(w.word, 60) from unnest(tsvector_to_array(words)) as w(word)
        union all
        select right(circle::text, 8) || '/' || left(h.word, 60) from unnest(string_to_array(btrim(heads), ' ')) as h(word) where h.word <> ''));
alter table search.item set (toast_tuple_target = 4080); -- words stay in the row: they are read for each thing that is ranked
alter table search.item add column keys tsvector not null generated always as (search.keys(circle, heads, words)) stored;
alter table search.item alter column keys set storage external; -- and where there are too many, the keys go out first: they are read in their index
create index item_keys on search.item using gin (keys) with (fastupdate = off); -- what was just written is found as quickly

-- PostgreSQL puts no condition on words before the wall, so the wall itself asks for them (docs/decisions/0043): who looks for something says by
-- leerkring.sought which keys, and sees of her circles nothing else. Who says nothing sees all of her circles, as in every table.
create function search.sought() returns tsquery
    language sql stable parallel safe
    return coalesce(nullif(current_setting('leerkring.sought', true), ''), '!''-''')::tsquery;
drop policy read on search.item;
create policy read on search.item for select using (keys @@ search.sought() and database.opens(circle)
    and (reader is null or reader = database.me() or database.house()) and (not partaking or database.house() or search.takes_part(circle)));

drop index search.item_circle;
create index item_circle on search.item (circle);
drop index search.open_item_at;
create index open_item_at on search.open_item (at desc, id desc) include (kind, origin, partaking, heads); -- suggestions read nothing else
