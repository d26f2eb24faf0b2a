-- The programme as higher modules may join it: what is in it, without the notes that only organisers read.
create view meetings.items with (security_invoker = true) as
    select id, circle, meeting, place, pillar, title, lead_person, host from meetings.programme_item where removed is null;
