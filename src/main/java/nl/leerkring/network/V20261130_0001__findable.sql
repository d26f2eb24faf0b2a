-- Who wants to be found, is found in the one box too: by who sits in some circle, and by no more than the directory tells.
create view network.findable with (security_invoker = true) as
    select l.person as id, null::uuid as circle, true as open, null::uuid as reader, true as partaking, '/netwerk/mensen/' || l.person as address, p.name as title,
           concat_ws('. ', nullif(p.job, ''), o.name, nullif(p.learning_question, ''), nullif(p.seeks, ''), nullif(p.offers, '')) as body,
           '' as theme, l.since as at, null::uuid as upon
    from network.listing l join people.person p on p.id = l.person and p.gone is null left join people.organisation o on o.id = p.organisation
    where p.name <> '';
select search.offer('networker', 'network.findable');
select search.watch('networker', 'network.listing', 'person', '');
select search.watch('networker', 'people.person', 'id', 'name, job, organisation, learning_question, seeks, offers, gone', false, 'update');
