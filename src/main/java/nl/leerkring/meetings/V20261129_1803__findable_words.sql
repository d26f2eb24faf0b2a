-- Documents at a day are also found by the words in them, once these were read.
create or replace view meetings.findable_document with (security_invoker = true) as
    select a.id, a.circle, false as open, null::uuid as reader, false as partaking,
           '/kring/' || c.slug || '/bijeenkomsten/' || m.number || case when i.id is null then '' else '/programma/' || i.id end || '/stukken' as address,
           a.name as title, concat_ws(E'\n', i.title, a.link, (select left(r.words, 150000) from library.reading r where r.attachment = a.id)) as body,
           m.theme, a.made as at, m.id as upon
    from library.attachment a
    left join meetings.programme_item i on i.id = a.subject and a.kind = 'onderdeel' and i.removed is null
    join meetings.meeting m on m.id = coalesce(i.meeting, case when a.kind = 'bijeenkomst' then a.subject end) and m.merged_into is null
    join circles.circle c on c.id = a.circle
    where a.removed is null and a.kind in ('bijeenkomst', 'onderdeel');
create trigger find_material after insert or update of words on library.reading for each row execute function search.follow('document', 'attachment');
