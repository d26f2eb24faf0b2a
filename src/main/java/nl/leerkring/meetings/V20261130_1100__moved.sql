-- The day an answer was given for.
alter table meetings.rsvp add column day date;
-- Another day than that of the meeting, and it did not begin yet: it has moved since, and the answer is asked again (RFC 5546, 3.2.2.1).
create function meetings.asked_again(day date, starts timestamptz) returns boolean
    language sql stable as $$ select coalesce(day <> (starts at time zone 'Europe/Amsterdam')::date and starts > now(), false) $$;
-- What people heard last about day and place, so that a change can say what it was.
alter table meetings.calendar_entry add column starts timestamptz;
alter table meetings.calendar_entry add column ends timestamptz;
alter table meetings.calendar_entry add column place text not null default '';
-- Until now every answer held for the day as it is.
alter table meetings.meeting no force row level security;
alter table meetings.rsvp no force row level security;
alter table meetings.calendar_entry no force row level security;
update meetings.rsvp r set day = (m.starts at time zone 'Europe/Amsterdam')::date from meetings.meeting m where m.id = r.meeting and m.starts is not null;
update meetings.calendar_entry e set starts = m.starts, ends = m.ends, place = case when concat(m.place, m.room, m.address) ~ '^\s*$' and m.form = 'online' then 'online'
        else array_to_string(array_remove(array[nullif(btrim(m.place), ''), nullif(btrim(m.room), ''), nullif(btrim(m.address), '')], null), ', ') end
    from meetings.meeting m where m.id = e.meeting and e.looked = m.version;
alter table meetings.meeting force row level security;
alter table meetings.rsvp force row level security;
alter table meetings.calendar_entry force row level security;
