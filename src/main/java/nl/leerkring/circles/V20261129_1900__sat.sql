-- Who sits or ever sat in a circle, other than as an administrator who came by: what does not end with a seat asks this. Each sees her own.
create view circles.sat with (security_invoker = true) as
    select s.circle, s.person, s.role, s.since, s.ended from circles.seat s where not exists (select 1 from circles.visit v where v.seat = s.id);
