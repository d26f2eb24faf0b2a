-- What search tells of the days of a circle: see docs/notes/search.md.
create view meetings.findable_meeting with (security_invoker = true) as
    select m.id, m.circle, false as open, null::uuid as reader, false as partaking, '/kring/' || c.slug || '/bijeenkomsten/' || m.number as address, m.theme as title,
           concat_ws(E'\n', nullif(m.question, ''), nullif(m.outcomes, ''), nullif(concat_ws(', ', o.name, nullif(m.place, ''), nullif(m.address, '')), '')) as body,
           m.theme, coalesce(m.starts, m.made) as at, m.circle as upon
    from meetings.meeting m join circles.circle c on c.id = m.circle left join people.organisation o on o.id = m.host
    where m.merged_into is null;
select search.offer('meeting', 'meetings.findable_meeting');
create trigger find after insert or delete or update of theme, question, outcomes, starts, host, place, address, merged_into on meetings.meeting
    for each row execute function search.follow('meeting');

-- Without the notes, which only organisers read.
create view meetings.findable_programme with (security_invoker = true) as
    select i.id, i.circle, false as open, null::uuid as reader, false as partaking,
           '/kring/' || c.slug || '/bijeenkomsten/' || m.number || '/programma#i-' || i.id as address, i.title,
           concat_ws(E'\n', nullif(i.description, ''), nullif(i.lead_name, '')) as body,
           m.theme, coalesce(m.starts, i.made) as at, i.meeting as upon
    from meetings.programme_item i join meetings.meeting m on m.id = i.meeting and m.merged_into is null join circles.circle c on c.id = i.circle
    where i.removed is null and i.pillar <> 'pauze';
select search.offer('programme', 'meetings.findable_programme');
create trigger find_programme after insert or delete or update of title, description, lead_name, pillar, removed, meeting on meetings.programme_item
    for each row execute function search.follow('programme');
create trigger find_programme after update of theme, starts, merged_into on meetings.meeting for each row execute function search.follow_upon('programme');

-- Documents and links at a day or at an item of it, as long as that is there.
create view meetings.findable_document with (security_invoker = true) as
    select a.id, a.circle, false as open, null::uuid as reader, false as partaking,
           '/kring/' || c.slug || '/bijeenkomsten/' || m.number || case when i.id is null then '' else '/programma/' || i.id end || '/stukken' as address,
           a.name as title, concat_ws(E'\n', i.title, a.link) as body, m.theme, a.made as at, m.id as upon
    from library.attachment a
    left join meetings.programme_item i on i.id = a.subject and a.kind = 'onderdeel' and i.removed is null
    join meetings.meeting m on m.id = coalesce(i.meeting, case when a.kind = 'bijeenkomst' then a.subject end) and m.merged_into is null
    join circles.circle c on c.id = a.circle
    where a.removed is null and a.kind in ('bijeenkomst', 'onderdeel');
select search.offer('document', 'meetings.findable_document');
create trigger find_material after insert or delete or update of name, link, removed, subject on library.attachment
    for each row execute function search.follow('document');
create trigger find_document after update of theme, merged_into on meetings.meeting for each row execute function search.follow_upon('document');
create trigger find_document after update of title, removed, meeting on meetings.programme_item for each row execute function search.follow_upon('document', 'meeting');

-- A report that is out: for the circle, and what of it is for everybody once it is open. Words of somebody are in it when she said yes.
create view meetings.findable_report with (security_invoker = true) as
    select r.meeting as id, r.circle, false as open, null::uuid as reader, false as partaking, '/kring/' || c.slug || '/bijeenkomsten/' || m.number || '/verslag' as address, m.theme as title,
           coalesce((select string_agg(concat_ws(E'\n', nullif(b.title, ''), b.body), E'\n' order by b.place, b.id) from meetings.report_block b
                     where b.meeting = r.meeting and b.removed is null and (b.person is null or b.answer in ('named', 'nameless'))), '') as body,
           m.theme, r.published as at, r.meeting as upon
    from meetings.report r join meetings.meeting m on m.id = r.meeting join circles.circle c on c.id = r.circle
    where r.published is not null
    union all
    select r.meeting, r.circle, true, null, false, '/leerkringen/' || c.slug || '/verslagen/' || m.number, m.theme,
           coalesce((select string_agg(concat_ws(E'\n', nullif(b.title, ''), b.body), E'\n' order by b.place, b.id) from meetings.report_block b
                     where b.meeting = r.meeting and b.removed is null and b.shown and (b.person is null or b.answer in ('named', 'nameless') and b.answer_open)), ''),
           m.theme, r.published, r.meeting
    from meetings.report r join meetings.meeting m on m.id = r.meeting join circles.circle c on c.id = r.circle and c.visibility = 'open'
    where r.published is not null and r.opened is not null;
select search.offer('report', 'meetings.findable_report');
create trigger find after insert or delete or update of published, opened on meetings.report for each row execute function search.follow('report', 'meeting');
create trigger find after insert or delete or update of title, body, person, answer, answer_open, shown, removed, place on meetings.report_block
    for each row execute function search.follow('report', 'meeting');
create trigger find_report after update of theme on meetings.meeting for each row execute function search.follow_upon('report');
create function meetings.visibility_changed() returns trigger
    language plpgsql as $$
begin
    perform search.refresh('report', r.meeting) from meetings.report r where r.circle = new.id order by r.meeting;
    return null;
end $$;
create trigger find_report after update of visibility on circles.circle for each row execute function meetings.visibility_changed();

-- What somebody takes home, for herself: what others told is on no page of hers but in the report.
create view meetings.findable_harvest with (security_invoker = true) as
    select h.id, h.circle, false as open, h.person as reader, true as partaking, '/kring/' || c.slug || '/bijeenkomsten/' || m.number || '/oogst' as address,
           h.take as title, concat_ws(E'\n', nullif(h.intention, ''), nullif(h.effect, '')) as body, m.theme, h.made as at, h.meeting as upon
    from meetings.harvest_card h join meetings.meeting m on m.id = h.meeting join circles.circle c on c.id = h.circle
    where h.removed is null;
select search.offer('harvest', 'meetings.findable_harvest');
create trigger find after insert or delete or update of take, intention, effect, removed on meetings.harvest_card
    for each row execute function search.follow('harvest');
create trigger find_harvest after update of theme on meetings.meeting for each row execute function search.follow_upon('harvest');
