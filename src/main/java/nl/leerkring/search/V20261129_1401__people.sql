-- People stand below search and cannot offer themselves: whoever has a seat now is found by who sits in that circle too, by what
-- the directory shows of her. An address or a number is in no index.
create view search.people with (security_invoker = true) as
    select m.seat as id, m.circle, false as open, null::uuid as reader, false as partaking, '/kring/' || c.slug || '/mensen/' || m.person as address, p.name as title,
           concat_ws('. ', nullif(p.job, ''), o.name, nullif(array_to_string(p.tags, ', '), ''), nullif(p.learning_question, ''), nullif(p.seeks, ''),
                     nullif(p.offers, ''), nullif(p.about, '')) as body,
           '' as theme, m.since as at, m.person as upon
    from circles.members m join circles.circle c on c.id = m.circle join people.person p on p.id = m.person and p.gone is null
    left join people.organisation o on o.id = p.organisation
    where p.name <> '';

select search.offer('person', 'search.people');
create trigger find after insert or delete or update of ended, person on circles.seat for each row execute function search.follow('person');
create trigger find after update of name, job, organisation, seeks, offers, learning_question, about, tags, gone on people.person
    for each row execute function search.follow_upon('person');
