-- Which organisation was at whose place, day by day, as far as the key opens the circle: from who was there, not from who said she would come.
create view meetings.came with (security_invoker = true) as
    select distinct m.id as meeting, m.circle, m.number, m.theme, m.host as source, p.organisation as learner, m.starts as since
    from meetings.meeting m join meetings.attendance a on a.meeting = m.id and a.removed is null and not a.stand_in
    join people.person p on p.id = a.person
    where m.host is not null and m.cancelled is null and m.starts is not null and p.organisation is not null and p.organisation <> m.host;
